/**
 * What stands beside a term and makes another thing of it: non-tariff barriers are no tariff barriers, 不动产 is no 动产, and
 * a 服务器 is no 服务. And words that are nouns in a glossary and helping verbs in nearly every sentence.
 */
import { codeAt, isLowerCase } from '../text/characters'
import { unitAt, unitsOf, type FoldedText } from '../text/folding'
import { FRENCH_PHRASE_NOUNS, isInFrenchPhrase } from './french-phrases'

const code = (characters: string): number => characters.charCodeAt(0)

const NOT = code('不')
const NON = code('非')
const MAY = code('可')
const DEVICE = code('器')

/** What 器 begins as a word of its own. */
const DEVICE_WORDS = new Set(Array.from('官材械具件皿物乐重', code))

/** Characters that make a word with 非 behind them: 并非, 除非, 南非, 对非（投资）. */
const BEFORE_NON = new Set(Array.from('并绝除无是莫若岂决亦而确既如倘显均皆尚南北东西中亚对援访赴在驻来旅涉', code))

/** Qualities that 不 turns into their opposites. What 不 denies otherwise is still meant: 不履行, 不合法. */
const QUALITIES = new Set(
  '动产 平等 稳定 安全 公平 公正 对称 平衡 均衡 正当 正常 确定 透明 规则 完全 饱和 连续 相容 合格 健康 文明 友好 和谐 人道'.split(
    ' ',
  ),
)

const PASSIVE = code('被')

/** Deeds that, with 被 before and a person behind, name the other party: a 被上诉人 is no 上诉人. */
const DEEDS = new Set(
  '上诉 申请 执行 保险 代理 继承 保证 监护 选举 抚养 扶养 提名 授权 委托 背书 请求 许可 控告 申诉 抗告'.split(' '),
)
const PERSONS = new Set(Array.from('人者方', code))

/** Longer words by their first character and the two behind it. */
const LONGER = new Set(
  '未成年 无监督 半监督 弱监督 自监督 微服务 半导体 超导体 立法院 司法院 科学院 潜意识 三民主 大公报 安理会 此案由 本案由 该案由'.split(
    ' ',
  ),
)

/** Names of three characters that begin with a word: of a party, a house, an army, the world's league; and a chance. */
const NAMES = new Set(
  '联合国 共和国 共和党 民主党 自由党 保守党 社会党 立法会 解放军 军政府 市政府 民主席 有机会 无限制 保健康 标准普 合资格'.split(
    ' ',
  ),
)
const ENDS_NAME = new Set(Array.from('国党会军府席制康普格', code))

/** What makes another word of the 国 before it: 联合|国家. */
const BEHIND_COUNTRY = new Set(Array.from('家际', code))

/** Whether a span of two characters is the beginning of one of these names. */
function beginsName(folded: FoldedText, start: number, end: number): boolean {
  if (end >= folded.length || !ENDS_NAME.has(unitAt(folded, end))) return false
  if (end + 1 < folded.length && BEHIND_COUNTRY.has(unitAt(folded, end + 1))) return false
  return NAMES.has(unitsOf(folded, start, end + 1))
}

const TEN = code('十')
/** With 十 before them larger numbers: 十四个坚持. */
const ONES = new Set(Array.from('二三四五六七八九', code))

/** What stands first in all of these, each at its last bits: most characters are asked no more than this. */
const MAY_MAKE_OTHER = new Uint8Array(256)
for (const unit of [NOT, NON, PASSIVE, TEN, ...Array.from(LONGER, code)]) MAY_MAKE_OTHER[unit & 0xff] = 1

/** Whether the Chinese characters beside a folded span make another word of it. `known` is the end of the term before. */
export function isOtherChinese(folded: FoldedText, start: number, end: number, known: number): boolean {
  if (end < folded.length && unitAt(folded, end) === DEVICE) {
    if (end + 1 >= folded.length || !DEVICE_WORDS.has(unitAt(folded, end + 1))) return true
  }
  if (end - start === 2 && beginsName(folded, start, end)) return true
  if (start === 0 || start === known) return false
  const before = unitAt(folded, start - 1)
  if (MAY_MAKE_OTHER[before & 0xff] === 0) return false
  if (before === NON) return start === 1 || !BEFORE_NON.has(unitAt(folded, start - 2))
  const first = unitAt(folded, start)
  if (before === TEN) return ONES.has(first)
  if (before === NOT && first === MAY) return true
  const two = String.fromCharCode(first, unitAt(folded, start + 1))
  if (before === PASSIVE) return DEEDS.has(two) && start + 2 < folded.length && PERSONS.has(unitAt(folded, start + 2))
  return before === NOT ? QUALITIES.has(two) : LONGER.has(String.fromCharCode(before) + two)
}

const PREFIX =
  /(?<![\p{L}\p{N}])(?:arrière|avant|contre|de|demi|garde|hors|mi|non|para|plate|porte|pseudo|quasi|re|self|semi|sous|sur|un)$/iu
const LONGEST_PREFIX = 7

/** Words that are prefixes before a hyphen: no post is meant in post-doctorat. */
const AS_PREFIX = /^(?:anti|auto|extra|inter|macro|maxi|micro|mini|multi|post|super|trans|ultra)$/i
const LONGEST_AS_PREFIX = 5

/** Whether a prefix with a hyphen makes another word of the small-lettered one at an offset of a text, or the span is one. */
export function isPrefixed(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST_AS_PREFIX && isHyphen(codeAt(text, end)) && isLowerCase(codeAt(text, end + 1)))
    return AS_PREFIX.test(text.slice(start, end))
  if (start < 3 || !isHyphen(codeAt(text, start - 1)) || !isLowerCase(codeAt(text, start))) return false
  return PREFIX.test(text.slice(Math.max(0, start - 1 - LONGEST_PREFIX), start - 1))
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0xa0 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x3000

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011

/** What a name never goes on with behind its dash. */
const GOES_ON = /\s[-–]\s(?:and|or|but|the|an?|which|who)\s/iu

/**
 * Whether a dash with spaces inside a span is punctuation of the sentence: in `gas from Turkmenistan - China's supplier -`
 * two names only meet, in `the China - Central Asia Summit` they are one.
 */
export function isSetOff(text: string, start: number, end: number): boolean {
  if (!hasSpacedDash(text, start, end)) return false
  const span = text.slice(start, end)
  return GOES_ON.test(span) || /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))
}

/** Most spans have none, and are asked no more than this: no copy of them is made. */
function hasSpacedDash(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const unit = codeAt(text, at)
    if ((unit === 0x2d || unit === 0x2013) && isBlank(codeAt(text, at - 1)) && isBlank(codeAt(text, at + 1)))
      return true
  }
  return false
}

const HELPING = new Set(['will', 'may', 'might', 'can', 'must', 'shall', 'would', 'could'])

/** What stands before a noun, and before no verb. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:an?|the|his|her|their|my|your|our|its|whose|every|any|last|living|valid|joint|free|political|people|tin|beer|\p{L}+['’]s?)\s+$/iu

/** Whether a span is a helping verb: `will` is a testament only where a noun can stand. */
function isHelpingVerb(text: string, start: number, end: number): boolean {
  if (!HELPING.has(text.slice(start, end).toLowerCase())) return false
  const before = text.slice(Math.max(0, start - 24), start)
  // Within a sentence a capital makes a month or a name of it.
  if (!isLowerCase(codeAt(text, start))) return !/[\p{Ll}\p{N},]\s+$/u.test(before)
  return !BEFORE_NOUN.test(before)
}

const ALONE = /^(?![-\p{L}\p{N}]|\s+(?:and|or)\s)/u

/** Nouns that are no terms within these phrases: `in order to`, `in fact`, `in case of`. */
const PHRASES: ReadonlyMap<string, readonly [before: RegExp, behind: RegExp]> = new Map(
  [
    ['order', 'in', '(?:to|that)'],
    ['fact', 'in', ''],
    ['addition', 'in', ''],
    ['particular', 'in', ''],
    ['part', 'in', ''],
    ['turn', 'in', ''],
    ['general', 'in', ''],
    ['place', '(?:in|tak(?:e|es|en|ing)|took)', ''],
    ['average', 'on(?:\\s+the)?', ''],
    ['instance', 'for', ''],
    ['example', 'for', ''],
    ['case', 'in', 'of'],
    ['view', 'in', 'of'],
    ['light', 'in', 'of'],
    ['account', 'on', 'of'],
    ['course', 'of', ''],
  ].map(([noun = '', before = '', behind = '']) => [
    noun,
    [
      new RegExp(`(?<![\\p{L}\\p{N}-])${before}\\s+$`, 'iu'),
      behind === '' ? ALONE : new RegExp(`^\\s+${behind}(?!\\p{L})`, 'u'),
    ],
  ]),
)
/** How the words before them end, and the longest of these. */
const LAST = new Set(Array.from('nfregsk', code))
const LONGEST_BEFORE = 8

/** Offices: an attorney-general is no attorney, and no general. */
const OFFICES =
  'attorney solicitor brigadier colonel consul lieutenant major secretary governor director inspector surgeon auditor comptroller postmaster procurator'
    .split(' ')
    .flatMap((office) => [office, `${office}s`])
const OFFICE_BEFORE = new RegExp(`(?<!\\p{L})(?:${OFFICES.join('|')})[-\\s]$`, 'iu')
const OFFICE = new RegExp(`^(?:${OFFICES.join('|')})$`, 'iu')
const LONGEST_OFFICE = 13
const G = code('g')

/** Whether a span is one half of an office: of `attorney-general`. */
function isHalfOffice(text: string, start: number, end: number): boolean {
  if ((codeAt(text, start) | 0x20) === G && /^general$/i.test(text.slice(start, end)))
    return OFFICE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start))
  if (end + 1 >= text.length || (codeAt(text, end + 1) | 0x20) !== G) return false
  return /^[-\s]general(?![\p{L}-])/iu.test(text.slice(end, end + 9)) && OFFICE.test(text.slice(start, end))
}

const DEPUTIES =
  'admiral captain chair chairman chairmen chairperson chairwoman chancellor consul dean governor marshal mayor minister premier president principal rector'
    .split(' ')
    .flatMap((deputy) => [deputy, `${deputy}s`])
const VICE = /^vice$/i
const DEPUTY = new RegExp(`^(?:${DEPUTIES.join('|')})$`, 'i')
const BEHIND_VICE = new RegExp(`^[-\\s](?:${DEPUTIES.join('|')})(?!\\p{L})`, 'iu')
const E = code('e')

/** Whether a span is one half of a deputy: a vice-president has no vice, and is no president. */
function isHalfDeputy(text: string, start: number, end: number): boolean {
  if (end - start === 4 && VICE.test(text.slice(start, end))) return BEHIND_VICE.test(text.slice(end, end + 14))
  if (start < 5 || (codeAt(text, start - 2) | 0x20) !== E || end - start > 13) return false
  return VICE.test(text.slice(start - 5, start - 1)) && DEPUTY.test(text.slice(start, end))
}

const OF_UNITED = /^(?:States|Nations|Kingdom)$/
const UNITED = /^United$/
const BEHIND_UNITED = /^\s(?:States|Nations|Kingdom|Arab\sEmirates)(?!\p{L})/u
const U = code('U')

/** Whether a span is one half of a name that everyone has: the United States are no states, and nothing that was united. */
function isHalfUnited(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length < 6 || length > 7) return false
  if (codeAt(text, start) === U)
    return UNITED.test(text.slice(start, end)) && BEHIND_UNITED.test(text.slice(end, end + 15))
  if (start < 7 || codeAt(text, start - 7) !== U) return false
  return OF_UNITED.test(text.slice(start, end)) && UNITED.test(text.slice(start - 7, start - 1))
}

/** Whether a span is the noun of a phrase that means another thing. */
function isInPhrase(text: string, start: number, end: number): boolean {
  if (isHalfOffice(text, start, end) || isHalfDeputy(text, start, end) || isHalfUnited(text, start, end)) return true
  if (start < 3 || !isBlank(codeAt(text, start - 1))) return false
  const last = codeAt(text, start - 2)
  if (!LAST.has(last | 0x20) && !isBlank(last)) return false
  const phrase = PHRASES.get(text.slice(start, end))
  if (phrase === undefined) return false
  const [before, behind] = phrase
  return before.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) && behind.test(text.slice(end, end + 8))
}

/** By their first two letters and the last, how long the words above are, as bits: nearly all others are asked no more. */
const MAY_BE_OTHER = new Uint16Array(32 * 32 * 32)
const placeOf = (first: number, second: number, last: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (last & 31)
for (const word of [
  ...HELPING,
  ...PHRASES.keys(),
  ...FRENCH_PHRASE_NOUNS,
  ...OFFICES,
  ...DEPUTIES,
  ...'general vice united states nations kingdom'.split(' '),
]) {
  const place = placeOf(code(word), word.charCodeAt(1), word.charCodeAt(word.length - 1))
  MAY_BE_OTHER[place] = (MAY_BE_OTHER[place] as number) | (1 << word.length)
}

/** Whether a span is a word that means another thing in its sentence. */
export function isOtherEnglish(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length < 2 || length > 15) return false
  const place = placeOf(codeAt(text, start), codeAt(text, start + 1), codeAt(text, end - 1))
  const lengths = MAY_BE_OTHER[place] as number
  if (((lengths >>> length) & 1) === 0) return false
  return isHelpingVerb(text, start, end) || isInPhrase(text, start, end) || isInFrenchPhrase(text, start, end)
}
