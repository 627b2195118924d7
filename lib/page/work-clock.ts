/**
 * Runs own work in slices and keeps account of its time, so that the page always comes first.
 */

/** What the work on a page has cost so far, in milliseconds of the main thread. */
export interface WorkTimes {
  readonly total: number
  readonly longestSlice: number
  readonly slices: number
}

/** A slice ends after so many milliseconds: the bound is 8, and the last step before the look at the clock may be long. */
export const SLICE = 3

/** Idle work is done at the latest after so many milliseconds: a busy page must not starve it. */
const IDLE_TIMEOUT = 300

export class WorkClock {
  private total = 0
  private longest = 0
  private slices = 0
  private depth = 0

  get times(): WorkTimes {
    return { total: this.total, longestSlice: this.longest, slices: this.slices }
  }

  /** Does one piece of work and counts its time; the work is told when to stop. */
  measure<T>(work: (deadline: number) => T): T {
    const start = performance.now()
    this.depth++
    try {
      return work(start + SLICE)
    } finally {
      if (--this.depth === 0) {
        const spent = performance.now() - start
        this.total += spent
        this.slices++
        this.longest = Math.max(this.longest, spent)
      }
    }
  }
}

/** When the page has nothing better to do; soon, where the browser cannot tell. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  const unlessAborted = (): void => {
    if (!signal.aborted) work()
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessAborted, { timeout: IDLE_TIMEOUT })
  else setTimeout(unlessAborted, 20)
}

/** After what the page has queued already, but before idle time. */
export function soon(work: () => void, signal: AbortSignal): void {
  setTimeout(() => {
    if (!signal.aborted) work()
  }, 0)
}

/** Before the next frame, where styles are still clean; soon, where the page is in the background and has no frames. */
export function beforeFrame(work: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'hidden') return soon(work, signal)
  let done = false
  const once = (): void => {
    if (done || signal.aborted) return
    done = true
    work()
  }
  requestAnimationFrame(once)
  // A frame that is off-screen or throttled may wait for ever.
  setTimeout(once, IDLE_TIMEOUT)
}
