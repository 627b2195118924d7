/** The gloss of a page, with the counterparts that the background knows. */
import { isChinese, writtenTerm } from '../../components/languages'
import { counterparts } from '../../components/shown-concept'
import { sendRequest } from '../../lib/extension/messages'
import type { Concept, ConceptKey } from '../../lib/glossary/model'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import type { GlossText } from '../../lib/page/gloss-label'
import { GlossLayer } from '../../lib/page/gloss-layer'
import type { GlossRequest, PageLayer } from '../../lib/page/overlay'
import { scriptOfText } from '../../lib/text/chinese-script'
import { readerScript } from './reader-script'

/** What the background takes at a time. */
const KEYS_AT_ONCE = 50

export function openGloss(request: GlossRequest): PageLayer {
  const concepts = new ConceptCache(() => layer.update())
  const texts = new WeakMap<
    FoundOccurrence,
    { readonly concept: Concept; readonly script: string | null; readonly text: GlossText | null }
  >()
  const layer: GlossLayer = new GlossLayer({
    ...request,
    renew: () => concepts.renew(),
    textOf: (occurrence) => {
      const [key] = occurrence.sense.conceptKeys
      const concept = key === undefined ? null : concepts.get(key)
      if (!concept) return concept
      const script = request.script()
      const known = texts.get(occurrence)
      if (known && known.concept === concept && known.script === script) return known.text
      const text = glossOf(concept, occurrence, script)
      texts.set(occurrence, { concept, script, text })
      return text
    },
  })
  return layer
}

/** The counterpart of a term as the gloss writes it; null where there is none, or nobody answers. */
export async function counterpartOf(occurrence: FoundOccurrence): Promise<GlossText | null> {
  const entries = await answerTo(occurrence.sense.conceptKeys.slice(0, 1))
  const concept = entries?.[0]?.concept
  return concept ? glossOf(concept, occurrence, null) : null
}

function glossOf(concept: Concept, occurrence: FoundOccurrence, script: 'Hans' | 'Hant' | null): GlossText | null {
  const [term] = counterparts(concept, occurrence.sense.language)
  if (!term) return null
  if (!isChinese(term.language)) return writtenTerm(term, 'Hans')
  return writtenTerm(term, script ?? scriptOfText(occurrence.text) ?? readerScript())
}

/** Concepts by key, asked for together and kept: a page has the same few hundred all over. */
class ConceptCache {
  private readonly known = new Map<ConceptKey, Concept | null>()
  private readonly fresh = new Set<ConceptKey>()
  private readonly wanted = new Set<ConceptKey>()
  private isAsking = false

  constructor(private readonly onAnswer: () => void) {}

  /** All is asked for anew; until then the old counts. */
  renew(): void {
    this.fresh.clear()
  }

  /** Null where there is none, undefined until that is known. */
  get(key: ConceptKey): Concept | null | undefined {
    const concept = this.known.get(key)
    if (!this.fresh.has(key) && !this.wanted.has(key)) {
      this.wanted.add(key)
      void this.ask()
    }
    return concept
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return
    this.isAsking = true
    await Promise.resolve()
    while (this.wanted.size > 0) {
      const keys = [...this.wanted].slice(0, KEYS_AT_ONCE)
      const entries = await answerTo(keys)
      for (const [i, key] of keys.entries()) {
        this.wanted.delete(key)
        // What failed is asked for again when it is next needed.
        if (!entries) continue
        this.known.set(key, entries[i]?.concept ?? null)
        this.fresh.add(key)
      }
      this.onAnswer()
    }
    this.isAsking = false
  }
}

async function answerTo(keys: readonly ConceptKey[]) {
  try {
    return await sendRequest('getConcepts', keys)
  } catch {
    return null // The background is being woken or replaced: the terms stay without labels until the next look.
  }
}
