/**
 * Finds the Text node and offset under a point of the viewport, shadow trees included.
 */
import { isText } from './element-kind'
import type { MarkedFlow, PageOccurrence } from './marked-flow'
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

/** The occurrence in these flows that a place is in or beside, of those that are meant and that the reader does not know. */
export function findAt(
  flows: readonly MarkedFlow[],
  { node, offset }: TextPlace,
  isMeant: (occurrence: PageOccurrence) => boolean,
): PageOccurrence | null {
  for (const { flow, occurrences } of flows) {
    const at = flow.offsetOf(node, offset)
    if (at === null) continue
    for (const occurrence of occurrences) {
      const isThere = at >= occurrence.start && at <= occurrence.end && occurrence.sense.state !== 'known'
      if (isThere && isMeant(occurrence)) return occurrence
    }
  }
  return null
}
