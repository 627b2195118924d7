/**
 * An occurrence as the card and other callers see it: what it says, where it is, and whether it is still there.
 */
import type { Sense } from '../matching/recognition'
import { parentOf } from './element-style'
import type { PageOccurrence } from './marked-flow'
import { OBJECT, type TextPlace } from './text-flow'

export class FoundOccurrence {
  constructor(private readonly occurrence: PageOccurrence) {}

  /** The text of the page that was recognised. */
  get surface(): string {
    return this.occurrence.flow.text.slice(this.start, this.end)
  }

  get sense(): Sense {
    return this.occurrence.sense
  }

  /** The running text of the block around it; line breaks are `\n`, U+FFFC stands for what is no text. */
  get text(): string {
    return this.occurrence.flow.text.replaceAll(`\n${OBJECT}`, '\n\n')
  }

  /** Where it begins in `text`, in UTF-16 units. */
  get start(): number {
    return this.occurrence.start
  }

  /** Where it ends in `text`, excluded. */
  get end(): number {
    return this.occurrence.end
  }

  /** Whether the page still has this text in this place. */
  isCurrent(): boolean {
    return this.occurrence.flow.isCurrent(this.start, this.end)
  }

  /** Whether two findings are the same occurrence. */
  isSame(other: FoundOccurrence): boolean {
    return this.occurrence === other.occurrence
  }

  /** The place in the page where it begins. */
  get begin(): TextPlace | null {
    return this.occurrence.flow.place(this.start, 'start')
  }

  /** The block whose text it is in. */
  get block(): Element {
    return this.occurrence.flow.block
  }

  /** The element it begins in; null when it is gone. */
  get holder(): Element | null {
    const { begin } = this
    return begin && parentOf(begin.node)
  }

  /** Sets a range round it; false when the text is gone. For looking at many with one range. */
  putInto(range: Range): boolean {
    if (!this.isCurrent()) return false
    const from = this.occurrence.flow.place(this.start, 'start')
    const to = this.occurrence.flow.place(this.end, 'end')
    if (!from || !to) return false
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return true
  }

  /** A new range round it, which follows the page; null when the text is gone. Drop it soon: it costs the page. */
  getRange(): Range | null {
    if (!this.isCurrent()) return null
    const from = this.occurrence.flow.place(this.start, 'start')
    const to = this.occurrence.flow.place(this.end, 'end')
    if (!from || !to) return null
    const range = from.node.ownerDocument.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  /** Its boxes in the viewport, one per line or inline element; none when the text is gone. */
  rects(): DOMRect[] {
    return [...(this.getRange()?.getClientRects() ?? [])]
  }
}
