/**
 * Whether a reader can meet a text that the browser calls visible: text for screen readers is put out of the page, made
 * transparent, or cut off by a box of a pixel.
 */
import { parentOf } from './element-style'
import { isVisible } from './form-proof'
import type { TextPlace } from './text-flow'

/** The occurrence in question. */
interface Placed {
  readonly begin: TextPlace | null
  rects(): readonly DOMRect[]
}

/** What is no larger than this in a dimension is not seen, in CSS px. */
const A_PIXEL = 1

/** Asks for a layout: for a few at a time. */
export function isDrawn(occurrence: Placed): boolean {
  const holder = occurrence.begin && parentOf(occurrence.begin.node)
  if (!holder || !isOpaque(holder)) return false
  const box = occurrence.rects().find(isLarge)
  return box !== undefined && !isOutOfPage(box, holder) && !isCutOff(holder)
}

/** An element without a box of its own shows its text in that of the nearest one above. */
function isOpaque(element: Element): boolean {
  if (isVisible(element, { visibilityProperty: true, opacityProperty: true })) return true
  const above = holderOf(element)
  return above !== null && getComputedStyle(element).display === 'contents' && isOpaque(above)
}

const holderOf = (element: Element): Element | null => element.assignedSlot ?? parentOf(element)

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
  const { direction, writingMode } = getComputedStyle(document.documentElement)
  return x < 0 && direction === 'ltr' && writingMode === 'horizontal-tb'
}

function isCutOff(holder: Element): boolean {
  // What the body clips, the window does.
  for (let at: Element | null = holder; at && at !== document.body; at = holderOf(at)) {
    const { width, height } = at.getBoundingClientRect()
    if (width > A_PIXEL && height > A_PIXEL) continue
    const { overflowX, overflowY, display } = getComputedStyle(at)
    // An inline box clips nothing, and one without a box is as small as nothing.
    if (display === 'inline' || display === 'contents') continue
    if ((width <= A_PIXEL && overflowX !== 'visible') || (height <= A_PIXEL && overflowY !== 'visible')) return true
  }
  return false
}
