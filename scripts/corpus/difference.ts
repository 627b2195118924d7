import type { Change } from './changes'
import type { SnapshotNode } from './snapshot'

/** Where two snapshots of a page begin to differ. */

export interface Difference {
  /** The ancestors, the outermost first, as in `#document > html > body > p[2]`. */
  readonly path: string
  /** The node there without the extension; null where the document ends. */
  readonly without: string | null
  /** The node there with it. */
  readonly with: string | null
}

/** The first difference in document order, or null where there is none. */
export function firstDifference(without: readonly SnapshotNode[], marked: readonly SnapshotNode[]): Difference | null {
  const length = Math.max(without.length, marked.length)
  for (let i = 0; i < length; i++) {
    if (without[i]?.depth === marked[i]?.depth && without[i]?.label === marked[i]?.label) continue
    return differenceOf(without, i, marked, i)
  }
  return null
}

/** The difference that a change of the nodes makes. */
export function differenceAt(
  without: readonly SnapshotNode[],
  marked: readonly SnapshotNode[],
  { start, end, otherStart, otherEnd }: Change,
): Difference {
  return differenceOf(without, start < end ? start : -1, marked, otherStart < otherEnd ? otherStart : -1)
}

/** Between the nodes at two indexes, where one may be beyond the end. */
function differenceOf(without: readonly SnapshotNode[], i: number, marked: readonly SnapshotNode[], j: number) {
  const [a, b] = [without[i], marked[j]]
  const isMoved = a?.label === b?.label
  const shown = (node: SnapshotNode | undefined): string | null =>
    node ? `${node.label}${isMoved ? ` (level ${node.depth + 1})` : ''}` : null
  return { path: b ? pathTo(marked, j) : pathTo(without, i), without: shown(a), with: shown(b) }
}

/** The ancestors of a node, each with its number among the siblings of its name where it is not the first. */
function pathTo(nodes: readonly SnapshotNode[], index: number): string {
  const steps: string[] = []
  for (let at = parentOf(nodes, index); at >= 0; at = parentOf(nodes, at)) steps.unshift(stepTo(nodes, at))
  return steps.join(' > ')
}

function parentOf(nodes: readonly SnapshotNode[], index: number): number {
  const depth = nodes[index]?.depth ?? 0
  return nodes.slice(0, index).findLastIndex((node) => node.depth < depth)
}

function stepTo(nodes: readonly SnapshotNode[], index: number): string {
  const node = nodes[index]
  if (!node) return ''
  const name = nameOf(node)
  const siblings = nodes.slice(parentOf(nodes, index) + 1, index)
  const earlier = siblings.filter((each) => each.depth === node.depth && nameOf(each) === name).length
  return earlier === 0 ? name : `${name}[${earlier + 1}]`
}

const nameOf = ({ label }: SnapshotNode): string => label.split(' ', 1)[0]?.toLowerCase() ?? ''
