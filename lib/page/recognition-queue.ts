/**
 * Sends texts to the recogniser in batches and brings the answers back in the order asked, whatever goes wrong between.
 */
import type { Recognition } from '../matching/recognition'
import { BatchAnswer } from './batch-answer'
import { KnownAnswers } from './known-answers'
import { SensePool } from './sense-pool'
import type { TextFlow } from './text-flow'

/**
 * A batch is full at this many UTF-16 units or texts. A message of less than 64 kB takes some 0.3 ms to send; a longer one goes
 * by shared memory and takes ten times as long.
 */
const UNITS_AT_MOST = 24_000
const TEXTS_AT_MOST = 600

/** Batches on their way at once: one is recognised while another is packed. */
const BATCHES_AT_ONCE = 2

/** A background that does not answer is asked again after so many milliseconds, doubled each time. */
const FIRST_RETRY = 250
const LAST_RETRY = 30_000

export type Recognise = (texts: string[]) => Promise<Recognition>

/** Takes what was recognised in each flow of a batch. */
export type TakeAnswer = (answer: BatchAnswer) => void

export class RecognitionQueue {
  private readonly urgent: TextFlow[] = []
  private readonly waiting: TextFlow[] = []
  private readonly known = new KnownAnswers()
  private readonly senses = new SensePool()
  /** Batches that are under way. */
  private readonly asked = new Set<readonly TextFlow[]>()
  private newest = -1
  private failures = 0
  private isPaused = false
  /** Grows with each `clear`: answers to what was asked before are no longer wanted. */
  private round = 0
  private isFirstOfRound = true

  /** `onNewRevision` is told when the glossaries turn out to have changed since earlier answers. */
  constructor(
    private readonly recognise: Recognise,
    private readonly take: TakeAnswer,
    private readonly onNewRevision: () => void,
    private readonly signal: AbortSignal,
  ) {
    window.addEventListener('pageshow', (event) => event.persisted && this.askAgain(), { signal })
  }

  get isIdle(): boolean {
    return this.asked.size === 0 && this.urgent.length === 0 && this.waiting.length === 0
  }

  /** Puts a flow in line; it is sent when a batch is full or at the next `send`. */
  add(flow: TextFlow, isUrgent: boolean): void {
    ;(isUrgent ? this.urgent : this.waiting).push(flow)
  }

  /** Forgets what waits and what is under way, because all is asked anew after a change of the glossaries. */
  clear(): void {
    this.round++
    this.known.clear()
    this.isFirstOfRound = true
    this.urgent.length = 0
    this.waiting.length = 0
  }

  /** Sends what waits, as far as there is room. Of what is not urgent only one batch: packing it takes time. */
  send(): void {
    this.takeKnown()
    for (let isUrgent = true; isUrgent && this.hasRoom;) {
      isUrgent = this.urgent.length > 0
      const batch = this.nextBatch()
      if (batch.length > 0) void this.ask(batch, isUrgent)
    }
  }

  private get hasRoom(): boolean {
    return !this.isPaused && !this.signal.aborted && this.asked.size < BATCHES_AT_ONCE
  }

  private takeKnown(): void {
    if (this.urgent.length > 0) this.known.heedTitle()
    for (let i = this.urgent.length - 1; i >= 0; i--) {
      const flow = this.urgent[i]
      const answer = flow && this.known.get(flow)
      if (!answer) continue
      this.urgent.splice(i, 1)
      this.take(answer)
    }
  }

  private nextBatch(): TextFlow[] {
    const line = this.urgent.length > 0 ? this.urgent : this.waiting
    let units = 0
    let count = 0
    for (const flow of line) {
      units += flow.text.length
      if (count > 0 && units > UNITS_AT_MOST) break
      if (++count === TEXTS_AT_MOST) break
    }
    return line.splice(0, count)
  }

  private async ask(batch: TextFlow[], isUrgent: boolean): Promise<void> {
    this.asked.add(batch)
    const { round } = this
    const answer = await this.answerFor(batch)
    const isWanted = this.asked.delete(batch)
    if (this.signal.aborted || !isWanted) return
    if (round !== this.round) return this.send()
    if (answer === null || answer.revision < this.newest) {
      this.urgent.unshift(...batch)
      this.pause()
    } else {
      this.failures = 0
      this.receive(batch, answer, isUrgent)
    }
    this.send()
  }

  /** An answer that comes while the page is in the back-forward cache is lost without a word, in Firefox. */
  private askAgain(): void {
    for (const batch of this.asked) this.urgent.unshift(...batch)
    this.asked.clear()
    this.send()
  }

  /** Null when there is none, or not one to these texts. */
  private async answerFor(batch: readonly TextFlow[]): Promise<Recognition | null> {
    try {
      const answer = await this.recognise(batch.map((flow) => flow.text))
      return answer.counts.length === batch.length ? answer : null
    } catch {
      return null // The background is being woken, replaced or gone: what was asked is asked again later.
    }
  }

  private receive(batch: TextFlow[], answer: Recognition, isUrgent: boolean): void {
    // The first answer of a round may show the change for which it was begun; a later one shows another.
    const isNew = !this.isFirstOfRound && answer.revision > this.newest
    this.isFirstOfRound = false
    if (answer.revision !== this.newest) {
      this.known.clear()
      this.senses.clear()
    }
    this.newest = answer.revision
    const unpacked = BatchAnswer.of(batch, this.senses.share(answer), isUrgent)
    if (isUrgent) this.known.add(unpacked)
    this.take(unpacked)
    if (isNew) this.onNewRevision()
  }

  private pause(): void {
    if (this.isPaused) return
    this.isPaused = true
    const delay = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.failures++)
    setTimeout(() => {
      this.isPaused = false
      this.send()
    }, delay)
  }
}
