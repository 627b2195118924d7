/**
 * What was found out about short pieces of folded text, in a table of fixed size: a newer piece takes the place of an older
 * one. To look a piece up makes no string of it.
 */
import type { FoldedText } from '../text/folding'

const FACTOR = 0x9e3779b1

/** What `look` gives where nothing is remembered. */
export const UNKNOWN = -1

export class PieceMemory {
  private readonly units: Uint16Array
  private readonly tags: Uint16Array
  private readonly values: Uint8Array
  private readonly shift: number

  /** Pieces have at most `width` units; of them `2 ** bits` are remembered. */
  constructor(
    private readonly width: number,
    bits: number,
  ) {
    this.units = new Uint16Array(width << bits)
    this.tags = new Uint16Array(1 << bits)
    this.values = new Uint8Array(1 << bits)
    this.shift = 32 - bits
  }

  /** 1 or 0 as was kept of the piece from `from` to `to` under a tag from 1 to 65,535, which tells its length, too. */
  look(folded: FoldedText, from: number, to: number, tag: number): number {
    const row = this.rowOf(folded, from, to, tag)
    if (this.holds(row, folded, from, to, tag)) return this.values[row] as number
    return this.holds(row ^ 1, folded, from, to, tag) ? (this.values[row ^ 1] as number) : UNKNOWN
  }

  keep(folded: FoldedText, from: number, to: number, tag: number, value: boolean): boolean {
    const first = this.rowOf(folded, from, to, tag)
    const row = this.tags[first] !== 0 && this.tags[first ^ 1] === 0 ? first ^ 1 : first
    this.tags[row] = tag
    this.values[row] = value ? 1 : 0
    const offset = row * this.width - from
    for (let at = from; at < to; at++) this.units[offset + at] = folded.entries[at] as number
    return value
  }

  private holds(row: number, { entries }: FoldedText, from: number, to: number, tag: number): boolean {
    if (this.tags[row] !== tag) return false
    const { units } = this
    const offset = row * this.width - from
    for (let at = from; at < to; at++) if (units[offset + at] !== ((entries[at] as number) & 0xffff)) return false
    return true
  }

  private rowOf({ entries }: FoldedText, from: number, to: number, tag: number): number {
    let hash = tag
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ ((entries[at] as number) & 0xffff), FACTOR)
    return hash >>> this.shift
  }
}
