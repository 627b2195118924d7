/**
 * Answers about text far from the viewport, kept as they came until the reader or the page comes near them: most of a
 * long page is never looked at, and ten thousand flows cost more to take in than to find.
 */
import type { BatchAnswer } from './batch-answer'
import type { Area, View } from './marked-flow'
import { MarkedFlow } from './marked-flow'
import { union } from './area'

/** A part of an answer, no longer than is taken in at once. All its flows have terms and are in reading order. */
export class PendingPiece {
  readonly count: number
  private readonly ends: readonly MarkedFlow[]
  private area: Area | null = null
  private measuredIn = -1

  constructor(readonly answer: BatchAnswer) {
    const last = answer.flows.length - 1
    this.count = (answer.rows[last + 1] ?? 0) - (answer.rows[0] ?? 0)
    this.ends = [0, last].flatMap((at) => {
      const flow = answer.flows[at]
      return flow ? new MarkedFlow(flow, answer.occurrencesOf(at)) : []
    })
  }

  /** Where it lies, as far as its first and its last flow tell; null for a piece of nothing. */
  areaIn(layout: number, probe: Range, view: View): Area | null {
    if (this.measuredIn === layout) return this.area
    this.measuredIn = layout
    const [first, last] = this.ends
    this.area = first && last ? union(first.measure(probe, view), last.measure(probe, view)) : null
    return this.area
  }
}

export class PendingAnswers {
  private pieces: PendingPiece[] = []
  private occurrenceCount = 0

  /** How many occurrences are pending. */
  get count(): number {
    return this.occurrenceCount
  }

  add(piece: PendingPiece): void {
    if (piece.count === 0) return
    this.pieces.push(piece)
    this.occurrenceCount += piece.count
  }

  /** Takes out the pieces that are wanted, in the order they came. */
  take(isWanted: (piece: PendingPiece) => boolean): readonly PendingPiece[] {
    if (this.pieces.length === 0) return this.pieces
    const taken = this.pieces.filter(isWanted)
    if (taken.length === 0) return taken
    const set = new Set(taken)
    this.pieces = this.pieces.filter((piece) => !set.has(piece))
    this.occurrenceCount = this.pieces.reduce((sum, { count }) => sum + count, 0)
    return taken
  }

  /** Takes the newest one; null when there is none. */
  takeLast(): PendingPiece | null {
    return this.taken(this.pieces.pop())
  }

  /** Takes the oldest one; null when there is none. */
  takeOne(): PendingPiece | null {
    return this.taken(this.pieces.shift())
  }

  private taken(piece: PendingPiece | undefined): PendingPiece | null {
    this.occurrenceCount -= piece?.count ?? 0
    return piece ?? null
  }

  clear(): void {
    this.pieces = []
    this.occurrenceCount = 0
  }
}
