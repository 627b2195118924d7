/**
 * The words of a glossary (ISO 1087, TBX): a concept is one meaning, with its terms in each language.
 */

import type { UnmarkedTerms } from './unmarked-terms'

/** A BCP 47 tag: `en`, `zh`, `zh-Hant`, `fr`. */
export type Language = string

/** Unique within its glossary. */
export type ConceptId = string

export type GlossaryId = string

/** Names a concept among all glossaries: `glossaryId/conceptId`. */
export type ConceptKey = `${GlossaryId}/${ConceptId}`

/** The same text in several languages, by tag. */
export type LocalText = Readonly<Record<Language, string>>

export type TermStatus = 'preferred' | 'admitted' | 'deprecated'

/** How a term is told from running text, where the rules of its language do not fit it. */
export interface Matching {
  /** The term as it stands: no plural, spelling, hyphen or article variants. */
  readonly exact?: boolean
  /** `any`: letters of either case; `initial`: capitalised words stay capitalised; `exact`: as written. */
  readonly case?: 'any' | 'initial' | 'exact'
  /** False: also inside a longer word. */
  readonly wholeWord?: boolean
  /** Longer strings which contain the term by accident; it is not marked inside them. */
  readonly blockers?: readonly string[]
  /** `nearby`: only where another concept of the glossary stands near; `never`: kept for search and cards only. */
  readonly marked?: 'always' | 'nearby' | 'never'
  /** Names of which one must stand in the same text, or in what it is about: 塔什干 for 乌方. */
  readonly near?: readonly string[]
  /** Names that make another thing of the term where they are the nearer ones: 基辅 for 乌方. */
  readonly rivals?: readonly string[]
}

export interface Term {
  readonly text: string
  readonly language: Language
  readonly status?: TermStatus
  readonly type?: 'abbreviation'
  /** Pinyin with tone marks, for a Chinese term. */
  readonly reading?: string
  /** The traditional form of a Chinese term. */
  readonly traditional?: string
  readonly matching?: Matching
}

export interface QuoteSource {
  readonly publication: string
  readonly title?: string
  /** ISO 8601 date. */
  readonly date?: string
  readonly url?: string
}

/** A sentence that shows a term in use: with a source a quote, without one an example. */
export interface ContextQuote {
  readonly text: string
  readonly language: Language
  readonly translation?: string
  readonly translationBy?: string
  /** The Chinese one of the two texts in traditional characters. */
  readonly traditional?: string
  readonly source?: QuoteSource
}

export interface Attestation {
  readonly publication: string
  /** ISO 8601 date. */
  readonly date?: string
}

export interface Concept {
  readonly id: ConceptId
  /** Preferred first within each language. */
  readonly terms: readonly Term[]
  readonly subjectField?: string
  readonly definition?: LocalText
  readonly note?: LocalText
  readonly quotes: readonly ContextQuote[]
  readonly attestations?: readonly Attestation[]
}

export interface Glossary {
  readonly id: GlossaryId
  /** A dictionary holds words of every kind: it is asked for selected text, and marks nothing in pages. */
  readonly kind?: 'dictionary'
  readonly title: LocalText
  readonly version: string
  readonly license: string
  readonly languages: readonly [Language, Language]
  readonly concepts: readonly Concept[]
}

/** What a card needs to know of the glossary a concept is from. */
export type GlossaryInfo = Omit<Glossary, 'concepts'> & {
  readonly conceptCount: number
  readonly unmarked: UnmarkedTerms
}

export const conceptKey = (glossary: GlossaryId, concept: ConceptId): ConceptKey => `${glossary}/${concept}`
