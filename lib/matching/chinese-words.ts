/**
 * The words that Unicode's segmentation finds in Chinese, mended where its dictionary lacks one, and what they say of a term
 * whose edges they meet.
 */
import { FewestWords } from './fewest-words'

/** Words of two characters that the dictionary lacks, or that it gives up for a longer one: 创|新高, 指|控方, 同比|分别. */
export const LACKING = new Set(
  '控方 辩方 停牌 复牌 新高 新低 复工 复产 复课 同比 环比 美股 港股 台股 践行 收官 共建 行星'.split(' '),
)
/** Words that it lacks, and that fall apart into characters: 乌军|火箭, 客货|运输, 此案|由. */
const FALLEN_APART = new Set([
  ...LACKING,
  ...'事关 攸关 制毒 吸毒 泛民 港铁 中非 总台 左路 右路 中大 港大 浸大 理大 城大 台大 科大 一审 二审 此案 本案 该案 客货 运单 货单 俄军 乌军 美军 英军 法军 德军 日军 韩军 以军 伊军 叙军 敌军 盟军 联军 叛军 我军'.split(
    ' ',
  ),
])

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const segmented = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Whether the browser takes the longest word first: it finds 中国 in 发展中国家. */
const isGreedy = segmented('发展中国家').includes('中国')

/** Whether a text is one word of the dictionary. */
export const isWord = (text: string): boolean => segmenter.segment(text).containing(0)?.segment.length === text.length

/** Characters that end a word as often as another begins with them, where nothing else tells: 银行|业, 东北|部. */
const ENDINGS = new Set('界业力岛部期团局党军会国族学语器室长家式型级类')

/** A text in as few words as can be. */
const fewest = new FewestWords(segmented, {
  isWord,
  isLoose: (character) => GRAMMATICAL.has(character),
  isSuffix: (character) => SUFFIXES.has(character) || ENDINGS.has(character),
  isModifier: (character) => PLAIN_MODIFIERS.has(character),
})

/** The words of a text. */
export function cut(text: string): string[] {
  const words = (isGreedy ? fewest.cut(text) : segmented(text)).flatMap(withoutParticle)
  return words.some((word) => word.length === 1) ? joined(words) : words
}

/** The words with those put together that the dictionary lacks. */
function joined(words: readonly string[]): string[] {
  const all: string[] = []
  for (const word of words) {
    const last = all.at(-1)
    if (last?.length === 1 && word.length === 1 && FALLEN_APART.has(last + word)) all[all.length - 1] = last + word
    else all.push(word)
  }
  return all
}

/** The dictionary has 赢的 and 国之 as words, across which a term would seem to straddle. */
const withoutParticle = (word: string): string[] =>
  /^(?![目有真似别标]).[的之]$/.test(word) ? Array.from(word) : [word]

/** Characters that stand before a word and leave it what it is: 工业 in 重工业, 学生 in 大学生, 需要 in 不需要. */
const MODIFIERS = new Set(
  '大小重轻高低新旧老副总女男多单双半超长短全各本主正准前后中初好坏真假热冷黑白红绿蓝公私原现内外上下非有负核市省县州民刑都也一二两三四五六七八九十几数每不',
)

/** Characters that end the name of a kind of place, which a longer word narrows: 火|车站, 足|球场, 水|电厂. */
const PLACES = new Set('站园院场馆店厂')
/** And of a kind of product or pupil: 农|产品, 留|学生. */
const KINDS = new Set([...PLACES, '品', '生'])

/**
 * Whether a span of two characters is the end of a word of three, whose first two are known to be a word: 引力 in 吸引|力, 文学
 * in 天文|学.
 */
export function endsWord(words: readonly string[], start: number, end: number): boolean {
  if (end - start !== 2) return false
  let to = 0
  return words.some(
    (word) =>
      (to += word.length) === end && word.length === 3 && !MODIFIERS.has(word.charAt(0)) && !KINDS.has(word.charAt(2)),
  )
}

/** Whether a span of two characters is the middle of a set phrase of two words: 实证 in 事实|证明. */
export function liesWithin(context: string, words: readonly string[], start: number, end: number): boolean {
  if (end - start !== 2) return false
  let to = 0
  return words.some((word) => {
    to += word.length
    if (word.length !== 4 || to !== end + 1) return false
    return cut(context.slice(start - 1, start + 1)).length === 1 && cut(context.slice(start + 1, to)).length === 1
  })
}

/** Those that stand before nearly any noun, and are taken for the beginning of another word: 新地|标, 市政|府. */
const PLAIN_MODIFIERS = new Set('新总副负省市县州')
/** And those that do so only where the noun is plainly at its end. */
const LOOSE_MODIFIERS = new Set('大强')

/** The words before a span without a character that says what kind of thing it names, where no word runs on out of it. */
export function withoutModifier(words: readonly string[], context: string, end: number): readonly string[] {
  const last = words.at(-1) ?? ''
  const isModifier =
    PLAIN_MODIFIERS.has(last) ||
    (LOOSE_MODIFIERS.has(last) && (end === context.length || GRAMMATICAL.has(context.charAt(end))))
  return isModifier ? words.slice(0, -1) : words
}

/** Whether a word ends at an offset. */
export function isBreak(words: readonly string[], offset: number): boolean {
  let to = 0
  return words.some((word) => (to += word.length) === offset)
}

/** Whether the character before an offset is a word by itself that makes a place of the word before it. */
export function endsPlace(words: readonly string[], end: number): boolean {
  let to = 0
  return words.some((word) => (to += word.length) === end && word.length === 1 && PLACES.has(word))
}

export const CROSSING = { none: 0, left: 1, right: 2 } as const

/** Which edge of the span a word runs through: the left one where both are. */
export function crossingOf(
  words: readonly string[],
  start: number,
  end: number,
): (typeof CROSSING)[keyof typeof CROSSING] {
  let from = 0
  for (const word of words) {
    const to = from + word.length
    if (from < start && to > start && to < end) return CROSSING.left
    if (from > start && from < end && to > end) return CROSSING.right
    from = to
  }
  return CROSSING.none
}

/** Whether the word that runs through an offset has three characters or more. */
export function isLong(words: readonly string[], offset: number): boolean {
  let to = 0
  return words.some((word) => (to += word.length) > offset && to - word.length < offset && word.length > 2)
}

/** Whether the word that runs through an offset has a stray character behind it. */
export function leavesStray(words: readonly string[], offset: number): boolean {
  let at = 0
  for (let to = 0; to <= offset && at < words.length; at++) to += (words[at] as string).length
  return strays(words.slice(at, at + 1), true) === 1
}

/** Characters that stand alone as words in any text: particles, prepositions, localisers, numerals. */
const GRAMMATICAL = new Set(
  '的了着过和与及或在是有也都就不从把被将对向为以于由到等其之而并这那各该此上下中里内外前后间时我你他她它们个名会能要应须可来去成但因如若则故亦仅虽且既已才又再一二三四五六七八九十两几百千万亿多本项条种次届轮惠人受审',
)

/** Suffixes that make words of words: 现代化, 创业者. */
const SUFFIXES = new Set('化者性率机员们源形段谱场边区法组费板')

/** So many words, a suffix and the word before it counted as one. */
export const wordsIn = (words: readonly string[]): number =>
  words.filter((word, at) => !(SUFFIXES.has(word) && (words[at - 1] ?? '').length > 1)).length

/** Characters that the segmentation leaves alone, and that are no word in themselves; a suffix may follow a term, too. */
export const strays = (words: readonly string[], isBehindTerm = false): number =>
  words.filter(
    (word, at) =>
      word.length === 1 &&
      !GRAMMATICAL.has(word) &&
      !(PLAIN_MODIFIERS.has(word) && (words[at + 1] ?? '').length > 1) &&
      !(SUFFIXES.has(word) && (at === 0 ? isBehindTerm : (words[at - 1] ?? '').length > 1)),
  ).length
