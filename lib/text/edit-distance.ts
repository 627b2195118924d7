/** How many slips of the hand lie between two strings. */

/**
 * Optimal string alignment distance: units put in, left out, exchanged, or swapped with their neighbour, each counted
 * once. Gives `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const value = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** Whether one of two words is the other with another ending: `modernised`, `modernising`. */
export function differInEnding(a: string, b: string): boolean {
  const stem = stemOf(a)
  return a !== b && stem.length >= 4 && stem === stemOf(b)
}

const stemOf = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|ally|ly|e|y)$/, '')
