/**
 * Whether text far from the viewport is seen, with fewer questions to the browser: to ask of every paragraph of a very
 * long page costs more than to walk through it. What is missed is found when the reader comes near.
 */
import { isTextSeen } from './element-style'
import { hasAttributes, holds, isForm, parentNodeOf } from './form-proof'
import type { TextFlow } from './text-flow'

/** So many like blocks in one place are believed to be seen, before one is asked again. */
const BELIEVED = 7

/** Attributes that seldom hide an element; what is of another class or language is not like it. */
const HARMLESS: ReadonlySet<string> = new Set(['class', 'lang', 'dir', 'scope', 'align', 'colspan', 'rowspan', 'href'])

export class SeenSiblings {
  private place: Node | null = null
  /** How many more blocks of a name are believed in this place. */
  private readonly left = new Map<string, number>()

  /** Whether a reader can see the text of a flow. Of two blocks alike in one place, the one is seen as the other. */
  isSeen({ block, nodes }: TextFlow): boolean {
    const [text] = nodes
    const name = nameOf(block)
    if (!text || name === null || !holds(block, text)) return text === undefined || isTextSeen(text)
    const place = placeOf(block)
    if (place !== this.place) {
      this.place = place
      this.left.clear()
    }
    const left = this.left.get(name) ?? 0
    if (left > 0) {
      this.left.set(name, left - 1)
      return true
    }
    const isSeen = isTextSeen(text)
    this.left.set(name, isSeen ? BELIEVED : 0)
    return isSeen
  }
}

/** What like elements have in common; null for one that is like no other. */
function nameOf(element: Element): string | null {
  if (isForm(element)) return null
  if (!hasAttributes(element)) return element.nodeName
  if (!element.getAttributeNames().every((name) => HARMLESS.has(name))) return null
  return `${element.nodeName} ${element.className} ${element.getAttribute('lang') ?? ''}`
}

/** Rows of a table are one place. */
function placeOf(block: Element): Node | null {
  const parent = parentNodeOf(block)
  return parent?.nodeName === 'TR' ? parent.parentNode : parent
}
