/** Headwords that could be verbs and are nouns, as their Chinese counterparts tell: a `register` that is a 寄存器, a `close` that is a 收盘价. */
import type { Concept, Language } from '../glossary/model'
import { isChinese } from '../text/language'

/** Endings that only nouns have: devices, persons, editions, words, rates, things, prices. What is valued (评价) or published (出版) is a verb. */
const NOMINAL =
  /(?:[器者员員词詞率物剂劑素炎症]|主[义義]|(?<![出改再])版|(?<![入出])[库庫]|(?<![评評报報定出要讲講还還标標开開加提降涨漲议議竞競估叫])[价價])$/u

/** The single words of a language all of whose counterparts are nouns by their endings. */
export function nounsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const nouns = new Set<string>()
  const verbs = new Set<string>()
  for (const { terms } of concepts) {
    const others = terms.filter((term) => term.language !== language)
    const isNoun = others.length > 0 && others.every((term) => isChinese(term.language) && NOMINAL.test(term.text))
    for (const { text, language: own } of terms)
      if (own === language && /^\p{L}+$/u.test(text)) (isNoun ? nouns : verbs).add(text)
  }
  return new Set([...nouns].filter((noun) => !verbs.has(noun)))
}
