/**
 * The beginnings of an index by their hashes, in one array: hash and value of each slot in turn. The value of a beginning
 * says whether longer ones go on from it, and where the surfaces are that it leads to.
 */

/** Slots a beginning. */
const ROOM = 1.4

/** Value of a beginning: whether longer beginnings go on from it, and one more than the offset of its leaf above that bit. */
export const GOES_ON = 1

/** How many slots a table for so many beginnings has. */
export const slotsFor = (count: number): number => Math.max(8, Math.ceil(count * ROOM))

/** What a hash is multiplied with to give its slot. */
export const scaleOf = (slots: Int32Array): number => slots.length / 2 / 0x100000000

/** The place of a hash in the array: of itself, or of the empty slot where it would stand. */
export function placeOf(slots: Int32Array, scale: number, hash: number): number {
  let place = 2 * Math.floor((hash >>> 0) * scale)
  while (slots[place + 1] !== 0 && slots[place] !== hash) {
    place += 2
    if (place === slots.length) place = 0
  }
  return place
}
