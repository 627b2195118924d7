/**
 * Tells how many terms a page has, but not with each batch of them: a message costs as much as reading a screen of text.
 */

/** The number is told no sooner than so many milliseconds after the last time, unless things are quiet. */
const APART = 250

/** What is known of the terms of a page. */
export interface KnownTerms {
  readonly count: number
  /** Another one means that other terms may be there, though as many. */
  readonly version: number
  readonly isSettled: boolean
}

export class CountReport {
  private last: KnownTerms = { count: -1, version: -1, isSettled: false }
  private lastTime = -Infinity

  /** `tell` is told a new number, `tellTerms` that anything about the terms is new. */
  constructor(
    private readonly tell: ((count: number) => void) | undefined,
    private readonly tellTerms: (() => void) | undefined,
  ) {}

  /** For what may change again in a moment: what is held back must be told by `now` later. */
  soon(known: KnownTerms): void {
    if (performance.now() - this.lastTime > APART) this.now(known)
  }

  /** Tells what is new. */
  now(known: KnownTerms): void {
    const { count, version, isSettled } = this.last
    const isSameCount = known.count === count
    if (isSameCount && known.version === version && known.isSettled === isSettled) return
    this.last = known
    this.lastTime = performance.now()
    if (!isSameCount) this.tell?.(known.count)
    this.tellTerms?.()
  }
}
