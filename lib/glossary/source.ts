/**
 * The files under `data/glossaries`, as editors write them, and the glossary they make. One file describes the glossary,
 * one more for each subject field lists its concepts.
 */
import { hasDense } from '../text/language'
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

/** Writes simplified Chinese in traditional characters; a table too large for the extension, so the build has it. */
export type ToTraditional = (text: string) => string

/**
 * Joins the files of one glossary. They are valid by their schemas, which `npm run glossary -- check` sees to. With a
 * converter everything Chinese has its traditional form beside it; a term that has one in its file keeps that.
 */
export function glossaryFromSource(
  source: SourceGlossary,
  fields: readonly SourceField[],
  toTraditional?: ToTraditional,
): Glossary {
  const { id, title, version, license, languages } = source
  const concepts = fields.flatMap((field) =>
    field.concepts.map((concept) => conceptFromSource(concept, field.subjectField, toTraditional)),
  )
  return { id, title, version, license, languages, concepts }
}

function conceptFromSource(
  source: SourceConcept,
  subjectField: string,
  toTraditional: ToTraditional | undefined,
): Concept {
  const bothScripts = (text: LocalText): LocalText =>
    toTraditional && text['zh'] !== undefined ? { ...text, 'zh-Hant': toTraditional(text['zh']) } : text
  return {
    id: source.id,
    terms: [
      ...source.en.map((term) => termFromSource(term, 'en')),
      ...source.zh.map((term) => withTraditional(termFromSource(term, 'zh'), toTraditional)),
    ],
    subjectField,
    ...(source.definition ? { definition: bothScripts(source.definition) } : {}),
    ...(source.note ? { note: bothScripts(source.note) } : {}),
    quotes: source.examples.map(({ en, zh }) => ({
      text: en,
      language: 'en',
      translation: zh,
      ...(toTraditional ? { traditional: toTraditional(zh) } : {}),
    })),
    attestations: source.attestations,
  }
}

function termFromSource({ pinyin, ...term }: SourceTerm, language: 'en' | 'zh'): Term {
  return { ...term, language, ...(pinyin === undefined ? {} : { reading: pinyin }) }
}

function withTraditional(term: Term, toTraditional: ToTraditional | undefined): Term {
  const isChinese = hasDense(term.text)
  return toTraditional && isChinese && term.traditional === undefined
    ? { ...term, traditional: toTraditional(term.text) }
    : term
}
