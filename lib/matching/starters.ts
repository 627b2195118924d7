/**
 * A set of the beginnings of all stems, hashed into bits: most places of a text are no beginning of any term, and one look
 * here tells. Two units for dense scripts, three for the others; a stem of two letters goes with any third.
 */
import { KIND, kindOf } from '../text/characters'
import type { FoldedText } from '../text/folding'
import type { StringPool } from './string-pool'

/** Stands for any third unit. */
const ANY = 0xffff

/** Bits a stem; more of them cost memory, fewer let more places pass. */
const BITS_A_STEM = 16
const LEAST_BITS = 13
const MOST_BITS = 23

/** Collects the beginnings of all strings of a pool. The length is a power of two. */
export function startersOf(pool: StringPool): Uint32Array {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(pool.count * BITS_A_STEM + 1))))
  const starters = new Uint32Array(1 << (bits - 5))
  for (let string = 0; string < pool.count; string++) {
    const first = pool.unitAt(string, 0)
    const second = pool.unitAt(string, 1)
    const third = pool.unitAt(string, 2)
    const place = kindOf(first) === KIND.letter ? hash(first, second, third < 0 ? ANY : third) : hash(first, second, 0)
    const bit = place >>> (32 - bits)
    starters[bit >>> 5] = (starters[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return starters
}

/**
 * The next folded offset from `from` on where a stem of some index may begin, or the length of the text. Without `anywhere`
 * a letter behind another is no place to begin.
 */
export function nextStart(
  starters: readonly Uint32Array[],
  folded: FoldedText,
  from: number,
  anywhere: boolean,
): number {
  const { entries, length } = folded
  const only = starters.length === 1 ? (starters[0] as Uint32Array) : null
  const shift = only === null ? 0 : shiftOf(only)
  let before = from > 0 ? (entries[from - 1] as number) >>> 16 : KIND.other
  for (let at = from; at < length - 1; at++) {
    const entry = entries[at] as number
    const kind = entry >>> 16
    const inWord = kind === KIND.letter && before === KIND.letter && !anywhere
    before = kind
    if (inWord || kind === KIND.space) continue
    const pair = Math.imul(entry & 0xffff, FIRST) ^ ((entries[at + 1] as number) & 0xffff)
    if (kind !== KIND.letter) {
      if (only === null ? hasAny(starters, mix(pair, 0)) : has(only, shift, mix(pair, 0))) return at
      continue
    }
    const third = at + 2 < length ? (entries[at + 2] as number) & 0xffff : ANY
    if (only === null) {
      if (hasAny(starters, mix(pair, third)) || hasAny(starters, mix(pair, ANY))) return at
    } else if (has(only, shift, mix(pair, third)) || has(only, shift, mix(pair, ANY))) return at
  }
  return length
}

function hasAny(starters: readonly Uint32Array[], place: number): boolean {
  for (const each of starters) if (has(each, shiftOf(each), place)) return true
  return false
}

/** So far to the right a hash is a bit of this set. */
const shiftOf = (starters: Uint32Array): number => Math.clz32(starters.length) - 4

function has(starters: Uint32Array, shift: number, place: number): boolean {
  const bit = place >>> shift
  return ((starters[bit >>> 5] as number) & (1 << (bit & 31))) !== 0
}

const FIRST = 0x9e3779b1

const mix = (pair: number, third: number): number => Math.imul(Math.imul(pair, 0x85ebca6b) ^ third, 0xc2b2ae35)

const hash = (first: number, second: number, third: number): number => mix(Math.imul(first, FIRST) ^ second, third)
