/** What one card shows, as the background tells it: the concepts of a term, the terms in it and in the shown texts. */
import { localText } from '../../components/languages'
import type { TermChoice, TextTerm } from '../../components/TermText'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import type { ConceptEntry, NestedEntry } from '../../lib/extension/requests'
import type { ConceptKey } from '../../lib/glossary/model'
import type { Recognition } from '../../lib/matching/recognition'

export interface CardView {
  readonly choice: TermChoice
  /** Null where the background did not answer: the card says so, and what to do. */
  readonly concepts: readonly (ConceptEntry | null)[] | null
  readonly nested: readonly NestedEntry[]
  /** The other terms in the texts that are shown, by text; none until they are known. */
  readonly terms: ReadonlyMap<string, readonly TextTerm[]>
}

/** What the background takes of a surface; longer ones are full titles of treaties. */
const LONGEST_SURFACE = 200

/** So many concepts the background gives at once. */
const MOST_KEYS = 100

export async function loadView(choice: TermChoice): Promise<CardView> {
  try {
    const [concepts, nested] = await Promise.all([
      sendRequest('getConcepts', choice.keys.slice(0, MOST_KEYS).map(asKey)),
      sendRequest('getNested', choice.surface.slice(0, LONGEST_SURFACE)),
    ])
    const others = nested.filter(({ shown }) => !choice.keys.includes(shown.key))
    return { choice, concepts, nested: others, terms: new Map() }
  } catch {
    return { choice, concepts: null, nested: [], terms: new Map() }
  }
}

/** The view with the terms in its texts; as it is where they cannot be had. */
export async function withTerms(view: CardView): Promise<CardView> {
  const texts = [...new Set((view.concepts ?? []).flatMap((shown) => (shown ? textsOf(shown) : [])))]
  if (texts.length === 0) return view
  try {
    return { ...view, terms: termsByText(texts, await sendRequest('recognise', texts), view.choice.keys) }
  } catch {
    return view
  }
}

function asKey(key: string): ConceptKey {
  const [glossary = '', ...concept] = key.split('/')
  return `${glossary}/${concept.join('/')}`
}

function textsOf({ concept, saved }: ConceptEntry): string[] {
  const { definition, note, quotes } = concept
  const explained = [localText(definition, t('localeTag')), localText(note, t('localeTag'))].map((each) => each?.text)
  const quoted = quotes.flatMap(({ text, translation, traditional }) => [text, translation, traditional])
  return [...explained, ...quoted, ...saved.map(({ text }) => text)].filter((text) => text !== undefined)
}

/** What the card is about is no way to anywhere else. */
function termsByText(
  texts: readonly string[],
  { counts, starts, ends, rows, senses }: Recognition,
  own: readonly string[],
): Map<string, TextTerm[]> {
  const result = new Map<string, TextTerm[]>()
  let row = 0
  for (const [index, text] of texts.entries()) {
    const terms: TextTerm[] = []
    for (const last = row + (counts[index] ?? 0); row < last; row++) {
      const sense = senses[rows[row] ?? 0]
      if (!sense || sense.conceptKeys.some((key) => own.includes(key))) continue
      terms.push({ start: starts[row] ?? 0, end: ends[row] ?? 0, language: sense.language, keys: sense.conceptKeys })
    }
    result.set(text, terms)
  }
  return result
}
