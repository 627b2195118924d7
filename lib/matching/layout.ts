/** Lays out the stems of a glossary for the search: which beginnings lead where, and what stands there. */
import { beginningsOf, hashOf, setOfHashes } from './beginnings'
import { BeginningTable, hashesOf } from './beginning-table'
import { ENDING_SETS } from './endings'
import { Leaves, LONGEST_STEM } from './leaves'
import { StringPool } from './string-pool'
import { rule, RULE } from './term-index'

export interface Layout {
  readonly starters: Uint32Array
  readonly firstSlots: Int32Array
  readonly longer: Uint32Array
  readonly longerSlots: Int32Array
  readonly leaves: Uint16Array
  readonly inner: Uint32Array
}

/** What the layout must know of records. */
export interface Records {
  rulesOf(record: number): number
  /** Puts one record for those, all of one stem, that differ only in their concepts. */
  merge(records: readonly number[]): readonly number[]
}

export class LayoutBuilder {
  private readonly stems = new StringPool()
  private readonly recordOf: number[] = []
  /** First beginnings from which longer ones go on: few, and looked up for nearly every word of a text. */
  private readonly firsts = new BeginningTable()
  private readonly longer = new BeginningTable()
  private readonly leaves = new Leaves()
  private readonly starters = new Set<number>()
  /** Hashes of stems that stand at their first beginning, each with the offset of its leaf. */
  private readonly singles: number[] = []
  private readonly inner: number[] = []

  constructor(private readonly records: Records) {}

  add(stem: string, record: number): void {
    if (stem.length > LONGEST_STEM) return
    this.stems.add(stem)
    this.recordOf.push(record)
  }

  build(): Layout {
    const { stems } = this
    const order = stems.sorted()
    for (let from = 0, to = 0; from < order.length; from = to) {
      const first = order[from] as number
      for (to = from + 1; to < order.length && stems.equal(first, order[to] as number);) to++
      const before = from > 0 ? stems.common(first, order[from - 1] as number) : 0
      const behind = to < order.length ? stems.common(first, order[to] as number) : 0
      const records = new Set(Array.from(order.subarray(from, to), (string) => this.recordOf[string] as number))
      this.place(stems.textOf(first), [...records], Math.max(before, behind))
    }
    this.placeSingles()
    const firstSlots = this.firsts.finish(this.leaves)
    const longerSlots = this.longer.finish(this.leaves)
    return {
      starters: setOfHashes(this.starters),
      firstSlots,
      longer: setOfHashes(hashesOf(longerSlots)),
      longerSlots,
      leaves: this.leaves.finish(),
      inner: Uint32Array.from(this.inner),
    }
  }

  private place(stem: string, records: readonly number[], common: number): void {
    const isWhole = (record: number): boolean => rule(this.records.rulesOf(record), RULE.wholeWord) === 1
    const whole = records.filter(isWhole)
    if (whole.length < records.length)
      this.inner.push(
        this.leaf(
          stem,
          records.filter((record) => !isWhole(record)),
        ),
      )
    if (whole.length === 0) return
    const offset = this.leaf(stem, whole)
    const endings = new Set(
      whole.flatMap((record) => ENDING_SETS[rule(this.records.rulesOf(record), RULE.endings)] ?? []),
    )
    for (const ending of endings) this.enter(stem + ending, offset, stem.length, common)
  }

  private leaf(stem: string, records: readonly number[]): number {
    return this.leaves.add(stem, this.records.merge(records), (record) => this.records.rulesOf(record))
  }

  /** A stem stands at the first of its beginnings that no other stem has, and without such a one at the end of the surface. */
  private enter(surface: string, offset: number, length: number, common: number): void {
    const beginnings = beginningsOf(surface)
    const last = beginnings.findIndex((each, at) => at === beginnings.length - 1 || (each > common && each <= length))
    this.starters.add(hashOf(surface, beginnings[0]))
    for (let at = 0; at < last; at++) (at === 0 ? this.firsts : this.longer).goesOn(hashOf(surface, beginnings[at]))
    const hash = hashOf(surface, beginnings[last])
    if (last === 0) this.singles.push(hash, offset)
    else this.longer.lead(hash, offset)
  }

  /** Stems of one token go to the small table only where longer ones begin like them. */
  private placeSingles(): void {
    for (let at = 0; at < this.singles.length; at += 2) {
      const hash = this.singles[at] as number
      const table = this.firsts.has(hash) ? this.firsts : this.longer
      table.lead(hash, this.singles[at + 1] as number)
    }
  }
}
