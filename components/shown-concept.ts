/**
 * What is needed to show a concept, and how its terms are set out for a reader who met it in one language.
 */
import type { Concept, GlossaryInfo, Language, Term, TermStatus } from '../lib/glossary/model'
import type { TextRange } from './emphasise'
import { isSameLanguage } from './languages'

/** A sentence the reader saved for a concept. */
export interface ShownSavedQuote {
  readonly id: string
  readonly text: string
  readonly language: Language
  /** The name of the site. */
  readonly publication: string
  readonly title?: string
  readonly date?: string
  readonly url?: string
}

/** A concept to be shown. */
export interface ShownConcept {
  readonly key: string
  readonly concept: Concept
  readonly glossary: GlossaryInfo
  /** What the reader saved for it, the newest first. */
  readonly saved?: readonly ShownSavedQuote[]
  /** Whether the reader knows it and wants no marks. */
  readonly isKnown?: boolean
  /** Where its terms stand in the texts of its quotes, by text. */
  readonly occurrences?: Readonly<Record<string, readonly TextRange[]>>
}

const rank: Record<TermStatus, number> = { preferred: 0, admitted: 1, deprecated: 2 }

const byStatus = (a: Term, b: Term): number => rank[a.status ?? 'admitted'] - rank[b.status ?? 'admitted']

/** The term a concept goes by in a language; where it has none there, its very first one. */
export function headTerm(concept: Concept, language: Language): Term | null {
  const own = concept.terms.filter((term) => isSameLanguage(term.language, language)).sort(byStatus)
  return own[0] ?? concept.terms[0] ?? null
}

/** The terms in the other languages, preferred first, otherwise as the glossary orders them. */
export const counterparts = (concept: Concept, language: Language): readonly Term[] =>
  concept.terms.filter((term) => !isSameLanguage(term.language, language)).sort(byStatus)

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00AD\u200B-\u200D]+/gu, '')
    .replaceAll(/\p{Dash_Punctuation}/gu, '-')
    .replaceAll(/[“”„«»「」『』]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")

/** Whether a surface says something else than the term, beyond case, white space, quotes and dashes. */
export const differs = (surface: string, term: Term): boolean =>
  ![term.text, term.traditional ?? term.text].map(plain).includes(plain(surface))
