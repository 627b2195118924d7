/**
 * Notices on a walk that its text is not seen, as in a large hidden part: to ask of every flow would cost too much.
 */
import { hiddenRootOf, isSeen } from './element-style'
import type { TextFlow } from './text-flow'

/** After so many UTF-16 units the walk asks whether the text is seen at all; what it misses is asked when painted. */
const UNSEEN_AT_MOST = 1_000

export class UnseenText {
  private units = 0

  /** What hides the flow; null as far as is known. A seen block may begin with an element that is hidden. */
  hiderOf({ text, nodes, block }: TextFlow): Element | null {
    this.units += text.length
    if (this.units <= UNSEEN_AT_MOST) return null
    const holder = nodes[0]?.parentElement
    if (holder && !isSeen(holder) && (holder === block || !isSeen(block))) return hiddenRootOf(holder)
    this.units = 0
    return null
  }
}
