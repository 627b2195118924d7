/** Headwords that a glossary sets in capitals though they are words: BLOOD TEST, VENTILATORS, NORTH AMERICA. */
import { isSpoken } from '../text/english/acronyms'

/** Capitals of so many letters are a word in capitals, hardly an abbreviation. */
const LONG = 6

const SHOUTED_PHRASE = /^(?:\p{Lu}-\p{Lu}{4,}|\p{Lu}{2,}(?=[\s-]))(?:[\s-](?:\p{Lu}{2,}|A))*$/u

/** What stays in capitals: `who reports` is no report of the WHO, nor is `it supports` support for IT. */
const ABBREVIATION = /(?<!\p{L})(?:WHO|AIDS|(?!AN|AS|AT|BY|IN|OF|ON|OR|TO)\p{Lu}{2})(?!\p{L})/u

/** Where brackets begin, or the end. */
const bodyEnd = (text: string): number => /\s*[([（]/u.exec(text)?.index ?? text.length

/** Whether a cell has no small letters but those of notes in brackets. */
export const isSetInCapitals = (cell: string): boolean => !/\p{Ll}/u.test(cell.replace(/[(（][^()（）]*[)）]/g, ''))

/** Whether a phrase is in capitals because of how it is set. */
const isShoutedPhrase = (text: string): boolean =>
  SHOUTED_PHRASE.test(text) &&
  (text.replace(/[\s-]/g, '').length > LONG || (/\p{Lu}{4} *$/u.test(text) && text.length > LONG))

const small = (text: string): string =>
  text.replace(/\p{Lu}+/gu, (word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()))

/** Whether a single word may be no abbreviation for all its capitals; `least` is how many letters it needs. */
export function isShoutedWord(text: string, least = LONG): boolean {
  const word = text.slice(0, bodyEnd(text))
  return word.length >= least && /^\p{Lu}+$/u.test(word) && /[AEIOUYÀÂÉÈÊÎÔÛ]/.test(word) && !isSpoken(word)
}

/** A headword in capitals as it stands in running text, small or with a capital where it is a name; others as they are. */
export function unshouted(text: string, isCommon: boolean): string {
  const end = bodyEnd(text)
  const [body, behind] = [text.slice(0, end), text.slice(end)]
  if (isShoutedPhrase(body) || (isCommon && /^\p{Lu}[\p{Lu} ]+$/u.test(body))) return small(body) + behind
  return isShoutedWord(body) ? body.charAt(0) + body.slice(1).toLowerCase() + behind : text
}

const SHOUTED_OTHER = /^\p{Lu}+(?:(?:[\s-]|,\s|['’])\p{Lu}+)+$/u

/** The same of other languages with capitals, whose short words may be of one letter: COUP D'ENVOI, MISE À JOUR. */
export function unshoutedOther(text: string, isCommon: boolean): string {
  const end = bodyEnd(text)
  const [body, behind] = [text.slice(0, end), text.slice(end)]
  const isPhrase = SHOUTED_OTHER.test(body) && body.replace(/\P{L}/gu, '').length > LONG
  if (isPhrase || (isCommon && !/\p{Ll}/u.test(body))) return body.toLowerCase() + behind
  return text
}

/** Whether a phrase has an abbreviation in it; `TRUE positive` has none, but was typed into a spreadsheet. */
export const hasAbbreviation = (text: string): boolean =>
  /(?:^|[\s-])(?!(?:TRUE|FALSE)[\s-])[A-Z]{2,}(?=[\s-]|$)/.test(text)

/** Whether a word was set in capitals by its headword, which went without accents. */
export const isShouted = (headword: string, written: string): boolean =>
  /\p{Ll}/u.test(written) && !/[\p{Ll}\u00c0-\u024f]/u.test(headword.slice(0, bodyEnd(headword)))
