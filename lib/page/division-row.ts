/**
 * How divisions are shown: mostly as blocks, but a row of them may be one line, which only style tells. A page has
 * thousands, and each look-up costs, so that one division of a row speaks for those beside it.
 */
import { standsInLine } from './block-of'
import { boxOf, type Box } from './element-style'

export class DivisionRow {
  private last: Element | null = null

  /** How the division is shown; null where nothing could stand in one line with it. */
  boxOf(division: Element): Box | null {
    const isStyled = division.hasAttribute('style')
    if (!isStyled && this.isLikeLast(division)) return 'block'
    if (!standsInLine(division)) return null
    const box = boxOf(division)
    if (box === 'block' && !isStyled) this.last = division
    return box
  }

  private isLikeLast({ parentNode, className }: Element): boolean {
    return this.last !== null && this.last.parentNode === parentNode && this.last.className === className
  }
}
