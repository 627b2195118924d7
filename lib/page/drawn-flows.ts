/**
 * Finds which flows of a page no reader meets, though the browser calls them visible: what is cut off, what was put out of the
 * page, and what is pushed out of its line. They stay marked, so that no mark is late where they are opened, but they do not
 * count. The whole page is gone through in idle slices.
 */
import { Cutters } from './cut-off'
import { holderOf } from './element-style'
import type { ReadingOrder } from './reading-order'

/** Flows between two looks at the clock. */
const STEPS = 16

/** Going through the page takes at most one part in so many of the time. */
const SHARE = 100

/** One way through the page, as it is laid out and as its flows are at the beginning. */
interface Pass {
  readonly steps: Iterator<void, void>
  readonly layout: number
  /** Of the flows; it grows with what the pass itself finds. */
  version: number
  spent: number
}

export class DrawnFlows {
  private pass: Pass | null = null
  private passed: Pick<Pass, 'layout' | 'version'> | null = null
  private notBefore = 0

  constructor(private readonly order: ReadingOrder) {}

  /** How long to wait, in ms, until the next way through; 0 when there is none to be waited for. */
  pauseIn(layout: number): number {
    return this.isUpToDate(layout) ? 0 : Math.max(1, this.notBefore - performance.now())
  }

  /** Goes through the page, as it is laid out now, as far as the time goes; false when that is not all of it. */
  update(layout: number, deadline: number): boolean {
    const start = performance.now()
    if (!this.pass && (this.isUpToDate(layout) || start < this.notBefore)) return true
    this.pass ??= { steps: this.walk(), layout, version: this.order.version, spent: 0 }
    const { pass } = this
    let isDone = false
    while (!isDone && performance.now() < deadline) isDone = pass.steps.next().done === true
    pass.spent += performance.now() - start
    if (!isDone) return false
    this.passed = pass
    this.pass = null
    this.notBefore = performance.now() + pass.spent * SHARE
    return true
  }

  private isUpToDate(layout: number): boolean {
    return this.passed?.layout === layout && this.passed.version === this.order.version
  }

  private *walk(): Generator<void, void> {
    const cutters = new Cutters(true)
    for (const [i, flow] of [...this.order.flows()].entries()) {
      if (i % STEPS === 0) yield
      const isCutOff = flow.holders.every((text) => isUnmet(holderOf(text), cutters))
      if (isCutOff === flow.isCutOff) continue
      this.order.setCutOff(flow, isCutOff)
      if (this.pass) this.pass.version++
    }
  }
}

function isUnmet(holder: Element | null, cutters: Cutters): boolean {
  return holder !== null && (cutters.of(holder) !== null || isShutOut(holder))
}

/** No first line of a paragraph is indented so far, in CSS px. */
const FAR = 500

/** Whether the text is of no size, or pushed out of its line, as the name behind a picture of it is. */
function isShutOut(holder: Element): boolean {
  const { fontSize, textIndent } = getComputedStyle(holder)
  return fontSize === '0px' || Math.abs(parseFloat(textIndent)) >= (textIndent.endsWith('%') ? 100 : FAR)
}
