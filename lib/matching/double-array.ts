/**
 * A trie in two arrays, in one: node t is the child of node s by code c where `base[s] + c = t` and `check[t] = s + 1`. Base
 * and check of a node lie side by side, so that one step of a walk touches one line of memory. Only nodes with more than
 * one string below them are stored; the rest of a string lies in a pool.
 * After J. Aoe, An Efficient Digital Search Algorithm by Using a Double-Array Structure, IEEE TSE 15 (1989).
 */
import type { StringPool } from './string-pool'

/**
 * Chinese has thousands of units: a node with twenty children among them would find no place in a full array. So the 64
 * most frequent units are one symbol each, and any other unit is two: its upper part and its lower six bits.
 */
export const SYMBOL = {
  /** The end of a string. */
  end: 1,
  /** Of a frequent unit, or of the lower part of another: this and its value below 64. */
  low: 2,
  /** Of the upper part of a unit that is not frequent. */
  high: 66,
  bits: 6,
  frequent: 64,
} as const

/** No symbol is greater: 16 bits in two parts. */
const MOST_SYMBOL = SYMBOL.high + (0x10000 >> SYMBOL.bits)

export interface DoubleArray {
  /**
   * Base and check of each node in turn. The base of an inner node is doubled, and odd where a string ends at it; a negative
   * one is `~offset` of a leaf.
   */
  readonly nodes: Int32Array
}

/**
 * Builds the trie over the distinct strings of a pool of codes (from 0, frequent ones first), given in their order.
 * `leaf(from, to, depth)` gives what a leaf points to: the strings from `from` to `to`, the rest of them from `depth` on.
 */
export function buildDoubleArray(
  pool: StringPool,
  order: Uint32Array,
  leaf: (from: number, to: number, depth: number) => number,
): DoubleArray {
  const slots = new Slots()
  const branch: Branch = { from: 0, to: 0, depth: 0, isLower: false, symbols: [], starts: [] }
  slots.take(0, 0)
  if (order.length === 0) return { nodes: slots.finish(MOST_SYMBOL + 1) }
  const stack: number[] = [0, 0, order.length, 0, 0]
  while (stack.length > 0) {
    branch.isLower = stack.pop() === 1
    branch.depth = stack.pop() as number
    branch.to = stack.pop() as number
    branch.from = stack.pop() as number
    const node = stack.pop() as number
    const { from, to, depth, symbols, starts } = branch
    if (node !== 0 && pool.equal(order[from] as number, order[to - 1] as number)) {
      slots.setBase(node, ~leaf(from, to, depth))
      continue
    }
    split(pool, order, branch)
    const base = slots.place(symbols)
    slots.setBase(node, 2 * base + (symbols[0] === SYMBOL.end ? 1 : 0))
    for (const symbol of symbols) slots.take(base + symbol, node + 1)
    for (let at = symbols.length - 1; at >= 0; at--) {
      const symbol = symbols[at] as number
      const next = starts[at + 1] ?? to
      const isUpper = symbol >= SYMBOL.high
      const stays = symbol === SYMBOL.end || isUpper
      stack.push(base + symbol, starts[at] as number, next, stays ? depth : depth + 1, isUpper ? 1 : 0)
    }
  }
  return { nodes: slots.finish(MOST_SYMBOL + 1) }
}

interface Branch {
  from: number
  to: number
  depth: number
  /** Whether the upper part of the unit at this depth has been taken already. */
  isLower: boolean
  readonly symbols: number[]
  readonly starts: number[]
}

/** The different symbols at one place of a sorted range, and where each begins. */
function split(pool: StringPool, order: Uint32Array, branch: Branch): void {
  const { from, to, depth, isLower, symbols, starts } = branch
  symbols.length = starts.length = 0
  let last = 0
  for (let at = from; at < to; at++) {
    const symbol = symbolOf(pool.unitAt(order[at] as number, depth), isLower)
    if (symbol === last) continue
    last = symbol
    symbols.push(symbol)
    starts.push(at)
  }
}

function symbolOf(code: number, isLower: boolean): number {
  if (code < 0) return SYMBOL.end
  if (isLower) return SYMBOL.low + (code & (SYMBOL.frequent - 1))
  return code < SYMBOL.frequent ? SYMBOL.low + code : SYMBOL.high + (code >> SYMBOL.bits)
}

/** Units by their frequency in a pool: the place of each is its code. */
export function unitsByFrequency(pool: StringPool): Uint16Array {
  const counts = new Uint32Array(65536)
  for (const unit of pool.units.subarray(0, pool.length)) counts[unit] = (counts[unit] as number) + 1
  const used = [...counts.keys()].filter((unit) => (counts[unit] as number) > 0)
  return Uint16Array.from(used.sort((a, b) => (counts[b] as number) - (counts[a] as number)))
}

/** The code of each unit and one more; 0 for a unit that is in no string. */
export function codesOf(units: Uint16Array): Uint16Array {
  const codes = new Uint16Array(65536)
  units.forEach((unit, at) => {
    codes[unit] = at + 1
  })
  return codes
}

const TRIES = 48

/** The growing array, with its free slots in a ring. */
class Slots {
  private nodes = new Int32Array(2048)
  private next = new Int32Array(1024)
  private previous = new Int32Array(1024)
  private capacity = 0
  private highest = 0

  constructor() {
    this.grow(1024)
  }

  take(slot: number, check: number): void {
    if (slot >= this.capacity) this.grow(slot + 1)
    this.nodes[2 * slot + 1] = check === 0 ? -1 : check
    const next = this.next[slot] as number
    const previous = this.previous[slot] as number
    if (slot > 0) {
      this.next[previous] = next
      this.previous[next] = previous
    }
    if (slot > this.highest) this.highest = slot
  }

  setBase(slot: number, base: number): void {
    this.nodes[2 * slot] = base
  }

  /** A base under which all children find a free slot. */
  place(children: readonly number[]): number {
    let smallest = children[0] as number
    for (const child of children) if (child < smallest) smallest = child
    let slot = this.next[0] as number
    for (let tries = 0; slot !== 0 && tries < TRIES; tries++, slot = this.next[slot] as number) {
      const base = slot - smallest
      if (base > 0 && this.fits(base, children)) {
        this.rotate(slot, tries)
        return base
      }
    }
    const base = Math.max(1, this.highest + 1 - smallest)
    let largest = 0
    for (const child of children) if (child > largest) largest = child
    if (base + largest >= this.capacity) this.grow(base + largest + 1)
    return base
  }

  /** After a long search the ring starts further on: crowded slots are not looked at again and again. */
  private rotate(slot: number, tries: number): void {
    if (tries < TRIES / 2) return
    const first = this.next[0] as number
    const last = this.previous[0] as number
    const before = this.previous[slot] as number
    if (before === 0) return
    this.next[last] = first
    this.previous[first] = last
    this.next[0] = slot
    this.previous[slot] = 0
    this.next[before] = 0
    this.previous[0] = before
  }

  private fits(base: number, children: readonly number[]): boolean {
    for (const child of children) {
      const slot = base + child
      if (slot < this.capacity && this.nodes[2 * slot + 1] !== 0) return false
    }
    return true
  }

  private grow(least: number): void {
    const size = Math.max(least, this.capacity * 2, 1024)
    if (this.nodes.length < 2 * size) {
      this.nodes = enlarge(this.nodes, 2 * size)
      this.next = enlarge(this.next, size)
      this.previous = enlarge(this.previous, size)
    }
    for (let slot = Math.max(this.capacity, 1); slot < size; slot++) {
      const last = this.previous[0] as number
      this.next[last] = slot
      this.previous[slot] = last
      this.next[slot] = 0
      this.previous[0] = slot
    }
    this.capacity = size
  }

  /** The array cut to its last used slot, and `reach` more so that no step of a walk leaves it. */
  finish(reach: number): Int32Array {
    const result = new Int32Array(2 * (this.highest + 1 + reach))
    result.set(this.nodes.subarray(0, Math.min(2 * (this.highest + 1), this.nodes.length)))
    return result
  }
}

function enlarge(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(array)
  return larger
}
