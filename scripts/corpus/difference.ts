import type { SnapshotNode } from './snapshot'

/** Where two snapshots of a page begin to differ. */

export interface Difference {
  /** The names of the ancestors, the outermost first. */
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

function pathTo(nodes: readonly SnapshotNode[], index: number): string {
  const names: string[] = []
  let depth = nodes[index]?.depth ?? 0
  for (let i = index - 1; i >= 0 && depth > 0; i--) {
    const node = nodes[i]
    if (!node || node.depth >= depth) continue
    depth = node.depth
    names.unshift(node.label.split(' ', 1)[0]?.toLowerCase() ?? '')
  }
  return names.join(' > ')
}
