/**
 * A text in tokens, each with its hash: a run of letters and digits is one token, any other unit is one by itself. Spaces are
 * none, and leave no trace. Index and search agree on this.
 */
import { entryAt, KIND } from '../text/characters'
import type { FoldedText } from '../text/folding'

const FACTOR = 0x9e3779b1

/** The hash of nothing. */
export const SEED = 0x2545f491

/** The hash of a run, or of part of one, with one unit more. */
export const addUnit = (hash: number, entry: number): number => Math.imul(hash ^ (entry & 0xffff), FACTOR)

/** Set in the hash of a token that is a run, and in no other. */
export const RUN = 1

/** The hash of several tokens, of which `hash` is that of all but the last. */
export const addToken = (hash: number, token: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ token, FACTOR)

const HANGUL = 0xac00
const LETTERS = KIND.letter << 16
const SPACE: number = KIND.space

/** Whether an entry of a folded text goes on a run; each Korean syllable is a token, since particles follow its word. */
export const isInRun = (entry: number): boolean => (entry - LETTERS) >>> 0 < HANGUL

/** The tokens of one text after another, read into the same arrays. */
export class Tokens {
  count = 0
  /** The folded offset of each token. */
  starts = new Uint32Array(256)
  /** The hash of each token, and some of nothing behind the last. */
  hashes = new Int32Array(256)

  /**
   * Cuts a text that ends with an entry that goes on no run. Where words end no processor can foresee, so this loop has no
   * branch: the place and hash of each unit are written, and kept where a token begins or goes on.
   */
  read({ entries, length }: Pick<FoldedText, 'entries' | 'length'>): void {
    this.reserve(length + 4)
    const { starts, hashes } = this
    let count = 0
    let hash = 0
    let wasInRun = 0
    for (let at = 0; at < length; at++) {
      const entry = entries[at] as number
      // Each of these is 1 or 0: a smaller number less a larger one has a sign, and kinds are less than 16.
      const inRun = (((entry - LETTERS) >>> 31) ^ 1) & ((entry - LETTERS - HANGUL) >>> 31)
      const isToken = (((entry >>> 16) ^ SPACE) + 15) >>> 4
      const goesOn = inRun & wasInRun
      hash = addUnit(SEED ^ ((SEED ^ hash) & -goesOn), entry)
      starts[count] = at
      count += isToken & ~goesOn
      // A space writes where the next token does.
      hashes[count - isToken] = (hash & ~RUN) | inRun
      wasInRun = inRun
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
