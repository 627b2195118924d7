/**
 * Finds the terms of compiled glossaries in a text, in one pass: at each place where a word can begin the tries are walked,
 * the longest occurrence that obeys its rules is taken, and the search goes on behind it.
 */
import type { ConceptKey, Language } from '../glossary/model'
import { codeAt, isHan, isUpperCase } from '../text/characters'
import { Folder, hasBrokenWord, unitAt, type FoldedText } from '../text/folding'
import { liesInToken, mayHoldAddress } from '../text/addresses'
import { isDense, isEnglish } from '../text/language'
import { belongsToLetter } from '../text/voicing'
import { isBlocked } from './blockers'
import { Candidates } from './candidates'
import { Surroundings } from './companions'
import { hasInnerCapital, obeysCase } from './forms'
import { LONGEST_SHARED } from './han-language'
import { HiraganaWords } from './hiragana-words'
import { behindGenders } from './inclusive'
import { hyphensOf, mayBeJoined, withoutHyphen } from './joined-words'
import { hasAccent, settle } from './latin-language'
import { hasUnit, withLonger } from './longer-terms'
import { Meanings, type Meaning } from './meanings'
import { keepNearby } from './nearby'
import { isOtherChinese, isOtherEnglish, isPrefixed, isSetOff } from './other-words'
import { CASE } from './surface'
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

/** A text while it is read. */
interface Reading {
  readonly text: string
  readonly folded: FoldedText
  readonly hasAddress: boolean
  readonly surroundings: Surroundings
}

export class Recogniser {
  private readonly folder = new Folder()
  private readonly words = new WordStraddle()
  private readonly hiragana = new HiraganaWords()
  private readonly candidates: Candidates
  private readonly meanings: Meanings
  /** Whether there are terms of a language with spaces that is not English. */
  private readonly hasOther: boolean
  /** Where the last occurrence ends. */
  private foldedEnd = 0
  /** Whether an occurrence counts only near another one. */
  private hasNearby = false
  /** Whether an occurrence may be a word of another language in Latin letters. */
  private hasDoubtful = false

  /** Indexes by glossary priority. */
  constructor(private readonly indexes: readonly TermIndex[]) {
    this.candidates = new Candidates(indexes)
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
    const { candidates, meanings } = this
    let meaning: Meaning | null = null
    let shared = ALL_RULES
    const mayBeForeign = end - start <= LONGEST_SHARED && isHan(unitAt(reading.folded, start))
    for (let at = 0; at < candidates.count; at++) {
      if (candidates.ends[at] !== end || !this.obeys(reading, start, at)) continue
      const rules = candidates.rules[at] as number
      const own = meanings.of(candidates.indexes[at] as number, candidates.records[at] as number, rules)
      if (mayBeForeign && meanings.isForeignTo(own, reading.text)) continue
      shared &= rules
      meaning = meaning === null ? own : meanings.join(meaning, own)
    }
    if (meaning === null) return null
    if (rule(shared, RULE.segmented) === 1 && this.words.straddles(reading.folded, start, end, this.foldedEnd))
      return null
    const from = reading.folded.sourceOf(start)
    const word = sourceEnd(reading, end)
    const to = this.hasOther && !isEnglish(meaning.language) ? behindGenders(reading.text, word) : word
    if (this.hiragana.isPart(reading.text, from, to)) return null
    if (to === word && this.isOther(reading, start, end, from, to)) return null
    this.hasNearby ||= rule(shared, RULE.nearby) === 1
    this.hasDoubtful ||= !isHan(unitAt(reading.folded, start)) && hasAccent(reading.text, from, to)
    return new Accepted(from, to, meaning)
  }

  /** Whether what stands beside the span makes it another word, or no word at all. */
  private isOther(
    { text, folded, hasAddress }: Reading,
    start: number,
    end: number,
    from: number,
    to: number,
  ): boolean {
    const isChinese = isHan(unitAt(folded, start))
    const isOther = isChinese
      ? isOtherChinese(folded, start, end, this.foldedEnd)
      : isPrefixed(text, from, to) ||
        isOtherEnglish(text, from, to) ||
        (to - from > end - start && isSetOff(text, from, to))
    return isOther || liesInToken(text, from, to, hasAddress)
  }

  /** The rules that concern one record: its boundaries, its letters, its blockers. */
  private obeys(reading: Reading, start: number, candidate: number): boolean {
    const { text, folded } = reading
    const rules = this.candidates.rules[candidate] as number
    if (rule(rules, RULE.wholeWord) === 1 && !startsWord(text, folded, start)) return false
    const caseRule = rule(rules, RULE.caseRule)
    return (
      (caseRule === CASE.any || this.obeysCase(reading, start, candidate, caseRule)) &&
      (rule(rules, RULE.solid) === 0 || !this.isIdentifier(reading, start, candidate)) &&
      (rule(rules, RULE.guarded) === 0 || this.isFree(reading, start, candidate))
    )
  }

  private obeysCase(reading: Reading, start: number, candidate: number, caseRule: number): boolean {
    const { text, folded } = reading
    const { candidates } = this
    const from = folded.sourceOf(start)
    if (caseRule === CASE.initial) return isUpperCase(text.charCodeAt(from))
    const stem = candidates.stems[candidate] as number
    const stemEnd = sourceEnd(reading, stem)
    // AIS is another abbreviation, not the plural of AI.
    if (caseRule === CASE.capitals && candidates.ends[candidate] !== stem && isUpperCase(text.charCodeAt(stemEnd)))
      return false
    const index = this.indexes[candidates.indexes[candidate] as number] as TermIndex
    const form = caseRule === CASE.form ? index.form(candidates.records[candidate] as number) : ''
    return obeysCase(text, from, stemEnd, caseRule, rule(candidates.rules[candidate] as number, RULE.formRules), form)
  }

  private isIdentifier({ text, folded }: Reading, start: number, candidate: number): boolean {
    return hasInnerCapital(
      text,
      folded.sourceOf(start),
      folded.sourceOf((this.candidates.ends[candidate] as number) - 1),
    )
  }

  /** Whether no blocker holds the span, and its companions let it count. */
  private isFree({ folded, surroundings }: Reading, start: number, candidate: number): boolean {
    const { candidates } = this
    const { parts } = this.indexes[candidates.indexes[candidate] as number] as TermIndex
    const record = candidates.records[candidate] as number
    if (isBlocked(folded, start, parts.blockers[record] ?? [])) return false
    const companions = parts.companions[record]
    const end = candidates.ends[candidate] as number
    return companions === undefined || surroundings.allow(start, end, companions)
  }
}

/** Behind the token at a folded offset: only there may another surface begin. */
function behindToken({ entries }: FoldedText, at: number): number {
  let end = at + 1
  if (isInRun(entries[at] as number)) while (isInRun(entries[end] as number)) end++
  return end
}

/** Where in the source the folded span ends, with the combining marks of its last letter. */
function sourceEnd({ text, folded }: Reading, end: number): number {
  let at = folded.sourceOf(end - 1) + 1
  while (at < text.length && belongsToLetter(codeAt(text, at))) at++
  return at
}
