/**
 * Chinese has no spaces: 中国 in 发展中国家 is no 中国. A short occurrence is dropped where the word breaks of the text round
 * it, as Unicode's segmentation finds them, run through its edge.
 */
import { isHan } from '../text/characters'
import { unitAt, unitsOf, type FoldedText } from '../text/folding'

/** Characters of context on each side; words are shorter. */
const CONTEXT = 8
const REMEMBERED = 4096

export class WordStraddle {
  private readonly segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  private readonly remembered = new Map<string, boolean>()
  /** Whether two characters are a word, by both of them. */
  private readonly pairs = new Map<number, boolean>()

  /** Whether a word of the text begins before the span and ends in it, or begins in it and ends behind it. */
  straddles(folded: FoldedText, start: number, end: number): boolean {
    if (!this.joins(folded, start) && !this.joins(folded, end)) return false
    let left = start
    while (left > 0 && start - left < CONTEXT && isHan(unitAt(folded, left - 1))) left--
    let right = end
    while (right < folded.length && right - end < CONTEXT && isHan(unitAt(folded, right))) right++
    const context = unitsOf(folded, left, right)
    const key = `${start - left} ${end - left} ${context}`
    const known = this.remembered.get(key)
    if (known !== undefined) return known
    const result = this.segment(context, start - left, end - left)
    if (this.remembered.size >= REMEMBERED) this.remembered.clear()
    this.remembered.set(key, result)
    return result
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
   * without the term leaves fewer stray characters than the text with the term as a word.
   */
  private segment(context: string, start: number, end: number): boolean {
    const words = this.cut(context)
    if (!crosses(words, start, end)) return false
    const around = [...this.cut(context.slice(0, start)), ...this.cut(context.slice(end))]
    return strays(words) < strays(around)
  }

  private cut(text: string): string[] {
    return Array.from(this.segmenter.segment(text), ({ segment }) => segment)
  }
}

/** Whether a word begins outside the span and ends in it, or begins in it and ends outside. */
function crosses(words: readonly string[], start: number, end: number): boolean {
  let from = 0
  return words.some((word) => {
    const to = from + word.length
    const crossing = (from < start && to > start && to < end) || (from > start && from < end && to > end)
    from = to
    return crossing
  })
}

/** Characters that stand alone as words in any text: particles, prepositions, localisers. */
const GRAMMATICAL = new Set(
  '的了着过和与及或在是有也都就不从把被将对向为以于由到等其之而并这那各该此上下中里内外前后间时我你他她它们个',
)

const strays = (words: readonly string[]): number =>
  words.filter((word) => word.length === 1 && !GRAMMATICAL.has(word)).length
