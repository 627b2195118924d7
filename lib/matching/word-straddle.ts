/**
 * Chinese has no spaces: 中国 in 发展中国家 is no 中国. A short occurrence is dropped where the word breaks of the text round
 * it, as Unicode's segmentation finds them, run through its edge.
 */
import { isHan } from '../text/characters'
import { unitAt, unitsOf, type FoldedText } from '../text/folding'
import {
  crossingOf,
  CROSSING,
  cut,
  endsPlace,
  endsWord,
  isBreak,
  isLong,
  isWord,
  LACKING,
  leavesStray,
  liesWithin,
  strays,
  withoutModifier,
  wordsIn,
} from './chinese-words'
import { PieceMemory, UNKNOWN } from './piece-memory'
import { isSound } from './sound-spelling'

/** Characters of context on each side; words are shorter. */
const CONTEXT = 8
/** Nearly all spans are no longer. */
const LONGEST = 4

/** So many characters that spell sounds, out of one more, are a foreign name. */
const NAME = 3

const code = (character: string): number => character.charCodeAt(0)
const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, code))

const QUALITY = code('性')
const NOT = code('不')
const NON = code('非')

/** What denies with 非 the whole of what follows: 恶性而非良性. */
const DENYING = codes('并绝莫若岂决亦而确既如倘')

/** What is counted or measured behind a digit: no word begins with it there, as none does with 分 in 45分离开. */
const MEASURES = codes('年月日时分秒天周岁元人名位个只头匹条件项宗家所间座栋辆艘架台部份张次届场级点倍吨米克度')

const IN_LACKING = codes([...LACKING].join(''))
/** A record is what is new at the end of something (创|新高); what begins so is a height (推向新|高度). */
const RECORD = code('新')
/** Who answers a charge is a party: 答辩|方. */
const ANSWERING = code('答')

export class WordStraddle {
  /** Whether a span in its context straddles words. */
  private readonly contexts = new PieceMemory(2 * CONTEXT + LONGEST, 12)
  /** Whether two characters are a word. */
  private readonly pairs = new PieceMemory(2, 14)
  /** Whether three are one. */
  private readonly threes = new PieceMemory(3, 14)

  /**
   * Whether a word of the text begins before the span and ends in it, or begins in it and ends behind it. What stands before
   * `before` belongs to another term: no word runs on from there.
   */
  straddles(folded: FoldedText, start: number, end: number, before = 0): boolean {
    const nearest = isMeasured(folded, start) || isNumbered(folded, start) ? start : before
    if (this.isNegated(folded, start, end)) return true
    if (end - start === 2) {
      if (isOfState(folded, start, end) || isOfHouse(folded, start, end)) return false
      if (isOfArmy(folded, start) && !this.joins(folded, end)) return false
      if (isInName(folded, start, end) || isEndTaken(folded, start, end) || isCounted(folded, start)) return true
      if (this.isLacking(folded, start, -1) || this.isLacking(folded, end, 1)) return true
    }
    const runsOn = this.joins(folded, end) || this.isThree(folded, end - 1)
    const limit = runsOn && beginsName(folded, end) ? end : Math.min(folded.length, end + CONTEXT)
    const runsIn = start !== nearest && (this.joins(folded, start) || this.isThree(folded, start - 2))
    if (!runsIn && (!runsOn || limit === end)) return false
    let left = start
    while (left > nearest && start - left < CONTEXT && isHan(unitAt(folded, left - 1))) left--
    let right = end
    while (right < limit && isHan(unitAt(folded, right))) right++
    if (right - left > 2 * CONTEXT + LONGEST)
      return this.segment(unitsOf(folded, left, right), start - left, end - left)
    // Each of the three is less than 32, and none of all is 0.
    const tag = ((right - left) << 10) | ((end - left) << 5) | (start - left)
    const known = this.contexts.look(folded, left, right, tag)
    if (known !== UNKNOWN) return known === 1
    const straddles = this.segment(unitsOf(folded, left, right), start - left, end - left)
    return this.contexts.keep(folded, left, right, tag, straddles)
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
    if (!LACKING.has(String.fromCharCode(before, after)) || this.joins(folded, at + side)) return false
    return side > 0 ? unitAt(folded, at - 2) !== ANSWERING : before !== RECORD
  }

  /** Whether the characters on both sides of an offset are a word: only then can one run through it. */
  private joins(folded: FoldedText, at: number): boolean {
    if (at === 0 || at >= folded.length) return false
    const before = unitAt(folded, at - 1)
    const after = unitAt(folded, at)
    if (!isHan(before) || !isHan(after)) return false
    const known = this.pairs.look(folded, at - 1, at + 1, 1)
    if (known !== UNKNOWN) return known === 1
    return this.pairs.keep(folded, at - 1, at + 1, 1, cut(String.fromCharCode(before, after)).length === 1)
  }

  /** Whether three characters from an offset on are a word: 国务院, of which no two are one. */
  private isThree(folded: FoldedText, at: number): boolean {
    if (at < 0 || at + 3 > folded.length) return false
    if (!isHan(unitAt(folded, at)) || !isHan(unitAt(folded, at + 1)) || !isHan(unitAt(folded, at + 2))) return false
    const known = this.threes.look(folded, at, at + 3, 1)
    if (known !== UNKNOWN) return known === 1
    return this.threes.keep(folded, at, at + 3, 1, isWord(unitsOf(folded, at, at + 3)))
  }

  /**
   * A crossing alone proves little: names and new words are in no dictionary, and fall apart. It counts where the text
   * without the term leaves fewer stray characters than the text with the term as a word. As many will do for a term of two
   * characters where a word runs in from the left; to the right Chinese words grow, and 国|债券 in 国债券 is the accident,
   * unless the dictionary does not have the term. A longer term is seldom an accident: where the word that runs out of it
   * leaves a stray character right behind itself, as 气管 does in 天然|气管|线, one more stray is borne.
   */
  private segment(context: string, start: number, end: number): boolean {
    const words = cut(context)
    const crossing = crossingOf(words, start, end)
    if (crossing === CROSSING.none) return endsWord(words, start, end) || liesWithin(context, words, start, end)
    if (end - start === 2) {
      if (crossing === CROSSING.left && endsPlace(words, end)) return false
      if (crossing === CROSSING.right && context.charAt(start) === COUNTED) return true
    }
    const before = cut(context.slice(0, start))
    const left = isBreak(words, end) ? withoutModifier(before, context, end) : before
    const right = cut(context.slice(end))
    const without = strays(words)
    const within = strays(left) + strays(right, true)
    if (end - start > 2 && crossing === CROSSING.right && leavesStray(words, end)) return without + 1 < within
    if (without !== within || end - start !== 2) return without < within
    if (crossing === CROSSING.left) return wordsIn(before) + 1 + wordsIn(right) >= wordsIn(words)
    return isLong(words, end) || cut(context.slice(start, end)).length > 1
  }
}

/** Whether a digit and what it counts stand right before an offset. */
function isMeasured(folded: FoldedText, at: number): boolean {
  if (at < 2 || !MEASURES.has(unitAt(folded, at - 1))) return false
  const unit = unitAt(folded, at - 2)
  return unit >= 0x30 && unit <= 0x39
}

/**
 * 国防 and 国会 behind the short name of a state, whose 国 they share: 美国防部, 英国会议员. What follows tells, since 美国|防止 and
 * 美国|会对 are read so, too.
 */
const STATES = codes('美英法德俄中韩泰')
const STATE = code('国')
const OF_STATE: ReadonlyMap<string, RegExp> = new Map([
  ['国防', /^(?:部|大臣|官员|授权|预算|开支|战略|政策|工业|情报|高级|承包)/],
  ['国会', /^(?:[参众山]|议[员长]|大厦|两院|中期|选举|通过|批准|预算)/],
])

function isOfState(folded: FoldedText, start: number, end: number): boolean {
  if (start === 0 || unitAt(folded, start) !== STATE || !STATES.has(unitAt(folded, start - 1))) return false
  const behind = OF_STATE.get(unitsOf(folded, start, end))
  return behind?.test(unitsOf(folded, end, Math.min(folded.length, end + 2))) ?? false
}

/** What an army has, behind the short name of its state: 美|军机, but 俄军|队伍. */
const STATES_OF_ARMIES = codes('俄乌美英法德日韩以伊叙')
const ARMY = code('军')

const isOfArmy = (folded: FoldedText, start: number): boolean =>
  start > 0 && unitAt(folded, start) === ARMY && STATES_OF_ARMIES.has(unitAt(folded, start - 1))

/** Houses whose last character 会 seems to begin 会议: 立法会|议员. */
const HOUSES = new Set('立法 董事 理事 监事 委员 常委 区议 县议 市议 州议 省议'.split(' '))
const OF_HOUSE = new Set('议员 议案 议席 议程 议事 议题'.split(' '))
const HOUSE = code('会')

const isOfHouse = (folded: FoldedText, start: number, end: number): boolean =>
  start > 2 &&
  unitAt(folded, start - 1) === HOUSE &&
  OF_HOUSE.has(unitsOf(folded, start, end)) &&
  HOUSES.has(unitsOf(folded, start - 3, start - 1))

/** What the last character of a span begins with what follows, whatever the span: 举手|表示, 对|立法会, 任何人|身上, 第二起|诉讼. */
const TAKEN = new Set('表示 立法会 身上 身边 身旁 诉讼'.split(' '))
const MAY_BE_TAKEN = codes('表立身诉')
/** Where it does not: 代表|示范. */
const KEPT = new Set(['代表'])

const isEndTaken = (folded: FoldedText, start: number, end: number): boolean =>
  MAY_BE_TAKEN.has(unitAt(folded, end - 1)) &&
  end < folded.length &&
  (TAKEN.has(unitsOf(folded, end - 1, end + 1)) ||
    TAKEN.has(unitsOf(folded, end - 1, Math.min(folded.length, end + 2)))) &&
  !KEPT.has(unitsOf(folded, start, end))

/** Persons behind their number: 一个|人, 另一个|人; 个人 is none of them. */
const COUNTING = codes('一二两兩三四五六七八九十几幾每这這那哪整')
const PIECE = code('个')
const PERSON = code('人')

const isCounted = (folded: FoldedText, start: number): boolean =>
  unitAt(folded, start) === PIECE &&
  start > 0 &&
  unitAt(folded, start + 1) === PERSON &&
  COUNTING.has(unitAt(folded, start - 1))

/** What counts persons: 一名|人士. */
const COUNTED = '名'

/** Whether a foreign name begins at an offset, as behind an office: 秘书长|安东尼奥. */
function beginsName(folded: FoldedText, at: number): boolean {
  if (at + NAME > folded.length || !isSoundAt(folded, at)) return false
  let sounds = 0
  for (let each = at; each <= at + NAME && each < folded.length; each++) if (isSoundAt(folded, each)) sounds++
  return sounds >= NAME
}

const NUMERALS = new Set(Array.from('一二三四五六七八九十', (numeral) => numeral.charCodeAt(0)))

/** Whether a numeral of a list stands before an offset, with a space between: 一 元本を領収すること. */
const isNumbered = (folded: FoldedText, at: number): boolean =>
  at > 0 && NUMERALS.has(unitAt(folded, at - 1)) && folded.sourceOf(at) > folded.sourceOf(at - 1) + 1

/** Whether a span of two characters is a part of a foreign name that the dictionary has: 尼日 in 尼日利亚, 比亚 in 哥伦比亚. */
function isInName(folded: FoldedText, start: number, end: number): boolean {
  const [first, second] = [isSoundAt(folded, start), isSoundAt(folded, start + 1)]
  if (!first && !second) return false
  const [before, behind] = [isSoundAt(folded, start - 1), isSoundAt(folded, end)]
  const isBeside = (before && isSoundAt(folded, start - 2)) || (behind && isSoundAt(folded, end + 1))
  if (!(first && second && (before || behind)) && !((first || second) && isBeside)) return false
  let [left, right] = [start, end]
  while (left > 0 && start - left < NAME && isHan(unitAt(folded, left - 1))) left--
  while (right < folded.length && right - end < NAME && isHan(unitAt(folded, right))) right++
  let to = left
  return cut(unitsOf(folded, left, right)).some((word) => {
    to += word.length
    if (to - word.length > start || to < end || word.length < NAME) return false
    return Array.from(word, code).filter(isSound).length >= word.length - 1
  })
}

const isSoundAt = (folded: FoldedText, at: number): boolean =>
  at >= 0 && at < folded.length && isSound(unitAt(folded, at))
