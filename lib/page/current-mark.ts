/**
 * The mark of the term the reader has walked to, or is shown from a list: a highlight of its own over the others. It is
 * not one of the marks of the page: these stay as they are under it.
 */
import type { FoundOccurrence } from './found-occurrence'

/** Neutral, since page scripts can see it; the rule for it is in the extension's sheet. */
export const CURRENT_NAME = 'termlight-current'

/** A range that follows the page costs it something with each change: so many may. */
const FOLLOWING_AT_MOST = 40

export class CurrentMark {
  private highlight: Highlight | null = null

  /** The signal takes the mark away for good. */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear())
  }

  show(occurrence: FoundOccurrence): void {
    this.showAll([occurrence])
  }

  /** In place of what was shown before. */
  showAll(occurrences: readonly FoundOccurrence[]): void {
    const ranges = occurrences.flatMap((occurrence) => occurrence.getRange() ?? [])
    if (this.signal.aborted || ranges.length === 0) return this.clear()
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
    highlight.clear()
    if (CSS.highlights.get(CURRENT_NAME) === highlight) CSS.highlights.delete(CURRENT_NAME)
  }
}
