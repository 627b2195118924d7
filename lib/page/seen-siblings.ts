/**
 * Whether text far from the viewport is seen, with fewer questions to the browser: to ask of every paragraph of a very
 * long page costs more than to walk through it. What is missed is found when the reader comes near.
 */
import { isTextSeen } from './element-style'
import { hasAttributes } from './form-proof'

/** So many siblings of a seen element are believed to be seen, before one is asked again. */
const BELIEVED = 7

export class SeenSiblings {
  private parent: Node | null = null
  private tag = ''
  private left = 0

  /** Whether a reader can see the text. Of two elements without attributes in one place, the one is seen as the other. */
  isSeen(text: Text): boolean {
    const holder = text.parentElement
    if (!holder || hasAttributes(holder)) return isTextSeen(text)
    const { parentNode, nodeName } = holder
    if (parentNode === this.parent && nodeName === this.tag && this.left-- > 0) return true
    const isSeen = isTextSeen(text)
    this.parent = parentNode
    this.tag = nodeName
    this.left = isSeen ? BELIEVED : 0
    return isSeen
  }
}
