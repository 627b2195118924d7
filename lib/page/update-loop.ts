/**
 * When to do what: marks follow scrolling in the same frame, changes of the page are taken in together, and once things
 * are quiet everything is looked over. All of it together stays a small share of the main thread.
 */
import { isElement } from './element-kind'
import type { WorkClock } from './work-clock'
import { beforeFrame, whenIdle } from './work-clock'

/** Own work takes at most one part in so many of the time on a page that never stops changing. */
const SHARE = 40

/** Changes wait no longer than this, in milliseconds, however costly the last ones were. */
const LONGEST_WAIT = 1_000

/**
 * A page that changes again and again without a pause of `PAUSE`, for longer than `RESTLESS`, is a ticker or a feed: its changes
 * wait at least `TICKING`, all in milliseconds. It is read sooner than anyone reads it, and fewer functions run often enough to be
 * compiled again and again, which is what grows in the memory of such a page.
 */
const PAUSE = 1_000
const RESTLESS = 3_000
const TICKING = 400

/** Things are quiet after so many milliseconds. */
const QUIET = 200

/** Looks again at a page that has just loaded, in milliseconds after the start: late styles, late shadow roots. */
const LATE_LOOKS = [500, 1_500, 4_000, 10_000]

/** What may show text without a change of the DOM. */
const STIRRING_EVENTS = ['load', 'keyup', 'pointerover']

/**
 * What may move it as well: a slide that has come to rest, a dialogue that opened, a field that styles depend on, a link for
 * those who go from one to the next by keyboard.
 */
const MOVING_EVENTS = ['toggle', 'transitionend', 'animationend', 'click', 'focusin', 'focusout']

/** What begins to move text by and by, without a further word until it is there. */
const BEGINNING_EVENTS = ['transitionrun', 'animationstart']

/** While something moves, it is looked at so often, and for so long at most, in milliseconds. */
const FOLLOWING = 250
const FOLLOWED_AT_MOST = 30_000

export interface LoopTasks {
  /** Whether the page is still being scanned for the first time: then nothing is held back. */
  isBusy(): boolean
  applyChanges(deadline: number): void
  /** The page may have moved; `far` is a part of it that was scrolled far. */
  moved(far?: Node): void
  /** False when there was no time for all of it. */
  update(deadline: number): boolean
  /** False when there was no time for all of it. */
  settle(deadline: number): boolean
}

export class UpdateLoop {
  private isChanged = false
  private isUpdating = false
  private quietTimer: ReturnType<typeof setTimeout> | undefined
  private lastChanges = -Infinity
  private workAtLastChanges = 0
  /** When the page last began to change after a pause. */
  private restlessSince = -Infinity
  /** Where parts of the page were scrolled to when that was last taken in. */
  private readonly scrolledTo = new WeakMap<Node, { readonly x: number; readonly y: number }>([
    [document, { x: scrollX, y: scrollY }],
  ])
  private readonly resizes: ResizeObserver
  private root: Element | null = null
  /** Something moves until then, by performance.now(). */
  private movesUntil = -Infinity
  /** The reader has pressed something since things were last quiet. */
  private wasPressed = false

  constructor(
    private readonly clock: WorkClock,
    private readonly tasks: LoopTasks,
    private readonly signal: AbortSignal,
  ) {
    this.resizes = new ResizeObserver(this.stirred)
    signal.addEventListener('abort', () => {
      this.resizes.disconnect()
      clearTimeout(this.quietTimer)
    })
    this.listen()
    for (const delay of LATE_LOOKS) setTimeout(() => this.settleSoon(), delay)
  }

  /** The DOM has changed: changes are taken in before the next frame, or later on a page that never stops. */
  changed(): void {
    if (this.isChanged || this.signal.aborted) return
    this.isChanged = true
    const now = performance.now()
    if (now - this.lastChanges > PAUSE) this.restlessSince = now
    const wait = this.lastChanges + this.wait(now) - now
    if (wait > 0) setTimeout(() => beforeFrame(() => this.takeChanges(), this.signal), wait)
    else beforeFrame(() => this.takeChanges(), this.signal)
  }

  /** Marks what is near before the next frame. */
  updateSoon(): void {
    if (this.isUpdating || this.signal.aborted) return
    this.isUpdating = true
    beforeFrame(() => {
      this.isUpdating = false
      const isFinished = this.clock.measure((deadline) => this.tasks.update(deadline))
      if (isFinished) this.settleSoon()
      else this.updateSoon()
    }, this.signal)
  }

  /** Looks everything over once things are quiet. */
  settleSoon(): void {
    if (this.signal.aborted || this.quietTimer !== undefined) return
    this.quietTimer = setTimeout(() => {
      whenIdle(() => this.settle(), this.signal)
    }, QUIET)
  }

  /** Whether nothing waits to be done: no changes, no marks, no look at what may have been shown. */
  get isQuiet(): boolean {
    return !this.isChanged && !this.isUpdating && this.quietTimer === undefined
  }

  /** Scrolling inside a shadow tree is told inside only, and what its slots show. */
  listenTo(root: ShadowRoot): void {
    const options = { ...PASSIVE, signal: this.signal }
    root.addEventListener('scroll', this.scrolled, options)
    root.addEventListener('slotchange', this.stirred, options)
  }

  /** May be called again: `document.open` takes all listeners away, and the same listener is never added twice. */
  private listen(): void {
    const options = { ...PASSIVE, signal: this.signal }
    this.root = document.documentElement
    document.addEventListener('scroll', this.scrolled, options)
    for (const type of STIRRING_EVENTS) document.addEventListener(type, this.stirredLightly, options)
    for (const type of MOVING_EVENTS) document.addEventListener(type, this.movedLightly, options)
    for (const type of BEGINNING_EVENTS) document.addEventListener(type, this.begins, options)
    document.addEventListener('visibilitychange', this.stirred, options)
    for (const type of ['resize', 'load', 'pageshow']) window.addEventListener(type, this.stirred, options)
    if (this.root) this.resizes.observe(this.root)
  }

  private readonly stirredLightly = (): void => this.settleSoon()

  private readonly movedLightly = ({ type }: Event): void => {
    this.wasPressed ||= type === 'click'
    this.tasks.moved()
    this.settleSoon()
  }

  private readonly begins = ({ target }: Event): void => {
    if (target instanceof Element) this.heed(target.getAnimations())
  }

  private heed(animations: readonly Animation[]): void {
    const wasMoving = this.movesUntil > performance.now()
    for (const { effect, currentTime } of animations) {
      const left = Number(effect?.getComputedTiming().endTime) - Number(currentTime)
      // What never ends is decoration, as a rule.
      if (!Number.isFinite(left)) continue
      this.movesUntil = Math.max(this.movesUntil, performance.now() + Math.min(left, FOLLOWED_AT_MOST))
    }
    if (!wasMoving) this.follow()
  }

  /** What a script moves by `animate` tells nothing when it begins; but mostly the reader has just pressed something. */
  private heedScripts(): void {
    if (this.wasPressed) this.heed(document.getAnimations())
    this.wasPressed = false
  }

  /** Looks again and again where things are, as long as something moves. */
  private follow(): void {
    if (this.signal.aborted || this.movesUntil < performance.now() + FOLLOWING) return
    setTimeout(() => {
      this.stirred()
      this.follow()
    }, FOLLOWING)
  }

  private readonly stirred = (): void => {
    this.tasks.moved()
    this.updateSoon()
  }

  private readonly scrolled = ({ target }: Event): void => {
    const part = target !== document && target instanceof Node && isElement(target) ? target : null
    const isFar = this.isScrolledFar(part)
    // What follows the marks hears nothing else of scrolling in a shadow tree.
    const isUnheard = part !== null && part.getRootNode() !== document
    if (!isFar && !isUnheard) return this.settleSoon()
    if (part) this.tasks.moved(isFar ? part : undefined)
    else if (isMovedByScrolling()) this.tasks.moved()
    this.updateSoon()
  }

  /**
   * Whether the page, or a part of it, was scrolled by more than a quarter of the viewport since it last was: what is
   * marked reaches farther than that, in parts of any size.
   */
  private isScrolledFar(part: Element | null): boolean {
    const now = part ? { x: part.scrollLeft, y: part.scrollTop } : { x: scrollX, y: scrollY }
    const last = this.scrolledTo.get(part ?? document) ?? { x: 0, y: 0 }
    const isFar = Math.abs(now.y - last.y) > innerHeight / 4 || Math.abs(now.x - last.x) > innerWidth / 4
    if (isFar) this.scrolledTo.set(part ?? document, now)
    return isFar
  }

  private takeChanges(): void {
    this.isChanged = false
    if (this.root !== document.documentElement) this.listen()
    this.lastChanges = performance.now()
    this.workAtLastChanges = this.clock.times.total
    this.clock.measure((deadline) => this.tasks.applyChanges(deadline))
    this.updateSoon()
  }

  /** How long to wait after the last changes for the work since then to be its small share of the time. */
  private wait(now: number): number {
    if (this.tasks.isBusy()) return 0
    const least = now - this.restlessSince > RESTLESS ? TICKING : 0
    return Math.max(least, Math.min(LONGEST_WAIT, (this.clock.times.total - this.workAtLastChanges) * SHARE))
  }

  private settle(): void {
    this.quietTimer = undefined
    this.heedScripts()
    const start = performance.now()
    const isFinished = this.clock.measure((deadline) => this.tasks.settle(deadline))
    const end = performance.now()
    if (isFinished) return
    // A page that never stops changing would keep this going for ever.
    const wait = end - this.lastChanges < LONGEST_WAIT && !this.tasks.isBusy() ? (end - start) * SHARE : 0
    clearTimeout(this.quietTimer)
    this.quietTimer = setTimeout(() => whenIdle(() => this.settle(), this.signal), wait)
  }
}

/** Whether a sheet moves parts of the page as it is scrolled, of which no event tells. */
function isMovedByScrolling(): boolean {
  return document.getAnimations().some(({ timeline }) => timeline !== null && timeline !== document.timeline)
}

const PASSIVE = { capture: true, passive: true } as const
