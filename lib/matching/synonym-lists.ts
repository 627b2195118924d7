/**
 * Cells of two European languages whose commas set alternatives apart for certain: `buyer, purchaser` beside one word,
 * `un pré, une prairie`, `taux d'escompte, taux de remise`. What an index puts behind, as in `waste, industrial`, stands beside
 * a phrase.
 */
import type { Language } from '../glossary/model'
import { bothGenders } from '../text/dictionary-notation'
import { withoutArticle } from '../text/articles'
import { isDense, isEnglish, languageOf } from '../text/language'
import { bareCell, partsOf } from './bare-cells'
import { LIST_DASH } from './list-signs'

/** A part of a list: up to three words. */
const PART = /^\p{L}[\p{L}'’-]*(?:\s(?:\/\s)?[\p{L}'’-]+){0,3}$/u
const JOINED = /(?:^|\s)(?:and|or|et|ou|y|o|e|und|oder)(?:\s|$)/
const WORD = /^(?:to )?[\p{L}-]{2,}$/u

/** Languages whose single words are no compounds of what an index turns round: `waste, industrial` is an `Industrieabfall`. */
const APART = new Set(['en', 'fr', 'es', 'pt', 'it', 'ca'])
/** Longer German nouns are compounds. */
const SIMPLE = /^(?:\p{Ll}|\p{L}{2,8}$)/u

const isOneWord = (part: string, language: Language): boolean =>
  WORD.test(part) && (APART.has(languageOf(language)) || (languageOf(language) === 'de' && SIMPLE.test(part)))

const DASHES = new RegExp(LIST_DASH, 'g')

/** The parts of a cell that is written as a list; none where it is not, or its commas are a dictionary's. */
function partsByComma(cell: string, language: Language): string[] {
  const text = (/\p{Ll}/u.test(cell) ? cell : cell.toLowerCase()).replace(DASHES, ', ')
  if (!text.includes(', ') || JOINED.test(text) || (!isEnglish(language) && bothGenders(text).length > 1)) return []
  const parts = text.split(/,\s+/).map((part) => bareCell(part, language))
  return parts.length > 1 && parts.every((part) => PART.test(part)) ? parts : []
}

/** What is beside a cell in the other language. */
export interface Counterpart {
  readonly text: string
  readonly language: Language
}

/** Whether the commas of a cell set synonyms apart, as its own words or its counterparts tell. */
export function isSynonymList(text: string, language: Language, others: readonly Counterpart[]): boolean {
  if (isDense(language) || others.length === 0 || others.some((other) => isDense(other.language))) return false
  const parts = partsByComma(text, language)
  if (parts.length === 0) return false
  if (
    text
      .replace(DASHES, ', ')
      .split(/,\s+/)
      .every((part) => isMarked(part, language))
  )
    return true
  // Two words each with its note: current account (UK), checking account (US).
  if (sharesFirst(parts) || /[)\]],\s/.test(text)) return true
  // An index puts single words behind.
  if (!isEnglish(language) && parts.slice(1).every((part) => part.includes(' '))) return true
  if (LIST_DASH.test(text) && others.some((other) => partsByComma(other.text, other.language).length > 1)) return true
  if (others.every((other) => isOtherCount(parts, partsByComma(other.text, other.language)))) return true
  return others.every((other) => partsOf(other.text, other.language).every((part) => isOneWord(part, other.language)))
}

/** Lists of different length turn nothing round: `avion, aéronef`, `aircraft, plane, airplane`. */
const isOtherCount = (parts: readonly string[], others: readonly string[]): boolean =>
  others.length > 1 && others.length !== parts.length

const SLASHED = /^\p{L}[\p{Ll}'’-]{2,}(?:\s?\/\s?\p{L}[\p{Ll}'’-]{2,})+$/u

/** Whether a slash sets words apart that stand beside one word, or a list of them: `trolley/stretcher`. */
export const isSlashedSynonyms = (text: string, language: Language, others: readonly Counterpart[]): boolean =>
  SLASHED.test(bareCell(text, language)) &&
  others.length > 0 &&
  others.every(
    (other) =>
      !other.text.includes('/') && partsOf(other.text, other.language).every((part) => isOneWord(part, other.language)),
  )

/** Whether a part has an article, or the `to` of a verb. */
const isMarked = (part: string, language: Language): boolean =>
  isEnglish(language)
    ? /^(?:to|an?|the)\s/i.test(part)
    : withoutArticle(part.toLowerCase(), language) !== part.toLowerCase()

/** Whether the parts are phrases with one word at their beginning. */
function sharesFirst(parts: readonly string[]): boolean {
  const firsts = parts.map((part) => /^(\p{L}{3,})[\s-]/u.exec(part)?.[1]?.toLowerCase())
  return firsts.every((first) => first !== undefined && first === firsts[0])
}

/** Whether a cell may be turned round by its index: one or two words, and one more that tells which. */
export const mayBeInverted = (text: string, others: readonly Counterpart[]): boolean =>
  /^\p{L}+(?: \p{L}+)?, \p{L}+$/u.test(text) &&
  others.some((other) => /\S\s\S/.test(bareCell(other.text, other.language)))
