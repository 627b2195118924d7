/**
 * Surfaces are looked up by their beginnings, token by token: a run of letters and digits is one token, any other unit is
 * one by itself. A beginning is a hash of its units. The first look is behind the first word, or behind two units where a
 * surface does not begin with a word; the others are behind every token that is no space. Index and search agree on this.
 */
import { KIND, kindOf } from '../text/characters'
import type { FoldedText } from '../text/folding'

const FACTOR = 0x9e3779b1

/** The hash of nothing. */
export const SEED = 0x2545f491

/** The hash of a beginning and one unit more. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR)

const HANGUL = 0xac00
const LETTERS = KIND.letter << 16

/** Whether an entry of a folded text goes on a word; each Korean syllable is a token, since particles follow its word. */
export const isInRun = (entry: number): boolean => (entry - LETTERS) >>> 0 < HANGUL

/** The lengths of a folded stem's beginnings that are looked up, the whole of it as the last. */
export function beginningsOf(stem: string): number[] {
  const lengths: number[] = []
  let at = behindToken(stem, 0)
  if (!isRunUnit(stem.charCodeAt(0))) at = behindToken(stem, at)
  lengths.push(at)
  while (at < stem.length) {
    at = behindToken(stem, stem.charCodeAt(at) === SPACE ? at + 1 : at)
    lengths.push(at)
  }
  return lengths
}

const SPACE = 0x20

function behindToken(stem: string, from: number): number {
  let at = from + 1
  if (isRunUnit(stem.charCodeAt(from))) while (at < stem.length && isRunUnit(stem.charCodeAt(at))) at++
  return Math.min(at, stem.length)
}

const isRunUnit = (unit: number): boolean => unit < HANGUL && kindOf(unit) === KIND.letter

/** The hash of the first `length` units of a string. */
export function hashOf(text: string, length = text.length): number {
  let hash = SEED
  for (let at = 0; at < length; at++) hash = addUnit(hash, text.charCodeAt(at))
  return hash
}

/** Bits for each hash of a set, and bounds of the size of a set in words of 32 bits. */
const BITS_EACH = 8
const LEAST_WORDS = 1 << 8
const MOST_WORDS = 1 << 19

/** Hashes as a set of bits, two for each in one word: most are not in it, and one look tells. */
export function setOfHashes(hashes: ReadonlySet<number>): Uint32Array {
  const wanted = 2 ** Math.ceil(Math.log2((hashes.size * BITS_EACH) / 32 + 1))
  const set = new Uint32Array(Math.min(MOST_WORDS, Math.max(LEAST_WORDS, wanted)))
  const shift = shiftOf(set)
  for (const hash of hashes) set[hash >>> shift] = (set[hash >>> shift] as number) | bitsOf(hash)
  return set
}

/** So far to the right a hash is the place of its word in a set. */
export const shiftOf = (set: Uint32Array): number => Math.clz32(set.length) + 1

/** The two bits of a hash in its word; no set is so large that they tell its place, too. */
const bitsOf = (hash: number): number => (1 << (hash >>> 8)) | (1 << (hash >>> 3))

/** Whether a set has a hash; at times it says so of another one. */
export function mayHave(set: Uint32Array, shift: number, hash: number): boolean {
  const bits = bitsOf(hash)
  return ((set[hash >>> shift] as number) & bits) === bits
}

/** One set for several: a word of a smaller one stands for many of a larger. */
function union(sets: readonly Uint32Array[]): Uint32Array {
  const [only] = sets
  if (sets.length === 1 && only) return only
  const all = new Uint32Array(Math.max(LEAST_WORDS, ...sets.map((set) => set.length)))
  for (const set of sets) {
    const times = all.length / set.length
    for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) | (set[Math.floor(at / times)] as number)
  }
  return all
}

/** Finds the places of a text where surfaces may begin. */
export class Beginnings {
  private readonly set: Uint32Array
  private readonly shift: number
  /** Of the place found: where its beginning ends, and the hash of it. */
  end = 0
  hash = 0

  constructor(sets: readonly Uint32Array[]) {
    this.set = union(sets)
    this.shift = shiftOf(this.set)
  }

  /** The next folded offset from `from` on, a token's end, where a surface may begin; or the length of the text. */
  next({ entries, length }: FoldedText, from: number): number {
    const { set, shift } = this
    for (let at = from; at < length;) {
      const start = at
      let entry = entries[at] as number
      let hash = addUnit(SEED, entry & 0xffff)
      let end = at + 1
      if (isInRun(entry)) {
        while (isInRun((entry = entries[end] as number))) {
          hash = addUnit(hash, entry & 0xffff)
          end++
        }
        at = end
      } else {
        at++
        if (entry >>> 16 === KIND.space || at >= length) continue
        entry = entries[end] as number
        do {
          hash = addUnit(hash, entry & 0xffff)
          end++
        } while (isInRun(entry) && isInRun((entry = entries[end] as number)))
      }
      if (!mayHave(set, shift, hash)) continue
      this.end = end
      this.hash = hash
      return start
    }
    return length
  }

  /** The beginning at a folded offset, whether a surface has it or not; false at the end of the text. */
  read({ entries, length }: FoldedText, at: number): boolean {
    let entry = entries[at] as number
    let hash = addUnit(SEED, entry & 0xffff)
    let end = at + 1
    if (!isInRun(entry)) {
      if (end >= length) return false
      entry = entries[end++] as number
      hash = addUnit(hash, entry & 0xffff)
    }
    if (isInRun(entry)) {
      while (isInRun((entry = entries[end] as number))) {
        hash = addUnit(hash, entry & 0xffff)
        end++
      }
    }
    this.end = end
    this.hash = hash
    return true
  }
}
