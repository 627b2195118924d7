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

/** What a card is placed beside. */
export interface PlaceOptions {
  readonly rects: readonly Rect[]
  readonly pointer: Point
  /** Whether its lines run from top to bottom. */
  readonly isVertical: boolean
  /** Told how wide and high the card may be, before its place is settled. */
  readonly limit: (width: number, height: number) => void
}

/** The place for a card beside the rectangles of an occurrence, nearest to the pointer; null where there are none. */
export async function placeCard(card: HTMLElement, options: PlaceOptions): Promise<Point | null> {
  const { rects, pointer, limit } = options
  const line = nearest(rects, pointer)
  if (!line) return null
  const { clientHeight, clientWidth } = card.ownerDocument.documentElement
  const isAtSide = options.isVertical && hasRoomAtSide(line, card.getBoundingClientRect().width, clientWidth)
  const clear = isAtSide ? line : keptClear(line, rects, clientHeight)
  const reference = {
    getBoundingClientRect: () => new DOMRect(line.left, clear.top, line.right - line.left, clear.bottom - clear.top),
  }
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: isAtSide ? 'right-start' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => limit(widest(), Math.max(LOWEST, Math.floor(availableHeight))),
      }),
    ],
  })
  return { x, y }
}

/** The nearest place to this one where all of the card is in view, or as much of it as can be. */
export function placeInView(card: HTMLElement, { x, y }: Point): Point {
  const { width, height } = card.getBoundingClientRect()
  const view = viewNow()
  return {
    x: Math.max(view.left, Math.min(x, view.right - width)),
    y: Math.max(view.top, Math.min(y, view.bottom - height)),
  }
}

/** The part of the viewport that is in sight, smaller where the reader zoomed in with two fingers. */
function viewNow(): Rect {
  const { clientWidth, clientHeight } = document.documentElement
  const { offsetLeft: left = 0, offsetTop: top = 0, width = clientWidth, height = clientHeight } = visualViewport ?? {}
  return { left, top, right: left + Math.min(width, clientWidth), bottom: top + Math.min(height, clientHeight) }
}

function widest(): number {
  const { left, right } = viewNow()
  return Math.floor(right - left - 2 * MARGIN)
}

/** Whether a card beside a line that runs from top to bottom leaves all of that line to be read. */
const hasRoomAtSide = (line: Rect, width: number, viewportWidth: number): boolean =>
  Math.max(line.left, viewportWidth - line.right) >= width + GAP + MARGIN

/** From the first line of an occurrence to its last; only its nearest line where no room is left beside them all. */
function keptClear(line: Rect, rects: readonly Rect[], viewportHeight: number): Pick<Rect, 'top' | 'bottom'> {
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return Math.max(top, viewportHeight - bottom) < LEAST_HEIGHT ? line : { top, bottom }
}
