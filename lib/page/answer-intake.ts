/**
 * Takes answers in. Of a very long page, what nobody needs yet is kept as it came: most of such a page is never looked
 * at, and to take in ten thousand flows costs more than to find them.
 */
import type { BatchAnswer } from './batch-answer'
import type { PageOccurrences } from './page-occurrences'
import { FIRST_SCAN } from './page-occurrences'
import { PendingAnswers, PendingPiece } from './pending-answers'
import { SeenSiblings } from './seen-siblings'
import type { TextFlow } from './text-flow'

/** So many occurrences are taken in as they come: any page but a very long one. */
const AT_ONCE = 1_500

/** So many flows are taken in at a time, later: about 0.5 ms. */
const PIECE = 64

/** So many pieces at the end of a page are taken in anyway: dialogs and menus stand there, and are shown anywhere. */
const LAST_PIECES = 6

export class AnswerIntake {
  private readonly pending = new PendingAnswers()
  private endsLeft = LAST_PIECES
  private readonly seen = new SeenSiblings()

  /** `isUntouched` tells of a flow whose text cannot have changed since it was read: that spares comparing it. */
  constructor(
    private readonly occurrences: PageOccurrences,
    private readonly isUntouched: (flow: TextFlow) => boolean,
  ) {}

  /** How many occurrences a reader can see, as far as is known. */
  get count(): number {
    return this.occurrences.order.count + this.pending.count
  }

  /** Whether nothing is kept. */
  get isEmpty(): boolean {
    return this.pending.count === 0
  }

  /** Takes in an answer, or keeps it. */
  take(answer: BatchAnswer): void {
    const { flows } = answer
    let from = 0
    let waiting = 0
    for (let i = 0; i < flows.length; i++) {
      const flow = flows[i]
      const hasTerms = answer.countOf(i) > 0
      if (!flow || (!hasTerms && flow.scan === FIRST_SCAN)) continue
      const waits = !answer.isUrgent && this.mayWait(flow)
      if (waits) waiting++
      if (waiting > 0 && (!waits || waiting === PIECE)) {
        this.pending.add(new PendingPiece(answer.part(from, waits ? i + 1 : i)))
        waiting = 0
      }
      if (waiting === 0) from = i + 1
      if (!waits) this.set(answer, i)
    }
    if (waiting > 0) this.pending.add(new PendingPiece(answer.part(from, flows.length)))
  }

  /** Takes in what was kept and is wanted now; by default everything. */
  fetch(isWanted: (piece: PendingPiece) => boolean = () => true): void {
    for (const piece of this.pending.take(isWanted)) this.setAll(piece)
  }

  /** Takes in what was kept, as far as the time goes; false when that is not all. */
  fetchUntil(deadline: number): boolean {
    for (let piece = this.pending.takeOne(); piece; piece = this.pending.takeOne()) {
      this.setAll(piece)
      if (performance.now() > deadline) return this.pending.count === 0
    }
    return true
  }

  /**
   * Takes in what is wanted once things are quiet: all, or when the page has been read its end. False when there was no
   * time for it.
   */
  settle(deadline: number, isAllWanted: boolean, isRead: boolean): boolean {
    if (isAllWanted) return this.fetchUntil(deadline)
    return !isRead || this.fetchLast(deadline)
  }

  /** Takes in the end of the page, once. */
  private fetchLast(deadline: number): boolean {
    while (this.endsLeft > 0) {
      if (performance.now() > deadline) return false
      this.endsLeft--
      const piece = this.pending.takeLast()
      if (piece) this.setAll(piece)
    }
    return true
  }

  /** Forgets what was kept, because all is asked anew. */
  clear(): void {
    this.pending.clear()
  }

  /** What is hidden never waits: it is watched. */
  private mayWait(flow: TextFlow): boolean {
    if (flow.scan !== FIRST_SCAN || this.occurrences.order.count < AT_ONCE) return false
    return this.seen.isSeen(flow)
  }

  private setAll({ answer }: PendingPiece): void {
    for (const i of answer.flows.keys()) this.set(answer, i)
  }

  private set(answer: BatchAnswer, index: number): void {
    const flow = answer.flows[index]
    if (flow) this.occurrences.set(flow, answer.occurrencesOf(index), this.isUntouched(flow))
  }
}
