/**
 * Where the reader is in the page: at a selection, a caret or the focus, where one is in sight.
 */
import type { FoundOccurrence } from './found-occurrence'
import { isReadBefore } from './tree-order'

export interface ReadingPlace {
  readonly node: Node
  readonly offset: number
}

/** Null where there is nothing of the kind in the window. */
export function readersPlace(): ReadingPlace | null {
  const selection = document.getSelection()
  if (selection && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0)
    const { startContainer: node, startOffset: offset } = range
    if (node !== document && isInSight(boxOf(range))) return { node, offset }
  }
  const focused = document.activeElement
  if (focused && focused !== document.body && focused !== document.documentElement) {
    if (isInSight(focused.getBoundingClientRect())) return { node: focused, offset: 0 }
  }
  return null
}

/** Whether any of an occurrence is in the window. */
export const isOccurrenceInSight = (occurrence: FoundOccurrence): boolean => occurrence.rects().some(isInSight)

/** Whether an occurrence, seen by its beginning, comes before a place in the page. */
export function comesBefore(occurrence: FoundOccurrence, { node, offset }: ReadingPlace): boolean {
  const begin = occurrence.begin
  if (!begin) return false
  if (begin.node === node) return begin.offset < offset
  // The place before the child of that number, where it is no text.
  const child = node.nodeType === Node.ELEMENT_NODE ? node.childNodes[offset] : undefined
  if (node.contains(begin.node))
    return child !== undefined && !child.contains(begin.node) && isReadBefore(begin.node, child)
  return isReadBefore(begin.node, node)
}

function isInSight({ left, top, right, bottom, width, height }: DOMRect): boolean {
  if (width <= 0 && height <= 0) return false
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}

/** A caret in an empty line has no box of its own. */
function boxOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect()
  if (box.height > 0) return box
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  return element && element !== document.body && element !== document.documentElement
    ? element.getBoundingClientRect()
    : new DOMRect()
}
