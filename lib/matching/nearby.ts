/** Short names that mean something only near another term: 中土, where the two countries are spoken of. */

/** A risky short name counts only where another term stands within this many characters. */
const NEARBY = 60

/** Where it counts, it does again within this many: one text means one thing by a name. */
const AGAIN = 600

interface Spanned {
  readonly start: number
  readonly end: number
  /** Each surface has one. */
  readonly meaning: { readonly nearby: boolean }
}

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
    while (at < sure.length && (sure[at] as Term).end <= term.start - NEARBY) at++
    if (at === sure.length || (sure[at] as Term).start >= term.end + NEARBY) continue
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
