/** Terms that stay in a glossary for search and cards, but are not marked in pages. */
import type { Concept, Term } from './model'

/** Terms too short to be told from other text, or kept from marking by their editor. */
export interface UnmarkedTerms {
  readonly count: number
  /** The first of them. */
  readonly examples: readonly string[]
}

const EXAMPLES = 8

/** Whether a term is one character, or one or two lower-case letters. */
export const isTooShort = (text: string): boolean => Array.from(text).length < 2 || /^[a-z]{1,2}$/.test(text)

/** The unmarked terms of a glossary. */
export function unmarkedTerms(concepts: readonly Concept[]): UnmarkedTerms {
  const terms = concepts.flatMap((concept) => concept.terms.filter(isUnmarked))
  return { count: terms.length, examples: terms.slice(0, EXAMPLES).map((term) => term.text) }
}

const isUnmarked = (term: Term): boolean => isTooShort(term.text.trim()) || term.matching?.marked === 'never'
