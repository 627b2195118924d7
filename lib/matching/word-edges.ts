/** Where a word begins and ends: what may stand beside an occurrence. */
import { KIND } from '../text/characters'
import { kindAt, unitAt, unitsOf, type FoldedText } from '../text/folding'
import { endsInKatakana, isInKatakana, startsInKatakana } from './katakana-words'

/** French and Italian elisions: l'Asie, dell'Asia. Otherwise a letter and an apostrophe before a word belong to it. */
const ELISION = /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|(?:d|n|s|c)?(?:all|ell)|un|gl|quest|quell|sant)$/iu

/** Marks of direction and their like, which some editors put round each sign. */
const UNSEEN = /\p{Cf}+/gu

const LETTER_S = 0x73
const COMMA = 0x2c
const FULL_STOP = 0x2e

/** Whether a word may begin at a folded offset; that no letter stands directly before it is known. */
export function startsWord(text: string, folded: FoldedText, start: number): boolean {
  if (start === 0) return true
  const before = kindAt(folded, start - 1)
  if (kindAt(folded, start) === KIND.letter) {
    if (before === KIND.letter) return false
    if (before !== KIND.apostrophe || start < 2 || kindAt(folded, start - 2) !== KIND.letter) return true
    const apostrophe = folded.sourceOf(start - 1)
    return ELISION.test(text.slice(Math.max(0, apostrophe - 8), apostrophe).replace(UNSEEN, ''))
  }
  return before !== KIND.dense || !isInKatakana(folded, start) || startsInKatakana(folded, start)
}

/** Whether a word may end before a folded offset. */
export function endsWord(folded: FoldedText, end: number): boolean {
  const { length } = folded
  if (end >= length) return true
  const after = kindAt(folded, end)
  if (kindAt(folded, end - 1) !== KIND.letter) {
    return after !== KIND.dense || !isInKatakana(folded, end) || endsInKatakana(folded, end)
  }
  if (after === KIND.letter) return mayFollow(folded, end)
  // Python 3 is not the first part of Python 3.11.
  if (after === KIND.other) return !isDigit(unitAt(folded, end - 1)) || !goesOnInDigits(folded, end)
  // Xi is not the first part of Xi'an; the possessive of Kazakhstan's is not part of it.
  if (after === KIND.apostrophe && end + 1 < length && kindAt(folded, end + 1) === KIND.letter) {
    return unitAt(folded, end + 1) === LETTER_S && (end + 2 >= length || kindAt(folded, end + 2) !== KIND.letter)
  }
  return true
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether a full stop or comma with a digit behind it stands at a folded offset. */
function goesOnInDigits(folded: FoldedText, at: number): boolean {
  const sign = unitAt(folded, at)
  return (sign === FULL_STOP || sign === COMMA) && at + 1 < folded.length && isDigit(unitAt(folded, at + 1))
}

/**
 * How the particles begin that follow a Korean noun without a space, and what makes a verb of it. Those that begin as
 * many nouns do (계약조건, 계약면적) are known whole, or by the end of the word.
 */
const PARTICLE =
  /^(?:[은는이가을를에의와과도로으만들까부처보마밖뿐대라께하한할해했합되된될됐됩였]|조차|입니|값|간[의에]|[상내][의에]|시[키켜켰킬킴킵킨]|(?:간|상|내|별로?)(?![가-힣])|(?:랑|나|며|면|니까?)(?![가-힣]))/

/** Korean goes on behind a word: behind Latin letters with anything, behind its own with particles. */
function mayFollow(folded: FoldedText, end: number): boolean {
  if (!isHangul(unitAt(folded, end))) return false
  return !isHangul(unitAt(folded, end - 1)) || PARTICLE.test(unitsOf(folded, end, Math.min(end + 4, folded.length)))
}

const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7af
