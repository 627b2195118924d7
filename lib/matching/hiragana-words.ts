/**
 * Short terms in Hiragana are in longer words by chance: がん in がんばる, ひも in ひもとく. Unicode's segmentation of Japanese
 * tells where a word begins and ends.
 */
import { codeAt } from '../text/characters'

/** Longer ones are no part of another word. */
const LONGEST = 4
/** Characters of context on each side. */
const CONTEXT = 12

/** A noun in Chinese characters may stand before one, 胃がん, where no verb goes on behind it. */
const HAN = /\p{sc=Han}/u
const BEHIND_NOUN = /^(?:[、。，．・」』）)はがをにのともや]|で[すはもあ、]|から|まで|$)/

/** 見たんです, 静かなんだ: grammar, and no たん. */
const OF_VERB = /^[ただな]ん[でだじ]$/

/** Food and animals that are words of grammar behind another word: 食べたら, 便利だし, 行きたい, ないでしょうが. */
const AS_GRAMMAR = /^(?:たら|だし|なら|たい|しか|なし|より)$/
const OF_GUESS = 'でしょうが'
const BEFORE_NOUN = /^(?:[^\p{L}ー]|[のやをとはがに]|)$/u

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096

export class HiraganaWords {
  private segmenter: Intl.Segmenter | null = null

  /** Whether a span of a text is short, in Hiragana, and no word of its own. */
  isPart(text: string, start: number, end: number): boolean {
    if (!isHiragana(codeAt(text, start)) || end - start > LONGEST) return false
    for (let at = start + 1; at < end; at++) if (!isHiragana(codeAt(text, at))) return false
    if (AS_GRAMMAR.test(text.slice(start, end)) && !BEFORE_NOUN.test(text.slice(Math.max(0, start - 1), start)))
      return true
    if (text.slice(Math.max(0, start - 1), end) === OF_GUESS) return true
    if (OF_VERB.test(text.slice(start, end + 1))) return true
    if (start > 0 && HAN.test(text.charAt(start - 1)) && BEHIND_NOUN.test(text.slice(end, end + 2))) return false
    const from = Math.max(0, start - CONTEXT)
    this.segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
    const words = this.segmenter.segment(text.slice(from, end + CONTEXT))
    return !isBreak(words, start - from) || !isBreak(words, end - from)
  }
}

/** Whether a word begins at an offset; behind the last one there is none. */
const isBreak = (words: Intl.Segments, at: number): boolean => (words.containing(at)?.index ?? at) === at
