/** The ways one Japanese term is written: loan words in Katakana by their sound or their letters, verbs as nouns. */

import { otherSpellings } from './japanese-spellings'
import { adjectiveForms, verbForms } from './japanese-verbs'
import { okurigana } from './okurigana'

/** Spellings of one word: ソフトウェア and ソフトウエア, ウイルス and ウィルス, ファイアウォール and ファイヤウォール. */
const SPELLINGS = [
  ['ウェ', 'ウエ'],
  ['ウィ', 'ウイ'],
  ['ウォ', 'ウオ'],
  ['フェー', 'フェイ'],
  ['インターフェ', 'インタフェ'],
  ['ディジタル', 'デジタル'],
  ['ファイアー', 'ファイア'],
  ['イア', 'イヤ'],
  ['アイディア', 'アイデア'],
  ['クェ', 'クエ'],
  ['クォ', 'クオ'],
  ['クァ', 'クア'],
  ['イェ', 'イエ'],
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

/** The same within a compound: ペナルティーキック, コンピュータシステム. */
const LONG_WITHIN = /(?<=[ァ-ヺー]{2}(?:ティ|[タサバダザラマヤパガリ]))ー(?=[ァ-ヺ][ァ-ヺー]{2})/g
const SHORT_WITHIN = /(?<=ー[タザバダサラ])(?=[ァ-ヺ][ァ-ヺー]{2})/g

/** A vowel of two signs: プレイヤー and プレーヤー, メイン and メーン. */
const LONG_E = /(?<=[ケセテネヘメレゲゼデベペ])イ(?=[ァ-ヺー])/g
const LONG_E_MARK = /(?<=[ケセテネヘメレゲゼデベペ])ー(?=[ァ-ヺ])/g

/** Polite prefixes, which texts set or leave: お弁当, ご両親; お守り and お客様 are words only with theirs. */
const POLITE = /^[おご](?=\p{sc=Han}.*\p{sc=Han})(?!.*様$)/u

/** Where 〜 stands for what the term is said of: 〜を申請する, ～学期. */
const SLOT_BEFORE = /^[〜～~…]+(?:[をが]|[にとへで](?=\p{sc=Han}{2}.*(?:する|[うくすつむる])$))?(?=.{2})/u
const SLOT_BEHIND = /(?<=.{2})[〜～~…]+$/u
/** 懲役〜年 is found by what stands before the slot. */
const SLOT_WITHIN = /^(\p{sc=Han}{2,})[〜～~…]+\p{sc=Han}{1,2}$/u

const NUMBERS = '零一二三四五六七八九'
/** A number before two characters, or behind 第: 二要素認証, 第１楽章. */
const NUMBER = /^[二三四五六七八九2-9２-９](?=\p{sc=Han}{2})|(?<=第)[一二三四五六七八九1-9１-９](?=\p{sc=Han})/u

/** What is done: 実装する, 味付けする, みじん切りにする. */
const DOING =
  /(?<=[\p{sc=Han}ァ-ヺー]{2}|[\p{sc=Han}ァ-ヺー].?[ぁ-ん](?<![にとくをうさん])|[ぁ-ん]{3,}(?<![にとくをう]))する$|(?<=.{2}\p{sc=Han}[いきぎしちにびみりけげせてねべめれ])にする$/u

const MOST = 40

/** All variants of a term, the term first; at most 40. */
export function japaneseVariants(headword: string): string[] {
  const term = headword.replace(SLOT_BEFORE, '').replace(SLOT_BEHIND, '').replace(SLOT_WITHIN, '$1')
  const variants = new Set([term])
  const add = (change: (variant: string) => string): void => {
    const changed = Array.from(variants, change)
    for (const variant of changed) if (variants.size < MOST) variants.add(variant)
  }
  // 実装する is found as 実装, too, but 愛する not as 愛, which is too short to be told from other text.
  add((variant) => variant.replace(DOING, ''))
  // 新規公開をする is found as 新規公開.
  add((variant) => variant.replace(/(?<=[\p{sc=Han}ァ-ヺー]{3})をする$/u, ''))
  // 一時的な is found as 一時的.
  add((variant) => variant.replace(/(?<=\p{sc=Han}的)な$/u, ''))
  add((variant) => variant.replace(POLITE, ''))
  add(otherNumber)
  const words = [...variants]
  for (const form of words.flatMap((word) => verbForms(word).concat(adjectiveForms(word)))) variants.add(form)
  const isLoan = /[ァ-ヺ]/.test(term)
  if (isLoan) {
    add((variant) => variant.replaceAll(/(?<=[ァ-ヺー])[・·･](?=[ァ-ヺ])/g, ''))
    add((variant) => variant.replaceAll(LONG_END, ''))
    add((variant) => variant.replaceAll(SHORT_END, '$&ー'))
  }
  const forms = [...variants]
  for (const spelling of forms.flatMap((form) => okurigana(form).concat(otherSpellings(form)))) variants.add(spelling)
  if (!isLoan) return [...variants]
  for (const [one, other] of SPELLINGS) {
    if (!term.includes(one) && !term.includes(other)) continue
    add((variant) => variant.replaceAll(one, other))
    add((variant) => variant.replaceAll(other, one))
  }
  add((variant) => variant.replaceAll(LONG_WITHIN, ''))
  add((variant) => variant.replaceAll(SHORT_WITHIN, 'ー'))
  add((variant) => variant.replaceAll(LONG_E, 'ー'))
  add((variant) => variant.replaceAll(LONG_E_MARK, 'イ'))
  add((variant) => PLAINER.reduce((plainer, [one, other]) => plainer.replaceAll(one, other), variant))
  return [...variants]
}

/** 二要素認証 with 2, and the other way round. */
const otherNumber = (term: string): string =>
  term.replace(NUMBER, (sign) => {
    const at = NUMBERS.indexOf(sign)
    return at < 0 ? NUMBERS.charAt(Number(sign.normalize('NFKC'))) : String(at)
  })
