/**
 * What lies on a page besides marks: the card and its like. It is a script of its own, brought in at the first need, so
 * that a page which is only read never loads it. Both scripts share the extension's world in the page and nothing else.
 */
import type { OpenCard } from './card-host'
import type { FoundOccurrence } from './found-occurrence'
import type { Point, Rect } from './geometry'
import type { MarkLook } from './highlight-style'
import type { ReadText } from './selected-text'
import type { StripRequest } from './strip-layer'

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

/** Selected text, for a button or a panel. */
export interface SelectionRequest {
  /** Where the panel has to lie if the text is in a dialogue; without one, in the document. */
  readonly node?: Node
  /** The first and the last line; none where nobody knows, and then the pointer or the corner has to do. */
  readonly lines: () => readonly Rect[]
  readonly pointer: Point | null
  /** At most `most` UTF-16 units. */
  readonly read: (most: number, pause: () => Promise<void>) => Promise<ReadText>
  /** Selects the text again and gives the focus back. */
  readonly restore: () => void
  /** Whether the panel takes the focus: the reader asked for it. */
  readonly takesFocus: boolean
  readonly signal: AbortSignal
  /** Called once, whatever closed it. */
  readonly onClose?: () => void
}

/** Something of ours that lies on the page until it is closed. */
export interface OpenPiece {
  readonly isOpen: boolean
  /** Puts it where its anchor is now. */
  follow(): void
  close(): void
}

/** A layer that lies on the page for as long as it is wanted. */
export interface PageLayer {
  /** Terms or their places may have changed. */
  update(): void
  close(): void
  /** What is known of the glossaries is out of date. */
  renew?(): void
  /** What it has cost, in ms of the main thread. */
  readonly times: { readonly total: number; readonly longest: number; readonly count: number }
}

export interface GlossRequest {
  /** The marked terms near the viewport, in reading order. */
  readonly terms: () => readonly FoundOccurrence[]
  readonly lookOf: (occurrence: FoundOccurrence) => MarkLook
  /** The script of Chinese labels; null for that of the text around. */
  readonly script: () => 'Hans' | 'Hant' | null
  readonly signal: AbortSignal
}

export interface TermAnnouncement {
  readonly occurrence: FoundOccurrence
  /** Read out before and after, in the reader's language; '' for nothing. */
  readonly lead: string
  readonly tail: string
}

/** What the overlay script offers the content script. */
export interface Overlay {
  /** Null where the card was no longer wanted. */
  showCard(request: CardRequest): Promise<OpenCard | null>
  /** A small button at the end of selected text. */
  showSelectionButton(request: SelectionRequest, onPress: () => void): OpenPiece
  /** The panel with the terms of selected text. */
  showSelectionPanel(request: SelectionRequest): OpenPiece
  /** Counterparts in small type over the terms. */
  openGloss(request: GlossRequest): PageLayer
  /** The places of all terms, at the edge of the window. */
  openStrip(request: StripRequest): PageLayer
  /** Says something for a moment, on the screen and to a screen reader. */
  showNotice(text: string, detail?: string): void
  /** Has a term read out by a screen reader, with its counterpart. */
  announceTerm(announcement: TermAnnouncement): void
}

/** Where the overlay script leaves itself in the world it shares with the content script; no element is called so. */
const KEY = Symbol.for('termlight overlay')

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
