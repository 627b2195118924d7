/** Where in a folded sentence something stands that is nearly a term, and what in it is wrong. */
import { differInEnding, editDistance } from '../text/edit-distance'

/** In folded units, ends excluded. */
export interface NearPlace {
  readonly start: number
  readonly end: number
  /** The words or characters that are not those of the term. */
  readonly wrong: readonly (readonly [start: number, end: number])[]
  /** What stands there. */
  readonly piece: string
}

/** How many slips a term may have, by its length: one in five Chinese characters, one in ten letters. */
export function slipsAllowed(folded: string, isDense: boolean): number {
  if (isDense) return folded.length < 8 ? 1 : 2
  return folded.length < 12 ? 1 : folded.length < 24 ? 2 : 3
}

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The places of a term of words: each of its words has one beside it that is the same or nearly so. */
export function nearInWords(sentence: string, all: readonly Word[], words: readonly string[]): NearPlace[] {
  const allowed = slipsAllowed(words.join(' '), false)
  const anchor = longestOf(words)
  const found: NearPlace[] = []
  for (const [at, word] of all.entries()) {
    if (slipsBetween(word.text, words[anchor] ?? '', words.length === 1) > allowed) continue
    const window = all.slice(Math.max(0, at - anchor), at - anchor + words.length)
    const place = at >= anchor && window.length === words.length ? compare(sentence, window, words, allowed) : null
    if (place) found.push(place)
  }
  return found
}

function compare(
  sentence: string,
  window: readonly Word[],
  words: readonly string[],
  allowed: number,
): NearPlace | null {
  let slips = 0
  const wrong: [number, number][] = []
  for (const [at, { text, start, end }] of window.entries()) {
    // Words that something else stands between are not those of one term.
    const before = window[at - 1]
    if (before && start !== before.end + 1) return null
    const own = slipsBetween(text, words[at] ?? '', words.length === 1)
    slips += own
    if (slips > allowed) return null
    if (own > 0) wrong.push([start, end])
  }
  const [first, last] = [window[0], window.at(-1)]
  // Without a slip it is the term itself, and recognition had its reasons.
  if (slips === 0 || !first || !last) return null
  return { start: first.start, end: last.end, wrong, piece: sentence.slice(first.start, last.end) }
}

/** Words whose lengths differ by more are not one word with two endings. */
const LONGEST_ENDING = 4

/** Short words and numbers are right or wrong; a word alone has nothing beside it that speaks for it. */
function slipsBetween(word: string, wanted: string, isAlone: boolean): number {
  if (word === wanted) return 0
  if (wanted.length < 4 || Math.abs(word.length - wanted.length) > LONGEST_ENDING) return Infinity
  if (/\p{N}/u.test(word + wanted)) return Infinity
  if (isAlone && word[0] !== wanted[0]) return Infinity
  const limit = isAlone ? (wanted.length < 11 ? 1 : 2) : wanted.length < 8 ? 1 : 2
  const distance = editDistance(word, wanted, limit)
  if (distance <= limit) return distance
  return !isAlone && differInEnding(word, wanted) ? 1 : Infinity
}

const longestOf = (words: readonly string[]): number =>
  words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0)

/** The words of a folded sentence. */
export function wordsOf(sentence: string): Word[] {
  return Array.from(sentence.matchAll(/[\p{L}\p{N}']+/gu), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** From this length on the rest says enough, even where the slip makes a word. */
const LONG = 6

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The places of a Chinese term: what stands on either side of the slip is the same. */
export function nearInChinese(sentence: string, term: string): NearPlace[] {
  const allowed = slipsAllowed(term, true)
  const found: NearPlace[] = []
  for (const [head, isHead] of [[term.slice(0, 2), true] as const, [term.slice(-2), false] as const]) {
    for (let at = sentence.indexOf(head); at >= 0; at = sentence.indexOf(head, at + 1)) {
      for (const length of lengthsAround(term.length, allowed)) {
        const start = isHead ? at : at + 2 - length
        const place = start < 0 ? null : compareChinese(sentence, start, start + length, term, allowed)
        if (place) found.push(place)
      }
    }
  }
  return found
}

/** The term's own length first: of two places for one slip that is the likelier. */
const lengthsAround = (length: number, allowed: number): number[] =>
  [length, length - 1, length + 1].filter((each) => allowed > 0 && each >= 3)

function compareChinese(sentence: string, start: number, end: number, term: string, allowed: number): NearPlace | null {
  const piece = sentence.slice(start, end)
  if (piece.length !== end - start || !/^\p{L}+$/u.test(piece.replaceAll(/["·-]/g, ''))) return null
  // A character more or less at an edge belongs to what stands there.
  if ([piece.startsWith(term), piece.endsWith(term), term.startsWith(piece), term.endsWith(piece)].includes(true))
    return null
  const slips = editDistance(piece, term, allowed)
  if (slips === 0 || slips > allowed) return null
  const [from, to] = wrongPart(piece, term)
  if (term.length < LONG && isWord(sentence, start + from, start + to)) return null
  return { start, end, wrong: [[start + from, start + Math.max(to, from + 1)]], piece }
}

/** From the first character that is different to the last. */
function wrongPart(piece: string, term: string): [number, number] {
  let from = 0
  while (from < piece.length && piece[from] === term[from]) from++
  let behind = 0
  const most = Math.min(piece.length, term.length) - from
  while (behind < most && piece.at(-1 - behind) === term.at(-1 - behind)) behind++
  return [Math.min(from, piece.length - 1), piece.length - behind]
}

/** Whether a stretch of Chinese is part of a word: then it says something else, and is no slip. */
function isWord(sentence: string, from: number, to: number): boolean {
  const around = Math.max(0, from - 4)
  for (const { segment, index } of segmenter.segment(sentence.slice(around, to + 4))) {
    const start = around + index
    if (segment.length > 1 && start < Math.max(to, from + 1) && start + segment.length > from) return true
  }
  return false
}
