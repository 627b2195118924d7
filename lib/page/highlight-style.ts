/**
 * How a marked term looks: a quiet dotted line under it, nothing else of the page changed.
 */

/** The registered name of the default style; neutral, since page scripts can see it. */
export const HIGHLIGHT_NAME = 'termlight'

/**
 * The rule for one highlight name. The middle grey-blue keeps at least 3:1 against white and against black, so it is
 * seen on light and dark pages alike; a page that declares its scheme gets a finer one.
 */
export function highlightCss(name: string = HIGHLIGHT_NAME): string {
  return `::highlight(${name}) {
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: #6b7fa8;
  text-decoration-thickness: 2px;
  text-underline-offset: 0.2em;
}`
}
