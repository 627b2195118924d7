/**
 * Where the card goes: beside the occurrence it explains, never over a line of it, and inside the viewport.
 */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { nearest, type Point, type Rect } from './geometry'

/** Between the card and the line it explains. */
const GAP = 6

/** Between the card and the edge of the viewport. */
const MARGIN = 8

/** Below this a card beside all lines of an occurrence is too low to read. */
const LEAST_HEIGHT = 160

/** The height of a card in a frame that has no room for one. */
const LOWEST = 48

/**
 * The place for a card beside the rectangles of an occurrence, nearest to the pointer; null where there are none.
 * `limit` is told how high the card may be there, before its place is settled.
 */
export async function placeCard(
  card: HTMLElement,
  rects: readonly Rect[],
  pointer: Point,
  limit: (height: number) => void,
): Promise<Point | null> {
  const line = nearest(rects, pointer)
  if (!line) return null
  const clear = keptClear(line, rects, card.ownerDocument.documentElement.clientHeight)
  const reference = {
    getBoundingClientRect: () => new DOMRect(line.left, clear.top, line.right - line.left, clear.bottom - clear.top),
  }
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => limit(Math.max(LOWEST, Math.floor(availableHeight))) }),
    ],
  })
  return { x, y }
}

/** From the first line of an occurrence to its last; only its nearest line where no room is left beside them all. */
function keptClear(line: Rect, rects: readonly Rect[], viewportHeight: number): Pick<Rect, 'top' | 'bottom'> {
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return Math.max(top, viewportHeight - bottom) < LEAST_HEIGHT ? line : { top, bottom }
}
