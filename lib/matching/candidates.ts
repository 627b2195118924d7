/** The surfaces that begin at one place of a text: found by walking the tries, kept without making objects. */
import { unitAt, type FoldedText } from '../text/folding'
import { SYMBOL } from './double-array'
import { ENDING_UNITS } from './endings'
import { rule, RULE, type TermIndex } from './term-index'
import { endsWord } from './word-edges'

const ROOT = 0

export class Candidates {
  count = 0
  /** Of each candidate: which index, which record, the folded offsets behind its stem and behind its ending. */
  indexes = new Uint32Array(64)
  records = new Uint32Array(64)
  stems = new Uint32Array(64)
  ends = new Uint32Array(64)

  constructor(private readonly tries: readonly TermIndex[]) {}

  /** Fills in what begins at `start`. */
  collect(folded: FoldedText, start: number): void {
    this.count = 0
    for (let index = 0; index < this.tries.length; index++) this.walk(folded, start, index)
  }

  private walk(folded: FoldedText, start: number, index: number): void {
    const { nodes, codes } = (this.tries[index] as TermIndex).parts
    const { entries, length } = folded
    let node = ROOT
    let base = nodes[2 * ROOT] as number
    for (let at = start; ; at++) {
      if ((base & 1) === 1) this.readLeaf(folded, ~(nodes[2 * ((base >> 1) + SYMBOL.end)] as number), at, index)
      if (at >= length) return
      let code = (codes[(entries[at] as number) & 0xffff] as number) - 1
      if (code < 0) return
      if (code >= SYMBOL.frequent) {
        const upper = (base >> 1) + SYMBOL.high + (code >> SYMBOL.bits)
        if (nodes[2 * upper + 1] !== node + 1) return
        node = upper
        base = nodes[2 * upper] as number
        if (base < 0) return this.readLeaf(folded, ~base, at, index)
        code &= SYMBOL.frequent - 1
      }
      const next = (base >> 1) + SYMBOL.low + code
      if (nodes[2 * next + 1] !== node + 1) return
      node = next
      base = nodes[2 * next] as number
      if (base < 0) return this.readLeaf(folded, ~base, at + 1, index)
    }
  }

  private readLeaf(folded: FoldedText, offset: number, from: number, index: number): void {
    const { leaves, recordRules } = (this.tries[index] as TermIndex).parts
    const { entries } = folded
    const length = leaves[offset] as number
    const stem = from + length
    if (stem > folded.length) return
    for (let at = 0; at < length; at++)
      if (leaves[offset + 1 + at] !== ((entries[from + at] as number) & 0xffff)) return
    const count = leaves[offset + 1 + length] as number
    for (let at = offset + 2 + length, last = at + 2 * count; at < last; at += 2) {
      const record = (leaves[at] as number) | ((leaves[at + 1] as number) << 16)
      const end = endOf(folded, stem, recordRules[record] as number)
      if (end >= 0) this.add(index, record, stem, end)
    }
  }

  private add(index: number, record: number, stem: number, end: number): void {
    if (this.count === this.ends.length) this.grow()
    const at = this.count++
    this.indexes[at] = index
    this.records[at] = record
    this.stems[at] = stem
    this.ends[at] = end
  }

  private grow(): void {
    this.indexes = doubled(this.indexes)
    this.records = doubled(this.records)
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
  const endings = ENDING_UNITS[rule(rules, RULE.endings)] ?? []
  const wholeWord = rule(rules, RULE.wholeWord) === 1
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
