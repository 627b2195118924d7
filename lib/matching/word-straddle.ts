/**
 * Chinese has no spaces: 中国 in 发展中国家 is no 中国. A short occurrence is dropped where the word breaks of the text round
 * it, as Unicode's segmentation finds them, run through its edge.
 */
import { isHan } from '../text/characters'
import { unitAt, unitsOf, type FoldedText } from '../text/folding'
import { isSound } from './sound-spelling'

/** Characters of context on each side; words are shorter. */
const CONTEXT = 8
const REMEMBERED = 4096

/** So many characters that spell sounds, out of one more, are a foreign name. */
const NAME = 3

const QUALITY = '性'.charCodeAt(0)
const NOT = '不'.charCodeAt(0)
const NON = '非'.charCodeAt(0)

/** What denies with 非 the whole of what follows: 恶性而非良性. */
const DENYING = new Set(Array.from('并绝莫若岂决亦而确既如倘', (character) => character.charCodeAt(0)))

/** Words of two characters that the dictionary lacks, or that it gives up for a longer one: 创|新高, 指|控方, 复工|会. */
const LACKING = new Set('控方 辩方 停牌 复牌 新高 新低 复工 复产 复课'.split(' '))
const IN_LACKING = new Set(
  Array.from(LACKING).flatMap((word) => Array.from(word, (character) => character.charCodeAt(0))),
)

export class WordStraddle {
  private readonly segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  private readonly remembered = new Map<string, boolean>()
  /** Whether two characters are a word, by both of them. */
  private readonly pairs = new Map<number, boolean>()

  /**
   * Whether a word of the text begins before the span and ends in it, or begins in it and ends behind it. What stands before
   * `known` belongs to another term: no word runs on from there.
   */
  straddles(folded: FoldedText, start: number, end: number, known = 0): boolean {
    if (this.isNegated(folded, start, end)) return true
    if (end - start === 2 && (this.isLacking(folded, start, -1) || this.isLacking(folded, end, 1))) return true
    const runsOn = this.joins(folded, end)
    const limit = runsOn && beginsName(folded, end) ? end : Math.min(folded.length, end + CONTEXT)
    if ((start === known || !this.joins(folded, start)) && (!runsOn || limit === end)) return false
    let left = start
    while (left > known && start - left < CONTEXT && isHan(unitAt(folded, left - 1))) left--
    let right = end
    while (right < limit && isHan(unitAt(folded, right))) right++
    const context = unitsOf(folded, left, right)
    const key = `${start - left} ${end - left} ${context}`
    const remembered = this.remembered.get(key)
    if (remembered !== undefined) return remembered
    const result = this.segment(context, start - left, end - left)
    if (this.remembered.size >= REMEMBERED) this.remembered.clear()
    this.remembered.set(key, result)
    return result
  }

  /** 不确定性 is another quality than 确定性; no verb stands between 不 or 非 and a noun in 性. */
  private isNegated(folded: FoldedText, start: number, end: number): boolean {
    if (start === 0 || unitAt(folded, end - 1) !== QUALITY) return false
    const before = unitAt(folded, start - 1)
    if (before === NON && start > 1 && DENYING.has(unitAt(folded, start - 2))) return false
    if (before !== NOT && before !== NON) return false
    return start === 1 || !this.joins(folded, start - 1)
  }

  /** Whether a word that the dictionary lacks runs through an offset, and its outer character belongs to no other: 控方|案. */
  private isLacking(folded: FoldedText, at: number, side: -1 | 1): boolean {
    if (at === 0 || at >= folded.length) return false
    const before = unitAt(folded, at - 1)
    const after = unitAt(folded, at)
    if (!IN_LACKING.has(before) || !IN_LACKING.has(after)) return false
    return LACKING.has(String.fromCharCode(before, after)) && !this.joins(folded, at + side)
  }

  /** Whether the characters on both sides of an offset are a word: only then can one run through it. */
  private joins(folded: FoldedText, at: number): boolean {
    if (at === 0 || at >= folded.length) return false
    const before = unitAt(folded, at - 1)
    const after = unitAt(folded, at)
    if (!isHan(before) || !isHan(after)) return false
    const key = (before << 16) | after
    let known = this.pairs.get(key)
    if (known === undefined) {
      known = this.cut(String.fromCharCode(before, after)).length === 1
      this.pairs.set(key, known)
    }
    return known
  }

  /**
   * A crossing alone proves little: names and new words are in no dictionary, and fall apart. It counts where the text
   * without the term leaves fewer stray characters than the text with the term as a word. As many will do for a term of two
   * characters where a word runs in from the left; to the right Chinese words grow, and 国|债券 in 国债券 is the accident,
   * unless the dictionary does not have the term. A longer term is seldom an accident: where the word that runs out of it
   * leaves a stray character right behind itself, as 气管 does in 天然|气管|线, one more stray is borne.
   */
  private segment(context: string, start: number, end: number): boolean {
    const words = this.cut(context)
    const crossing = crossingOf(words, start, end)
    if (crossing === CROSSING.none) return endsWord(words, start, end)
    const without = strays(words)
    const within = strays(this.cut(context.slice(0, start))) + strays(this.cut(context.slice(end)), true)
    if (end - start > 2 && crossing === CROSSING.right && leavesStray(words, end)) return without + 1 < within
    if (without !== within || end - start !== 2) return without < within
    return crossing === CROSSING.left || this.cut(context.slice(start, end)).length > 1
  }

  private cut(text: string): string[] {
    return Array.from(this.segmenter.segment(text), ({ segment }) => segment).flatMap(withoutParticle)
  }
}

/** Whether a foreign name begins at an offset, as behind an office: 秘书长|安东尼奥. */
function beginsName(folded: FoldedText, at: number): boolean {
  if (at + NAME > folded.length || !isSoundAt(folded, at)) return false
  let sounds = 0
  for (let each = at; each <= at + NAME && each < folded.length; each++) if (isSoundAt(folded, each)) sounds++
  return sounds >= NAME
}

const isSoundAt = (folded: FoldedText, at: number): boolean => isSound(String.fromCharCode(unitAt(folded, at)))

/** The dictionary has 赢的 and 国之 as words, across which a term would seem to straddle. */
const withoutParticle = (word: string): string[] =>
  /^(?![目有真似别标]).[的之]$/.test(word) ? Array.from(word) : [word]

/** Characters that stand before a noun and leave it what it is: 工业 in 重工业, 学生 in 大学生. */
const MODIFIERS = new Set(
  '大小重轻高低新旧老副总女男多单双半超长短全各本主正准前后中初好坏真假热冷黑白红绿蓝公私原现内外上下非',
)

/**
 * Whether a span of two characters is the end of a word of three, whose first two are known to be a word: 引力 in 吸引|力, 文学
 * in 天文|学.
 */
function endsWord(words: readonly string[], start: number, end: number): boolean {
  if (end - start !== 2) return false
  let to = 0
  return words.some((word) => (to += word.length) === end && word.length === 3 && !MODIFIERS.has(word.charAt(0)))
}

const CROSSING = { none: 0, left: 1, right: 2 } as const

/** Which edge of the span a word runs through: the left one where both are. */
function crossingOf(words: readonly string[], start: number, end: number): (typeof CROSSING)[keyof typeof CROSSING] {
  let from = 0
  for (const word of words) {
    const to = from + word.length
    if (from < start && to > start && to < end) return CROSSING.left
    if (from > start && from < end && to > end) return CROSSING.right
    from = to
  }
  return CROSSING.none
}

/** Whether the word that runs through an offset has a stray character behind it. */
function leavesStray(words: readonly string[], offset: number): boolean {
  let at = 0
  for (let to = 0; to <= offset && at < words.length; at++) to += (words[at] as string).length
  return strays(words.slice(at, at + 1), true) === 1
}

/** Characters that stand alone as words in any text: particles, prepositions, localisers, numerals. */
const GRAMMATICAL = new Set(
  '的了着过和与及或在是有也都就不从把被将对向为以于由到等其之而并这那各该此上下中里内外前后间时我你他她它们个名会能要应须可来去成但因如若则故亦仅虽且既已才又再一二三四五六七八九十两几百千万亿多本项条种次届轮惠人',
)

/** Suffixes that make words of words: 现代化, 创业者. */
const SUFFIXES = new Set('化者性率机员们源形段谱场边区法')

/** Characters that the segmentation leaves alone, and that are no word in themselves; a suffix may follow a term, too. */
const strays = (words: readonly string[], isBehindTerm = false): number =>
  words.filter(
    (word, at) =>
      word.length === 1 &&
      !GRAMMATICAL.has(word) &&
      !(SUFFIXES.has(word) && (at === 0 ? isBehindTerm : (words[at - 1] ?? '').length > 1)),
  ).length
