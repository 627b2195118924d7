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

/** 見たんです, 静かなんだ, いずれにせよ: grammar, and no たん or にせ. */
const OF_VERB = /^(?:[ただな]ん[でだじ]|にせよ)$/

/** Food and animals that are words of grammar behind another word: 食べたら, 便利だし, 行きたい, ないでしょうが. */
const AS_GRAMMAR = /^(?:たら|だし|なら|たい|しか|なし|より)$/
const OF_GUESS = 'でしょうが'
/** 東京をはじめとする, 医師をはじめ: first among others. */
const OF_FIRST = 'をはじめ'
const BEFORE_NOUN = /^(?:[^\p{L}ー]|[のやをとはがに]|)$/u

/** What follows a noun: のど|の痛み, which is segmented as の|どの|痛み. */
const PARTICLE_BEHIND = /^(?:[のがをはにもへとや](?![ぁ-ん])|[、。」）)])/u
/** A term that begins as a particle does is a word at the beginning of a phrase, のど also behind 強い and 熱や; 〜してこの has no てこ. */
const PARTICLE_FIRST = /^[のがをはにもへとやでてただばらか]/
const PHRASE_BEFORE = /^[^\p{L}ー]?$/u

function isPhrase(text: string, start: number, end: number): boolean {
  if (!PARTICLE_BEHIND.test(text.slice(end, end + 2))) return false
  const [first, before] = [text.charAt(start), text.slice(Math.max(0, start - 1), start)]
  return !PARTICLE_FIRST.test(first) || PHRASE_BEFORE.test(before) || (first === 'の' && /[いやと]/.test(before))
}

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096

export class HiraganaWords {
  private segmenter: Intl.Segmenter | null = null

  /** Whether a span of a text is short, in Hiragana, and no word of its own. */
  isPart(text: string, start: number, end: number): boolean {
    if (!isHiragana(codeAt(text, start)) || end - start > LONGEST) return false
    for (let at = start + 1; at < end; at++) if (!isHiragana(codeAt(text, at))) return false
    if (AS_GRAMMAR.test(text.slice(start, end)) && !BEFORE_NOUN.test(text.slice(Math.max(0, start - 1), start)))
      return true
    const withBefore = text.slice(Math.max(0, start - 1), end)
    if (withBefore === OF_GUESS || withBefore === OF_FIRST) return true
    if (OF_VERB.test(text.slice(start, end + 1))) return true
    const isBehindHan = start > 0 && HAN.test(text.charAt(start - 1)) && text.charAt(start) !== 'の'
    if (isBehindHan && BEHIND_NOUN.test(text.slice(end, end + 2))) return false
    const from = Math.max(0, start - CONTEXT)
    this.segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
    const words = this.segmenter.segment(text.slice(from, end + CONTEXT))
    if (!isBreak(words, start - from)) return true
    return !isBreak(words, end - from) && !isPhrase(text, start, end)
  }
}

/** Whether a word begins at an offset; behind the last one there is none. */
const isBreak = (words: Intl.Segments, at: number): boolean => (words.containing(at)?.index ?? at) === at
