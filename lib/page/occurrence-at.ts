/**
 * Finds the Text node and offset under a point of the viewport, shadow trees included.
 */
import { isText } from './element-kind'
import type { TextPlace } from './text-flow'

/** The caret place nearest to a point of the viewport; null where there is no text. */
export function textPlaceAt(x: number, y: number, shadowRoots: ShadowRoot[]): TextPlace | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
    return caret && isText(caret.offsetNode) ? { node: caret.offsetNode, offset: caret.offset } : null
  }
  const range = document.caretRangeFromPoint?.(x, y)
  const node = range?.startContainer
  return range && node && isText(node) ? { node, offset: range.startOffset } : null
}

/** Whether one of the rectangles holds the point: a caret snaps to text that is far from the point. */
export function isIn(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true
  }
  return false
}
