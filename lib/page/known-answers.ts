/**
 * Answers to short texts, kept for a while: widgets and frameworks write the same text again and again, and its marks
 * should be back before the reader sees them gone.
 */
import type { PageOccurrence } from './marked-flow'
import type { TextFlow } from './text-flow'

/** In UTF-16 units; longer texts seldom come twice. */
const LONGEST = 400
const TEXTS_AT_MOST = 300

type Place = Omit<PageOccurrence, 'flow'>

export class KnownAnswers {
  private readonly answers = new Map<string, readonly Place[]>()

  /** The occurrences in a flow whose text is known; null where it is not. */
  get(flow: TextFlow): readonly PageOccurrence[] | null {
    const known = this.answers.get(flow.text)
    return known ? known.map(({ start, end, sense }) => ({ flow, start, end, sense })) : null
  }

  add(flow: TextFlow, found: readonly PageOccurrence[]): void {
    if (flow.text.length > LONGEST) return
    this.answers.delete(flow.text)
    // Only what is needed: a kept flow would keep its nodes alive.
    this.answers.set(
      flow.text,
      found.map(({ start, end, sense }) => ({ start, end, sense })),
    )
    const [oldest] = this.answers.keys()
    if (this.answers.size > TEXTS_AT_MOST && oldest !== undefined) this.answers.delete(oldest)
  }

  clear(): void {
    this.answers.clear()
  }
}
