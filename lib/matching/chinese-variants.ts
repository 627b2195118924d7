/** The ways one Chinese term is written: with or without its dash, its inner quotation marks, its enumeration commas. */
import { withoutBrackets } from './headwords'
import { pluses } from './signs'
import { misreadChinesePair, quotedChinesePair, turnedChinesePair } from './turned-pairs'

const QUOTES = /["“”„‟«»「」『』《》〈〉‘’]/g
const DASH = /[-‐‑‒–—―−－]+/g
const MOST = 32

/** A part of some term of the glossary that is at times set in quotation marks: 一带一路. */
export type Quotable = readonly string[]

/** The parts that the terms of a glossary quote: they may be quoted in its other terms, too. */
export function quotableParts(terms: Iterable<string>): Quotable {
  const parts = new Set<string>()
  for (const term of terms) {
    for (const found of term.matchAll(/[“「『《"]([^“”「」『』《》"]{2,})[”」』》"]/g))
      if (found[1]) parts.add(found[1])
  }
  return [...parts].sort((a, b) => b.length - a.length)
}

/** All variants of a term, the term first; at most 32. */
export function chineseVariants(term: string, quotable: Quotable): string[] {
  let variants = withoutBrackets(withoutFootnote(term))
  variants = spread(variants, (variant) => (/^\p{sc=Han}{2,}的$/u.test(variant) ? [variant.slice(0, -1)] : []))
  variants = spread(variants, withoutInnerParticle)
  variants = spread(variants, turnedChinesePair)
  variants = spread(variants, misreadChinesePair)
  variants = spread(variants, (variant) => quotes(variant, quotable))
  variants = spread(variants, dashes)
  variants = spread(variants, numerals)
  variants = spread(variants, centuries)
  variants = spread(variants, ordinals)
  variants = spread(variants, counts)
  variants = spread(variants, commas)
  variants = spread(variants, pluses)
  variants = spread(variants, longVowels)
  variants = spread(variants, (variant) => (variant.includes('·') ? [variant.replaceAll('·', '')] : []))
  return variants
}

/** A star behind a headword refers to a note below the list; behind a square or an arrow the note itself follows. */
const withoutFootnote = (term: string): string =>
  term.replace(/(?<=\p{sc=Han}{2})\s*[*＊†‡]+$/u, '').replace(/(?<=.{2})\s*[■◆※→⇒].*$/u, '')

function spread(variants: string[], more: (variant: string) => readonly string[]): string[] {
  const all = new Set(variants)
  for (const variant of variants) for (const other of more(variant)) if (all.size < MOST) all.add(other)
  return [...all]
}

/** 已投的票数 and 已投票数: what stands before 的 may stand before the noun itself. */
function withoutInnerParticle(text: string): string[] {
  const parts = text.split('的')
  return parts.length === 2 && parts.every((part) => /^\p{sc=Han}{2,}$/u.test(part)) ? [parts.join('')] : []
}

/** The name of a policy, a plan, an effect: it may be set in quotation marks alone, as in “一个中国”原则. */
const NAMED =
  /^\p{sc=Han}{2,8}?(?=(?:国家通讯社|通讯社|倡议|原则|政策|战略|计划|规划|机制|精神|工程|行动|愿景|理念|方案|模式|效应|悖论|现象|定律|条约|协定)$)/u

/** What an ordinal says which one it is of, and what may be quoted behind it: 第二届“中国—中亚峰会”. */
const BEHIND_ORDINAL = /^(第[\d一二三四五六七八九十]{1,3}届|首届)(?=\p{sc=Han}{2}[^“”]{2,}$)/u

function quotes(text: string, quotable: Quotable): string[] {
  const bare = text.replace(QUOTES, '')
  const part = quotable.find((each) => bare.includes(each) && bare !== each) ?? NAMED.exec(bare)?.[0]
  const quoted = part === undefined ? [] : [bare.replace(part, `“${part}”`)]
  const ordinal = BEHIND_ORDINAL.exec(bare)?.[0]
  if (ordinal !== undefined) quoted.push(`${ordinal}“${bare.slice(ordinal.length)}”`)
  quoted.push(...quotedChinesePair(bare))
  return bare === text ? quoted : [bare, ...quoted]
}

function dashes(text: string): string[] {
  const without = text.replace(DASH, '')
  return without === text || /^[A-Za-z\d\s-]+$/.test(text) ? [] : [without]
}

const NUMERALS = [
  ['1', 'I', '一'],
  ['2', 'II', '二'],
  ['3', 'III', '三'],
  ['4', 'IV', '四'],
  ['5', 'V', '五'],
] as const

/** 2型糖尿病, II型糖尿病 and 二型糖尿病: types, stages and grades are numbered in three ways. */
function numerals(text: string): string[] {
  const found = /(?<![\dA-Za-z一二三四五六七八九十百第])([1-5]|I{1,3}|IV|V|[一二三四五])(?=[型期级])/.exec(text)
  if (found === null || text.length < 4) return []
  const signs = NUMERALS.find((row) => row.some((sign) => sign === found[0])) ?? []
  const behind = text.slice(found.index + found[0].length)
  return signs.filter((sign) => sign !== found[0]).map((sign) => text.slice(0, found.index) + sign + behind)
}

/** From 一 to 三十. */
const CHINESE_NUMBERS = ['', '十', '二十'].flatMap((tens) =>
  Array.from('零一二三四五六七八九', (ones) => tens + ones.replace('零', '')),
)

/** 21世纪 and 二十一世纪. */
function centuries(text: string): string[] {
  const number = /(?:(?<!\d)\d{1,2}|[一二三四五六七八九十]{1,3})(?=世纪)/.exec(text)?.[0]
  if (number === undefined) return []
  const at = CHINESE_NUMBERS.indexOf(number)
  const other = at > 0 ? String(at) : CHINESE_NUMBERS[Number(number)]
  return other === undefined ? [] : [text.replace(number, other)]
}

/** 第二届 and 第2届, 二十届三中全会 and 20届3中全会. */
function ordinals(text: string): string[] {
  const result = text.replace(
    /(?:(?<=^第?)[一二三四五六七八九十]{1,3}(?=届)|(?<=届)[二三四五六七](?=中全会))/gu,
    (number) => {
      const at = CHINESE_NUMBERS.indexOf(number)
      return at > 0 ? String(at) : number
    },
  )
  return result === text ? [] : [result]
}

/** 中亚五国 and 中亚5国, 三股势力 and 3股势力: the papers of Taiwan count in figures. */
function counts(text: string): string[] {
  const result = text.replace(
    /(?<![\d一二三四五六七八九十百千万第])(?!一[国股大项])[一二三四五六七八九十]{1,3}(?=[国股大项])/gu,
    (number) => (CHINESE_NUMBERS.includes(number) ? String(CHINESE_NUMBERS.indexOf(number)) : number),
  )
  return result === text ? [] : [result]
}

/** Loan words in -er and -or end in a long vowel or not: コンピューター and コンピュータ. */
function longVowels(text: string): string[] {
  if (/[ァ-ヺー]{3}ー$/.test(text)) return [text.slice(0, -1)]
  return /[ァ-ヺ]ー[タダサザラバマヤ]$/.test(text) ? [`${text}ー`] : []
}

/** 互尊、互信、互利、互助 and 互尊互信互利互助; the commas can be restored where pairs repeat a character. */
function commas(text: string): string[] {
  if (text.includes('、')) return [text.replaceAll('、', '')]
  const states = /^(\p{sc=Han}{2,}化)(\p{sc=Han}{2,}化)$/u.exec(text)
  if (states) return [`${states[1]}、${states[2]}`]
  const pairs = text.match(/^(?:\p{sc=Han}{2}){2,5}$/u) ? (text.match(/../gu) ?? []) : []
  if (pairs.length < 2) return []
  const repeats = [0, 1].some((at) => pairs.every((pair) => pair.charAt(at) === pairs[0]?.charAt(at)))
  return repeats ? [pairs.join('、')] : []
}
