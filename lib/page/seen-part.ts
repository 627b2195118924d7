/**
 * The part of a frame that a reader sees. A frame may be as tall as its content, and the page around it scrolls: only an
 * observer of intersections tells a frame of another origin what of it is seen.
 */

/** Of a frame that is no taller than this, in CSS pixels, all counts as seen. */
export const TALLEST = 6_000

/** So often, in milliseconds, a tall frame that is seen asks what of it is: nothing tells it that the page around scrolls. */
const AGAIN = 250

/** A stretch of the viewport, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number
  readonly height: number
}

export class SeenPart {
  /** Null where it is all of the viewport, or nobody knows. */
  stretch: Stretch | null = null
  private readonly observer: IntersectionObserver | null
  private timer: ReturnType<typeof setTimeout> | undefined

  /** `onMoved` is told when the reader sees another part. */
  constructor(
    private readonly onMoved: () => void,
    private readonly signal: AbortSignal,
  ) {
    const isFrame = window !== window.parent
    this.observer = isFrame ? new IntersectionObserver((entries) => this.take(entries)) : null
    if (!isFrame) return
    window.addEventListener('resize', this.ask, { passive: true, signal })
    signal.addEventListener('abort', () => {
      this.observer?.disconnect()
      clearTimeout(this.timer)
    })
    this.ask()
  }

  /** An observer tells at once where an element is that it has just been given. */
  private readonly ask = (): void => {
    if (this.signal.aborted) return
    this.observer?.disconnect()
    if (innerHeight <= TALLEST) return this.set(null)
    this.stretch ??= { top: 0, height: screen.height }
    this.observer?.observe(document.documentElement)
  }

  private take(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1)
    if (!last) return
    const { boundingClientRect: box, intersectionRect: seen } = last
    // An element that does not fill its frame tells nothing of the rest.
    if (box.height < innerHeight / 2) return this.set(null)
    if (!last.isIntersecting) return
    // The browser tells late: about a screen on either side counts as seen.
    this.set({ top: seen.top - screen.height, height: seen.height + 2 * screen.height })
    clearTimeout(this.timer)
    this.timer = setTimeout(this.ask, AGAIN)
  }

  private set(stretch: Stretch | null): void {
    const was = this.stretch
    const isAlike =
      was && stretch
        ? Math.abs(was.top - stretch.top) + Math.abs(was.height - stretch.height) < screen.height / 4
        : was === stretch
    if (isAlike) return
    this.stretch = stretch
    this.onMoved()
  }
}
