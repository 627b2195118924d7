/**
 * Answers to short texts, kept for a while: widgets and frameworks write the same text again and again, and its marks
 * should be back before the reader sees them gone.
 */
import type { Sense } from '../matching/recognition'
import { BatchAnswer } from './batch-answer'
import type { TextFlow } from './text-flow'

/** In UTF-16 units; longer texts seldom come twice. */
const LONGEST = 400
const TEXTS_AT_MOST = 100

/** What was found in a text, without its flow, which would keep nodes of the page alive. */
interface KnownText {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly senses: readonly Sense[]
}

const NOTHING: KnownText = { starts: [], ends: [], senses: [] }

export class KnownAnswers {
  private readonly texts = new Map<string, KnownText>()
  private title = ''

  /** To be called before others: what a short name means may hang on the title of the page. */
  heedTitle(): void {
    const { title } = document
    if (title !== this.title) this.clear()
    this.title = title
  }

  /** What is known of a flow by its text; null where it is not. */
  get(flow: TextFlow): BatchAnswer | null {
    const known = this.texts.get(flow.text)
    return known ? answerOf(flow, known) : null
  }

  /** Remembers the answers to short texts. */
  add(answer: BatchAnswer): void {
    for (const [i, { text }] of answer.flows.entries()) {
      if (text.length > LONGEST) continue
      this.texts.delete(text)
      this.texts.set(text, answer.countOf(i) > 0 ? numbersOf(answer, i) : NOTHING)
    }
    for (const text of this.texts.keys()) {
      if (this.texts.size <= TEXTS_AT_MOST) break
      this.texts.delete(text)
    }
  }

  clear(): void {
    this.texts.clear()
  }
}

function numbersOf(answer: BatchAnswer, index: number): KnownText {
  const found = answer.occurrencesOf(index)
  return {
    starts: found.map(({ start }) => start),
    ends: found.map(({ end }) => end),
    senses: found.map(({ sense }) => sense),
  }
}

/** Nobody asks for the revision of what is known: it is cleared when that changes. */
function answerOf(flow: TextFlow, { starts, ends, senses }: KnownText): BatchAnswer {
  const recognition = {
    revision: 0,
    counts: Uint32Array.of(starts.length),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    rows: Uint32Array.from(starts.keys()),
    senses,
  }
  return BatchAnswer.of([flow], recognition, true)
}
