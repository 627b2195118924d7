/** Japanese headwords that hold several words: 吐き気・嘔吐, 入場料、拝観料, リスク評価またはリスクアセスメント. */
import { JAPANESE_SIGNS } from './list-signs'

/** What readings and remarks stand in. */
const BRACKETS = /\s*[(（[［【〔][^()（）[\]［］【】〔〕]*[)）\]］】〕]/g

const WORD = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Latin}\d々ー]{1,14}$/u
const LONG_KATAKANA = /^[ァ-ヺー]{5,}$/

/** A counterpart that joins things, too. */
const JOINED = /(?:^| )(?:and|or|und|oder|et|ou|и|или) |[&/／、;；・]/
const JOINS = /[とや及並]|および|ならび/

const COMMAS = /[、，,]/

/** What sets the words of a Japanese headword apart, where its counterpart is one thing; null where it holds but one. */
export function japaneseSeparator(headword: string, counterparts: readonly string[]): RegExp | null {
  const bare = headword.replace(BRACKETS, '')
  const separator = [COMMAS, JAPANESE_SIGNS].find((each) => each.test(bare))
  if (separator === undefined || /[/／;；]/.test(bare)) return null
  const parts = bare.split(separator).map((part) => part.trim())
  if (
    parts.length > 4 ||
    parts.some((part) => !WORD.test(part)) ||
    parts.every((part) => part.length < 2 || /^\p{sc=Latin}+$/u.test(part))
  )
    return null
  if (JOINS.test(parts[0] ?? '') && separator === COMMAS) return null
  const areOne = counterparts.every((other) => {
    const text = other.replace(BRACKETS, '').trim()
    // 学士・修士・博士 for `bachelor / master / doctor`.
    if (text.split(/\s+[/／]\s+|\s*[;；]\s*/).length === parts.length) return true
    return !JOINED.test(text) && text.split(' ').length <= MOST_WORDS && (separator === COMMAS || !text.includes(','))
  })
  if (!areOne && !areNearlyOne(parts)) return null
  return separator === COMMAS || !parts.every((part) => /^[ァ-ヺー]+$/.test(part)) || areLoans(parts, counterparts)
    ? separator
    : null
}

const MOST_WORDS = 5

/** 母子手帳・母子健康手帳: what begins and ends alike is one thing, however its counterpart is put. */
const areNearlyOne = (parts: readonly string[]): boolean =>
  parts.every(
    (part) => part.length > 3 && part.slice(0, 2) === parts[0]?.slice(0, 2) && part.slice(-2) === parts[0].slice(-2),
  )

/** アディショナルタイム・ロスタイム, and not the words of カーボン・ニュートラル. */
function areLoans(parts: readonly string[], counterparts: readonly string[]): boolean {
  const [first = ''] = parts
  const end = first.slice(-3)
  if (parts.every((part) => part.length > 3 && part.endsWith(end))) return true
  return parts.every((part) => LONG_KATAKANA.test(part)) && counterparts.every((other) => /^\p{L}+$/u.test(other))
}
