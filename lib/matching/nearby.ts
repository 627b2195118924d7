/** Short names that mean something only near another term: 中土, where the two countries are spoken of. */

/** A risky short name counts only where another term stands within this many characters. */
const NEARBY = 60

interface Spanned {
  readonly start: number
  readonly end: number
  readonly meaning: { readonly nearby: boolean }
}

/** Drops the risky short names that no other term stands near. Both lists are in order: one pass will do. */
export function keepNearby<Term extends Spanned>(found: readonly Term[]): Term[] {
  const sure = found.filter(({ meaning }) => !meaning.nearby)
  let at = 0
  return found.filter((term) => {
    if (!term.meaning.nearby) return true
    while (at < sure.length && (sure[at] as Term).end <= term.start - NEARBY) at++
    return at < sure.length && (sure[at] as Term).start < term.end + NEARBY
  })
}
