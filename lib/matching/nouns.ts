/**
 * What part of speech a headword is, as its Chinese counterparts tell: a `register` that is a 寄存器 and a `close` that is a 收盘价
 * are nouns, and so is a `swallow` that is an `n. 燕子`; `v. 陈述` makes a verb of a `state`.
 */
import type { Concept, Language } from '../glossary/model'
import { isChinese, isDense } from '../text/language'

/** Endings that only nouns have: devices, persons, editions, words, rates, things, prices. What is valued (评价) or published (出版) is a verb. */
const NOMINAL =
  /(?:[器者员員词詞率物剂劑素炎症]|主[义義]|(?<![出改再])版|(?<![入出])[库庫]|(?<![评評报報定出要讲講还還标標开開加提降涨漲议議竞競估叫])[价價])$/u

/** `n. 燕子`; `v. n. 增加` and `n./vt. 增加` are both. */
const NOTED_NOUN = /(?<!\p{L})n\.\s*\P{ASCII}/u
const NOTED_VERB = /(?<!\p{L})v[ti]?\.\s*(?:[&/,]?\s*(?:n|v[ti]?|adj|adv)\.\s*)*(?:[(（]|\P{ASCII})/u

/** A headword that says it itself: `petition (n.)`, `appeal v.`. */
const OWN_NOUN = /^\p{L}+\s*(?:\(n\.?\)|\sn\.)$/u
const OWN_VERB = /^\p{L}+\s*(?:\(v[ti]?\.?\)|\sv[ti]?\.)$/u

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
    const isNoted = terms.some(
      (term) => term.language !== language && isDense(term.language) && NOTED_VERB.test(term.text),
    )
    for (const { text, language: own } of terms)
      if (own === language && (OWN_VERB.test(text) || (isNoted && /^\p{L}+$/u.test(text)))) verbs.add(text)
  }
  return verbs
}
