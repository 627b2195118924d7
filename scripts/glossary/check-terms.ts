/** Terms one by one: each in its right script, none that folding makes equal to another of its concept. */
import { foldString } from '../../lib/text/folding'
import { SIMPLIFIED, TRADITIONAL } from '../../lib/text/traditional-table'
import type { SourceTerm } from '../../lib/glossary/source'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

const HAN = /\p{sc=Han}/u
const HALF_WIDTH = /\p{sc=Han}[,:;?!()]|[,:;?!()]\p{sc=Han}/u
const CURLY = /[‘’“”]/
const QUOTED_CHINESE = /[“‘][^“”‘’]*\p{sc=Han}[^“”‘’]*[”’]/gu

/** Traditional characters that simplified text has as well: 著 in 著名, 乾 in 乾隆. */
const BOTH_SCRIPTS = new Set('著乾瞭藉徵於夥覆')

const simplifiedOf = new Map(Array.from(TRADITIONAL, (character, at) => [character, SIMPLIFIED.charAt(at)]))

export function checkTerms(concepts: readonly PlacedConcept[]): Finding[] {
  return concepts.flatMap(({ file, concept }) => {
    const messages = [
      ...concept.en.flatMap(({ text }) => troublesOfEnglish(text)),
      ...concept.zh.flatMap(troublesOfChinese),
      ...doubles(concept.en),
      ...doubles(concept.zh),
      ...preferredFirst(concept.en),
      ...preferredFirst(concept.zh),
    ]
    return messages.map((message): Finding => ({
      severity: 'error',
      check: 'terms',
      file,
      concept: concept.id,
      message,
    }))
  })
}

/** The sentences a reader sees. What an explanation quotes of the other language or script is in its own. */
export function checkSentences(concepts: readonly PlacedConcept[]): Finding[] {
  return concepts.flatMap(({ file, concept }) => {
    const { definition, note, examples } = concept
    const explanations = [definition, note].filter((text) => text !== undefined)
    const messages = [
      ...examples.flatMap(({ en, zh }) => [
        ...troublesOfEnglish(en),
        ...foreignCharacters(zh).map((character) => `traditional ${character}: ${zh}`),
      ]),
      ...explanations.flatMap(({ en = '' }) =>
        CURLY.test(en.replace(QUOTED_CHINESE, '')) ? [`curly quotation mark: ${en}`] : [],
      ),
      ...[...examples, ...explanations].flatMap(({ zh }) =>
        HALF_WIDTH.test(zh) ? [`half-width punctuation: ${zh}`] : [],
      ),
    ]
    return messages.map((message): Finding => ({
      severity: 'error',
      check: 'sentences',
      file,
      concept: concept.id,
      message,
    }))
  })
}

function troublesOfEnglish(text: string): string[] {
  return [
    ...(HAN.test(text) ? [`Chinese characters in English: ${text}`] : []),
    ...(CURLY.test(text) ? [`curly quotation mark: ${text}`] : []),
  ]
}

function troublesOfChinese({ text, matching }: SourceTerm): string[] {
  const folded = foldString(text)
  return [
    ...foreignCharacters(text).map((character) => `traditional ${character} in ${text}`),
    ...(HALF_WIDTH.test(text) || /["']/.test(text) ? [`half-width punctuation in ${text}`] : []),
    ...(matching?.blockers ?? [])
      .filter((blocker) => !foldString(blocker).includes(folded) || blocker === text)
      .map((blocker) => `the blocker ${blocker} is not longer than ${text}, or lacks it`),
  ]
}

const foreignCharacters = (text: string): string[] =>
  [...new Set(text)].filter((character) => {
    const simplified = simplifiedOf.get(character)
    return simplified !== undefined && simplified !== character && !BOTH_SCRIPTS.has(character)
  })

function doubles(terms: readonly SourceTerm[]): string[] {
  const seen = new Map<string, string>()
  return terms.flatMap(({ text }) => {
    const folded = foldString(text)
    const first = seen.get(folded)
    seen.set(folded, first ?? text)
    return first === undefined
      ? []
      : [`"${text}" differs from "${first}" only by what folding removes; keep one, with matching.case if it needs it`]
  })
}

function preferredFirst(terms: readonly SourceTerm[]): string[] {
  const [first] = terms
  return first === undefined || first.status === 'preferred'
    ? []
    : [`the preferred term comes first, not "${first.text}"`]
}
