/**
 * Surfaces that differ only in their ending share one path in the index: a stem and one of these sets of endings. Longest
 * first, since the longest that fits is the one meant.
 */
export const ENDING_SETS = [
  [''],
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ves', 'f'],
  ['ves', 'fe'],
  ['en', 'es', 'e', 'n', 's', ''],
] as const

export type EndingSet = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The set of German nouns, in all cases and most plurals. */
export const GERMAN_ENDINGS = 6

/** The endings as folded units, for comparing. */
export const ENDING_UNITS: readonly (readonly (readonly number[])[])[] = ENDING_SETS.map((set) =>
  set.map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0))),
)

/** The set with this singular and plural ending, or 0. */
export function endingSetOf(singular: string, plural: string): EndingSet {
  const at = ENDING_SETS.findIndex((set) => set[0] === plural && set[1] === singular)
  return at > 0 ? (at as EndingSet) : 0
}
