/** Cuts a long text where no term goes on: at the ends of paragraphs, else of sentences, else between words. */

/** A part of a text. */
export interface Piece {
  readonly text: string
  /** Where it begins in the whole, in UTF-16 units. */
  readonly start: number
}

/** The places to cut, best first; each match ends where the next piece begins. */
const ENDS = [/\n+/g, /[.!?;]["'”’)\]]*\s+|[。！？；…]["'”’」』）)]*/g, /\s+|[，、：,:]/g]

/** Shorter pieces than this part of `most` are not made where a worse place lies nearer to the full length. */
const LEAST = 0.4

/** The pieces of a text in their order, without a gap between them, each at most `most` UTF-16 units long. */
export function cutText(text: string, most: number): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end = start + most >= text.length ? text.length : cutBefore(text, start, start + most)
    pieces.push({ text: text.slice(start, end), start })
    start = end
  }
  return pieces
}

/** The best place to cut at or before `limit`. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit)
  for (const ends of ENDS) {
    let last = 0
    for (const found of window.matchAll(ends)) last = found.index + found[0].length
    if (last >= window.length * LEAST) return start + last
  }
  // Never between the two halves of a character.
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return isPair && limit - 1 > start ? limit - 1 : limit
}

/** The sentences of a text, for whoever looks at one at a time. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const found of text.matchAll(/\n+|[.!?;]["'”’)\]]*\s+|[。！？；…]+["'”’」』）)]*/g)) {
    const end = found.index + found[0].length
    pieces.push({ text: text.slice(start, end), start })
    start = end
  }
  if (start < text.length) pieces.push({ text: text.slice(start), start })
  return pieces
}
