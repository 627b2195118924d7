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
    const a = without[i]
    const b = marked[i]
    if (a?.depth === b?.depth && a?.label === b?.label) continue
    return { path: pathTo(marked[i] ? marked : without, i), without: a?.label ?? null, with: b?.label ?? null }
  }
  return null
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
