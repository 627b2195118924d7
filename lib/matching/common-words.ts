/**
 * Single words that a glossary writes with a capital though they are no names: of a glossary merged from several, one part
 * may begin every headword so and another none.
 */
import type { Concept, Language } from '../glossary/model'
import { withoutGrammar } from '../text/dictionary-notation'
import { isVerb } from '../text/english/verbs'
import { foldString } from '../text/folding'
import { isEnglish, languageOf } from '../text/language'
import { bareCell } from './bare-cells'
import { isKnownName, listsNames } from './known-names'
import { isShoutedWord } from './shouted'
import { spellsSounds } from './sound-spelling'

/** Below this many capitalised words with Chinese counterparts, what these spell tells nothing. */
const FEW = 5

/** Of these few words so many phrases tell, where they are as many: `Insider trading`. */
const FEW_PHRASES = 3

/** Where at least one in so many counterparts spells a sound, the words are names. */
const NAMES_SHARE = 4

/** Where at least one in so many words is derived by an ending, as names hardly are, their capitals say nothing. */
const DERIVED_SHARE = 5
const FEW_DERIVED = 10

/** Words up to this many letters tell nothing of the habit. */
const SHORT = 3

/** Endings that make nouns, adjectives and verbs of other words: Compiler, Immutable, Implementation. */
const DERIVED =
  /(?:[ai]ble|[ae]nce|[ae]ncy|ate|ify|ing|i[sz]e|[^aeiou]er|[st]or|ful|ity|ive|less|ment|ness|ous|sion|tion|ship)$/

/** There is one Commission, but Sessions and Permissions are no names. */
const DERIVED_PLURAL = /\p{Ll}{2}(?:[ts]ion|ment|ship|itie)s$/u

/** Names that are other words in small letters. */
const BOTH =
  /^(?:August|Bath|Chad|China|Cologne|Guinea|Japan|Java|Jersey|Jordan|Mali|March|Mars|May|Mercury|Mobile|Nice|Pole|Polish|Reading|Rome|Swift|Turkey|Wales|Angel|Pan|Titan|Atlas|Est|Son|Sous|Sol|Mai|Este|Marte)$/

interface Word {
  /** The headword, and what of it is no note. */
  readonly text: string
  readonly word: string
  readonly counterparts: readonly string[]
}

/** The capitalised words of a language, in a glossary whose capitals are those of names otherwise, that are none. */
export function commonWordsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  // German writes every noun with a capital.
  if (languageOf(language) === 'de') return new Set()
  const shouted = shoutedWords(concepts, language)
  const words = concepts.flatMap((concept) => wordsOf(concept, language)).filter(({ word }) => !BOTH.test(word))
  if (words.length === 0) return new Set(shouted)
  const isMerged = mixesHabits(
    words.filter(({ word }) => word.length > SHORT),
    concepts,
    language,
  )
  const isSentenceCase = beginsAllLarge(words, concepts, language)
  const small = smallWordsOf(concepts, language)
  // Among words in small letters a single capital is meant: État, State.
  const hasNames =
    words.some(({ counterparts }) => counterparts.some((each) => HAN.test(each))) ||
    concepts.some(({ terms }) => terms.some((term) => term.language === language && /^\p{Ll}/u.test(term.text))) ||
    listsNames(concepts, language)
  const isCommon = ({ word, counterparts }: Word): boolean =>
    isSentenceCase ||
    NO_NAME.test(word) ||
    DERIVED_PLURAL.test(word) ||
    counterparts.some(isQuality) ||
    (!hasNames &&
      !isKnownName(word, language) &&
      counterparts.every((each) => /^\p{Lu}\p{Ll}\P{N}+$/u.test(each) && !isAlike(word, each))) ||
    counterparts.some((each) => /^\p{Ll}/u.test(each)) ||
    (small.has(word.toLowerCase()) && !counterparts.some((each) => HAN.test(each) || each === word)) ||
    (counterparts.some((each) => HAN.test(each) && !spellsSounds(each)) && (isMerged || small.has(word.toLowerCase())))
  return new Set([...words.filter(isCommon).map(({ text }) => text), ...shouted])
}

const HAN = /\p{sc=Han}/u

/** Adjectives in Chinese, but for those of states, continents, peoples and creeds: 太阳的 makes no name of `Solar`. */
const QUALITIES = /^(?:adj\.\s*)?(\p{sc=Han}{1,5})的(?:[\s,，、;；]|$)/u

function isQuality(counterpart: string): boolean {
  const [, quality] = QUALITIES.exec(counterpart) ?? []
  return quality !== undefined && !/[国國洲教族人]$/.test(quality) && !spellsSounds(quality)
}

/** A capitalised word, perhaps with others of its stem or a note: `Declare, Declaration`, `Action (register)`. */
const CAPITALISED = /^(\p{Lu}\p{Ll}{2,}(?:, \p{L}\p{Ll}{2,})*)(?: \(\p{Ll}[\p{Ll} ]+\))?$/u

/** The first capitalised word among several that a cell sets apart: `OBGYN / Gynaecology`, `Lexer, Lexical analyser`. */
const listedWord = (text: string): string | undefined =>
  LISTED.test(text)
    ? text
        .replace(/\s*\([^()]*\)/g, '')
        .split(LISTED)
        .find((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part))
    : undefined

const LISTED = /,\s+|\s*[;；/／]\s*|\s[–—-]\s/

/** Endings of diseases, operations and medicines (the stems of the WHO's list), whose Chinese often spells a sound. */
const NO_NAME =
  /(?:itis|osis|ectomy|otomy|ostomy|opathy|ology|algia|plasty|oscopy|ography|otherapy|cillin|mycin|cycline|azole|oxacin|profen|statin|sartan|olol|caine|azepam|parin|mab|tinib|ciclovir|tidine|sulfa|aldehyde|propanol|ethanol|methane)s?$/

/** From so many headwords in capitals on, if they are half of all, a glossary sets them so. */
const MANY_SHOUTED = 20

/** So many will do where nearly all cells of both languages are in capitals. */
const FEW_SHOUTED = 10
const LARGE = /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}]+$/u

/** In a glossary set in capitals, so many letters may be a word; the first letters of names make shorter ones. */
const SHORT_SHOUTED = 4

/** Words in capitals that are neither names nor, beside another term of their concept, its abbreviation. */
function shoutedWords(concepts: readonly Concept[], language: Language): string[] {
  const alone = concepts.flatMap(({ terms }) => {
    const own = terms.filter((term) => term.language === language)
    const counterparts = terms.filter((term) => term.language !== language).map(({ text }) => text)
    return own.length === 1 && !counterparts.some(spellsSounds) ? own.map(({ text }) => ({ text, counterparts })) : []
  })
  const capitals = alone.filter(({ text }) => /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u.test(text)).length
  const large = alone.filter(
    ({ text, counterparts }) => LARGE.test(text) && counterparts.every((each) => LARGE.test(each)),
  )
  const isStyle =
    (capitals >= MANY_SHOUTED && capitals * 2 > alone.length) ||
    (large.length >= FEW_SHOUTED && large.length * 5 >= alone.length * 4)
  const isWord = (text: string, counterparts: readonly string[]): boolean =>
    isShoutedWord(text, !isStyle ? undefined : counterparts.every((each) => LONGER.test(each)) ? SHORT : SHORT_SHOUTED)
  return alone
    .filter(
      ({ text, counterparts }) =>
        (isStyle && SHOUTED_CELL.test(text)) || (isWord(text, counterparts) && !BOTH.test(capitalised(text))),
    )
    .map(({ text }) => text)
}

/** Words of four letters, of which three cannot be the first ones: ESSAI beside TRY. */
const LONGER = /^\p{sc=Latin}{4,}(?:, \p{sc=Latin}{4,})*$/u

/** Several words, or an article or `to` with one: ROND, SOUPLE; A SUB; SIN BIN; TO RACK. */
const SHOUTED_CELL = /^\p{Lu}+(?:(?:[\s-]|,\s|['’])\p{Lu}{2,})+$/u

const capitalised = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase()

function wordsOf({ terms }: Concept, language: Language): Word[] {
  const others = terms.filter((term) => term.language !== language)
  const counterparts = others.map((term) => (HAN.test(term.text) ? term.text : bareCell(term.text, term.language)))
  return terms.flatMap(({ text, language: own }) => {
    const word =
      own === language
        ? (CAPITALISED.exec(isEnglish(own) ? text : withoutGrammar(text))?.[1] ?? listedWord(text))
        : undefined
    return word === undefined ? [] : [{ text, word, counterparts }]
  })
}

/**
 * Whether capitals are on phrases that are no names, too (`Legal liability`), or on many derived words, and hardly any word
 * is spelt by its sound.
 */
function mixesHabits(words: readonly Word[], concepts: readonly Concept[], language: Language): boolean {
  const chinese = words.filter(
    ({ word, counterparts }) => !NO_NAME.test(word) && counterparts.some((each) => HAN.test(each)),
  )
  const sounds = chinese.filter(({ counterparts }) => counterparts.some(spellsSounds)).length
  const phrases = concepts.filter(({ terms }) =>
    terms.some((term) => term.language === language && /^\p{Lu}\p{Ll}+ \p{Ll}+/u.test(term.text)),
  ).length
  if (chinese.length < FEW) return sounds === 0 && phrases >= Math.max(FEW_PHRASES, chinese.length)
  if (sounds * NAMES_SHARE >= chinese.length) return false
  const derived = chinese.filter(({ word }) => DERIVED.test(word)).length
  if (derived >= FEW_DERIVED && derived * DERIVED_SHARE >= chinese.length) return true
  const told = chinese.filter(({ word }) => DERIVED.test(word) || isVerb(word.toLowerCase())).length
  if (sounds === 0 && chinese.length >= FEW_DERIVED && told * DERIVED_SHARE >= chinese.length) return true
  return phrases * NAMES_SHARE >= chinese.length
}

/**
 * Without Chinese to tell names by: whether as many phrases are written like `Mitral stenosis` or `Densité de la biomasse` as
 * words with a capital, or half as many where words are derived.
 */
function beginsAllLarge(words: readonly Word[], concepts: readonly Concept[], language: Language): boolean {
  if (words.length < FEW || words.some(({ counterparts }) => counterparts.some((each) => HAN.test(each)))) return false
  if (listsNames(concepts, language)) return false
  const translated = words.filter(({ word, counterparts }) => !counterparts.some((each) => isAlike(word, each)))
  if (translated.length * 2 >= words.length) return true
  const abstract = words.filter(({ word, counterparts }) =>
    [word, ...counterparts].some((each) => ABSTRACT.test(each) || (each !== word && isVerb(each.toLowerCase()))),
  )
  if (abstract.length >= FEW_ABSTRACT && abstract.length * DERIVED_SHARE >= words.length) return true
  const phrases = concepts.filter(({ terms }) =>
    terms.some((term) => term.language === language && SENTENCE_CASE.test(term.text)),
  )
  const derived = words.filter(({ word }) => DERIVED.test(word) || ROMANCE_DERIVED.test(word)).length
  const isDerived = derived >= FEW_DERIVED && derived * DERIVED_SHARE >= words.length
  return phrases.length * (isDerived ? 2 : 1) >= words.length
}

/** Names are spelt much alike in two European languages: Londres, London; no Trawl is a Chalut. */
const isAlike = (word: string, counterpart: string): boolean =>
  foldString(word).slice(0, 2) === foldString(counterpart).slice(0, 2)

/** Endings that no names have: Obligation, Agreement, Conformité; English verbs (Judge) tell as much of their counterparts. */
const ABSTRACT =
  /^\p{L}+(?:tion|sion|ment|ness|ship|ité|[^C]ity|isme|ism|ción|sión|dad|miento|zione|mento|tà|ção|dade)s?$/u
const FEW_ABSTRACT = 3

/** A phrase of which the first word alone has a capital. */
const SENTENCE_CASE = /^\p{Lu}[\p{Ll}'’-]+(?= .*(?<!\p{L})\p{Ll}{4})(?: [^\p{Lu}\s]+)+$/u

/** Endings that make nouns and adjectives of other words in Romance languages. */
const ROMANCE_DERIVED =
  /(?:tion|sion|ment|ité|age|isme|iste|ique|if|ive|eur|euse|ción|sión|dad|miento|ismo|ista|ico|ica|dor|zione|mento|tà|ção|dade)s?$/

/** The words in small letters within headwords of several words. */
function smallWordsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { terms } of concepts) {
    for (const { text, language: own } of terms) {
      if (own === language && text.includes(' '))
        for (const word of text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []) small.add(word)
    }
  }
  return small
}
