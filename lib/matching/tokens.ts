/**
 * A text in tokens, each with its hash: a run of letters and digits is one token, any other unit is one by itself. Spaces are
 * none, and leave no trace. Index and search agree on this.
 */
import { codeAt, entryAt, KIND } from '../text/characters'
import type { FoldedText } from '../text/folding'

const FACTOR = 0x9e3779b1

/** The hash of nothing. */
const SEED = 0x2545f491

const addUnit = (hash: number, entry: number): number => Math.imul(hash ^ (entry & 0xffff), FACTOR)

/** What other modules import is looked up where it is used: what is used for each unit goes by names of this one alone. */
const RUN_BIT = 1

/** Set in the hash of a token that is a run, and in no other. */
export const RUN = RUN_BIT

/** The hash of several tokens, of which `hash` is that of all but the last. */
export const addToken = (hash: number, token: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ token, FACTOR)

const HANGUL = 0xac00
const LETTERS = KIND.letter << 16
const SPACE: number = KIND.space

const goesOn = (entry: number): boolean => (entry - LETTERS) >>> 0 < HANGUL

/** Whether an entry of a folded text goes on a run; each Korean syllable is a token, since particles follow its word. */
export const isInRun = goesOn

/** The hash of one token, by its entries. */
export function tokenHash(entries: readonly number[]): number {
  let hash = SEED
  for (const entry of entries) hash = addUnit(hash, entry)
  return isInRun(entries[0] ?? 0) ? hash | RUN_BIT : hash & ~RUN_BIT
}

/** The hash of a run that two stretches of a text make together; both are units of runs. */
export function runHash(text: string, from: number, to: number, next: number, end: number): number {
  let hash = SEED
  for (let at = from; at < to; at++) hash = addUnit(hash, entryAt(codeAt(text, at)))
  for (let at = next; at < end; at++) hash = addUnit(hash, entryAt(codeAt(text, at)))
  return hash | RUN_BIT
}

/** The tokens of one text after another, read into the same arrays. */
export class Tokens {
  count = 0
  /** The folded offset of each token. */
  starts = new Uint32Array(256)
  /** The hash of each token, and some of nothing behind the last. */
  hashes = new Int32Array(256)

  /** Cuts a text that ends with an entry that goes on no run. */
  read({ entries, length }: Pick<FoldedText, 'entries' | 'length'>): void {
    this.reserve(length + 4)
    const { starts, hashes } = this
    let count = 0
    for (let at = 0; at < length;) {
      let entry = entries[at] as number
      let hash = addUnit(SEED, entry)
      starts[count] = at++
      if (goesOn(entry)) {
        while (goesOn((entry = entries[at] as number))) {
          hash = addUnit(hash, entry)
          at++
        }
        hashes[count++] = hash | RUN_BIT
        if (entry >>> 16 === SPACE) at++
      } else if (entry >>> 16 !== SPACE) hashes[count++] = hash & ~RUN_BIT
    }
    hashes[count] = hashes[count + 1] = hashes[count + 2] = 0
    this.count = count
  }

  private reserve(size: number): void {
    if (this.starts.length >= size) return
    this.starts = new Uint32Array(size)
    this.hashes = new Int32Array(size)
  }
}

/** The entries of a string already folded, as `Tokens` reads them. */
export function entriesOf(folded: string): Pick<FoldedText, 'entries' | 'length'> {
  const entries = new Uint32Array(folded.length + 1)
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    // A break between parts of a term is the one other white space that a folded text has, and a token.
    entries[at] = unit === BREAK ? BREAK : entryAt(unit)
  }
  return { entries, length: folded.length }
}

const BREAK = 0x0a
