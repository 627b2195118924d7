/**
 * What part of speech a headword is, as its Chinese counterparts tell: a `register` that is a 寄存器 and a `close` that is a 收盘价
 * are nouns, and so is a `swallow` that is an `n. 燕子`; `v. 陈述` makes a verb of a `state`.
 */
import type { Concept, Language, Term } from '../glossary/model'
import { isInfinitive, PRONOUN } from '../text/infinitives'
import { isChinese, isDense, isEnglish, languageOf } from '../text/language'
import { partsOf } from './bare-cells'

/** Endings that only nouns have: devices, persons, editions, words, rates, things, prices. What is valued (评价) or published (出版) is a verb. */
const NOMINAL =
  /(?:[器者员員词詞率物剂劑素炎症柄]|[代源字密][码碼]|主[义義]|(?<![出改再])版|(?<![入出])[库庫]|(?<![评評报報定出要讲講还還标標开開加提降涨漲议議竞競估叫])[价價])$/u

/** `n. 燕子`; `v. n. 增加` and `n./vt. 增加` are both. */
const NOTED_NOUN = /(?<!\p{L})n\.\s*\P{ASCII}/u
const NOTED_VERB = /(?<!\p{L})v[ti]?\.\s*(?:[&/,]?\s*(?:n|v[ti]?|adj|adv)\.\s*)*(?:[(（]|\P{ASCII})/u

/** A headword that says it itself: `petition (n.)`, `appeal v.`. */
const OWN_NOUN = /^\p{L}+\s*(?:\((?:n\.?|noun)\)|\sn\.)$/u
const OWN_VERB = /^\p{L}+\s*(?:\((?:v[ti]?\.?|verb)\)|\sv[ti]?\.)$/u

/** A counterpart that is an adjective in all its parts: what is 近的 is close, and nothing was closed. */
const ADJECTIVES = /^(?:adj\.\s*)?(?:\p{sc=Han}+的[;；,，、/\s]*)+$/u

const isNominal = (text: string): boolean =>
  NOMINAL.test(text) || (!NOTED_VERB.test(text) && (NOTED_NOUN.test(text) || ADJECTIVES.test(text)))

/** The single words of a language all of whose counterparts are nouns by their endings. */
export function nounsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const nouns = new Set<string>()
  const verbs = new Set<string>()
  for (const { terms } of concepts) {
    const others = terms.filter((term) => term.language !== language)
    const isNoun = others.length > 0 && others.every((term) => isChinese(term.language) && isNominal(term.text))
    for (const { text, language: own } of terms) {
      if (own !== language) continue
      if (OWN_NOUN.test(text)) nouns.add(text)
      else if (/^\p{L}+$/u.test(text)) (isNoun ? nouns : verbs).add(text)
    }
  }
  return new Set([...nouns].filter((noun) => !verbs.has(noun)))
}

/** The single words of a language that are verbs for certain, though perhaps nouns, too. */
export function verbsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const verbs = new Set<string>()
  for (const { terms } of concepts) {
    const others = terms.filter((term) => term.language !== language && isDense(term.language))
    const isNoted =
      others.some((term) => NOTED_VERB.test(term.text)) || (others.length > 0 && others.every(isJapaneseVerb))
    for (const { text, language: own } of terms)
      if (own === language && !isNamed(text) && isEnglish(language) && isDeed(terms, language)) verbs.add(text)
      else if (own === language && (OWN_VERB.test(text) || (isNoted && /^\p{L}+$/u.test(text)))) verbs.add(text)
  }
  return verbs
}

/** Whether a headword says itself what it is, or is written as a name. */
const isNamed = (text: string): boolean => /^(?:[Tt]o|TO|[Tt]he|[Aa]n?) |^\p{Lu}\p{Ll}* \p{Lu}|[,(]/u.test(text)

/** Whether all that stands beside an English headword are infinitives: marquer un essai, s'inscrire. */
function isDeed(terms: readonly Term[], language: Language): boolean {
  const others = terms.filter((term) => term.language !== language)
  return (
    others.length > 0 &&
    others.every((term) => partsOf(term.text, term.language).every((part) => isDone(part, term.language)))
  )
}

function isDone(part: string, language: Language): boolean {
  const [pronoun = ''] = PRONOUN.exec(part) ?? []
  const [verb = ''] = part.slice(pronoun.length).toLowerCase().split(' ', 1)
  return isInfinitive(verb, language)
}

/** 炒める, 再生する, みじん切りにする・切り刻む: only verbs end so, in all of their parts. */
const JAPANESE_VERBS =
  /^(?:[\p{sc=Han}\p{sc=Katakana}ぁ-んー]*(?:する|\p{sc=Han}[ぁ-ん]{0,2}[うくぐすつぬぶむる]|[ぁ-ん]{2,}[するつくむ])(?:[、，,・/／;；\s]+|$))+$/u

const isJapaneseVerb = ({ text, language }: Term): boolean =>
  languageOf(language) === 'ja' && JAPANESE_VERBS.test(text.replace(/[(（][^()（）]*[)）]/g, ''))
