/**
 * The beginnings of stems by their hashes, as one array: hash and value of each slot in turn. A value says whether longer
 * beginnings go on from this one, and which leaf it leads to. Two beginnings with the same hash share a slot: the stems of
 * a leaf are compared with the text. First beginnings from which longer ones only go on are not in it: the search looks for
 * the second ones all the same.
 */
import type { Leaves } from './leaves'

/** Slots a beginning. */
const ROOM = 1.4

/** Set in a value from which longer beginnings go on; the bits above are one more than the offset of a leaf, or none. */
export const GOES_ON = 1

/** What a hash is multiplied with to give its slot. */
export const scaleOf = (slots: Int32Array): number => slots.length / 2 / 0x100000000

/** The place of a hash in the array: its own, or the empty one where it would stand. */
export function placeOf(slots: Int32Array, scale: number, hash: number): number {
  let place = 2 * Math.floor((hash >>> 0) * scale)
  while (slots[place + 1] !== 0 && slots[place] !== hash) {
    place += 2
    if (place === slots.length) place = 0
  }
  return place
}

/** The hashes that an array has. */
export function hashesOf(slots: Int32Array): Set<number> {
  const hashes = new Set<number>()
  for (let place = 0; place < slots.length; place += 2) if (slots[place + 1] !== 0) hashes.add(slots[place] as number)
  return hashes
}

/** Collects beginnings, each with the offsets of the stems that stand there. */
export class BeginningTable {
  private slots = new Int32Array(2 * 1024)
  private count = 0
  /** The stems of each slot, as chains through these lists; a slot's value has the head of its own. */
  private readonly stems: number[] = []
  private readonly nexts: number[] = []

  goesOn(hash: number): void {
    const place = this.enter(hash)
    this.slots[place + 1] = (this.slots[place + 1] as number) | GOES_ON
  }

  /** Adds the stem at an offset of the leaves. */
  lead(hash: number, offset: number): void {
    const place = this.enter(hash)
    const value = this.slots[place + 1] as number
    for (let at = (value >> 2) - 1; at >= 0; at = this.nexts[at] as number) if (this.stems[at] === offset) return
    this.nexts.push((value >> 2) - 1)
    const head = this.stems.push(offset)
    this.slots[place + 1] = (head << 2) | (value & 3)
  }

  /** The array as the index has it. The stems of a slot that has several are put together in a leaf of their own. */
  finish(leaves: Leaves): Int32Array {
    const finished = new Int32Array(2 * Math.max(8, Math.ceil(this.count * ROOM)))
    const scale = scaleOf(finished)
    for (let place = 0; place < this.slots.length; place += 2) {
      const value = this.slots[place + 1] as number
      if (value === 0) continue
      const hash = this.slots[place] as number
      const target = placeOf(finished, scale, hash)
      finished[target] = hash
      finished[target + 1] = (this.leafOf(value, leaves) << 1) | (value & GOES_ON)
    }
    return finished
  }

  private leafOf(value: number, leaves: Leaves): number {
    const offsets: number[] = []
    for (let at = (value >> 2) - 1; at >= 0; at = this.nexts[at] as number) offsets.unshift(this.stems[at] as number)
    if (offsets.length === 0) return 0
    return 1 + (offsets.length === 1 ? (offsets[0] as number) : leaves.join(offsets))
  }

  private enter(hash: number): number {
    if (this.count * 4 > this.slots.length) this.grow()
    const place = placeOf(this.slots, scaleOf(this.slots), hash)
    if (this.slots[place + 1] === 0) {
      this.slots[place] = hash
      this.slots[place + 1] = ENTERED
      this.count++
    }
    return place
  }

  private grow(): void {
    const larger = new Int32Array(this.slots.length * 2)
    const scale = scaleOf(larger)
    for (let place = 0; place < this.slots.length; place += 2) {
      if (this.slots[place + 1] === 0) continue
      const target = placeOf(larger, scale, this.slots[place] as number)
      larger[target] = this.slots[place] as number
      larger[target + 1] = this.slots[place + 1] as number
    }
    this.slots = larger
  }
}

/** While the table is built: that a slot is taken. Above it stands one more than the head of its chain. */
const ENTERED = 2
