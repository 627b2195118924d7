/**
 * Tells how many terms a page has, but not with each batch of them: a message costs as much as reading a screen of text.
 */

/** The number is told no sooner than so many milliseconds after the last time, unless things are quiet. */
const APART = 250

export class CountReport {
  private lastCount = -1
  private lastTime = -Infinity

  constructor(private readonly tell: ((count: number) => void) | undefined) {}

  /** For a number that may change again in a moment: one that is held back must be told by `now` later. */
  soon(count: number): void {
    if (performance.now() - this.lastTime > APART) this.now(count)
  }

  /** Tells the number if it is new. */
  now(count: number): void {
    if (count === this.lastCount) return
    this.lastCount = count
    this.lastTime = performance.now()
    this.tell?.(count)
  }
}
