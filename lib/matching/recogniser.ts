/**
 * Finds the terms of compiled glossaries in a text, in one pass: at each place where a word can begin the tries are walked,
 * the longest occurrence that obeys its rules is taken, and the search goes on behind it.
 */
import { conceptKey, type ConceptKey, type Language } from '../glossary/model'
import { isCombining, isKatakana, KIND } from '../text/characters'
import { Folder, type FoldedText } from '../text/folding'
import { liesInToken } from '../text/tokens'
import { END } from './double-array'
import { ENDING_UNITS } from './endings'
import { obeysCase } from './forms'
import { rule, RULE, type TermIndex } from './term-index'
import { WordStraddle } from './word-straddle'

/** A surface found: offsets in UTF-16 units of the unchanged text, end excluded. */
export interface FoundTerm {
  readonly start: number
  readonly end: number
  readonly language: Language
  /** By glossary priority, each once. */
  readonly conceptKeys: readonly ConceptKey[]
}

/** Where a walk through one index ended at a surface. */
interface Candidate {
  readonly index: number
  readonly record: number
  /** Folded offsets: behind the stem, and behind the ending. */
  readonly stem: number
  readonly end: number
}

interface Accepted extends FoundTerm {
  readonly nearby: boolean
}

/** A risky short name counts only where another term stands within this many characters. */
const NEARBY = 60

export class Recogniser {
  private readonly folder = new Folder()
  private readonly words = new WordStraddle()
  private readonly anywhere: boolean
  private candidates: Candidate[] = []

  /** Indexes by glossary priority. */
  constructor(private readonly indexes: readonly TermIndex[]) {
    this.anywhere = indexes.some((index) => index.parts.anywhere)
  }

  /** The occurrences in a text, ordered by start, none overlapping another. */
  recognise(text: string): FoundTerm[] {
    const folded = this.folder.fold(text)
    const found: Accepted[] = []
    for (let at = this.nextStart(folded, 0); at < folded.length; ) {
      const accepted = this.bestAt(text, folded, at)
      if (accepted === null) at = this.nextStart(folded, at + 1)
      else {
        found.push(accepted.term)
        at = this.nextStart(folded, accepted.end)
      }
    }
    return found.some((term) => term.nearby) ? keepNearby(found) : found
  }

  /** Every occurrence at every place, also those inside a longer one: what is nested in a term. */
  recogniseNested(text: string): FoundTerm[] {
    const folded = this.folder.fold(text)
    const found: FoundTerm[] = []
    for (let at = 0; at < folded.length; at++) {
      if (!this.mayStart(folded, at)) continue
      for (const end of this.endsAt(text, folded, at)) {
        const term = this.accept(text, folded, at, end)
        if (term !== null) found.push(term)
      }
    }
    return found
  }

  private nextStart(folded: FoldedText, from: number): number {
    let at = from
    while (at < folded.length && !this.mayStart(folded, at)) at++
    return at
  }

  private mayStart({ kinds, length }: FoldedText, at: number): boolean {
    if (at >= length) return false
    return this.anywhere || kinds[at] !== KIND.letter || at === 0 || kinds[at - 1] !== KIND.letter
  }

  private bestAt(text: string, folded: FoldedText, start: number): { term: Accepted; end: number } | null {
    for (const end of this.endsAt(text, folded, start)) {
      const term = this.accept(text, folded, start, end)
      if (term !== null) return { term, end }
    }
    return null
  }

  /** Collects the candidates at a place; the distinct folded ends, longest first. */
  private endsAt(text: string, folded: FoldedText, start: number): number[] {
    if (this.candidates.length > 0) this.candidates = []
    for (let index = 0; index < this.indexes.length; index++) this.walk(folded, start, index)
    if (this.candidates.length === 0) return NOTHING
    this.candidates = this.candidates.filter((candidate) => this.obeys(text, folded, start, candidate))
    const ends = new Set(this.candidates.map((candidate) => candidate.end))
    return [...ends].sort((a, b) => b - a)
  }

  private walk(folded: FoldedText, start: number, index: number): void {
    const { nodes, codes } = (this.indexes[index] as TermIndex).parts
    const { units, length } = folded
    let node = 0
    let at = start
    for (;;) {
      const base = nodes[2 * node] as number
      const end = base + END
      if (nodes[2 * end + 1] === node + 1) this.readLeaf(folded, ~(nodes[2 * end] as number), at, index)
      if (at >= length) return
      const code = codes[units[at] as number] as number
      if (code === 0) return
      const next = base + code
      if (nodes[2 * next + 1] !== (node === 0 ? ROOT_CHECK : node + 1)) return
      at++
      if ((nodes[2 * next] as number) < 0) return this.readLeaf(folded, ~(nodes[2 * next] as number), at, index)
      node = next
    }
  }

  private readLeaf(folded: FoldedText, offset: number, from: number, index: number): void {
    const { leaves, recordRules } = (this.indexes[index] as TermIndex).parts
    const length = leaves[offset] as number
    if (from + length > folded.length) return
    for (let at = 0; at < length; at++) if (leaves[offset + 1 + at] !== folded.units[from + at]) return
    const stem = from + length
    const count = leaves[offset + 1 + length] as number
    for (let each = 0; each < count; each++) {
      const at = offset + 2 + length + 2 * each
      const record = (leaves[at] as number) | ((leaves[at + 1] as number) << 16)
      const end = endOf(folded, stem, rule(recordRules[record] as number, RULE.endings), rule(recordRules[record] as number, RULE.wholeWord) === 1)
      if (end >= 0) this.candidates.push({ index, record, stem, end })
    }
  }

  /** The rules that concern one record: its boundaries, its letters, its blockers. */
  private obeys(text: string, folded: FoldedText, start: number, candidate: Candidate): boolean {
    const index = this.indexes[candidate.index] as TermIndex
    const rules = index.parts.recordRules[candidate.record] as number
    if (rule(rules, RULE.wholeWord) === 1 && !startsWord(text, folded, start)) return false
    const from = folded.starts[start] as number
    const stemEnd = sourceEnd(text, folded, candidate.stem)
    const letters = (): string => index.form(candidate.record)
    if (!obeysCase(text, from, stemEnd, rule(rules, RULE.caseRule), rule(rules, RULE.formRules), letters)) return false
    return rule(rules, RULE.blocked) === 0 || !isBlocked(folded, start, index.parts.blockers[candidate.record] ?? [])
  }

  /** The occurrence from start to end with all records that share that end, or null where it is no word of its own. */
  private accept(text: string, folded: FoldedText, start: number, end: number): Accepted | null {
    const here = this.candidates.filter((candidate) => candidate.end === end)
    const rules = here.map((candidate) => (this.indexes[candidate.index] as TermIndex).parts.recordRules[candidate.record] as number)
    const from = folded.starts[start] as number
    const to = sourceEnd(text, folded, end)
    if (rules.every((each) => rule(each, RULE.segmented) === 1) && this.words.straddles(folded, start, end)) return null
    if (liesInToken(text, from, to)) return null
    const keys = new Set<ConceptKey>()
    for (const { index, record } of here) {
      const { parts, glossaryId } = this.indexes[index] as TermIndex
      keys.add(conceptKey(glossaryId, (this.indexes[index] as TermIndex).conceptId(parts.recordConcepts[record] as number)))
    }
    const first = here[0] as Candidate
    const language = (this.indexes[first.index] as TermIndex).parts.languages[rule(rules[0] as number, RULE.language)] as Language
    return { start: from, end: to, language, conceptKeys: [...keys], nearby: rules.every((each) => rule(each, RULE.nearby) === 1) }
  }
}

const ROOT_CHECK = 1
const NOTHING: number[] = []

/** Behind the longest ending of the set that the text has at `stem` before a word boundary; -1 for none. */
function endOf(folded: FoldedText, stem: number, set: number, wholeWord: boolean): number {
  for (const ending of ENDING_UNITS[set] ?? []) {
    const end = stem + ending.length
    if (end > folded.length) continue
    if (!ending.every((unit, at) => folded.units[stem + at] === unit)) continue
    if (!wholeWord || endsWord(folded, end)) return end
  }
  return -1
}

function endsWord({ units, kinds, length }: FoldedText, end: number): boolean {
  if (end >= length) return true
  const last = kinds[end - 1]
  if (last === KIND.letter) {
    if (kinds[end] === KIND.letter) return isHangul(units[end] as number)
    // Xi is not the first part of Xi'an; the possessive of Kazakhstan's is not part of it.
    if (kinds[end] === KIND.apostrophe && end + 1 < length && kinds[end + 1] === KIND.letter) {
      return units[end + 1] === 0x73 && (end + 2 >= length || kinds[end + 2] !== KIND.letter)
    }
    return true
  }
  return !(last === KIND.dense && isKatakana(units[end - 1] as number) && isKatakana(units[end] as number))
}

/** Korean particles follow their noun without a space. */
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7af

/** French and Italian elisions: l'Asie, dell'Asia. Otherwise a letter and an apostrophe before a word belong to it. */
const ELISION = /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|(?:d|n|s|c)?(?:all|ell)|un|gl|quest|quell|sant)$/iu

function startsWord(text: string, folded: FoldedText, start: number): boolean {
  const { units, kinds, starts } = folded
  if (start === 0) return true
  if (kinds[start] === KIND.letter) {
    if (kinds[start - 1] === KIND.letter) return false
    if (kinds[start - 1] !== KIND.apostrophe || start < 2 || kinds[start - 2] !== KIND.letter) return true
    const apostrophe = starts[start - 1] as number
    return ELISION.test(text.slice(Math.max(0, apostrophe - 8), apostrophe))
  }
  return !(kinds[start] === KIND.dense && isKatakana(units[start] as number) && isKatakana(units[start - 1] as number))
}

/** Where in the source the folded span ends, with the combining marks of its last letter. */
function sourceEnd(text: string, folded: FoldedText, end: number): number {
  let at = (folded.starts[end - 1] as number) + 1
  while (at < text.length && isCombining(text.charCodeAt(at))) at++
  return at
}

function isBlocked(folded: FoldedText, start: number, blockers: readonly (readonly [string, number])[]): boolean {
  return blockers.some(([blocker, offset]) => {
    const from = start - offset
    if (from < 0 || from + blocker.length > folded.length) return false
    for (let at = 0; at < blocker.length; at++) if (folded.units[from + at] !== blocker.charCodeAt(at)) return false
    return true
  })
}

/** Drops the risky short names that no other term stands near. */
function keepNearby(found: readonly Accepted[]): Accepted[] {
  const sure = found.filter((term) => !term.nearby)
  return found.filter((term) => !term.nearby || sure.some((other) => other.start < term.end + NEARBY && other.end > term.start - NEARBY))
}

