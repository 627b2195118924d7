/**
 * When the card opens and closes: the pointer rests on an occurrence or presses it, and later leaves it and its card.
 */
import type { OpenCard } from './card-host'
import { contains, isOnWay, nearest, type Point } from './geometry'
import { DEFAULT_HABIT, hasOtherUse, isHeld, type OpeningHabit, opensOnTap } from './opening-habit'
import { listenForHover } from './hover-events'

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
  /** Opens the card; `signal` aborts when nobody wants it any more before it is open. */
  readonly open: (target: Target, pointer: Point, signal: AbortSignal) => Promise<OpenCard | null>
  /** Ends it all, an open card included unless the reader pinned it. */
  readonly signal: AbortSignal
  /** What opens cards at the moment; asked each time, so that a change counts at once. */
  readonly habit?: () => OpeningHabit
  /** How long a card stays when the pointer has left, in ms. */
  readonly grace?: number
}

/** A hand that rests still trembles by this many px. */
const TREMBLE = 3

/** Watches the pointer until the signal aborts. Only events of a real pointer count. */
export function watchHover<Target extends HoverTarget>(options: HoverOptions<Target>): void {
  listenForHover(new Hover(options), options.signal)
}

export class Hover<Target extends HoverTarget> {
  readonly #options: HoverOptions<Target>
  #pointer: Point = { x: -1, y: -1 }
  #isPressed = false
  #isKeyHeld = false
  #frame = 0
  /** Where the pointer came to rest; only a move away from there starts another rest. */
  #rest: Point = this.#pointer
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #leaveTimer: ReturnType<typeof setTimeout> | undefined
  /** The occurrence whose card is open or opening. */
  #target: Target | null = null
  #opening: AbortController | null = null
  #card: OpenCard | null = null
  /** It was opened by a click or tap, so it stays when the pointer leaves. */
  #isClicked = false
  /** The reader closed its card, so it stays closed until the pointer has left. */
  #dismissed: Target | null = null
  /** The press that is going on closed the card of this one: the click that follows does not open it again. */
  #pressedShut: Target | null = null

  constructor(options: HoverOptions<Target>) {
    this.#options = options
  }

  get #habit(): OpeningHabit {
    return this.#options.habit?.() ?? DEFAULT_HABIT
  }

  moveTo(event: PointerEvent): void {
    this.#pointer = { x: event.clientX, y: event.clientY }
    this.#isPressed = event.buttons !== 0
    this.#isKeyHeld = isHeld(this.#habit, event)
    this.#reconsider()
  }

  press(event: PointerEvent, isOwn: boolean): void {
    this.#pressedShut = null
    // A finger that goes down may be about to scroll; if it taps, a click follows.
    if (event.pointerType === 'touch') return
    this.#pointer = { x: event.clientX, y: event.clientY }
    this.#isPressed = true
    this.#stopResting()
    if (!isOwn) this.#pressedShut = this.#dismiss()
  }

  /** Opens in the way of a click, where that is the reader's way and the click is for nothing else. */
  click(event: PointerEvent): void {
    this.#isPressed = false
    const isTap = event.pointerType === 'touch'
    const point = { x: event.clientX, y: event.clientY }
    const shut = isTap ? this.#dismiss() : this.#pressedShut
    if (isTap ? !opensOnTap(this.#habit) : this.#habit.opening !== 'click') return
    if (event.detail > 1 || hasOtherUse(event) || document.getSelection()?.isCollapsed === false) return
    if (shut && isOn(shut, point)) return
    this.#pointer = point
    this.#dismissed = null
    void this.#lookUp(true)
  }

  /** The reader's key, pressed while the pointer rests on a term, opens as well as the other way round. */
  key(event: KeyboardEvent): void {
    const was = this.#isKeyHeld
    const { opening } = this.#habit
    this.#isKeyHeld = opening === 'modifier' && isHeld(this.#habit, event)
    if (!this.#isKeyHeld || was || event.repeat || this.#isPressed || this.#target) return
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => void this.#lookUp(false), this.#habit.delay)
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
    this.#isKeyHeld = false
    if (!this.#isClicked && !this.#isInCard() && !this.#card?.isInUse()) this.#close()
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
    if (this.#card && (!this.#card.isOpen || this.#card.isPinned)) this.#dismiss()
    if (this.#dismissed && !isOn(this.#dismissed, this.#pointer)) this.#dismissed = null
    if (this.#isPressed) return
    if (this.#target && this.#isNear(this.#target)) {
      this.#stopResting()
      this.#stay()
      return
    }
    if (this.#target && !this.#isClicked) this.#leave()
    this.#restHere()
  }

  #restHere(): void {
    const { x, y } = this.#pointer
    if (Math.hypot(this.#rest.x - x, this.#rest.y - y) < TREMBLE) return
    clearTimeout(this.#restTimer)
    this.#rest = { x, y }
    const { opening, delay } = this.#habit
    if (opening === 'hover' || opening === 'modifier')
      this.#restTimer = setTimeout(() => void this.#lookUp(false), delay)
  }

  #stopResting(): void {
    clearTimeout(this.#restTimer)
    this.#rest = this.#pointer
  }

  async #lookUp(isClicked: boolean): Promise<void> {
    const { opening } = this.#habit
    if (!isClicked && !(opening === 'hover' || (opening === 'modifier' && this.#isKeyHeld))) return
    const pointer = this.#pointer
    const target = this.#dismissed ? null : this.#options.occurrenceAt(pointer.x, pointer.y)
    if (!target) return
    this.#close()
    const stop = new AbortController()
    this.#opening = stop
    this.#target = target
    this.#isClicked = isClicked
    const card = await this.#options.open(target, pointer, stop.signal)
    if (stop.signal.aborted) card?.close()
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

  /** Gives what had a card until now. */
  #dismiss(): Target | null {
    const target = this.#target
    this.#close()
    this.#dismissed = target ?? this.#dismissed
    return target
  }

  /** A pinned card is let go: it is the reader's own now. */
  #close(): void {
    this.#stay()
    this.#opening?.abort()
    if (!this.#card?.isPinned) this.#card?.close()
    this.#opening = null
    this.#card = null
    this.#target = null
    this.#isClicked = false
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
