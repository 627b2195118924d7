/**
 * How text goes on from one part of a line to the next: into a block that stands in it (`inline-block`, `inline-flex`), and
 * between words that only style sets apart.
 */
import { isAsTagged, isElement, isText } from './element-kind'
import { isBlank, isWordUnit, type FlowBuilder } from './flow-builder'
import { firstOf, nextOf, previousOf } from './form-proof'

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
export function wayInto(element: Element, before: FlowBuilder, afterText: boolean): Way {
  if (afterText || isBeforeText(element)) return standsOff(element) ? 'spaced' : 'on'
  if (isLetter(element)) {
    if (isLetter(element.previousSibling)) return 'on'
    if (isLetter(element.nextSibling)) return before.endsWithSpace ? 'on' : 'anew'
  }
  if (before.isEmpty) return touchesElement(element) && standsOff(element) ? 'apart' : 'on'
  return before.endsWithSpace && !before.endsWithChinese ? 'on' : 'apart'
}

/** Whether text follows at once. */
export function isBeforeText(element: Element): boolean {
  const next = nextOf(element)
  return next !== null && isText(next) && !isBlank(next.data)
}

/** Whether an element shows a single letter, as in a headline whose letters move in one by one. */
export function isLetter(node: Node | null): boolean {
  if (node === null || !isElement(node) || node.localName === 'a') return false
  const only = firstOf(node)
  if (only === null || only.nextSibling !== null) return false
  return isText(only) ? /^\S$/u.test(only.data) : isLetter(only)
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

/** Whether room parts it from a Latin word in the element right before: `12 June` and `Geneva` of a list of dates. */
export function isSetOff(element: Element): boolean {
  const before = previousOf(element)
  if (before === null || !isElement(before) || (isAsTagged(element) && isAsTagged(before))) return false
  const text = before.textContent ?? ''
  if (!isWordUnit(text.charCodeAt(text.length - 1))) return false
  const left = getComputedStyle(element)
  const right = getComputedStyle(before)
  return [left.marginLeft, left.paddingLeft, right.marginRight, right.paddingRight].some(isPositive)
}

/** Whether room is left beside its text, as in a badge: `New` in it and `York` behind it are two words. */
function standsOff(element: Element): boolean {
  const { paddingLeft, paddingRight, marginLeft, marginRight } = getComputedStyle(element)
  return [paddingLeft, paddingRight, marginLeft, marginRight].some(isPositive)
}

const isPositive = (length: string): boolean => parseFloat(length) > 0
