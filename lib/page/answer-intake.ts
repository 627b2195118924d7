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

/** The clock is looked at after so many flows. */
const STEPS = 8

/** So many pieces at the end of a page are taken in anyway: dialogs and menus stand there, and are shown anywhere. */
const LAST_PIECES = 6

export class AnswerIntake {
  private readonly pending = new PendingAnswers()
  /** Answers that have come and are not gone through; of the first of them the flows before `next` are. */
  private arrived: BatchAnswer[] = []
  private next = 0
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
    return this.pending.count === 0 && this.isCaughtUp
  }

  /** Whether all that has come is gone through. */
  get isCaughtUp(): boolean {
    return this.arrived.length === 0
  }

  /** Puts an answer in line; `run` goes through it. */
  add(answer: BatchAnswer): void {
    this.arrived.push(answer)
  }

  /** Takes in what has come, or keeps it, as far as the time goes; false when that is not all. */
  run(deadline: number): boolean {
    for (let answer = this.arrived[0]; answer; answer = this.arrived[0]) {
      this.next = this.take(answer, this.next, deadline)
      if (this.next < answer.flows.length) return false
      this.next = 0
      this.arrived.shift()
    }
    return true
  }

  /** Goes through an answer from one of its flows on, and tells how far it came. */
  private take(answer: BatchAnswer, start: number, deadline: number): number {
    const { flows } = answer
    let from = start
    let waiting = 0
    let i = start
    for (; i < flows.length; i++) {
      if (i > start && i % STEPS === 0 && performance.now() > deadline) break
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
    if (waiting > 0) this.pending.add(new PendingPiece(answer.part(from, i)))
    return i
  }

  /** Takes in all that is there. */
  fetchAll(): void {
    this.run(Infinity)
    this.fetch(() => true)
  }

  /** Takes in what was kept and is wanted now. */
  fetch(isWanted: (piece: PendingPiece) => boolean): void {
    for (const piece of this.pending.take(isWanted)) this.setAll(piece)
  }

  /** Takes in all that is there, as far as the time goes; false when that is not all. */
  fetchUntil(deadline: number): boolean {
    if (!this.run(deadline)) return false
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
    if (!this.run(deadline)) return false
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
    this.arrived = []
    this.next = 0
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
