/** The ways one Japanese term is written: loan words in Katakana by their sound or their letters, verbs as nouns. */

import { okurigana } from './okurigana'

/** Spellings of one word: ソフトウェア and ソフトウエア, ウイルス and ウィルス, 符号無し and 符号なし. */
const SPELLINGS = [
  ['ウェ', 'ウエ'],
  ['ウィ', 'ウイ'],
  ['ウォ', 'ウオ'],
  ['フェー', 'フェイ'],
  ['インターフェ', 'インタフェ'],
  ['ディジタル', 'デジタル'],
  ['無し', 'なし'],
  ['及び', 'および'],
  ['又は', 'または'],
] as const

/** Plainer spellings of what a headword spells after its sound: バイオリン of ヴァイオリン. Few words go the other way. */
const PLAINER = [
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴ', 'ブ'],
] as const

/**
 * The end of a loan word with three kana and more before it: a vowel may be long there in one text and not in the next. A
 * word ends where Katakana does.
 */
const LONG_END = /(?<=[ァ-ヺー]{3})ー(?![ァ-ヺー])/g
const SHORT_END = /(?<=[ァ-ヺー]{2})(?:[ァカサタナハマヤラワガザダバパャ]|ティ|[リシジギニミピ])(?![ァ-ヺー])/g

const MOST = 16

/** All variants of a term, the term first; at most 16. */
export function japaneseVariants(term: string): string[] {
  const variants = new Set([term])
  const add = (change: (variant: string) => string): void => {
    const changed = Array.from(variants, change)
    for (const variant of changed) if (variants.size < MOST) variants.add(variant)
  }
  // 実装する is found as 実装, too, but 愛する not as 愛, which is too short to be told from other text.
  add((variant) => variant.replace(/(?<=[\p{sc=Han}ァ-ヺー]{2})する$/u, ''))
  // 一時的な is found as 一時的, 便利な as 便利に and 便利です; the bare word would be found in 可能性, too.
  add((variant) => variant.replace(/(?<=\p{sc=Han}的)な$/u, ''))
  if (/(?<=\p{sc=Han}[^的])な$/u.test(term))
    for (const ending of ADJECTIVE_ENDINGS) variants.add(term.slice(0, -1) + ending)
  for (const stem of verbStems(term)) variants.add(stem)
  add((variant) => variant.replaceAll(/(?<=[ァ-ヺー])[・·･](?=[ァ-ヺ])/g, ''))
  add((variant) => variant.replaceAll(LONG_END, ''))
  add((variant) => variant.replaceAll(SHORT_END, '$&ー'))
  for (const spelling of okurigana(term)) variants.add(spelling)
  for (const [one, other] of SPELLINGS) {
    add((variant) => variant.replaceAll(one, other))
    add((variant) => variant.replaceAll(other, one))
  }
  add((variant) => PLAINER.reduce((plainer, [one, other]) => plainer.replaceAll(one, other), variant))
  return [...variants]
}

/** What an adjective in な has where no noun follows. */
const ADJECTIVE_ENDINGS = ['に', 'です', 'である', 'でな', 'だった', 'だと']

/** Verbs whose stem does not change: 知らせる, 試みる; not those in -切る and their like. */
const ONE_STEM = /^(?=.{3})(?=.*\p{sc=Han}).*[いきぎしじちにびみりえけげせぜてでねべめれ]る$/u
const SEVERAL_STEMS = /^(?=.{3})(?=.*\p{sc=Han})(.*(?:\p{sc=Han}|[ぁ-ん]))([うくぐすつぬぶむる])$/u

/** What a verb of several stems has before ない, ます and た. */
const STEMS: Readonly<Record<string, string>> = {
  う: 'わいっ',
  く: 'かきい',
  ぐ: 'がぎい',
  す: 'さし',
  つ: 'たちっ',
  ぬ: 'なにん',
  ぶ: 'ばびん',
  む: 'まみん',
  る: 'らりっ',
}

/** The stems of a verb written with a Chinese character and three characters at least: 呼び出し, 割り当て, 変わっ. */
function verbStems(term: string): string[] {
  if (term.endsWith('する')) return []
  if (ONE_STEM.test(term)) return [term.slice(0, -1)]
  const [, stem = '', ending = ''] = SEVERAL_STEMS.exec(term) ?? []
  return Array.from(STEMS[ending] ?? '', (kana) => stem + kana)
}
