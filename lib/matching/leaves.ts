/**
 * What stands at the end of a beginning: stems one after another, each with its records. In units: the length of the stem,
 * and whether another follows; the stem; how many records; of each record its number in two units, and its rules.
 */

/** Set in the first unit of a stem that another follows. */
export const MORE = 0x8000

/** No stem is longer. */
export const LONGEST_STEM = 0x7fff

/** Units of a record. */
export const RECORD_UNITS = 3

export class Leaves {
  private units = new Uint16Array(1 << 12)
  private length = 0

  /** Appends a stem that none follows, and gives its offset. */
  add(stem: string, records: readonly number[], rulesOf: (record: number) => number): number {
    const offset = this.reserve(2 + stem.length + RECORD_UNITS * records.length)
    this.units[this.length++] = stem.length
    for (let at = 0; at < stem.length; at++) this.units[this.length++] = stem.charCodeAt(at)
    this.units[this.length++] = records.length
    for (const record of records) {
      this.units[this.length++] = record & 0xffff
      this.units[this.length++] = record >>> 16
      this.units[this.length++] = rulesOf(record)
    }
    return offset
  }

  /** Appends copies of several stems, so that all but the last say that another follows. */
  join(offsets: readonly number[]): number {
    const joined = this.length
    offsets.forEach((offset, at) => {
      const size = stemSize(this.units, offset)
      const copy = this.reserve(size)
      this.units.copyWithin(copy, offset, offset + size)
      if (at < offsets.length - 1) this.units[copy] = (this.units[copy] as number) | MORE
      this.length += size
    })
    return joined
  }

  finish(): Uint16Array {
    return this.units.slice(0, this.length)
  }

  private reserve(more: number): number {
    if (this.length + more > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + more))
      larger.set(this.units)
      this.units = larger
    }
    return this.length
  }
}

/** How many units the stem at an offset takes with its records. */
function stemSize(units: Uint16Array, offset: number): number {
  const length = (units[offset] as number) & LONGEST_STEM
  return 2 + length + RECORD_UNITS * (units[offset + 1 + length] as number)
}
