/**
 * Marks of footnotes and the like that stand raised in a text: the term goes on behind them, as in `Belt and Road[1]
 * Initiative`, and what they stand at is a whole word, as in `Samarkand` with a raised `a`.
 */
import { isText } from './element-kind'
import { firstOf, previousOf } from './form-proof'

/** In UTF-16 units. */
const LONGEST = 24

const NUMBERS = /^[\s\p{N}[\](){}（）［］【】〔〕〖〗⁽⁾*†‡§¶,，、–-]*$/u

const SIGN = /[\p{N}*†‡§¶]/u

/** `[note 3]`, `(a)`, `[注 1]`; what is more is a remark. */
const BRACKETED = /^\s*[[(［（〔【](?:[\p{L}.]{1,8}\s*)?(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})[\])］）〕】]\s*$/u

const TRADE_MARK = /^\s*(?:TM|SM|MC|MD|[®™℠©])\s*$/u

/** `a`, `b,c`, `iv`. */
const LETTERS = /^\s*(?:[a-z](?:\s*[,;]\s*[a-z])*|[ivx]{1,4})\s*$/u

/** Behind such a word a raised letter is a mark; `XXe`, `Mr` and `no` are written with one, too. */
const WHOLE_WORD = /(?:\p{Ll}{3}|[\p{Script=Han}\p{P}])\s*$/u

/** Whether a superscript is such a mark. */
export function isFootnoteMark(superscript: Element): boolean {
  const text = superscript.textContent ?? ''
  if (text.length > LONGEST) return false
  if (NUMBERS.test(text) || BRACKETED.test(text) || TRADE_MARK.test(text)) return true
  return LETTERS.test(text) && isBehindWord(superscript)
}

/** Less is a matter of looks, in em. */
const RAISED_BY = 0.2

/** Whether another inline element is one by its style: it holds digits or signs, and these are raised. */
export function isRaisedMark(element: Element): boolean {
  const only = firstOf(element)
  if (only === null || !isText(only) || only.length > LONGEST || only.nextSibling !== null) return false
  if (!NUMBERS.test(only.data) || !SIGN.test(only.data)) return false
  const { verticalAlign, position, top, fontSize } = getComputedStyle(element)
  if (verticalAlign === 'super') return true
  const least = parseFloat(fontSize) * RAISED_BY
  return parseFloat(verticalAlign) > least || (position === 'relative' && parseFloat(top) < -least)
}

function isBehindWord(superscript: Element): boolean {
  let before = previousOf(superscript) ?? previousOf(superscript.parentElement ?? superscript)
  while (before?.nodeName === superscript.nodeName) before = previousOf(before)
  return WHOLE_WORD.test(before?.textContent?.slice(-LONGEST) ?? '')
}
