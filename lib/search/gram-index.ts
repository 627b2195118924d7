/**
 * Which terms share pieces of a few letters with a text: what is not even alike is never compared letter by letter.
 */

/** Grams are told by a number of so many bits; that two share one costs a comparison now and then, no more. */
const BITS = 16

/** Of a short word more may be spoilt than is left, but not much more. */
const LEAST_PART = 0.33

/** A gram that so many terms have tells nothing. */
const COMMON = 3_000

/** The grams of a folded text, each once: three units long between spaces, two units long in Chinese. */
export function gramsOf(folded: string, isDense: boolean): Set<number> {
  const grams = new Set<number>()
  if (isDense) {
    for (let at = 0; at + 1 < folded.length; at++) grams.add(hash(folded.charCodeAt(at), folded.charCodeAt(at + 1), 7))
    return grams
  }
  const padded = ` ${folded} `
  for (let at = 0; at + 2 < padded.length; at++)
    grams.add(hash(padded.charCodeAt(at), padded.charCodeAt(at + 1), padded.charCodeAt(at + 2)))
  return grams
}

const hash = (a: number, b: number, c: number): number =>
  (Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> (32 - BITS)

export class GramIndex {
  private readonly grams: Uint16Array[] = []
  private ends: Uint32Array | null = null
  private postings = new Uint32Array(0)
  private hits = new Uint16Array(0)
  /** Of each item, those grams that tell something. */
  private telling = new Uint16Array(0)

  /** Adds the next item. */
  add(grams: ReadonlySet<number>): void {
    this.grams.push(Uint16Array.from(grams))
  }

  /** To be called once, when all are added. */
  finish(): void {
    const counts = new Uint32Array(1 << BITS)
    for (const grams of this.grams) for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1
    const ends = new Uint32Array(1 << BITS)
    let total = 0
    for (let gram = 0; gram < counts.length; gram++) {
      const count = counts[gram] ?? 0
      ends[gram] = total
      if (count <= COMMON) total += count
      else counts[gram] = 0
    }
    this.postings = new Uint32Array(total)
    this.telling = new Uint16Array(this.grams.length)
    this.hits = new Uint16Array(this.grams.length)
    for (const [item, grams] of this.grams.entries()) this.post(item, grams, counts, ends)
    this.ends = ends
    this.grams.length = 0
  }

  private post(item: number, grams: Uint16Array, counts: Uint32Array, ends: Uint32Array): void {
    for (const gram of grams) {
      if (counts[gram] === 0) continue
      this.postings[ends[gram] ?? 0] = item
      ends[gram] = (ends[gram] ?? 0) + 1
      this.telling[item] = (this.telling[item] ?? 0) + 1
    }
  }

  /** The items that lack at most `missing(item)` of their grams among these, and have a fair part of them. */
  alike(grams: ReadonlySet<number>, missing: (item: number) => number): number[] {
    const { ends, hits } = this
    if (!ends) return []
    const touched: number[] = []
    for (const gram of grams) {
      const first: number = gram === 0 ? 0 : (ends[gram - 1] ?? 0)
      const end: number = ends[gram] ?? 0
      for (let at = first; at < end; at++) {
        const item = this.postings[at] ?? 0
        if (hits[item] === 0) touched.push(item)
        hits[item] = (hits[item] ?? 0) + 1
      }
    }
    const found = touched.filter((item) => {
      const telling = this.telling[item] ?? 0
      return (hits[item] ?? 0) >= Math.max(telling - missing(item), telling * LEAST_PART)
    })
    for (const item of touched) hits[item] = 0
    return found
  }
}
