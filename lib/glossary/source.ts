/**
 * The files under `data/glossaries`, as editors write them, and the glossary they make. One file describes the glossary,
 * one more for each subject field lists its concepts.
 */
import type { Concept, Glossary, LocalText, Matching, Term, TermStatus } from './model'

export interface SourceTerm {
  readonly text: string
  readonly status: TermStatus
  readonly type?: 'abbreviation'
  readonly pinyin?: string
  readonly traditional?: string
  readonly matching?: Matching
}

export interface SourceConcept {
  readonly id: string
  readonly en: readonly SourceTerm[]
  readonly zh: readonly SourceTerm[]
  readonly definition?: LocalText
  readonly note?: LocalText
  /** Why a searchable form is shared with another concept, by that concept's id; for editors. */
  readonly sharedWith?: Readonly<Record<string, string>>
  readonly examples: readonly { readonly en: string; readonly zh: string }[]
  readonly attestations: readonly { readonly publication: string; readonly date?: string }[]
}

export interface SourceField {
  readonly subjectField: string
  readonly concepts: readonly SourceConcept[]
}

export interface SourceGlossary {
  readonly id: string
  readonly title: LocalText
  readonly version: string
  readonly license: string
  readonly languages: readonly ['en', 'zh']
}

/** Joins the files of one glossary. They are valid by their schemas, which `npm run glossary -- check` sees to. */
export function glossaryFromSource(source: SourceGlossary, fields: readonly SourceField[]): Glossary {
  const { id, title, version, license, languages } = source
  return { id, title, version, license, languages, concepts: fields.flatMap(conceptsOf) }
}

const conceptsOf = (field: SourceField): Concept[] =>
  field.concepts.map((concept) => conceptFromSource(concept, field.subjectField))

function conceptFromSource(source: SourceConcept, subjectField: string): Concept {
  return {
    id: source.id,
    terms: [
      ...source.en.map((term) => termFromSource(term, 'en')),
      ...source.zh.map((term) => termFromSource(term, 'zh')),
    ],
    subjectField,
    ...(source.definition ? { definition: source.definition } : {}),
    ...(source.note ? { note: source.note } : {}),
    quotes: source.examples.map(({ en, zh }) => ({ text: en, language: 'en', translation: zh })),
    attestations: source.attestations,
  }
}

function termFromSource({ pinyin, ...term }: SourceTerm, language: 'en' | 'zh'): Term {
  return { ...term, language, ...(pinyin === undefined ? {} : { reading: pinyin }) }
}
