/** The forms of a term in the languages for which rules give some, other than English, Chinese and Japanese. */
import type { Language } from '../glossary/model'
import { arabicForms } from '../text/arabic'
import { isSmallWords } from '../text/articles'
import { frenchSpellings } from '../text/french-spelling'
import { frenchVerbForms, frenchVerbPhrases } from '../text/french-verbs'
import { adjectiveCases, personCases, singularNoun, vowelPlurals } from '../text/german-nouns'
import { germanVerbForms } from '../text/german-verbs'
import { koreanForms } from '../text/korean'
import { PRONOUN } from '../text/infinitives'
import { languageOf } from '../text/language'
import { germanCases, LINKS, otherNumbers } from '../text/noun-endings'
import { femininePhrase, feminines, southernVerbForms } from '../text/romance-words'
import { russianForms } from '../text/russian'
import { southernVerbPhrases } from '../text/southern-verb-phrases'
import type { WordKind } from './word-kinds'

/** A term with all of its other forms, itself first; `kind` is what is known of a single word. None of articles and prepositions. */
export function otherForms(text: string, language: Language, kind: WordKind | undefined): string[] {
  if (isSmallWords(text)) return []
  switch (languageOf(language)) {
    case 'de':
      return germanForms(text, kind)
    case 'ar':
      return arabicForms(text)
    case 'ru':
      return russianForms(text)
    case 'ko':
      return koreanForms(text)
    case 'fr':
      return [...frenchSpellings(text), ...suchForms(text)]
        .flatMap((spelling) => romanceForms(spelling, language, kind))
        .flatMap(contracted)
    default:
      return romanceForms(text, language, kind)
  }
}

/** `tel que`, of women and of feminine things. */
const suchForms = (text: string): string[] => (text.startsWith('tel ') ? [text.replace('tel', 'telle')] : [])

/** A phrase that ends in a preposition, with the articles that this takes in, and que before a vowel: dédié à, dédié aux. */
function contracted(text: string): string[] {
  if (text.endsWith(' à')) return [text, `${text.slice(0, -1)}au`, `${text.slice(0, -1)}aux`]
  if (text.endsWith(' que')) return [text, `${text.slice(0, -1)}'`]
  return text.endsWith(' de') ? [text, ...['du', 'des', "d'"].map((article) => text.slice(0, -2) + article)] : [text]
}

function germanForms(text: string, kind: WordKind | undefined): string[] {
  const nouns = [text, ...singularNoun(text), ...vowelPlurals(text), ...personCases(text)]
  const women = /\p{Ll}{3}in$/u.test(text) && /^\p{Lu}/u.test(text) ? [`${text}nen`] : []
  const verbs = kind === 'verb' ? germanVerbForms(text) : []
  return [...nouns.flatMap(germanCases), ...adjectiveCases(text, kind === 'adjective'), ...women, ...verbs]
}

function romanceForms(text: string, language: Language, kind: WordKind | undefined): string[] {
  if (kind === 'verb') return verbForms(text, language)
  if (kind === 'person' && text.includes(' ')) {
    const women = femininePhrase(text, language, LINKS)
    const people = [text, ...women]
    return people.concat(people.flatMap((each) => otherNumbers(each, language)))
  }
  const genders = kind === undefined ? [] : feminines(text, language, kind)
  return [text, ...otherNumbers(text, language), ...genders]
}

function verbForms(text: string, language: Language): string[] {
  if (languageOf(language) !== 'fr' && text.includes(' '))
    return southernVerbPhrases(lowerFirst(text), language, (noun) => otherNumbers(noun, language))
  if (languageOf(language) !== 'fr')
    return [text, ...otherNumbers(text, language), ...southernVerbForms(text.toLowerCase(), language)]
  const [pronoun = ''] = PRONOUN.exec(text) ?? []
  const verb = text.slice(pronoun.length)
  if (pronoun !== '') return [text, ...reflexiveForms(frenchForms(lowerFirst(verb), language))]
  return frenchForms(text, language)
}

function frenchForms(text: string, language: Language): string[] {
  if (text.includes(' ')) return frenchVerbPhrases(lowerFirst(text), (noun) => otherNumbers(noun, language).slice(0, 2))
  return [text, ...frenchVerbForms(text.toLowerCase())]
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What a verb has its pronoun apart from: elle s'est inscrite, nous nous inscrivons, inscrivez-vous. */
const APART = /^(?:fait|\p{L}+(?:ons|ez|[éiu]e?s?|(?<!ai|an|en)te?s?))(?= |$)/u

/** All forms with the pronoun right before them, and those that stand apart from it. */
const reflexiveForms = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => [
    (/^[aeiouhâàéèêëîïôœ]/.test(form) ? "s'" : 'se ') + form,
    ...(APART.test(form) ? [form] : []),
  ])
