/**
 * Finds the terms of compiled glossaries in a text, in one pass: at each place where a word can begin the tries are walked,
 * the longest occurrence that obeys its rules is taken, and the search goes on behind it.
 */
import { conceptKey, type ConceptKey, type Language } from '../glossary/model'
import { isCombining, isUpperCase } from '../text/characters'
import { Folder, hasBrokenWord, unitAt, type FoldedText } from '../text/folding'
import { liesInToken, mayHoldAddress } from '../text/tokens'
import { Candidates } from './candidates'
import { obeysCase } from './forms'
import type { Sense } from './recognition'
import { nextStart } from './starters'
import { CASE } from './surface'
import { rule, RULE, type TermIndex } from './term-index'
import { startsWord } from './word-edges'
import { WordStraddle } from './word-straddle'

/** A surface found: offsets in UTF-16 units of the unchanged text, end excluded. */
export interface FoundTerm {
  readonly start: number
  readonly end: number
  readonly language: Language
  /** By glossary priority, each once. */
  readonly conceptKeys: readonly ConceptKey[]
}

interface Accepted extends FoundTerm {
  readonly nearby: boolean
}

/** A text while it is read. */
interface Reading {
  readonly text: string
  readonly folded: FoldedText
  readonly hasAddress: boolean
}

/** A risky short name counts only where another term stands within this many characters. */
const NEARBY = 60

export class Recogniser {
  private readonly folder = new Folder()
  private readonly words = new WordStraddle()
  private readonly candidates: Candidates
  private readonly anywhere: boolean
  private readonly starters: readonly Uint32Array[]
  /** By index and record, what was met before: most terms of a page occur again. */
  private readonly senses: readonly (Sense | undefined)[][]
  private foldedEnd = 0

  /** Indexes by glossary priority. */
  constructor(private readonly indexes: readonly TermIndex[]) {
    this.candidates = new Candidates(indexes)
    this.starters = indexes.map((index) => index.parts.starters)
    this.anywhere = indexes.some((index) => index.parts.anywhere)
    this.senses = indexes.map(() => [])
  }

  /** The occurrences in a text, ordered by start, none overlapping another. */
  recognise(text: string): FoundTerm[] {
    const found = this.find(this.read(text))
    const terms = this.folder.hasBrokenWord ? withBrokenWords(text, found, this.find(this.read(text, true))) : found
    return terms.some((term) => term.nearby) ? keepNearby(terms) : terms
  }

  private find(reading: Reading): Accepted[] {
    const { folded } = reading
    const { length } = folded
    const found: Accepted[] = []
    for (let at = this.nextStart(folded, 0); at < length;) {
      this.candidates.collect(folded, at)
      const term = this.candidates.count > 0 ? this.longest(reading, at) : null
      if (term !== null) found.push(term)
      at = this.nextStart(folded, term === null ? at + 1 : this.foldedEnd)
    }
    return found
  }

  /** Every occurrence at every place, also those inside a longer one: what is nested in a term. */
  recogniseNested(text: string): FoundTerm[] {
    const reading = this.read(text)
    const found: FoundTerm[] = []
    for (let at = 0; at < reading.folded.length; at++) {
      this.candidates.collect(reading.folded, at)
      for (const end of new Set(this.candidates.ends.slice(0, this.candidates.count))) {
        const term = this.accept(reading, at, end)
        if (term !== null) found.push(term)
      }
    }
    return found
  }

  private nextStart(folded: FoldedText, from: number): number {
    return nextStart(this.starters, folded, from, this.anywhere)
  }

  private read(text: string, joinBrokenWords = false): Reading {
    return { text, folded: this.folder.fold(text, joinBrokenWords), hasAddress: mayHoldAddress(text) }
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
    const { candidates } = this
    let sense: Sense | null = null
    let segmented = true
    let nearby = true
    for (let at = 0; at < candidates.count; at++) {
      if (candidates.ends[at] !== end || !this.obeys(reading, start, at)) continue
      const rules = this.rulesOf(at)
      segmented &&= rule(rules, RULE.segmented) === 1
      nearby &&= rule(rules, RULE.nearby) === 1
      const own = this.senseOf(candidates.indexes[at] as number, candidates.records[at] as number)
      sense = sense === null ? own : joined(sense, own)
    }
    if (sense === null) return null
    if (segmented && this.words.straddles(reading.folded, start, end)) return null
    const from = reading.folded.sourceOf(start)
    const to = sourceEnd(reading, end)
    if (liesInToken(reading.text, from, to, reading.hasAddress)) return null
    return { start: from, end: to, language: sense.language, conceptKeys: sense.conceptKeys, nearby }
  }

  private rulesOf(candidate: number): number {
    const index = this.indexes[this.candidates.indexes[candidate] as number] as TermIndex
    return index.parts.recordRules[this.candidates.records[candidate] as number] as number
  }

  /** The rules that concern one record: its boundaries, its letters, its blockers. */
  private obeys(reading: Reading, start: number, candidate: number): boolean {
    const { text, folded } = reading
    const rules = this.rulesOf(candidate)
    if (rule(rules, RULE.wholeWord) === 1 && !startsWord(text, folded, start)) return false
    const caseRule = rule(rules, RULE.caseRule)
    const blocked = rule(rules, RULE.blocked) === 1
    if (caseRule === CASE.any && !blocked) return true
    const index = this.indexes[this.candidates.indexes[candidate] as number] as TermIndex
    const record = this.candidates.records[candidate] as number
    const stemEnd = sourceEnd(reading, this.candidates.stems[candidate] as number)
    const form = (): string => index.form(record)
    if (!obeysCase(text, folded.sourceOf(start), stemEnd, caseRule, rule(rules, RULE.formRules), form)) return false
    // AIS is another abbreviation, not the plural of AI.
    const hasEnding = this.candidates.ends[candidate] !== this.candidates.stems[candidate]
    if (caseRule === CASE.capitals && hasEnding && isUpperCase(text.charCodeAt(stemEnd))) return false
    return !blocked || !isBlocked(folded, start, index.parts.blockers[record] ?? [])
  }

  private senseOf(index: number, record: number): Sense {
    const senses = this.senses[index] as (Sense | undefined)[]
    const known = senses[record]
    if (known !== undefined) return known
    const { parts, glossaryId } = this.indexes[index] as TermIndex
    const id = (this.indexes[index] as TermIndex).conceptId(parts.recordConcepts[record] as number)
    const language = parts.languages[rule(parts.recordRules[record] as number, RULE.language)] as Language
    const sense: Sense = { language, conceptKeys: [conceptKey(glossaryId, id)] }
    senses[record] = sense
    return sense
  }
}

/**
 * A hyphen at a line's end belongs to the word (`people-` + `to-people`) or to the line (`coopera-` + `tion`). The text is
 * read both ways, and of two occurrences that overlap at such a place the longer counts.
 */
function withBrokenWords(text: string, found: readonly Accepted[], foundJoined: readonly Accepted[]): Accepted[] {
  const better = foundJoined.filter(
    (term) =>
      hasBrokenWord(text.slice(term.start, term.end)) &&
      found.every((other) => !overlap(term, other) || other.end - other.start < term.end - term.start),
  )
  const kept = found.filter((term) => !better.some((other) => overlap(term, other)))
  return [...kept, ...better].sort((a, b) => a.start - b.start)
}

const overlap = (a: FoundTerm, b: FoundTerm): boolean => a.start < b.end && b.start < a.end

/** Of several records the first one's language, and the concepts of all. */
function joined(sense: Sense, other: Sense): Sense {
  const more = other.conceptKeys.filter((key) => !sense.conceptKeys.includes(key))
  return more.length === 0 ? sense : { language: sense.language, conceptKeys: [...sense.conceptKeys, ...more] }
}

/** Where in the source the folded span ends, with the combining marks of its last letter. */
function sourceEnd({ text, folded }: Reading, end: number): number {
  let at = folded.sourceOf(end - 1) + 1
  while (at < text.length && isCombining(text.charCodeAt(at))) at++
  return at
}

function isBlocked(folded: FoldedText, start: number, blockers: readonly (readonly [string, number])[]): boolean {
  return blockers.some(([blocker, offset]) => {
    const from = start - offset
    if (from < 0 || from + blocker.length > folded.length) return false
    for (let at = 0; at < blocker.length; at++) if (unitAt(folded, from + at) !== blocker.charCodeAt(at)) return false
    return true
  })
}

/** Drops the risky short names that no other term stands near. */
function keepNearby(found: readonly Accepted[]): Accepted[] {
  const sure = found.filter((term) => !term.nearby)
  const isNear = (term: Accepted, other: Accepted): boolean =>
    other.start < term.end + NEARBY && other.end > term.start - NEARBY
  return found.filter((term) => !term.nearby || sure.some((other) => isNear(term, other)))
}
