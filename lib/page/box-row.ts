/**
 * Whether boxes in a line stand apart, as those of a menu do, or are words of a sentence that a page has boxed one by one.
 * Such a page has thousands, so that some of them speak for those like them.
 */
import { attributeOf, parentNodeOf } from './form-proof'

/** So many in a row without room at their sides stand for all like them in the same place. */
const ENOUGH = 12

export class BoxRow {
  private sample: Element | null = null
  private withoutRoom = 0

  /** Whether room is left between a box and the element before it. */
  isParted(element: Element, before: Element): boolean {
    const isAlike = isLike(element, before)
    if (!isAlike && hasRoom(before)) return true
    const isKnown = this.sample !== null && isLike(element, this.sample) && isInSamePlace(element, this.sample)
    if (!isKnown) this.withoutRoom = 0
    else if (this.withoutRoom >= ENOUGH) return false
    this.sample = element
    if (hasRoom(element)) {
      this.withoutRoom = 0
      return true
    }
    this.withoutRoom++
    return false
  }
}

/** Whether two elements are most likely shown alike; a page may set each of its words in a box. */
function isLike(element: Element, other: Element): boolean {
  const isSame = (name: string): boolean => attributeOf(element, name) === attributeOf(other, name)
  return element.nodeName === other.nodeName && isSame('class') && isSame('style')
}

const isInSamePlace = (element: Element, other: Element): boolean => parentNodeOf(element) === parentNodeOf(other)

/** Whether room is left beside its text, by its edges or by its width, as where each takes a line or a column. */
function hasRoom(element: Element): boolean {
  if (standsOff(element)) return true
  const { display, fontSize, width } = getComputedStyle(element)
  if (!display.startsWith('inline-')) return false
  // To measure the text takes ten times as long; hardly a letter is wider than its font is high.
  const letters = (element.textContent ?? '').trim().length
  return parseFloat(width) > (letters + 1) * parseFloat(fontSize)
}

/** Whether room is left beside its text, as in a badge: `New` in it and `York` behind it are two words. */
export function standsOff(element: Element): boolean {
  const style = getComputedStyle(element)
  return EDGES.some((edge) => isPositive(style[edge]))
}

const EDGES = [
  'paddingLeft',
  'paddingRight',
  'marginLeft',
  'marginRight',
  'borderLeftWidth',
  'borderRightWidth',
] as const

export const isPositive = (length: string): boolean => parseFloat(length) > 0
