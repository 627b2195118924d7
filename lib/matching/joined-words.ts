/**
 * Words that a text writes with a hyphen and a glossary in one: `water-course` for `watercourse`. Which of a text's hyphens
 * stand in such a word is told by the index; only round these a piece of the text is read again, without the hyphen.
 */
import { codeAt, isLowerCase, isUpperCase } from '../text/characters'
import type { FoldedText } from '../text/folding'
import type { Places } from './beginnings'
import { addUnit, isInRun, RUN, SEED, type Tokens } from './tokens'

/** Characters of the text before a hyphen and behind it that are read again. */
const BEFORE = 32
const BEHIND = 64

/** Those of the folded offsets of hyphens round which the letters together may begin a surface. */
export function joinable(
  { entries }: FoldedText,
  tokens: Tokens,
  places: Places,
  hyphens: readonly number[],
): number[] {
  return hyphens.filter((hyphen) => {
    const token = tokenBefore(tokens, hyphen)
    const start = tokens.starts[token] as number
    if (hyphen - start === 2 && isAgain(entries, start)) return false
    let hash = SEED
    for (let at = start; at < hyphen; at++) hash = addUnit(hash, entries[at] as number)
    for (let at = hyphen + 1; isInRun(entries[at] as number); at++) hash = addUnit(hash, entries[at] as number)
    return places.mayBegin(hash | RUN, tokens.hashes[token + 2] as number)
  })
}

/** A hyphen behind `re` tells another word from one without: to re-sign, to re-cover, to re-source. */
const isAgain = (entries: FoldedText['entries'], start: number): boolean =>
  ((entries[start] as number) & 0xffff) === R && ((entries[start + 1] as number) & 0xffff) === E

const R = 'r'.charCodeAt(0)
const E = 'e'.charCodeAt(0)

/** The last token that begins before a folded offset. */
function tokenBefore({ starts, count }: Tokens, offset: number): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) < offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A piece of a text without one of its hyphens, and where it begins in the text. */
export function withoutHyphen(text: string, hyphen: number): { readonly piece: string; readonly from: number } {
  const from = Math.max(0, hyphen - BEFORE)
  const behind = text.slice(hyphen + 1, hyphen + BEHIND)
  // A heading's Well-Being is no identifier: WellBeing would be one.
  const isTitle = behind.length > 1 && isUpperCase(codeAt(behind, 0)) && isLowerCase(codeAt(behind, 1))
  return {
    piece: text.slice(from, hyphen) + (isTitle ? behind.charAt(0).toLowerCase() + behind.slice(1) : behind),
    from,
  }
}
