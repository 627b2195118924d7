/**
 * What a change of the page means for what was found in it: which flows are gone, and what is to be scanned anew.
 */
import type { AnswerIntake } from './answer-intake'
import { blockOf, isBlock, standsByLine } from './block-of'
import { kindOf } from './element-kind'
import { parentNodeOf } from './form-proof'
import { hasComeInOrOut } from './left-out'
import type { MarkedFlow } from './marked-flow'
import type { PageChanges } from './page-changes'
import type { PageOccurrences } from './page-occurrences'
import type { PageScan } from './page-scan'

export class ChangeApplier {
  private readonly styles = new WeakMap<Element, string>()

  constructor(
    private readonly changes: PageChanges,
    private readonly occurrences: PageOccurrences,
    private readonly intake: AnswerIntake,
    private readonly scan: PageScan,
  ) {}

  /** Takes in what has changed since the last time; asks for styles and does not scan yet. */
  apply(): void {
    this.occurrences.catchUp()
    const texts = this.changes.takeTexts()
    for (const text of texts) for (const flow of this.occurrences.flowsAt(text)) this.removeIfGone(flow)
    this.scan.scanChanged(this.changes.takeRescan(texts))
    for (const element of this.changes.takeStyled()) this.applyAttributes(element)
  }

  /** Scans the text that the element is part of. */
  scanAround(element: Element): void {
    const parent = parentNodeOf(element)
    const block = parent && blockOf(parent)
    if (block) this.scan.scanBlock(block, [element])
    else this.scan.scanPart(element)
  }

  /** An inline element may have become a block, or the other way round; what is shown or hidden is found later. */
  private applyAttributes(element: Element): void {
    if (!element.isConnected || (element.firstChild === null && kindOf(element) !== 'break')) return
    if (hasComeInOrOut(element)) {
      this.intake.fetchAll()
      for (const flow of this.occurrences.within(element)) this.occurrences.remove(flow)
      return this.scanAround(element)
    }
    if (isBlock(element) && !standsByLine(element) && !this.scan.isDoubted(element)) return
    const style = getComputedStyle(element)
    const shown = `${style.display} ${style.visibility}`
    if (this.styles.get(element) === shown) return
    this.styles.set(element, shown)
    this.scanAround(element)
  }

  private removeIfGone(flow: MarkedFlow): void {
    const isGone = flow.occurrences.every(({ start, end }) => !flow.flow.isCurrent(start, end))
    if (isGone) this.occurrences.remove(flow)
  }
}
