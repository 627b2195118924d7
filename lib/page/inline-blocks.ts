/**
 * How text goes on from one part of a line to the next: into a block that stands in it (`inline-block`, `inline-flex`), and
 * between words that only style sets apart.
 */
import { type BoxRow, isPositive, standsOff } from './box-row'
import { isAsTagged, isElement, isText, kindOf } from './element-kind'
import { boxOf, isOutOfFlow } from './element-style'
import { isBlank, type FlowBuilder } from './flow-builder'
import { firstOf, nextOf, previousOf } from './form-proof'
import { isWordUnit } from './text-flow'

/**
 * - `on`: it is part of the text before it
 * - `spaced`: so it is, but its edges part words
 * - `anew`: what is inside and what follows belong together, but not what is before
 * - `apart`: only what is inside belongs together
 */
export type Way = 'on' | 'spaced' | 'anew' | 'apart'

/**
 * It belongs to a sentence when text touches it. A row of such blocks is a menu, or a headline that moves in bit by bit:
 * single letters that touch are read on, and Latin words that stand apart; other words are not.
 */
export function wayInto(element: Element, before: FlowBuilder, afterText: boolean, row: BoxRow): Way {
  if (afterText || isBeforeText(element)) return standsOff(element) ? 'spaced' : 'on'
  if (isLetter(element, CHARACTER)) {
    if (isLetter(element.previousSibling, CHARACTER)) return 'on'
    if (isLetter(element.nextSibling, CHARACTER)) return before.endsWithSpace ? 'on' : 'anew'
  }
  if (before.isEmpty) return touchesElement(element) && standsOff(element) ? 'apart' : 'on'
  if (!before.endsWithSpace || before.endsWithChinese) return 'apart'
  const neighbour = elementBefore(element)
  if (neighbour === null) return 'on'
  return row.isParted(element, neighbour) ? 'apart' : 'on'
}

/** The element before it in the line, across white space and out of inline elements that begin with it; if it is one. */
function elementBefore(element: Element): Element | null {
  let at: Node = element
  for (;;) {
    let before = previousOf(at)
    while (before && (isText(before) ? isBlank(before.data) : kindOf(before) === 'nothing')) before = previousOf(before)
    if (before) return isElement(before) ? before : null
    const above: Node | null = at.parentNode
    if (above === null || kindOf(above) !== 'inline') return null
    at = above
  }
}

/** Whether text follows at once. */
export function isBeforeText(element: Element): boolean {
  const next = nextOf(element)
  return next !== null && isText(next) && !isBlank(next.data)
}

/** Whether an object before text is not in its line: a hidden field, an icon for other screens, a picture that floats. */
export function isOutOfLine(element: Element): boolean {
  const mayBeOut = element.localName === 'input' || !isAsTagged(element)
  return mayBeOut && isBeforeText(element) && (boxOf(element) === 'hidden' || isOutOfFlow(element))
}

/** Whether text runs on round an element, which stands in it only in the source. */
export function isAside(element: Element): boolean {
  return isBeforeText(element) && isOutOfFlow(element)
}

const LETTER = /^\S$/u

/** A letter, or a space between words. */
const CHARACTER = /^.$/su

/** Whether an element shows a single letter, as in a headline whose letters move in one by one. */
export function isLetter(node: Node | null, letter = LETTER): boolean {
  if (node === null || !isElement(node) || node.localName === 'a') return false
  const only = firstOf(node)
  if (only === null || only.nextSibling !== null) return false
  return isText(only) ? letter.test(only.data) : isLetter(only, letter)
}

function touchesElement(element: Element): boolean {
  const next = nextOf(element)
  return next !== null && isElement(next)
}

/** Whether a Latin word runs on into the text behind an element, which is rare but where a style keeps the two apart. */
export function runsIntoWord(element: Element): boolean {
  const next = nextOf(element)
  return next !== null && isText(next) && isWordUnit(next.data.charCodeAt(0))
}

/** The narrowest space between words, in em. */
const WORD_SPACE = 0.15

/**
 * Whether room parts it from a Latin word in the element right before: `12 June` and `Geneva` of a list of dates. What attributes
 * do not tell is asked only where they are doubted.
 */
export function isSetOff(element: Element, isDoubted: boolean): boolean {
  const before = previousOf(element)
  if (before === null || !isElement(before)) return false
  const areAsTagged = isAsTagged(element) && isAsTagged(before)
  if (areAsTagged && !isDoubted) return false
  const text = before.textContent ?? ''
  if (!isWordUnit(text.charCodeAt(text.length - 1))) return false
  const left = getComputedStyle(element)
  const right = getComputedStyle(before)
  // Less than a word space is a matter of looks: a slanted letter, a padded highlight.
  if (areAsTagged)
    return parseFloat(left.marginLeft) + parseFloat(right.marginRight) > parseFloat(left.fontSize) * WORD_SPACE
  return [left.marginLeft, left.paddingLeft, right.marginRight, right.paddingRight].some(isPositive)
}
