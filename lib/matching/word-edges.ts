/** Where a word begins and ends: what may stand beside an occurrence. */
import { isKatakana, KIND } from '../text/characters'
import type { FoldedText } from '../text/folding'

/** French and Italian elisions: l'Asie, dell'Asia. Otherwise a letter and an apostrophe before a word belong to it. */
const ELISION = /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|(?:d|n|s|c)?(?:all|ell)|un|gl|quest|quell|sant)$/iu

const LETTER_S = 0x73

/** Whether a word may begin at a folded offset; that no letter stands directly before it is known. */
export function startsWord(text: string, folded: FoldedText, start: number): boolean {
  const { units, kinds, starts } = folded
  if (start === 0) return true
  const before = kinds[start - 1]
  if (kinds[start] === KIND.letter) {
    if (before === KIND.letter) return false
    if (before !== KIND.apostrophe || start < 2 || kinds[start - 2] !== KIND.letter) return true
    const apostrophe = starts[start - 1] as number
    return ELISION.test(text.slice(Math.max(0, apostrophe - 8), apostrophe))
  }
  return before !== KIND.dense || !(isKatakana(units[start] as number) && isKatakana(units[start - 1] as number))
}

/** Whether a word may end before a folded offset. */
export function endsWord({ units, kinds, length }: FoldedText, end: number): boolean {
  if (end >= length) return true
  const after = kinds[end]
  if (kinds[end - 1] !== KIND.letter) {
    return after !== KIND.dense || !(isKatakana(units[end - 1] as number) && isKatakana(units[end] as number))
  }
  if (after === KIND.letter) return isHangul(units[end] as number)
  // Xi is not the first part of Xi'an; the possessive of Kazakhstan's is not part of it.
  if (after === KIND.apostrophe && end + 1 < length && kinds[end + 1] === KIND.letter) {
    return units[end + 1] === LETTER_S && (end + 2 >= length || kinds[end + 2] !== KIND.letter)
  }
  return true
}

/** Korean particles follow their noun without a space. */
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7af
