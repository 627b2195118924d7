/** What the capitals of a term tell: an abbreviation, a mixed word, or less than that outside English and Chinese. */
import { languageOf } from '../text/language'

/** Romance languages write abbreviations that are spoken as words like names: Otan, Smic, Unesco, Sida. */
export const isRomanceAcronym = (text: string, language: string): boolean =>
  /^(?:fr|es|pt|it|ca)$/.test(languageOf(language)) && /^(?=.*[AEIOUYÉÈ])\p{Lu}{4,}(?:-?\d+)?$/u.test(text)

/** Japanese writes Web as web; WEB, IoT, and the letters of A型 say more by their capitals. */
export const isJapaneseWithName = (text: string, language: string): boolean =>
  languageOf(language) === 'ja' &&
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) &&
  /\p{Lu}/u.test(text) &&
  !/[\p{Lu}\p{Ll}]\p{Lu}|\p{Lu}(?!\p{Ll})/u.test(text)

/** Letters all capitals, and more than one of them or one with a digit or sign: BRI, B&R, A.I., 5G. */
export const isAbbreviation = (text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  !/\s\S{6,}/.test(text) &&
  (text.match(/\p{Lu}/gu) ?? []).length > (/[\d&+]/.test(text) ? 0 : 1)

/** Capitals inside a short word: mRNA, IoT, pH. */
export const isMixed = (text: string): boolean =>
  text.length <= 8 && /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}/u.test(text) && !/^Ma?c\p{Lu}/u.test(text)

/** Two words or syllables made one, whose inner capital some papers keep and some do not: LegCo, GitHub. */
export const isJoined = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(text) && !text.startsWith('Mac')
