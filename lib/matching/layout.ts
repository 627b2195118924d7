/** Lays out the stems of a glossary for the search: which beginnings lead where, and what stands there. */
import { beginningsOf, setOfHashes } from './beginnings'
import { BeginningTable, hashesOf } from './beginning-table'
import { ENDING_SETS } from './endings'
import { Leaves, LONGEST_STEM } from './leaves'
import { StringPool } from './string-pool'
import { rule, RULE } from './term-index'

export interface Layout {
  readonly beginnings: Uint32Array
  readonly slots: Int32Array
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
  private readonly table = new BeginningTable()
  private readonly leaves = new Leaves()
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
    const slots = this.table.finish(this.leaves)
    return {
      beginnings: setOfHashes(hashesOf(slots)),
      slots,
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
    const { lengths, hashes } = beginningsOf(surface)
    const last = lengths.findIndex((each, at) => at === lengths.length - 1 || (each > common && each <= length))
    for (let at = 1; at < last; at++) this.table.goesOn(hashes[at] as number)
    this.table.lead(hashes[last] as number, offset)
  }
}
