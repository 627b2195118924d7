/** What the terms of a glossary, taken together, tell of how each is meant. */
import type { Glossary, Language } from '../glossary/model'
import { quotableParts } from './chinese-variants'
import { isDense } from '../text/language'
import type { GlossaryHabits } from './surfaces'

/** Below this many capitalised single words, a habit cannot be told from a list of names. */
const FEW = 20

/** From so many Chinese terms on a glossary knows most words of running text. */
const DICTIONARY = 20_000

/** Reads the habits of a glossary from all its terms. */
export function habitsOf(glossary: Pick<Glossary, 'languages' | 'concepts'>): GlossaryHabits {
  const texts = (language: Language): string[] =>
    glossary.concepts.flatMap((concept) =>
      concept.terms.filter((term) => term.language === language).map((term) => term.text),
    )
  const [first, second] = glossary.languages
  const dense = [...(isDense(first) ? texts(first) : []), ...(isDense(second) ? texts(second) : [])]
  return {
    languages: glossary.languages,
    quotable: quotableParts(dense),
    isDictionary: dense.length > DICTIONARY,
    capitalsMeanNames: [capitalsMeanNames(texts(first)), capitalsMeanNames(texts(second))],
  }
}

/**
 * A glossary that begins every headword with a capital (`Black hole`, `Tort`) says nothing by it; one that has `dry port`
 * beside `Kazakhstan` does. A short list of capitalised words is taken for names.
 */
function capitalsMeanNames(terms: readonly string[]): boolean {
  const words = terms.filter((term) => /^\p{L}/u.test(term) && /\p{Ll}/u.test(term))
  const lower = words.filter((term) => /^\p{Ll}/u.test(term)).length
  if (lower > words.length * 0.05) return true
  const sentenceCase = words.filter(
    (term) => /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(term) && !/ (?:of|and|the|for|in) /.test(term),
  ).length
  if (sentenceCase >= 3 && sentenceCase > words.length * 0.1) return false
  return words.filter((term) => !/[\s-]/.test(term)).length < FEW
}
