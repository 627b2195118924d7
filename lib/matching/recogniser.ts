/**
 * Finds the terms of compiled glossaries in a text, in one pass: at each place where a word can begin the tries are walked,
 * the longest occurrence that obeys its rules is taken, and the search goes on behind it.
 */
import type { ConceptKey, Language } from '../glossary/model'
import { isHan, KIND } from '../text/characters'
import { Folder, hasBrokenWord, unitAt, type FoldedText } from '../text/folding'
import { liesInToken, mayHoldAddress } from '../text/addresses'
import { isDense, isEnglish } from '../text/language'
import { Candidates } from './candidates'
import { Surroundings } from './companions'
import { LONGEST_SHARED } from './han-language'
import { HiraganaWords } from './hiragana-words'
import { behindGenders } from './inclusive'
import { areInitials } from './initials'
import { hyphensOf, mayBeJoined, withoutHyphen } from './joined-words'
import { hasAccent, settle } from './latin-language'
import { hasUnit, withLonger } from './longer-terms'
import { Meanings, type Meaning } from './meanings'
import { keepNearby } from './nearby'
import { isOtherChinese, isOtherEnglish, isPrefixed, isSetOff } from './other-words'
import { SHAPE, shapeOf, standsPlainly } from './plain-spans'
import { sourceEnd, type Reading } from './reading'
import { RecordRules } from './record-rules'
import { rule, RULE, type TermIndex } from './term-index'
import { isInRun } from './tokens'
import { startsWord } from './word-edges'
import { WordStraddle } from './word-straddle'

/** A surface found: offsets in UTF-16 units of the unchanged text, end excluded. */
export interface FoundTerm {
  readonly start: number
  readonly end: number
  readonly language: Language
  /** By glossary priority, then in the order of the glossary, each once. */
  readonly conceptKeys: readonly ConceptKey[]
}

/** Pages have tens of thousands of these: they share what they mean. */
class Accepted implements FoundTerm {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly meaning: Meaning,
  ) {}

  get language(): Language {
    return this.meaning.language
  }

  get other(): Language | null {
    return this.meaning.other
  }

  get conceptKeys(): readonly ConceptKey[] {
    return this.meaning.conceptKeys
  }
}

/** The rules of each record are so many bits. */
const ALL_RULES = 0xffff

export class Recogniser {
  private readonly folder = new Folder()
  private readonly words = new WordStraddle()
  private readonly hiragana = new HiraganaWords()
  private readonly candidates: Candidates
  private readonly rules: RecordRules
  private readonly meanings: Meanings
  /** Whether there are terms of a language with spaces that is not English. */
  private readonly hasOther: boolean
  /** Where the last occurrence ends. */
  private foldedEnd = 0
  /** Whether the text round what was looked at last is segmented into words. */
  private isSegmented = false
  /** Whether an occurrence counts only near another one. */
  private hasNearby = false
  /** Whether an occurrence may be a word of another language in Latin letters. */
  private hasDoubtful = false

  /** Indexes by glossary priority. */
  constructor(indexes: readonly TermIndex[]) {
    this.candidates = new Candidates(indexes)
    this.rules = new RecordRules(indexes, this.candidates)
    this.meanings = new Meanings(indexes)
    this.hasOther = indexes.some(({ parts }) => parts.languages.some((each) => !isEnglish(each) && !isDense(each)))
  }

  /**
   * The occurrences in a text, ordered by start, none overlapping another. `about` is the heading over the text, or whatever
   * else says what it is about: it counts for short names of which the text itself does not say what they mean.
   */
  recognise(text: string, about = ''): FoundTerm[] {
    this.hasNearby = false
    this.hasDoubtful = this.hasOther
    const { folder } = this
    const found = this.find(this.read(text, about))
    const hyphens = hyphensOf(text).filter((at) => !hasUnit(found, at) && mayBeJoined(text, at, this.candidates))
    const others = [
      ...(folder.hasBrokenWord ? this.findBroken(text, about) : []),
      ...hyphens.flatMap((hyphen) => this.findJoined(text, about, hyphen)),
    ]
    const terms = others.length > 0 ? withLonger(found, others) : found
    const settled = this.hasDoubtful ? settle(text, terms, this.hasOther, (term) => this.inOther(term)) : terms
    return this.hasNearby ? keepNearby(settled) : settled
  }

  /**
   * A hyphen at a line's end belongs to the word (`people-` + `to-people`) or to the line (`coopera-` + `tion`): what is found
   * where it is nothing.
   */
  private findBroken(text: string, about: string): Accepted[] {
    return this.find(this.read(text, about, true)).filter((term) => hasBrokenWord(text.slice(term.start, term.end)))
  }

  /** What is found across a hyphen that is nothing. */
  private findJoined(text: string, about: string, hyphen: number): Accepted[] {
    const { piece, from } = withoutHyphen(text, hyphen)
    return this.find(this.read(piece, about))
      .filter((term) => from + term.start < hyphen && from + term.end > hyphen)
      .map((term) => new Accepted(from + term.start, from + term.end + 1, term.meaning))
  }

  private inOther({ start, end, meaning }: Accepted): Accepted {
    return new Accepted(start, end, this.meanings.inOther(meaning))
  }

  private find(reading: Reading): Accepted[] {
    const { folded } = reading
    const { candidates } = this
    const { length } = folded
    const found: Accepted[] = []
    this.foldedEnd = 0
    candidates.read(folded)
    for (let from = 0; ;) {
      const start = candidates.next(folded, from)
      if (start >= length) return found
      const term = this.longest(reading, start)
      if (term !== null) found.push(term)
      from = term === null ? behindToken(folded, start) : this.foldedEnd
    }
  }

  /** Every occurrence at every place, also those inside a longer one: what is nested in a term. */
  recogniseNested(text: string): FoundTerm[] {
    const reading = this.read(text, '')
    const found: FoundTerm[] = []
    this.foldedEnd = 0
    this.candidates.read(reading.folded)
    for (let at = 0; at < reading.folded.length; at++) {
      this.candidates.collect(reading.folded, at)
      for (const end of new Set(this.candidates.ends.slice(0, this.candidates.count))) {
        const term = this.accept(reading, at, end)
        if (term !== null) found.push(term)
      }
    }
    return found
  }

  private read(text: string, about: string, joinBrokenWords = false): Reading {
    const folded = this.folder.fold(text, joinBrokenWords)
    return {
      text,
      folded,
      hasAddress: mayHoldAddress(text),
      surroundings: new Surroundings(folded, about),
    }
  }

  /** The longest candidate that obeys its rules; `foldedEnd` is where it ends. */
  private longest(reading: Reading, start: number): Accepted | null {
    const { candidates } = this
    for (let limit = Infinity; ;) {
      let end = -1
      for (let at = 0; at < candidates.count; at++) {
        const each = candidates.ends[at] as number
        if (each < limit && each > end) end = each
      }
      if (end < 0) return null
      const term = this.accept(reading, start, end)
      if (term !== null) {
        this.foldedEnd = end
        return term
      }
      limit = end
    }
  }

  /** The occurrence from start to end with all records that share that end, or null where it is no word of its own. */
  private accept(reading: Reading, start: number, end: number): Accepted | null {
    const { text, folded } = reading
    const from = folded.sourceOf(start)
    const to = folded.sourceOf(end - 1) + 1
    const isChinese = isHan(unitAt(folded, start))
    const isPlain = isWordAt(folded, start) && standsPlainly(text, from, to)
    const shape = isChinese ? SHAPE.foreign : shapeOf(text, from, to)
    const meaning = this.meaningAt(reading, start, end, isPlain, shape)
    if (meaning === null) return null
    if (this.isSegmented && this.words.straddles(folded, start, end, this.foldedEnd)) return null
    const term = isPlain
      ? this.acceptPlain(text, from, to, end - start, meaning)
      : this.acceptOther(reading, start, end, from, meaning)
    if (term === null) return null
    this.hasNearby ||= meaning.nearby
    this.hasDoubtful ||= !isChinese && shape >= SHAPE.foreign && hasAccent(text, term.start, term.end)
    return term
  }

  /** What the records mean that end there and obey their rules; null where none does. */
  private meaningAt(reading: Reading, start: number, end: number, isPlain: boolean, shape: number): Meaning | null {
    const { candidates, meanings, rules } = this
    const { text, folded } = reading
    const mayBeForeign = end - start <= LONGEST_SHARED && isHan(unitAt(folded, start))
    let meaning: Meaning | null = null
    let shared = ALL_RULES
    for (let at = 0; at < candidates.count; at++) {
      if (candidates.ends[at] !== end) continue
      const own = candidates.rules[at] as number
      if (!isPlain && rule(own, RULE.wholeWord) === 1 && !startsWord(text, folded, start)) continue
      if (!rules.obeys(reading, start, at, shape)) continue
      const other = meanings.of(candidates.indexes[at] as number, candidates.records[at] as number, own)
      if (mayBeForeign && meanings.isForeignTo(other, text)) continue
      shared &= own
      meaning = meaning === null ? other : meanings.join(meaning, other)
    }
    this.isSegmented = rule(shared, RULE.segmented) === 1
    return meaning
  }

  /** The span of a plain word, or null where it means another thing. */
  private acceptPlain(text: string, from: number, to: number, length: number, meaning: Meaning): Accepted | null {
    const isOther =
      isOtherEnglish(text, from, to) || areInitials(text, from, to) || (to - from > length && isSetOff(text, from, to))
    return isOther ? null : new Accepted(from, to, meaning)
  }

  /** The same of any other span, which may take in what follows it. */
  private acceptOther(reading: Reading, start: number, end: number, from: number, meaning: Meaning): Accepted | null {
    const { text, folded, hasAddress } = reading
    const word = sourceEnd(reading, end)
    const to = this.hasOther && !isEnglish(meaning.language) ? behindGenders(text, word) : word
    if (this.hiragana.isPart(text, from, to)) return null
    if (to > word) return new Accepted(from, to, meaning)
    const isOther = isHan(unitAt(folded, start))
      ? isOtherChinese(folded, start, end, this.foldedEnd)
      : isPrefixed(text, from, to) ||
        isOtherEnglish(text, from, to) ||
        areInitials(text, from, to) ||
        (to - from > end - start && isSetOff(text, from, to))
    return isOther || liesInToken(text, from, to, hasAddress) ? null : new Accepted(from, to, meaning)
  }
}

/** Behind the token at a folded offset: only there may another surface begin. */
function behindToken({ entries }: FoldedText, at: number): number {
  let end = at + 1
  if (isInRun(entries[at] as number)) while (isInRun(entries[end] as number)) end++
  return end
}

/** Whether a word in letters begins at a folded offset, as far as the letter before it tells. */
const isWordAt = ({ entries }: FoldedText, at: number): boolean =>
  (entries[at] as number) >>> 16 === KIND.letter && (at === 0 || !isInRun(entries[at - 1] as number))
