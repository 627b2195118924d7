/**
 * What computed style says of an element: how its box takes part in the text, whether it is seen, how it treats line
 * ends.
 */

import { isAsTagged, isElement, isFilledSlot, isShadowRoot, isSlotted, kindOf } from './element-kind'
import { isRaisedMark } from './footnote-mark'
import { isVisible, parentNodeOf, shadowRootOf, slotOf } from './form-proof'

/**
 * - `hidden`: no box, or an invisible one
 * - `omitted`: seen, but no part of the text, as a reading above a character is
 * - `transparent`: text runs on across its edges
 * - `atomic`: a block inside a line (`inline-block`, `inline-flex`)
 * - `block`: text ends at its edges
 */
export type Box = 'hidden' | 'omitted' | 'transparent' | 'atomic' | 'block'

const ATOMIC: ReadonlySet<string> = new Set(['inline-block', 'inline-flex', 'inline-grid'])

/** A letter, with the signs that stand before it. */
const INITIAL = /^\s*[\p{Ps}\p{Pi}\p{Po}"']{0,2}\S\s*$/u

/** How the element's box takes part in the text around it. */
export function boxOf(element: Element): Box {
  const style = getComputedStyle(element)
  const display = style.display
  if (display === 'inline') return style.visibility === 'visible' ? 'transparent' : 'hidden'
  if (display === 'none') return 'hidden'
  if (display === 'contents' || display === 'ruby' || display === 'ruby-base') return 'transparent'
  if (display === 'ruby-text') return 'omitted'
  if (ATOMIC.has(display)) return style.visibility === 'visible' ? 'atomic' : 'hidden'
  // A dropped initial belongs to the text it begins, though a float is a block.
  if (style.float !== 'none' && INITIAL.test(element.textContent ?? '')) return 'transparent'
  return 'block'
}

/**
 * The same for an inline element in the text of the document: what a shadow tree shows in a place of its own stands apart,
 * and what is raised like the mark of a footnote is none of it.
 */
export function flowBoxOf(element: Element): Box {
  const box = boxOf(element)
  if (box === 'transparent' && isRaisedMark(element)) return 'omitted'
  return box !== 'hidden' && isSlotted(element) ? 'block' : box
}

/** Whether the element is put beside the text in which it stands, or over it. */
export function isOutOfFlow(element: Element): boolean {
  if (isSlotted(element)) return true
  const { position, float } = getComputedStyle(element)
  return float !== 'none' || position === 'absolute' || position === 'fixed'
}

/** Whether what stands right in the element is rendered and not made invisible. */
export function isSeen(element: Element): boolean {
  if (isVisible(element, { visibilityProperty: true })) return !skipsContents(element)
  return isBoxless(element) && getComputedStyle(element).visibility === 'visible'
}

/** Whether what stands right in the element is rendered, be it invisible. */
export function isRendered(element: Element): boolean {
  return isVisible(element) ? !skipsContents(element) : isBoxless(element)
}

/** An element without a box of its own, as a slot is, shows its contents in the box of the nearest one above. */
function isBoxless(element: Element): boolean {
  // Firefox gives none in a document that is not presented, as that of a tab in which only a download began.
  const style: CSSStyleDeclaration | null = getComputedStyle(element)
  if (style?.display !== 'contents') return false
  const above = holderOf(element)
  return above !== null && isRendered(above)
}

/** The browser says of the children only that they are skipped. A line cannot skip what is in it. */
function skipsContents(element: Element): boolean {
  // Only a rule for all of its kind could do it to another, and to ask costs more than to read it.
  if (isAsTagged(element)) return false
  const style = getComputedStyle(element)
  return style.contentVisibility === 'hidden' && style.display !== 'inline'
}

/** The same for a text. Beside a shadow tree or in closed details, text is seen only where it is slotted. */
export function isTextSeen(text: Text): boolean {
  const holder = text.parentElement
  if (!holder) {
    const host = parentOf(text)
    return host === null || isSeen(host)
  }
  if (!isSeen(holder)) return false
  const kind = kindOf(holder)
  if (kind !== 'unknown' && kind !== 'division') return shadowRootOf(holder) === null || isSlottedText(text)
  if (holder.localName === 'details') return isOpened(holder)
  if (isFilledSlot(holder)) return false
  if (holder.shadowRoot) return isSlottedText(text)
  if (!holder.localName.includes('-')) return true
  const range = text.ownerDocument.createRange()
  range.selectNodeContents(text)
  return range.getClientRects().length > 0
}

/** A page may show what is in details without opening them, as where there is room for all. */
function isOpened(details: Element): boolean {
  return details.hasAttribute('open') || getComputedStyle(details, '::details-content').contentVisibility === 'visible'
}

function isSlottedText({ assignedSlot }: Text): boolean {
  return assignedSlot !== null && isSeen(assignedSlot)
}

/** Whether line ends in the source of the element's text are line ends on the screen. */
export function keepsLineEnds(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue('white-space-collapse') !== 'collapse'
}

/** The outermost element that hides this one; the element itself at the least. Shadow hosts count as parents. */
export function hiddenRootOf(element: Element): Element {
  const rendered = isRendered(element)
  let root = element
  for (let above = parentOf(root); above; above = parentOf(root)) {
    if (rendered ? getComputedStyle(above).visibility === 'visible' : isRendered(above)) break
    root = above
  }
  return root
}

/** The parent element, or the host of the shadow root that holds the element. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node)
  if (parent === null || isElement(parent)) return parent
  return isShadowRoot(parent) ? parent.host : null
}

/** What an element or a text is shown in: where it is slotted, the slot. */
export const holderOf = (node: Element | Text): Element | null => slotOf(node) ?? parentOf(node)

/** Whether a reader can see anything of this document: a frame may be too small for a letter, as those of counters are. */
export function isDocumentSeen(): boolean {
  return window === window.parent || (innerWidth > 1 && innerHeight > 1)
}
