/**
 * Which of the occurrences are shown, and how: what the reader chose of languages and density, and which are the first.
 */
import { isDrawn } from './drawn'
import { isDocumentSeen } from './element-style'
import type { FirstWithin } from './first-occurrences'
import { FirstOccurrences } from './first-occurrences'
import { FoundOccurrence } from './found-occurrence'
import { MainLanguage } from './main-language'
import { currentView, type PageOccurrence } from './marked-flow'
import type { ReadingOrder } from './reading-order'

/** What is known of the page when a style is asked for. */
export interface PageNature {
  /** Whether it is written in Chinese; null as long as that is not known. */
  readonly isChinese: boolean | null
}

/**
 * The style of an occurrence: each style's highlight is called `highlightName-style`, and '' is the default. Null for
 * one that is not marked.
 */
export type StyleOf = (occurrence: FoundOccurrence, page: PageNature) => string | null

/** How occurrences are to be shown. */
export interface Showing {
  readonly styleOf: StyleOf
  /** Only the first of each concept, in its section or on the page; null for all. */
  readonly first: FirstWithin | null
}

/** About the height of a line, in CSS px. */
const LINE = 30

export const SHOW_ALL: Showing = { styleOf: () => '', first: null }

export class ShownTerms {
  readonly language = new MainLanguage()
  readonly firsts: FirstOccurrences
  private readonly found = new WeakMap<PageOccurrence, FoundOccurrence>()
  private wasChinese: boolean | null = null

  constructor(
    private readonly order: ReadingOrder,
    private showing: Showing,
    shadowRoots: () => readonly ShadowRoot[],
  ) {
    this.firsts = new FirstOccurrences(
      order,
      shadowRoots,
      (occurrence) => this.lookOf(occurrence) !== null,
      (occurrence) => isDrawn(this.wrap(occurrence)),
    )
    this.firsts.setWithin(showing.first)
  }

  set(showing: Showing): void {
    this.showing = showing
    this.firsts.setWithin(showing.first)
  }

  /** The style of an occurrence, or null for one that is not marked. */
  styleOf(occurrence: PageOccurrence): string | null {
    const style = this.lookOf(occurrence)
    return style !== null && this.firsts.has(occurrence) ? style : null
  }

  /** The occurrence as callers see it: always the same one. */
  wrap(occurrence: PageOccurrence): FoundOccurrence {
    let found = this.found.get(occurrence)
    if (!found) this.found.set(occurrence, (found = new FoundOccurrence(occurrence)))
    return found
  }

  /** Every occurrence that is shown, in reading order. */
  *all(): Generator<FoundOccurrence> {
    if (!isDocumentSeen()) return
    for (const flow of this.order.drawn()) {
      for (const occurrence of flow.occurrences) {
        if (this.styleOf(occurrence) !== null) yield this.wrap(occurrence)
      }
    }
  }

  /** Those of which ranges are registered, the ones near the viewport. */
  near(): FoundOccurrence[] {
    const found: FoundOccurrence[] = []
    for (const group of this.order.groups) {
      if (!group.isPainted) continue
      for (const flow of group.flows) {
        if (!flow.isPainted) continue
        for (const [i, occurrence] of flow.occurrences.entries()) if (flow.ranges[i]) found.push(this.wrap(occurrence))
      }
    }
    return found
  }

  /** Where they are, for the whole page; measured as they are asked for, with a range that may be moved. */
  *places(probe: Range): Generator<{ readonly top: number; readonly occurrence: FoundOccurrence }> {
    for (const marked of this.order.drawn()) {
      const shown = marked.occurrences.filter((occurrence) => this.styleOf(occurrence) !== null)
      if (shown.length === 0) continue
      const { top, bottom } = marked.measure(probe, currentView())
      const from = marked.start
      // The last line begins above the end.
      const height = Math.max(0, bottom - top - LINE)
      const length = Math.max(1, (marked.occurrences.at(-1)?.end ?? 0) - from)
      for (const occurrence of shown)
        yield { top: top + (height * (occurrence.start - from)) / length, occurrence: this.wrap(occurrence) }
    }
  }

  /** Looks over the page as far as the time goes; see FirstOccurrences. */
  update(deadline: number): 'unfinished' | 'same' | 'changed' {
    const { isChinese } = this.language
    const isOther = isChinese !== this.wasChinese
    this.wasChinese = isChinese
    if (isOther) this.firsts.setWithin(this.showing.first)
    const outcome = this.firsts.update(deadline)
    return isOther && outcome === 'same' ? 'changed' : outcome
  }

  private lookOf(occurrence: PageOccurrence): string | null {
    return this.showing.styleOf(this.wrap(occurrence), this.language)
  }
}
