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
 * Whether the point is in the second rectangle or on a straight way to it from the edge of the first that faces it. What
 * lies beside the first rectangle is not on the way.
 */
export const isOnWay = (from: Rect, to: Rect, point: Point): boolean => isInHull(facingEdge(from, to), to, point)

function facingEdge(from: Rect, to: Rect): Rect {
  if (to.top >= from.bottom) return { ...sides(from), top: from.bottom, bottom: from.bottom }
  if (to.bottom <= from.top) return { ...sides(from), top: from.top, bottom: from.top }
  return from
}

/** A DOMRect has getters, which a spread would lose. */
const sides = ({ left, right }: Rect): Pick<Rect, 'left' | 'right'> => ({ left, right })

/** Every point of the convex hull of two boxes is in a box somewhere between them, `t` of the way from one to the other. */
function isInHull(from: Rect, to: Rect, { x, y }: Point): boolean {
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
