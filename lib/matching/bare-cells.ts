/** Cells of European glossaries without what stands round their words: articles, `to`, notes in brackets and on grammar. */
import type { Language } from '../glossary/model'
import { withoutArticle } from '../text/articles'
import { withoutGrammar } from '../text/dictionary-notation'
import { isEnglish, languageOf } from '../text/language'

/** One article or the other, for persons of either gender or both numbers: `Un(e) instituteur(-trice)`, `le / la chef`, `une/des fraises`. */
const EITHER_ARTICLE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:(?:une?\s?\/\s?(?:une?|des)|un[/.·•]e|l[ea]\s?\/\s?les|les\s?\/\s?l[ea]|le\s?\/\s?la|la\s?\/\s?le|un\s?\(e\)|une?\s?\(une?\)|l[ea]\s?\(l[ae]\))|l['’]\s?\/\s?l['’])\s+/i,
  es: /^(?:el\s?\/\s?la|la\s?\/\s?el|los\s?\/\s?las|una?\s?\/\s?una?|un\(a\)|el\s?\(la\))\s+/i,
  pt: /^(?:o\s?\/\s?a|os\s?\/\s?as|o\(a\)|uma?\s?\/\s?uma?|um\(a\))\s+/i,
  it: /^(?:(?:il|lo)\s?\/\s?la|(?:i|gli)\s?\/\s?le|un[oa]?\s?\/\s?una?)\s+/i,
  de: /^(?:d(?:er|ie|as)\s?\/\s?d(?:er|ie|as)|eine?\s?\/\s?eine?|eine?\(r\)|ein\(e\))\s+/i,
}

/** Whom or what a verb is done to, as French says it behind the verb: `poursuivre quelqu'un`, `confier qch à qn`. */
const ANYONE: Readonly<Record<string, RegExp>> = {
  fr: /(?<=\p{L})(?:\s+(?:à\s+|de\s+|d['’]\s?|sur\s+|avec\s+|contre\s+)?(?:quelqu['’]un|quelque chose|qqn|qqch|qqc|qn|qch|qc)\.?)+$/iu,
  es: /(?<=\p{L})(?:\s+(?:a\s+|de\s+|con\s+)?(?:algo|alguien|alg)\.?)+$/iu,
  pt: /(?<=\p{L})(?:\s+(?:a\s+|de\s+|com\s+)?(?:algo|alguém|algu[eé]m)\.?)+$/iu,
  it: /(?<=\p{L})(?:\s+(?:a\s+|di\s+|con\s+)?(?:qualcuno|qualcosa|qlcu|qlco|qc|qn)\.?)+$/iu,
}

/** A cell as its term stands in running text, but for what its language alone knows of: one article less, `to` in small letters. */
export function tidied(text: string, language: Language): string {
  if (isEnglish(language)) return text.replace(/^(?:To\s+(?=\p{Ll})|\([Tt]o\)\s*(?=\p{L}))/u, 'to ')
  const code = languageOf(language)
  const rest = text
    .replace(EITHER_ARTICLE[code] ?? NOTHING, '')
    .replace(ANYONE[code] ?? NOTHING, '')
    .replace(SLOT, '')
    .replace(code === 'fr' ? BEING : NOTHING, '')
  return rest.length > 1 ? rest : text
}

/** Of `être au chômage`, `être obèse` and `être porté disparu` all but the verb, which may be any. */
const BEING = /^être (?=(?:à|au|aux|en|sous|hors|dans) |(?!(?:humain|vivant|cher|aimé|suprême)s?$)\p{L}{4})/iu

/** What is left open at the end: `la pénurie de _`, `la diffusion de ...`. */
const SLOT = /(?<=\p{L}{3})\s+(?:(?:d[eiou]|d['’]|à|au|aux|des|del|da)\s*)?(?:_+|\.{3,}|…)$/u

const NOTHING = /(?!)/

const NOTES = /\s*[([（][^()[\]（）]*[)\]）]/g
const ENGLISH_ARTICLE = /^(?:an?|the)\s+(?=\S)/i

/** The words of a cell alone; `to` stays, which makes a verb of what stands behind it. */
export function bareCell(text: string, language: Language): string {
  const bare = withoutGrammar(tidied(text, language)).replace(NOTES, '').trim()
  return isEnglish(language) ? bare.replace(ENGLISH_ARTICLE, '') : withoutArticle(bare, language)
}

/** The words that a cell sets apart by slash, semicolon or comma. */
export const partsOf = (text: string, language: Language): string[] =>
  withoutGrammar(tidied(text, language))
    .split(/\s*[/／;；]\s*|,\s+/)
    .map((part) => bareCell(part, language))
