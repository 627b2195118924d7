/**
 * When the card opens and closes: the pointer rests on an occurrence, and later leaves it and its card.
 */
import type { OpenCard } from './card-host'
import { contains, isOnWay, nearest, type Point } from './geometry'

/** What the pointer can rest on. */
export interface HoverTarget {
  /** One rectangle a line, in the viewport's CSS px. */
  rects(): readonly DOMRect[]
  /** Whether the text still says what it said when the occurrence was found. */
  isCurrent(): boolean
}

export interface HoverOptions<Target extends HoverTarget> {
  /** The occurrence at a point of the viewport. */
  readonly occurrenceAt: (x: number, y: number) => Target | null
  /** Opens the card; `signal` aborts when the pointer has left before it is open. */
  readonly open: (target: Target, pointer: Point, signal: AbortSignal) => Promise<OpenCard | null>
  /** Ends it all, an open card included. */
  readonly signal: AbortSignal
  /** How long the pointer rests before a card opens, in ms. */
  readonly delay?: number
  /** How long a card stays when the pointer has left, in ms. */
  readonly grace?: number
}

/** A hand that rests still trembles by this many px. */
const TREMBLE = 3

const listening = { passive: true, capture: true }

/** Watches the pointer until the signal aborts. Only events of a real pointer count. */
export function watchHover<Target extends HoverTarget>(options: HoverOptions<Target>): void {
  const hover = new Hover(options)
  const { signal } = options
  const on = { ...listening, signal }
  for (const type of ['pointermove', 'pointerover', 'pointerup'] as const)
    window.addEventListener(type, (event) => isMouse(event) && hover.moveTo(event), on)
  window.addEventListener('pointerdown', (event) => event.isTrusted && hover.press(event), on)
  window.addEventListener('scroll', () => hover.scroll(), on)
  window.addEventListener('pointerout', (event) => isMouse(event) && isWayOut(event) && hover.leaveWindow(), on)
  window.addEventListener('blur', (event) => event.target === window && hover.lookAway(), on)
  document.addEventListener('visibilitychange', () => hover.lookAway(), on)
  window.addEventListener('pagehide', () => hover.stop(), on)
  signal.addEventListener('abort', () => hover.stop())
}

const isMouse = (event: PointerEvent): boolean => event.isTrusted && event.pointerType !== 'touch'

/** Out of one element into no other. The root element could tell it too, but a document may have none. */
const isWayOut = (event: PointerEvent): boolean => event.relatedTarget === null

class Hover<Target extends HoverTarget> {
  readonly #options: HoverOptions<Target>
  #pointer: Point = { x: -1, y: -1 }
  #isPressed = false
  #frame = 0
  /** Where the pointer came to rest; only a move away from there starts another rest. */
  #rest: Point = this.#pointer
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #leaveTimer: ReturnType<typeof setTimeout> | undefined
  /** The occurrence whose card is open or opening. */
  #target: Target | null = null
  #opening: AbortController | null = null
  #card: OpenCard | null = null
  /** The reader closed its card, so it stays closed until the pointer has left. */
  #dismissed: Target | null = null

  constructor(options: HoverOptions<Target>) {
    this.#options = options
  }

  moveTo(event: PointerEvent): void {
    this.#pointer = { x: event.clientX, y: event.clientY }
    this.#isPressed = event.buttons !== 0
    this.#reconsider()
  }

  press(event: PointerEvent): void {
    this.#pointer = { x: event.clientX, y: event.clientY }
    this.#isPressed = true
    this.#stopResting()
    if (!this.#isInCard()) this.#dismiss()
  }

  /** What is under a resting pointer after scrolling was not pointed at. */
  scroll(): void {
    this.#stopResting()
    if (this.#target) this.#reconsider()
  }

  leaveWindow(): void {
    this.#pointer = { x: -1, y: -1 }
    this.#reconsider()
  }

  lookAway(): void {
    this.#stopResting()
    if (!this.#isInCard() && !this.#card?.isInUse()) this.#close()
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#stopResting()
    this.#close()
  }

  #reconsider(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#consider()
    })
  }

  /** Where the pointer is now, and what follows from that. */
  #consider(): void {
    if (this.#card && !this.#card.isOpen) this.#dismiss()
    if (this.#dismissed && !isOn(this.#dismissed, this.#pointer)) this.#dismissed = null
    if (this.#isPressed) return
    if (this.#target && this.#isNear(this.#target)) {
      this.#stopResting()
      this.#stay()
      return
    }
    if (this.#target) this.#leave()
    this.#restHere()
  }

  #restHere(): void {
    const { x, y } = this.#pointer
    if (Math.hypot(this.#rest.x - x, this.#rest.y - y) < TREMBLE) return
    clearTimeout(this.#restTimer)
    this.#rest = { x, y }
    this.#restTimer = setTimeout(() => void this.#lookUp(), this.#options.delay ?? 120)
  }

  #stopResting(): void {
    clearTimeout(this.#restTimer)
    this.#rest = this.#pointer
  }

  async #lookUp(): Promise<void> {
    const pointer = this.#pointer
    const target = this.#dismissed ? null : this.#options.occurrenceAt(pointer.x, pointer.y)
    if (!target) return
    this.#close()
    const opening = new AbortController()
    this.#opening = opening
    this.#target = target
    const card = await this.#options.open(target, pointer, opening.signal)
    if (opening.signal.aborted) card?.close()
    else this.#opened(card)
  }

  #opened(card: OpenCard | null): void {
    this.#opening = null
    this.#card = card
    if (card) this.#reconsider()
    else this.#target = null
  }

  #stay(): void {
    clearTimeout(this.#leaveTimer)
    this.#leaveTimer = undefined
  }

  /** A card that is not open yet is not waited for. */
  #leave(): void {
    if (!this.#card) this.#close()
    else this.#leaveTimer ??= setTimeout(() => this.#left(), this.#options.grace ?? 200)
  }

  #left(): void {
    this.#leaveTimer = undefined
    if (!this.#card?.isInUse()) this.#close()
  }

  #dismiss(): void {
    const target = this.#target
    this.#close()
    this.#dismissed = target ?? this.#dismissed
  }

  #close(): void {
    this.#stay()
    this.#opening?.abort()
    this.#card?.close()
    this.#opening = null
    this.#card = null
    this.#target = null
  }

  #isInCard(): boolean {
    return this.#card?.isOpen === true && contains(this.#card.bounds(), this.#pointer)
  }

  /** On the occurrence, in its card, or on the way from the one to the other. */
  #isNear(target: Target): boolean {
    if (!target.isCurrent()) return false
    if (isOn(target, this.#pointer)) return true
    const line = nearest(target.rects(), this.#pointer)
    if (!line || !this.#card) return false
    const bounds = this.#card.bounds()
    return contains(bounds, this.#pointer, TREMBLE) || isOnWay(line, bounds, this.#pointer)
  }
}

const isOn = (target: HoverTarget, pointer: Point): boolean =>
  target.rects().some((rect) => contains(rect, pointer, TREMBLE))
