/** Where a word begins and ends: what may stand beside an occurrence. */
import { isKatakana, KIND } from '../text/characters'
import { kindAt, unitAt, type FoldedText } from '../text/folding'

/** French and Italian elisions: l'Asie, dell'Asia. Otherwise a letter and an apostrophe before a word belong to it. */
const ELISION = /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|(?:d|n|s|c)?(?:all|ell)|un|gl|quest|quell|sant)$/iu

const LETTER_S = 0x73

/** Whether a word may begin at a folded offset; that no letter stands directly before it is known. */
export function startsWord(text: string, folded: FoldedText, start: number): boolean {
  if (start === 0) return true
  const before = kindAt(folded, start - 1)
  if (kindAt(folded, start) === KIND.letter) {
    if (before === KIND.letter) return false
    if (before !== KIND.apostrophe || start < 2 || kindAt(folded, start - 2) !== KIND.letter) return true
    const apostrophe = folded.sourceOf(start - 1)
    return ELISION.test(text.slice(Math.max(0, apostrophe - 8), apostrophe))
  }
  return before !== KIND.dense || !isInKatakana(folded, start)
}

/** Whether a word may end before a folded offset. */
export function endsWord(folded: FoldedText, end: number): boolean {
  const { length } = folded
  if (end >= length) return true
  const after = kindAt(folded, end)
  if (kindAt(folded, end - 1) !== KIND.letter) {
    return after !== KIND.dense || !isInKatakana(folded, end)
  }
  if (after === KIND.letter) return mayFollow(unitAt(folded, end - 1), unitAt(folded, end))
  // Xi is not the first part of Xi'an; the possessive of Kazakhstan's is not part of it.
  if (after === KIND.apostrophe && end + 1 < length && kindAt(folded, end + 1) === KIND.letter) {
    return unitAt(folded, end + 1) === LETTER_S && (end + 2 >= length || kindAt(folded, end + 2) !== KIND.letter)
  }
  return true
}

/** How the particles begin that follow a Korean noun without a space, and what makes a verb of it. */
const PARTICLES = new Set(
  Array.from('은는이가을를에의와과도로으만들까부처보마밖뿐대라께하한할해했합되된될됐됩', (first) =>
    first.charCodeAt(0),
  ),
)

/** Korean goes on behind a word: behind Latin letters with anything, behind its own with particles. */
const mayFollow = (last: number, next: number): boolean => isHangul(next) && (!isHangul(last) || PARTICLES.has(next))

const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7af

/** Whether a word of Katakana runs through a folded offset; white space, which Japanese folds to nothing, ends one. */
const isInKatakana = (folded: FoldedText, at: number): boolean =>
  isKatakana(unitAt(folded, at)) &&
  isKatakana(unitAt(folded, at - 1)) &&
  folded.sourceOf(at) === folded.sourceOf(at - 1) + 1
