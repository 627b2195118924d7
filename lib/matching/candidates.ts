/** The surfaces that begin at one place of a text: found by their beginnings, kept without making objects. */
import { KIND } from '../text/characters'
import { unitAt, type FoldedText } from '../text/folding'
import { addUnit, Beginnings, isInRun, mayHave, shiftOf } from './beginnings'
import { GOES_ON, placeOf, scaleOf } from './beginning-table'
import { ENDING_UNITS } from './endings'
import { InnerSurfaces } from './inner-surfaces'
import { LONGEST_STEM, MORE, RECORD_UNITS } from './leaves'
import { rule, RULE, type TermIndex } from './term-index'
import { endsWord } from './word-edges'

/** The beginnings of one index. */
interface Tables {
  readonly firstSlots: Int32Array
  readonly firstScale: number
  readonly longer: Uint32Array
  readonly longerShift: number
  readonly longerSlots: Int32Array
  readonly longerScale: number
}

export class Candidates {
  count = 0
  /** Of each candidate: which index, which record with what rules, the folded offsets behind its stem and its ending. */
  indexes = new Uint32Array(64)
  records = new Uint32Array(64)
  rules = new Uint32Array(64)
  stems = new Uint32Array(64)
  ends = new Uint32Array(64)
  private readonly beginnings: Beginnings
  private readonly inner: InnerSurfaces | null
  private readonly tables: readonly Tables[]
  private readonly leaves: readonly Uint16Array[]

  constructor(indexes: readonly TermIndex[]) {
    this.beginnings = new Beginnings(indexes.map(({ parts }) => parts.starters))
    this.inner = indexes.some(({ parts }) => parts.inner.length > 0) ? new InnerSurfaces(indexes) : null
    this.tables = indexes.map(({ parts: { firstSlots, longer, longerSlots } }) => ({
      firstSlots,
      firstScale: scaleOf(firstSlots),
      longer,
      longerShift: shiftOf(longer),
      longerSlots,
      longerScale: scaleOf(longerSlots),
    }))
    this.leaves = indexes.map(({ parts }) => parts.leaves)
  }

  /** Goes to the next place from `from` on, the end of a token, where surfaces may begin, and fills them in. */
  next(folded: FoldedText, from: number): number {
    this.count = 0
    if (this.inner !== null) return this.nextOfAll(folded, from, this.inner)
    const at = this.beginnings.next(folded, from)
    if (at < folded.length) this.walkAll(folded, at)
    return at
  }

  /** Fills in what begins at `start`. */
  collect(folded: FoldedText, start: number): void {
    this.count = 0
    if (this.beginnings.read(folded, start)) this.walkAll(folded, start)
    this.collectInner(folded, start)
  }

  /** Surfaces inside words may begin at any unit: each place is looked at. */
  private nextOfAll(folded: FoldedText, from: number, inner: InnerSurfaces): number {
    for (let at = from; at < folded.length; at++) {
      if (at === from || !isInRun(folded.entries[at] as number) || !isInRun(folded.entries[at - 1] as number)) {
        if (this.beginnings.read(folded, at)) this.walkAll(folded, at)
      }
      if (inner.mayBegin(folded, at)) this.collectInner(folded, at)
      if (this.count > 0) return at
    }
    return folded.length
  }

  private collectInner(folded: FoldedText, start: number): void {
    this.inner?.forEach(folded, start, (offset, index) => this.readLeaf(folded, start, offset, index))
  }

  private walkAll(folded: FoldedText, start: number): void {
    for (let index = 0; index < this.tables.length; index++) this.walk(folded, start, index)
  }

  /** Follows the beginnings that start at `start`, from the one that was found. */
  private walk(folded: FoldedText, start: number, index: number): void {
    const { firstSlots, firstScale, longer, longerShift, longerSlots, longerScale } = this.tables[index] as Tables
    const { entries, length } = folded
    let { hash, end } = this.beginnings
    let value = firstSlots[placeOf(firstSlots, firstScale, hash) + 1] as number
    for (;;) {
      if (value === 0) {
        if (!mayHave(longer, longerShift, hash)) return
        value = longerSlots[placeOf(longerSlots, longerScale, hash) + 1] as number
      }
      if (value > GOES_ON) this.readLeaf(folded, start, (value >> 1) - 1, index)
      if ((value & GOES_ON) === 0 || end >= length) return
      value = 0
      let entry = entries[end++] as number
      hash = addUnit(hash, entry & 0xffff)
      if (entry >>> 16 === KIND.space && end < length) {
        entry = entries[end++] as number
        hash = addUnit(hash, entry & 0xffff)
      }
      if (!isInRun(entry)) continue
      while (isInRun((entry = entries[end] as number))) {
        hash = addUnit(hash, entry & 0xffff)
        end++
      }
    }
  }

  private readLeaf(folded: FoldedText, start: number, leaf: number, index: number): void {
    const leaves = this.leaves[index] as Uint16Array
    const { entries, length } = folded
    for (let offset = leaf; ;) {
      const head = leaves[offset++] as number
      const size = head & LONGEST_STEM
      const stem = start + size
      let same = stem <= length
      for (let at = 0; same && at < size; at++)
        same = leaves[offset + at] === ((entries[start + at] as number) & 0xffff)
      offset += size
      const last = offset + 1 + RECORD_UNITS * (leaves[offset++] as number)
      for (; offset < last; offset += RECORD_UNITS) {
        if (!same) continue
        const rules = leaves[offset + 2] as number
        const end = endOf(folded, stem, rules)
        if (end >= 0)
          this.add(index, (leaves[offset] as number) | ((leaves[offset + 1] as number) << 16), rules, stem, end)
      }
      if (head < MORE) return
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
    if (end > folded.length || !has(folded, stem, ending)) continue
    if (!wholeWord || endsWord(folded, end)) return end
  }
  return -1
}

function has(folded: FoldedText, from: number, ending: readonly number[]): boolean {
  for (let at = 0; at < ending.length; at++) if (unitAt(folded, from + at) !== ending[at]) return false
  return true
}
