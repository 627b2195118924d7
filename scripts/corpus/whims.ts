import { changesBetween, type Change } from './changes'
import { differenceAt, firstDifference, type Difference } from './difference'
import type { SnapshotNode } from './snapshot'

/** What a page does otherwise each time it is loaded, and what is left of a difference without that. */

/** The places where other loads of a page differ from the first one; null where they are too many. */
export function whimsOf(first: readonly SnapshotNode[], ...others: (readonly SnapshotNode[])[]): Change[] | null {
  const changes = others.map((each) => changesBetween(linesOf(first), linesOf(each)))
  return changes.every((each) => each !== null) ? changes.flat() : null
}

/** The first difference of `marked` from the first load elsewhere than in `whims`; null where there is none. */
export function differenceBeside(
  whims: readonly Change[],
  first: readonly SnapshotNode[],
  marked: readonly SnapshotNode[],
): Difference | null {
  const changes = changesBetween(linesOf(first), linesOf(marked))
  // Changes that are too many to sort out are more than the page's own, which were not.
  if (!changes) return firstDifference(first, marked)
  const change = changes.find((each) => !whims.some((whim) => overlap(whim, each)))
  return change ? differenceAt(first, marked, change) : null
}

const linesOf = (nodes: readonly SnapshotNode[]): string[] => nodes.map(({ depth, label }) => `${depth} ${label}`)

/** Where nothing was replaced, only put in, a touch is enough. */
function overlap(a: Change, b: Change): boolean {
  const isInsertion = a.start === a.end || b.start === b.end
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}
