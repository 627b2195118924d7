/**
 * What keeps text from every reader though the browser calls it visible: a box of a pixel that cuts it off, as round text for
 * screen readers, one that is shut to no height, or a place before the beginning of the page.
 */
import { holderOf } from './element-style'
import { boundsOf } from './form-proof'

/** What is no larger than this in a dimension is not seen, in CSS px. */
export const A_PIXEL = 1

/** Looks each element up once: for as long as nothing moves. Asks for a layout. */
export class Cutters {
  private readonly known = new Map<Element, Element | null>()
  private readonly x = scrollX
  private readonly y = scrollY

  /** With `asksPlaces` those that were put out of the page count, besides those that cut off what is in them. */
  constructor(private readonly asksPlaces = false) {}

  /** The element that keeps from readers what stands right in this one, itself or one above it; null where none does. */
  of(element: Element): Element | null {
    const path: Element[] = []
    let at: Element | null = element
    // What these clip, the window does.
    for (; at && at !== document.body && at !== document.documentElement; at = holderOf(at)) {
      if (this.known.has(at)) break
      path.push(at)
    }
    let cutter = (at && this.known.get(at)) ?? null
    for (const each of path.toReversed()) {
      if (this.isCutter(each)) cutter = each
      else if (cutter && escapes(each, cutter)) cutter = null
      this.known.set(each, cutter)
    }
    return cutter
  }

  /** For nearly all of them the box is enough to know. */
  private isCutter(element: Element): boolean {
    const box = boundsOf(element)
    if (clips(element, box)) return true
    const isBefore = box.right + this.x < 0 || box.bottom + this.y < 0
    return this.asksPlaces && isBefore && isPutAway(element)
  }
}

function clips(element: Element, { width, height }: DOMRect): boolean {
  if (width > A_PIXEL && height > A_PIXEL) return false
  const { overflowX, overflowY, display } = getComputedStyle(element)
  // An inline box clips nothing, and one without a box is as small as nothing.
  if (display === 'inline' || display === 'contents') return false
  return (width <= A_PIXEL && overflowX !== 'visible') || (height <= A_PIXEL && overflowY !== 'visible')
}

/** What is put elsewhere is clipped only by a box that it is placed in. */
function escapes(element: Element, cutter: Element): boolean {
  const { position } = getComputedStyle(element)
  return (position === 'absolute' || position === 'fixed') && getComputedStyle(cutter).position === 'static'
}

/** Whether an element lies before the beginning of the page, and not in a part that moves. */
function isPutAway(element: Element): boolean {
  if (!isBeforePage(element)) return false
  for (let at = holderOf(element); at && at !== document.documentElement; at = holderOf(at)) {
    if (isMoving(at) && !isBeforePage(at)) return false
  }
  return true
}

function isBeforePage(element: Element): boolean {
  const { right, bottom } = boundsOf(element)
  return bottom + scrollY < 0 || (right + scrollX < 0 && runsToTheRight())
}

/** Whether what is in an element may come back, as the slides of a show do and what was scrolled. */
function isMoving(element: Element): boolean {
  // What the body clips, the window mostly does, and does not move.
  if (element === document.body) return element !== document.scrollingElement && element.scrollTop > 0
  const { overflowX, overflowY } = getComputedStyle(element)
  return overflowX !== 'visible' || overflowY !== 'visible'
}

/** Whether nothing of a page lies left of its beginning. */
export function runsToTheRight(): boolean {
  const { direction, writingMode } = getComputedStyle(document.documentElement)
  return direction === 'ltr' && writingMode === 'horizontal-tb'
}
