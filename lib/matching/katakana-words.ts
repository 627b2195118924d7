/**
 * Where a word may begin and end inside a longer run of Katakana: ハッシュ and ディレクトリ in ハッシュディレクトリ, but ログ not in
 * プログラム, nor コード in エンコード. Unicode's segmentation of Japanese knows most loan words and leaves the others in splinters.
 */
import { isKatakana } from '../text/characters'
import { unitAt, unitsOf, type FoldedText } from '../text/folding'
import { isInsideWhole, isMadeOfLoanWords } from './loan-words'

/** Shorter parts beside a term are more often the rest of its own word; these are words. */
const SHORT_WORDS = new Set('キー ログ タグ バグ パス メモ ゲート ビル ガス バス'.split(' '))
const SHORT = 2

/** A word that the dictionary does not have falls into splinters of one or two characters, so many in all. */
const SPLINTERS = 4

/** What no word begins with. */
const NO_BEGINNING = /^[ァィゥェォッャュョヮンー]/

/** Ends of words that the segmentation takes for words. */
const ENDINGS = /^(?:[シジ]ョン|ティブ|[キギグシジチティニピビブミメリレ]*ング|リティ|シティ|イズム|ライズ|メント)$/

/** What makes another word of the one before it, and of the one behind it. */
const OTHER_BEHIND = /^(?:アウト|アップ|ダウン|オフ|バック|ワーク|ウ[ェエ]ア|ロード|フロー|マン)$/
const OTHER_BEFORE = /^(?:アンチ|ノン|オーバー|マイクロ|ナノ)$/

const LONGEST_RUN = 40
const MOST_KNOWN = 2000

let segmenter: Intl.Segmenter | null = null
const known = new Map<string, readonly string[]>()

/** The parts of a run, as they are segmented. */
function partsOf(run: string): readonly string[] {
  let parts = known.get(run)
  if (parts === undefined) {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
    parts = cut(run, segmenter)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(run, parts)
  }
  return parts
}

/** A run that the dictionary does not have is taken for one word where it stands alone, and falls apart before others. */
const OTHERS = 'システムデータ'

function cut(run: string, words: Intl.Segmenter): string[] {
  const parts: string[] = []
  let length = 0
  for (const { segment } of words.segment(run + OTHERS)) {
    if (length >= run.length) break
    parts.push(segment.slice(0, run.length - length))
    length += segment.length
  }
  return parts
}

/** The run round a folded offset, before it and behind it. */
function runAround(folded: FoldedText, at: number): readonly [before: string, behind: string] {
  let [from, to] = [at, at]
  while (at - from < LONGEST_RUN && isInKatakana(folded, from)) from--
  do to++
  while (to - at < LONGEST_RUN && isInKatakana(folded, to))
  return [unitsOf(folded, from, at), unitsOf(folded, at, to)]
}

/** The parts of a run up to an offset, and those behind it; null where none ends there. */
function partsAround(run: string, at: number): readonly [readonly string[], readonly string[]] | null {
  const parts = partsOf(run)
  let [count, length] = [0, 0]
  while (length < at) length += parts[count++]?.length ?? LONGEST_RUN
  return length === at ? [parts.slice(0, count), parts.slice(count)] : null
}

/** Whether a word of Katakana runs through a folded offset; white space, which Japanese folds to nothing, ends one. */
export const isInKatakana = (folded: FoldedText, at: number): boolean =>
  at > 0 &&
  at < folded.length &&
  isKatakana(unitAt(folded, at)) &&
  isKatakana(unitAt(folded, at - 1)) &&
  folded.sourceOf(at) === folded.sourceOf(at - 1) + 1

/** Whether a word may begin at a folded offset, within a run of Katakana. */
export function startsInKatakana(folded: FoldedText, start: number): boolean {
  const [first, rest] = runAround(folded, start)
  const around = partsAround(first + rest, first.length)
  if (isInsideWhole(first + rest, first.length)) return false
  if (around === null) return followsUnknown(first, rest) || isBehindLoanWords(first, rest)
  const [before, behind] = around
  const [own = ''] = behind
  const last = before.at(-1) ?? ''
  if (NO_BEGINNING.test(own) || ENDINGS.test(own) || OTHER_BEFORE.test(last)) return false
  if (behind.length === 1 && OTHER_BEHIND.test(own)) return false
  if (SHORT_WORDS.has(last)) return true
  if (first.length <= SHORT) return false
  return last.length > SHORT || own.length > SHORT + 1 || isBehindLoanWords(first, rest)
}

/** Whether a word may end before a folded offset, within a run of Katakana. */
export function endsInKatakana(folded: FoldedText, end: number): boolean {
  const [first, rest] = runAround(folded, end)
  const around = partsAround(first + rest, first.length)
  if (isInsideWhole(first + rest, first.length)) return false
  if (around === null) return followsUnknown(first, rest) || isBeforeLoanWords(first, rest)
  const [before, behind] = around
  const [next = ''] = behind
  if (NO_BEGINNING.test(next) || ENDINGS.test(next) || (behind.length === 1 && OTHER_BEHIND.test(next))) return false
  if (next.length > SHORT || SHORT_WORDS.has(next)) return true
  const last = before.at(-1) ?? ''
  const whole = behind.findIndex((part) => part.length > SHORT)
  const splinters = behind.slice(0, whole < 0 ? behind.length : whole).join('').length
  if ((last === 'ー' ? (before.at(-2) ?? '') + last : last).length > SHORT && splinters >= SPLINTERS) return true
  return isBeforeLoanWords(first, rest)
}

/** Whether both sides of a place are long enough for words, and what is behind it may begin one. */
const mayPart = (first: string, rest: string): boolean =>
  Math.min(first.length, rest.length) > SHORT &&
  !NO_BEGINNING.test(rest) &&
  !ENDINGS.test(rest) &&
  !OTHER_BEHIND.test(rest)

const isBehindLoanWords = (first: string, rest: string): boolean => mayPart(first, rest) && isMadeOfLoanWords(first)

const isBeforeLoanWords = (first: string, rest: string): boolean => mayPart(first, rest) && isMadeOfLoanWords(rest)

/** So long a word of the dictionary is seldom an accident at the end of another one. */
const KNOWN = 4

/**
 * Whether what stands behind a place up to the end of the run is one known word, where the whole run falls into splinters
 * since the word before it is unknown: トレイト|メソッド.
 */
function followsUnknown(first: string, rest: string): boolean {
  const at = first.length
  if (rest.length < KNOWN || at <= SHORT) return false
  if (NO_BEGINNING.test(rest) || ENDINGS.test(rest) || OTHER_BEHIND.test(rest)) return false
  if (partsOf(rest).length !== 1) return false
  let length = 0
  return partsOf(first + rest).every((part) => {
    length += part.length
    return part.length <= SHORT || length <= at || length - part.length >= at
  })
}
