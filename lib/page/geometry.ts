/**
 * Points and rectangles of the viewport, in CSS px.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether the point is in the rectangle, or no more than `margin` outside it. */
export const contains = ({ left, top, right, bottom }: Rect, { x, y }: Point, margin = 0): boolean =>
  x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin

/** Whether the rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The rectangle nearest to the point; null where there is none. */
export function nearest<R extends Rect>(rects: readonly R[], point: Point): R | null {
  let best: R | null = null
  for (const rect of rects) if (!best || distance(rect, point) < distance(best, point)) best = rect
  return best
}

function distance({ left, top, right, bottom }: Rect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/**
 * Whether the point is on a straight way from one rectangle to another, which is their convex hull: every point of it
 * is in a rectangle somewhere between the two, `t` of the way from the one to the other.
 */
export function isBetween(from: Rect, to: Rect, { x, y }: Point): boolean {
  let least = 0
  let most = 1
  const bounds = [
    [x - from.left, to.left - from.left],
    [from.right - x, from.right - to.right],
    [y - from.top, to.top - from.top],
    [from.bottom - y, from.bottom - to.bottom],
  ] as const
  // Each side holds where room >= t * shift.
  for (const [room, shift] of bounds) {
    if (shift > 0) most = Math.min(most, room / shift)
    else if (shift < 0) least = Math.max(least, room / shift)
    else if (room < 0) return false
  }
  return least <= most
}
