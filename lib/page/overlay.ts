/**
 * What lies on a page besides marks: the card and its like. It is a script of its own, brought in at the first need, so
 * that a page which is only read never loads it. Both scripts share the extension's world in the page and nothing else.
 */
import type { OpenCard } from './card-host'
import type { FoundOccurrence } from './found-occurrence'
import type { Point } from './geometry'

/** How to show a card. */
export interface CardRequest {
  readonly occurrence: FoundOccurrence
  readonly pointer: Point
  /** Closes the card when it aborts. */
  readonly signal: AbortSignal
  /** Aborts when nobody wants the card any more before it is open. */
  readonly opening: AbortSignal
  /** Moves the focus into the card: the reader asked for it with the keyboard. */
  readonly focus?: boolean
}

/** What the overlay script offers the content script. */
export interface Overlay {
  /** Null where the card was no longer wanted. */
  showCard(request: CardRequest): Promise<OpenCard | null>
}

/** The name under which the overlay script leaves itself in the world it shares with the content script. */
const KEY = 'termlightOverlay'

/** For the overlay script. */
export function provideOverlay(overlay: Overlay): void {
  Reflect.set(globalThis, KEY, overlay)
}

/** For the content script; null before the overlay script has run. */
export function providedOverlay(): Overlay | null {
  const value: unknown = Reflect.get(globalThis, KEY)
  return isOverlay(value) ? value : null
}

const isOverlay = (value: unknown): value is Overlay =>
  typeof value === 'object' && value !== null && 'showCard' in value
