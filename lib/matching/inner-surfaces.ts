/** Surfaces that may stand inside a longer word: there are few of them, and they are found by their first two units. */
import { unitAt, type FoldedText } from '../text/folding'
import type { TermIndex } from './term-index'

export class InnerSurfaces {
  /** By their first two units: index and offset of leaf, in turn. */
  private readonly byPair = new Map<number, number[]>()

  constructor(indexes: readonly TermIndex[]) {
    indexes.forEach(({ parts: { inner, leaves } }, index) => {
      for (const offset of inner) {
        const pair = pairOf(leaves[offset + 1] as number, leaves[offset + 2] as number)
        this.byPair.set(pair, [...(this.byPair.get(pair) ?? []), index, offset])
      }
    })
  }

  /** Whether some surface begins with the two units at a folded offset. */
  mayBegin(folded: FoldedText, at: number): boolean {
    return at + 1 < folded.length && this.byPair.has(pairOf(unitAt(folded, at), unitAt(folded, at + 1)))
  }

  /** Calls with the leaf of each surface that may begin at a folded offset. */
  forEach(folded: FoldedText, at: number, call: (leaf: number, index: number) => void): void {
    if (at + 1 >= folded.length) return
    const found = this.byPair.get(pairOf(unitAt(folded, at), unitAt(folded, at + 1))) ?? []
    for (let each = 0; each < found.length; each += 2) call(found[each + 1] as number, found[each] as number)
  }
}

const pairOf = (first: number, second: number): number => (first << 16) | second
