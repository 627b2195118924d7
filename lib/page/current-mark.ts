/**
 * The mark of the term the reader has walked to, or is shown from a list: a highlight of its own over the others. It is
 * not one of the marks of the page: these stay as they are under it.
 */
import type { FoundOccurrence } from './found-occurrence'
import { AdoptedSheet } from './mark-sheet'

/** Neutral, since page scripts can see it. */
export const CURRENT_NAME = 'termlight-current'

/** A clear ground that leaves dark text on light and light text on dark legible. */
export const CURRENT_CSS = `::highlight(${CURRENT_NAME}) {
  background-color: #ffaa0070;
  text-decoration: underline solid 3px #c77700;
  text-underline-offset: 0.2em;
}`

/** A range that follows the page costs it something with each change: so many may. */
const FOLLOWING_AT_MOST = 40

export class CurrentMark {
  private highlight: Highlight | null = null
  private sheet: AdoptedSheet | null = null

  /** The signal takes the mark away for good. */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.clear()
      this.sheet?.takeBack()
    })
  }

  show(occurrence: FoundOccurrence): void {
    this.showAll([occurrence])
  }

  /** In place of what was shown before. */
  showAll(occurrences: readonly FoundOccurrence[]): void {
    const ranges = occurrences.flatMap((occurrence) => occurrence.getRange() ?? [])
    if (this.signal.aborted || ranges.length === 0) return this.clear()
    this.dress(ranges)
    const isFew = ranges.length <= FOLLOWING_AT_MOST
    const highlight = new Highlight(...(isFew ? ranges : ranges.map((range) => new StaticRange(range))))
    highlight.priority = 1
    this.highlight = highlight
    CSS.highlights.set(CURRENT_NAME, highlight)
  }

  /** A newer copy of us may have taken over the name: that stays. */
  clear(): void {
    const { highlight } = this
    if (!highlight) return
    this.highlight = null
    if (CSS.highlights.get(CURRENT_NAME) === highlight) CSS.highlights.delete(CURRENT_NAME)
  }

  /** The rule comes with the first mark and stays: to bring a sheet costs a long page more than to have it. */
  private dress(ranges: readonly Range[]): void {
    this.sheet ??= new AdoptedSheet(CURRENT_CSS)
    const roots = new Set([document, ...ranges.map((range) => range.startContainer.getRootNode())])
    for (const root of roots) if (root instanceof Document || root instanceof ShadowRoot) this.sheet.giveTo(root)
  }
}
