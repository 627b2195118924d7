/**
 * Answers to short texts, kept for a while: widgets and frameworks write the same text again and again, and its marks
 * should be back before the reader sees them gone.
 */
import type { Recognition } from '../matching/recognition'
import { BatchAnswer } from './batch-answer'
import type { TextFlow } from './text-flow'

/** In UTF-16 units; longer texts seldom come twice. */
const LONGEST = 400
const TEXTS_AT_MOST = 300

/** Rows of an answer; not its flows, which would keep their nodes alive. */
interface KnownRows {
  readonly recognition: Recognition
  readonly rows: readonly [number, number]
}

export class KnownAnswers {
  private readonly answers = new Map<string, KnownRows>()

  /** What is known of a flow by its text; null where it is not. */
  get(flow: TextFlow): BatchAnswer | null {
    const known = this.answers.get(flow.text)
    return known ? new BatchAnswer([flow], known.rows, known.recognition, true) : null
  }

  /** Remembers the answers to short texts. */
  add({ flows, rows, recognition }: BatchAnswer): void {
    for (const [i, { text }] of flows.entries()) {
      if (text.length > LONGEST) continue
      this.answers.delete(text)
      this.answers.set(text, { recognition, rows: [rows[i] ?? 0, rows[i + 1] ?? 0] })
    }
    for (const text of this.answers.keys()) {
      if (this.answers.size <= TEXTS_AT_MOST) break
      this.answers.delete(text)
    }
  }

  clear(): void {
    this.answers.clear()
  }
}
