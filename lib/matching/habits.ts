/** What the terms of a glossary, taken together, tell of how each is meant. */
import type { Concept, Glossary, Language } from '../glossary/model'
import { quotableParts } from './chinese-variants'
import { isDense } from '../text/language'
import { commonWordsOf } from './common-words'
import { listsNames } from './known-names'
import { listsOf } from './listed'
import { nounsOf, verbsOf } from './nouns'
import { otherNamesOf } from './other-names'
import { separatorsOf } from './separators'
import { spellsSounds } from './sound-spelling'
import type { GlossaryHabits } from './surfaces'
import { tagsOf } from './tags'
import { wordKindsOf } from './word-kinds'

/** Below this many capitalised single words, a habit cannot be told from a list of names. */
const FEW = 20

/** A habit shows in so many concepts: there is no need to read all of a dictionary. */
const SAMPLE = 2000

/** From so many phrases on, their capitals show that the glossary writes every headword so. */
const FEW_PHRASES = 3

/** Among so many words a single one in small letters is the exception. */
const FEW_WORDS = 6

/** From so many Chinese terms on a glossary knows most words of running text. */
const DICTIONARY = 20_000

/** Reads the habits of a glossary from all its terms. */
export function habitsOf(glossary: Pick<Glossary, 'languages' | 'concepts'>): GlossaryHabits {
  const texts = (language: Language): string[] =>
    glossary.concepts.flatMap((concept) =>
      concept.terms.filter((term) => term.language === language).map((term) => term.text),
    )
  const [first, second] = glossary.languages
  const lists = [listsOf(glossary.concepts, first), listsOf(glossary.concepts, second)] as const
  const dense = [...(isDense(first) ? texts(first) : []), ...(isDense(second) ? texts(second) : [])]
  const quotable = quotableParts(dense)
  return {
    languages: glossary.languages,
    quotable,
    separators: [separatorsOf(glossary.concepts, first, lists[0]), separatorsOf(glossary.concepts, second, lists[1])],
    otherNames: otherNamesOf(glossary.concepts, quotable),
    lists,
    kinds: [wordKindsOf(glossary.concepts, first), wordKindsOf(glossary.concepts, second)],
    isDictionary: dense.length > DICTIONARY,
    capitalsMeanNames: [capitalsMeanNames(glossary.concepts, first), capitalsMeanNames(glossary.concepts, second)],
    nouns: [nounsOf(glossary.concepts, first), nounsOf(glossary.concepts, second)],
    verbs: [verbsOf(glossary.concepts, first), verbsOf(glossary.concepts, second)],
    tags: [tagsOf(glossary.concepts, first), tagsOf(glossary.concepts, second)],
    commonWords: [commonWordsOf(glossary.concepts, first), commonWordsOf(glossary.concepts, second)],
  }
}

/**
 * A glossary that begins every headword with a capital (`Black hole`, `Data Center`, `Tort`) says nothing by it; one that
 * has `dry port` beside `Kazakhstan` does. A list of single capitalised words, or one whose counterparts spell sounds, is
 * taken for names.
 */
function capitalsMeanNames(all: readonly Concept[], language: Language): boolean {
  const step = Math.ceil(all.length / SAMPLE)
  const concepts = step > 1 ? all.filter((_, at) => at % step === 0) : all
  const terms = concepts.flatMap((concept) => concept.terms.filter((term) => term.language === language))
  const words = terms
    .map((term) => term.text.replace(/^(?:(?:The|An?)\s+(?=\p{Lu})|(?:the|an?)\s+)/u, ''))
    .filter((text) => /^\p{L}/u.test(text) && /\p{Ll}{2}/u.test(text) && !/^to\s+\p{Ll}/u.test(text))
  const lower = words.filter((text) => /^\p{Ll}{2,}(?!\p{L})/u.test(text)).length
  if (lower > words.length * 0.05 && (lower > 1 || words.length < FEW_WORDS)) return true
  const phrases = words.filter((text) => /\S[\s-]\p{L}/u.test(text))
  const single = words.length - phrases.length
  if (phrases.length < FEW_PHRASES) return single < FEW || listsNames(concepts, language)
  const named = concepts.filter((concept) => isSingleName(concept, language)).length
  // Where nearly all are single words, fewer of them tell: the moons of a planet have numbers for names in Chinese.
  return named > single / (phrases.length < words.length * 0.1 ? 3 : 2)
}

/** Whether a concept has a capitalised single word whose Chinese counterpart spells its sound, or repeats it: `天园六 Acamar`. */
function isSingleName({ terms }: Concept, language: Language): boolean {
  return terms.some(
    ({ text, language: own }) =>
      own === language &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      terms.some((term) => term.language !== language && (spellsSounds(term.text) || term.text.endsWith(` ${text}`))),
  )
}
