/**
 * Parts of the page as rectangles, in CSS pixels from the origin of the document.
 */
import type { Area } from './marked-flow'

/** The least area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Whether the first holds the second. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

/** Whether they share a point. */
export function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top
}

/** An area three times as wide and as high, with the same centre. */
export function around({ left, top, right, bottom }: Area): Area {
  const width = right - left
  const height = bottom - top
  return { left: left - width, top: top - height, right: right + width, bottom: bottom + height }
}
