/**
 * Surfaces are looked up by their beginnings, token by token. A beginning is the hash of its tokens. The first one is that
 * of the first token where this is a run, and otherwise of two tokens; each of the others has one token more.
 */
import { addToken, entriesOf, RUN, Tokens } from './tokens'

/** The beginnings of a folded stem: their lengths in units, and their hashes. */
export interface StemBeginnings {
  readonly lengths: readonly number[]
  readonly hashes: readonly number[]
}

const shared = new Tokens()

/** The beginnings of a folded stem, the whole of it as the last. */
export function beginningsOf(stem: string): StemBeginnings {
  shared.read(entriesOf(stem))
  const { starts, hashes: tokens, count } = shared
  let at = ((tokens[0] as number) & RUN) === 0 ? 1 : 0
  let hash = firstHash(tokens, 0)
  const lengths: number[] = []
  const hashes: number[] = []
  for (;;) {
    const behind = ++at < count ? (starts[at] as number) : stem.length
    lengths.push(stem.charCodeAt(behind - 1) === SPACE ? behind - 1 : behind)
    hashes.push(hash)
    if (at >= count) return { lengths, hashes }
    hash = addToken(hash, tokens[at] as number)
  }
}

const SPACE = 0x20

/** The hash of the first beginning from a token on. */
const firstHash = (tokens: Int32Array, at: number): number => {
  const token = tokens[at] as number
  return (token & RUN) === 0 ? addToken(token, tokens[at + 1] as number) : token
}

/** Bits for each hash of a set, and how many words of 32 bits a set has so: what is small may be thin, what is large not. */
const BITS_EACH = [
  { bits: 8, most: 1 << 19 },
  { bits: 16, most: 1 << 14 },
  { bits: 64, most: 1 << 12 },
] as const
const LEAST_WORDS = 1 << 8

/** Hashes as a set of bits, two for each in one word: most are not in it, and one look tells. */
export function setOfHashes(hashes: ReadonlySet<number>): Uint32Array {
  const sizes = BITS_EACH.map(({ bits, most }) =>
    Math.min(most, 2 ** Math.ceil(Math.log2((hashes.size * bits) / 32 + 1))),
  )
  const set = new Uint32Array(Math.max(LEAST_WORDS, ...sizes))
  const shift = shiftOf(set)
  for (const hash of hashes)
    set[hash >>> shift] = (set[hash >>> shift] as number) | (1 << (hash >>> 8)) | (1 << (hash >>> 3))
  return set
}

/** So far to the right a hash is the place of its word in a set. */
export const shiftOf = (set: Uint32Array): number => Math.clz32(set.length) + 1

/**
 * 1 if a set has a hash, else 0; at times it says 1 of another one. The two bits of a hash stand in its word at places that
 * bits of it tell which do not tell the word.
 */
export function mayHave(set: Uint32Array, shift: number, hash: number): number {
  const word = set[hash >>> shift] as number
  return (word >>> (hash >>> 8)) & (word >>> (hash >>> 3)) & 1
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

/** Whether the first or the second beginning at a place may lead to surfaces. */
export const FIRST = 2
export const SECOND = 1

/** The places of a text where surfaces may begin. */
export class Places {
  private readonly set: Uint32Array
  private readonly shift: number
  count = 0
  /** Of each place, in order: four times the number of its token, and which of its beginnings may lead to surfaces. */
  tokens = new Uint32Array(256)

  constructor(sets: readonly Uint32Array[]) {
    this.set = union(sets)
    this.shift = shiftOf(this.set)
  }

  find({ hashes, count }: Tokens): void {
    if (this.tokens.length <= count) this.tokens = new Uint32Array(hashes.length)
    const { set, shift, tokens } = this
    const isRun = RUN
    let found = 0
    for (let at = 0; at < count; at++) {
      let behind = at + 1
      let hash = hashes[at] as number
      if ((hash & isRun) === 0) hash = addToken(hash, hashes[behind++] as number)
      const first = mayHave(set, shift, hash)
      const second = mayHave(set, shift, addToken(hash, hashes[behind] as number))
      // Written always and kept where it counts: a branch that goes either way as often costs more.
      tokens[found] = (at << 2) | (first << 1) | second
      found += first | second
    }
    this.count = found
  }
}
