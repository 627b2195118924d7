/**
 * How a marked term looks: a line under it or a ground behind it, nothing else of the page changed.
 */
import { MARK_TONES, type ToneName } from './mark-colours'

/** The registered name of the default style; neutral, since page scripts can see it. */
export const HIGHLIGHT_NAME = 'termlight'

/** How thick each kind of line is drawn; dots want more. */
export const LINE_WIDTHS = { dotted: '2px', solid: '1.5px', dashed: '1.5px', wavy: '1.5px', double: '1px' } as const

export type LineName = keyof typeof LINE_WIDTHS

/** Colour and line of the marks of one glossary. */
export interface MarkLook {
  readonly colour: ToneName
  readonly line: LineName
}

/** The look of a term whose glossary has none of its own. */
const DEFAULT: MarkLook = { colour: 'slate', line: 'dotted' }

/** The style under which a mark is registered: `HIGHLIGHT_NAME-style`, where it is not the default one, ''. */
export function styleName({ colour, line }: MarkLook, mode: string): string {
  if (mode === 'background') return colour
  return colour === DEFAULT.colour && line === DEFAULT.line ? '' : `${colour}-${line}`
}

/** The look as declarations, for the sheet and for a preview; none in a mode without marks. */
export function markCss({ colour, line }: MarkLook, mode: string): string {
  const tone = MARK_TONES[colour]
  if (mode === 'background') return `background-color: ${tone.ground};`
  if (mode !== 'underline' && mode !== 'gloss') return ''
  return [
    'text-decoration-line: underline;',
    `text-decoration-style: ${line};`,
    `text-decoration-color: ${tone.line};`,
    `text-decoration-thickness: ${LINE_WIDTHS[line]};`,
    'text-underline-offset: 0.2em;',
  ].join(' ')
}

/**
 * The rules for these looks, without the default one, which every page has. No more than are needed: each name costs the
 * browser something for every element of a page whenever its style is computed.
 */
export function markRules(looks: readonly MarkLook[], mode: string): string {
  const rules = new Map(looks.map((look) => [styleName(look, mode), markCss(look, mode)]))
  return [...rules]
    .filter(([style, css]) => style !== '' && css !== '')
    .map(([style, css]) => `::highlight(${HIGHLIGHT_NAME}-${style}) { ${css} }`)
    .join('\n')
}

/** The rule of the default style under another name. */
export const highlightCss = (name: string = HIGHLIGHT_NAME): string =>
  `::highlight(${name}) { ${markCss(DEFAULT, 'underline')} }`
