/** The surfaces that begin at one place of a text: found by their beginnings, kept without making objects. */
import { unitAt, type FoldedText } from '../text/folding'
import { FIRST, mayHave, Places, SECOND, shiftOf } from './beginnings'
import { GOES_ON, placeOf, scaleOf } from './beginning-table'
import { ENDING_UNITS } from './endings'
import { InnerSurfaces } from './inner-surfaces'
import { LONGEST_STEM, MORE, RECORD_UNITS } from './leaves'
import { rule, RULE, type TermIndex } from './term-index'
import { addToken, RUN, Tokens } from './tokens'
import { endsWord } from './word-edges'

/** The beginnings of one index. */
interface Tables {
  readonly set: Uint32Array
  readonly shift: number
  readonly slots: Int32Array
  readonly scale: number
}

export class Candidates {
  count = 0
  /** Of each candidate: which index, which record with what rules, the folded offsets behind its stem and its ending. */
  indexes = new Uint32Array(64)
  records = new Uint32Array(64)
  rules = new Uint32Array(64)
  stems = new Uint32Array(64)
  ends = new Uint32Array(64)
  private readonly tokens = new Tokens()
  private readonly places: Places
  /** The first place that is not yet behind the search. */
  private place = 0
  private readonly inner: InnerSurfaces | null
  private readonly tables: readonly Tables[]
  private readonly leaves: readonly Uint16Array[]

  constructor(indexes: readonly TermIndex[]) {
    this.places = new Places(indexes.map(({ parts }) => parts.beginnings))
    this.inner = indexes.some(({ parts }) => parts.inner.length > 0) ? new InnerSurfaces(indexes) : null
    this.tables = indexes.map(({ parts: { beginnings, slots } }) => ({
      set: beginnings,
      shift: shiftOf(beginnings),
      slots,
      scale: scaleOf(slots),
    }))
    this.leaves = indexes.map(({ parts }) => parts.leaves)
  }

  /** Begins the search of a text. */
  read(folded: FoldedText): void {
    this.tokens.read(folded)
    this.places.find(this.tokens)
    this.place = 0
  }

  /** Whether a surface may begin with a run that has this hash, before a token that has the other. */
  mayBegin(run: number, next: number): boolean {
    const two = addToken(run, next)
    return this.tables.some(({ slots, scale }) => has(slots, scale, run) || has(slots, scale, two))
  }

  /** Goes to the next folded offset from `from` on where surfaces begin, and fills them in; the text's length if there is none. */
  next(folded: FoldedText, from: number): number {
    if (this.inner !== null) return this.nextOfAll(folded, from)
    this.count = 0
    const { starts } = this.tokens
    const { tokens, count } = this.places
    while (this.place < count) {
      const start = starts[(tokens[this.place] as number) >>> 2] as number
      if (start >= from) this.walkAll(folded, start)
      this.place++
      if (this.count > 0) return start
    }
    return folded.length
  }

  /** Fills in what begins at `start`, a folded offset behind that of the call before. */
  collect(folded: FoldedText, start: number): void {
    this.count = 0
    while (this.place < this.places.count && this.startOf(this.place) < start) this.place++
    if (this.place < this.places.count && this.startOf(this.place) === start) this.walkAll(folded, start)
    this.inner?.forEach(folded, start, (offset, index) => this.readLeaf(folded, start, offset, index))
  }

  /** Surfaces inside words may begin at any unit: each is looked at. */
  private nextOfAll(folded: FoldedText, from: number): number {
    for (let at = from; at < folded.length; at++) {
      this.collect(folded, at)
      if (this.count > 0) return at
    }
    return folded.length
  }

  private startOf(place: number): number {
    return this.tokens.starts[(this.places.tokens[place] as number) >>> 2] as number
  }

  private walkAll(folded: FoldedText, start: number): void {
    for (let index = 0; index < this.tables.length; index++) this.walk(folded, start, index)
  }

  /** Follows the beginnings at the place where the search is. */
  private walk(folded: FoldedText, start: number, index: number): void {
    const { set, shift, slots, scale } = this.tables[index] as Tables
    const { hashes, count } = this.tokens
    const place = this.places.tokens[this.place] as number
    let token = place >>> 2
    let hash = hashes[token++] as number
    if ((hash & RUN) === 0) hash = addToken(hash, hashes[token++] as number)
    if ((place & FIRST) !== 0) {
      const value = slots[placeOf(slots, scale, hash) + 1] as number
      if (value > GOES_ON) this.readLeaf(folded, start, (value >> 1) - 1, index)
    }
    if ((place & SECOND) === 0) return
    for (;;) {
      hash = addToken(hash, hashes[token++] as number)
      const value = slots[placeOf(slots, scale, hash) + 1] as number
      if (value > GOES_ON) this.readLeaf(folded, start, (value >> 1) - 1, index)
      if ((value & GOES_ON) === 0 || token >= count) return
      if (mayHave(set, shift, addToken(hash, hashes[token] as number)) === 0) return
    }
  }

  private readLeaf(folded: FoldedText, start: number, leaf: number, index: number): void {
    const leaves = this.leaves[index] as Uint16Array
    const { entries, length } = folded
    for (let offset = leaf; ;) {
      const head = leaves[offset++] as number
      const size = head & LONGEST_STEM
      const stem = start + size
      // Where the text ends within the stem, none of it is compared.
      let at = stem <= length ? 0 : LONGEST_STEM + 1
      while (at < size && leaves[offset + at] === ((entries[start + at] as number) & 0xffff)) at++
      offset += size
      const count = leaves[offset++] as number
      if (at === size) this.addRecords(folded, stem, leaves, offset, count, index)
      if (head < MORE) return
      offset += RECORD_UNITS * count
    }
  }

  /** Adds the records that an ending of the text goes with. */
  private addRecords(
    folded: FoldedText,
    stem: number,
    leaves: Uint16Array,
    from: number,
    count: number,
    index: number,
  ): void {
    for (let each = 0, offset = from; each < count; each++, offset += RECORD_UNITS) {
      const rules = leaves[offset + 2] as number
      const end = endOf(folded, stem, rules)
      if (end >= 0)
        this.add(index, (leaves[offset] as number) | ((leaves[offset + 1] as number) << 16), rules, stem, end)
    }
  }

  private add(index: number, record: number, rules: number, stem: number, end: number): void {
    if (this.count === this.ends.length) this.grow()
    const at = this.count++
    this.indexes[at] = index
    this.records[at] = record
    this.rules[at] = rules
    this.stems[at] = stem
    this.ends[at] = end
  }

  private grow(): void {
    this.indexes = doubled(this.indexes)
    this.records = doubled(this.records)
    this.rules = doubled(this.rules)
    this.stems = doubled(this.stems)
    this.ends = doubled(this.ends)
  }
}

const has = (slots: Int32Array, scale: number, hash: number): boolean => slots[placeOf(slots, scale, hash) + 1] !== 0

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(array.length * 2)
  result.set(array)
  return result
}

/** Behind the longest ending of a record's set that the text has at `stem` before a word boundary; -1 for none. */
function endOf(folded: FoldedText, stem: number, rules: number): number {
  const set = rule(rules, RULE.endings)
  const wholeWord = rule(rules, RULE.wholeWord) === 1
  if (set === 0) return !wholeWord || endsWord(folded, stem) ? stem : -1
  const endings = ENDING_UNITS[set] ?? []
  for (let each = 0; each < endings.length; each++) {
    const ending = endings[each] as readonly number[]
    const end = stem + ending.length
    if (end > folded.length || !hasEnding(folded, stem, ending)) continue
    if (!wholeWord || endsWord(folded, end)) return end
  }
  return -1
}

function hasEnding(folded: FoldedText, from: number, ending: readonly number[]): boolean {
  for (let at = 0; at < ending.length; at++) if (unitAt(folded, from + at) !== ending[at]) return false
  return true
}
