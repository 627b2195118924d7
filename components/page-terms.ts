/**
 * The list of the page's terms as it is shown: what a row holds, which rows a filter leaves, how they are ordered.
 */
import type { Concept, Language, Term } from '../lib/glossary/model'
import { foldString } from '../lib/text/folding'
import { counterparts, type ShownConcept } from './shown-concept'

/** New: neither known to the reader nor with a sentence they saved. */
export type TermState = 'new' | 'saved' | 'known'

/** A row: all occurrences that may mean the same concept first of all. */
export interface PageTerm {
  readonly key: string
  /** As the page first has it. */
  readonly surface: string
  readonly language: Language
  /** Occurrences on the page. */
  readonly count: number
  readonly state: TermState
  /** What it may mean, by glossary priority; empty until it is known. */
  readonly concepts: readonly ShownConcept[]
}

export const TERM_ORDERS = ['field', 'reading'] as const

/** By subject field, or as the page has them. */
export type TermOrder = (typeof TERM_ORDERS)[number]

export interface TermFilter {
  readonly text: string
  readonly onlyNew: boolean
}

/** The counterpart that a row shows; null where there is none, or it is not known yet. */
export function counterpartOf({ concepts, language }: PageTerm): Term | null {
  const [first] = concepts
  return (first && counterparts(first.concept, language)[0]) ?? null
}

/** Pinyin of the term itself, where it is Chinese and the glossary gives it; null otherwise. */
export function readingOf({ concepts, surface }: PageTerm): string | null {
  const terms = concepts[0]?.concept.terms ?? []
  return terms.find(({ text, traditional }) => text === surface || traditional === surface)?.reading ?? null
}

/** The rows a filter leaves: each word must be somewhere in a term of either language, its pinyin or the surface. */
export function filterTerms(terms: readonly PageTerm[], { text, onlyNew }: TermFilter): readonly PageTerm[] {
  const words = text
    .split(/\s+/u)
    .map((word) => foldString(word))
    .filter((word) => word !== '')
  if (words.length === 0 && !onlyNew) return terms
  return terms.filter((term) => {
    if (onlyNew && term.state !== 'new') return false
    if (words.length === 0) return true
    const folded = [foldString(term.surface), ...term.concepts.flatMap(({ concept }) => foldedTerms(concept))]
    return words.every((word) => folded.some((each) => each.includes(word)))
  })
}

const foldedOf = new WeakMap<Concept, readonly string[]>()

/** Every way to write its terms. */
function foldedTerms(concept: Concept): readonly string[] {
  const known = foldedOf.get(concept)
  if (known) return known
  const folded = concept.terms.flatMap(({ text, traditional, reading = '' }) => {
    const pinyin = foldString(reading)
    return [foldString(text), foldString(traditional ?? ''), pinyin, pinyin.replaceAll(/[^\p{L}\p{N}]/gu, '')]
  })
  foldedOf.set(concept, folded)
  return folded
}

/** Rows under one heading; a null field is for what has none. */
export interface TermGroup {
  readonly field: string | null
  readonly terms: readonly PageTerm[]
}

/** The rows by subject field, fields by their names and what has none last, or all as they are read. */
export function groupTerms(
  terms: readonly PageTerm[],
  order: TermOrder,
  nameOf: (field: string) => string,
  language: Language,
): readonly TermGroup[] {
  if (order === 'reading') return [{ field: null, terms }]
  const groups = new Map<string | null, PageTerm[]>()
  for (const term of terms) {
    const field = term.concepts[0]?.concept.subjectField ?? null
    const group = groups.get(field)
    if (group) group.push(term)
    else groups.set(field, [term])
  }
  const collator = new Intl.Collator(language)
  return [...groups]
    .sort(([a], [b]) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return collator.compare(nameOf(a), nameOf(b))
    })
    .map(([field, grouped]) => ({ field, terms: grouped }))
}
