/** Walks the occurrences of a term: first to the next one from where the reader is, then to the one after, round the end. */
import type { VisitedTerm } from '../../components/TermList'
import type { ConceptKey } from '../../lib/glossary/model'
import type { TabTerm } from './tab-rows'
import type { TabTerms } from './tab-terms'

export class TermWalk {
  /** Where the reader has gone, by term: the how-manieth of all its occurrences, from 0. */
  private readonly visited = new Map<ConceptKey, number>()

  constructor(private readonly client: TabTerms) {}

  /** Goes on by one; null where the page has none of these any more. */
  async next(term: TabTerm): Promise<VisitedTerm | null> {
    const { key, places, count } = term
    const last = this.visited.get(key)
    const wanted = last === undefined ? null : (last + 1) % count
    let before = 0
    for (const { frame, count: own } of places) {
      if (wanted === null || wanted < before + own) {
        const place = await this.client.goTo(frame, key, wanted === null ? null : wanted - before)
        if (!place) return null
        this.visited.set(key, before + place.index)
        return { key, at: before + place.index + 1, count }
      }
      before += own
    }
    return null
  }
}
