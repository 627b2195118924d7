/** Where capitals of a term outside English and Chinese ask for less than they do there. */
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
