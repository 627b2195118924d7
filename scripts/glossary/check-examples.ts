/** Examples: their lengths, and that Termlight itself finds the concept in both sentences. */
import { conceptKey, type ConceptKey, type Glossary } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser, type FoundTerm } from '../../lib/matching/recogniser'
import { countHan } from '../../lib/text/language'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

const ENGLISH_WORDS = [8, 35] as const
/** The least counts Chinese characters alone, the most everything that is printed. */
const CHINESE_CHARACTERS = [15, 70] as const

export const englishLength = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const chineseLength = (text: string): number => Array.from(text.replace(/\s/g, '')).length

export function checkExamples(concepts: readonly PlacedConcept[], glossary: Glossary): Finding[] {
  const recogniser = new Recogniser([compileIndex(glossary)])
  return concepts.flatMap(({ file, concept }) => {
    const key = conceptKey(glossary.id, concept.id)
    const messages = concept.examples.flatMap(({ en, zh }) => [
      ...lengthTroubles(en, zh),
      ...[en, zh].flatMap((text) => recognitionTrouble(recogniser, text, key)),
    ])
    return messages.map((message): Finding => ({
      severity: 'error',
      check: 'examples',
      file,
      concept: concept.id,
      message,
    }))
  })
}

function lengthTroubles(en: string, zh: string): string[] {
  const words = englishLength(en)
  const characters = chineseLength(zh)
  const [fewestWords, mostWords] = ENGLISH_WORDS
  const [fewest, most] = CHINESE_CHARACTERS
  return [
    ...(words < fewestWords || words > mostWords ? [`${words} words: ${en}`] : []),
    ...(countHan(zh) < fewest ? [`${countHan(zh)} Chinese characters: ${zh}`] : []),
    ...(characters > most ? [`${characters} characters: ${zh}`] : []),
  ]
}

/** The term must be what a reader sees marked: an occurrence inside a longer term is not. */
function recognitionTrouble(recogniser: Recogniser, text: string, key: ConceptKey): string[] {
  const isOwn = ({ conceptKeys }: FoundTerm): boolean => conceptKeys.includes(key)
  const marked = recogniser.recognise(text)
  if (marked.some(isOwn)) return []
  const nested = recogniser.recogniseNested(text).find(isOwn)
  if (nested === undefined) return [`the concept is not found: ${text}`]
  const longer = marked.find(({ start, end }) => start < nested.end && end > nested.start)
  const own = text.slice(nested.start, nested.end)
  if (longer === undefined) return [`"${own}" is marked only near another term, and there is none: ${text}`]
  return [`"${own}" stands only inside "${text.slice(longer.start, longer.end)}": ${text}`]
}
