/**
 * Chinese and Japanese share characters, not always their meaning: 手紙 is a letter in Japanese and toilet paper in Chinese.
 * A short term of one of them is none in a text that is plainly in the other.
 */
import { languageOf, isChinese } from '../text/language'

/** Longer terms of the same characters mean the same: 自由貿易協定. */
export const LONGEST_SHARED = 2

/** Text without kana is Chinese where it has one of these, which Japanese does not write, or so many Han characters. */
const CHINESE_ONLY = /[们這这嗎吗呢麼么還还沒没吧您哪給给]/
const MANY_HAN = 20
/** Japanese has kana for one character in three at least; a Chinese text may quote a few. */
const KANA_SHARE = 0.15

const HAN = /\p{sc=Han}/gu
const HIRAGANA = /[\u3041-\u3096]/
const EACH_HIRAGANA = /[\u3041-\u3096]/g
const KATAKANA = /[\u30a1-\u30fa]/

/** For terms of a language, whether a text is plainly in the other one; null for a language that shares no characters. */
export function otherHanLanguage(language: string): ((text: string) => boolean) | null {
  if (isChinese(language)) return isJapaneseText
  return languageOf(language) === 'ja' ? isChineseText : null
}

/** Units of a text that are looked at: the whole of nearly every one. */
const SAMPLE = 10_000

function isJapaneseText(whole: string): boolean {
  const text = whole.slice(0, SAMPLE)
  if (!HIRAGANA.test(text)) return false
  const hiragana = count(text, EACH_HIRAGANA)
  return hiragana > 1 && hiragana >= (count(text, HAN) + hiragana) * KANA_SHARE
}

function isChineseText(whole: string): boolean {
  const text = whole.slice(0, SAMPLE)
  if (HIRAGANA.test(text) || KATAKANA.test(text)) return false
  return CHINESE_ONLY.test(text) || count(text, HAN) >= MANY_HAN
}

const count = (text: string, each: RegExp): number => text.match(each)?.length ?? 0
