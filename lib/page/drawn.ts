/**
 * Whether a reader can meet a text that the browser calls visible: text for screen readers is put out of the page, made
 * transparent, or cut off by a box of a pixel.
 */
import { A_PIXEL, Cutters, runsToTheRight } from './cut-off'
import { holderOf, parentOf } from './element-style'
import { isVisible } from './form-proof'
import type { TextPlace } from './text-flow'

/** The occurrence in question. */
interface Placed {
  readonly begin: TextPlace | null
  rects(): readonly DOMRect[]
}

/** Asks for a layout: for a few at a time. */
export function isDrawn(occurrence: Placed): boolean {
  const holder = occurrence.begin && parentOf(occurrence.begin.node)
  if (!holder || !isOpaque(holder)) return false
  const box = occurrence.rects().find(isLarge)
  return box !== undefined && !isOutOfPage(box, holder) && new Cutters().of(holder) === null
}

/** An element without a box of its own shows its text in that of the nearest one above. */
function isOpaque(element: Element): boolean {
  if (isVisible(element, { visibilityProperty: true, opacityProperty: true })) return true
  const above = holderOf(element)
  return above !== null && getComputedStyle(element).display === 'contents' && isOpaque(above)
}

const isLarge = ({ width, height }: DOMRect): boolean => width > A_PIXEL && height > A_PIXEL

/** Whether it lies where no scroller goes: above the page, or left of it where text does not run to the left. */
function isOutOfPage({ right, bottom }: DOMRect, holder: Element): boolean {
  if (right + scrollX >= 0 && bottom + scrollY >= 0) return false
  let x = right + scrollX
  let y = bottom + scrollY
  for (let at: Element | null = holder; at && at !== document.scrollingElement; at = holderOf(at)) {
    x += at.scrollLeft
    y += at.scrollTop
  }
  if (y < 0) return true
  return x < 0 && runsToTheRight()
}
