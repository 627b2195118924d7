/** Short names that mean something only near another term: 中土, where the two countries are spoken of. */

import type { Language } from '../glossary/model'
import { isEnglish } from '../text/language'

/** A risky short name counts only where another term stands within this many characters. */
const NEARBY = 60

/** English says in so many what Chinese says in sixty; its abbreviations are risky all the same, and nearer ones must do. */
const NEARBY_ENGLISH = 150
const LONGEST_ABBREVIATION = 5

/** Where it counts, it does again within this many: one text means one thing by a name. */
const AGAIN = 600

interface Spanned {
  readonly start: number
  readonly end: number
  /** Each surface has one. */
  readonly meaning: { readonly nearby: boolean; readonly language: Language }
}

const reachOf = ({ start, end, meaning }: Spanned): number =>
  isEnglish(meaning.language) && end - start > LONGEST_ABBREVIATION ? NEARBY_ENGLISH : NEARBY

/**
 * Drops the risky short names which neither another term stands near, nor the same name where one does. All lists are in
 * order: one pass each will do.
 */
export function keepNearby<Term extends Spanned>(found: readonly Term[]): Term[] {
  const sure = found.filter(({ meaning }) => !meaning.nearby)
  const kept = new Map<Spanned['meaning'], Term[]>()
  let at = 0
  for (const term of found) {
    if (!term.meaning.nearby) continue
    while (at < sure.length && (sure[at] as Term).end <= term.start - NEARBY_ENGLISH) at++
    if (!hasNear(sure, at, term)) continue
    const same = kept.get(term.meaning)
    if (same === undefined) kept.set(term.meaning, [term])
    else same.push(term)
  }
  const places = new Map<Spanned['meaning'], number>()
  return found.filter((term) => {
    if (!term.meaning.nearby) return true
    const same = kept.get(term.meaning) ?? []
    let place = places.get(term.meaning) ?? 0
    while (place < same.length && (same[place] as Term).end <= term.start - AGAIN) place++
    places.set(term.meaning, place)
    return place < same.length && (same[place] as Term).start < term.end + AGAIN
  })
}

/** Whether one of those from a place on, which are in order, stands near a term. */
function hasNear(sure: readonly Spanned[], from: number, term: Spanned): boolean {
  const reach = reachOf(term)
  for (let at = from; at < sure.length; at++) {
    const { start, end } = sure[at] as Spanned
    if (start >= term.end + reach) return false
    if (end > term.start - reach) return true
  }
  return false
}
