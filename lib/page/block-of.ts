/**
 * The block whose text a node belongs to: what is scanned anew when the node changes.
 */
import { isElement, isShadowRoot, isText, kindOf } from './element-kind'
import { boxOf, flowBoxOf } from './element-style'
import { nextOf, parentNodeOf, previousOf } from './form-proof'
import { isLetter } from './inline-blocks'
import { isBlank } from './flow-builder'

/** The nearest block around the node, the node itself included; null for a node outside of every page. */
export function blockOf(node: Node): Element | ShadowRoot | null {
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    const block = blockFrom(at)
    if (block) return block
  }
  return null
}

/** The node where it is a block, or the root of a shadow tree; else null. */
export function blockFrom(node: Node): Element | ShadowRoot | null {
  return isShadowRoot(node) || (isElement(node) && isBlock(node)) ? node : null
}

/** Whether text ends at the element's edges; what only its neighbours leave in doubt is looked up in its style. */
export function isBlock(element: Element): boolean {
  const kind = kindOf(element)
  if (kind === 'block' || kind === 'division' || kind === 'preformatted') {
    const isInDoubt = isAmidText(element) || (kind === 'division' && standsInLine(element))
    return !isInDoubt || boxOf(element) === 'block'
  }
  return (kind === 'inline' || kind === 'superscript' || kind === 'unknown') && flowBoxOf(element) === 'block'
}

/** Whether text could run on between this node and one beside it. */
export function joinsText(node: Node | null): boolean {
  // A loop: a script may have put thousands of them side by side.
  while (node && isText(node) && isBlank(node.data)) node = node.nextSibling
  if (node === null) return false
  return isText(node) || (isElement(node) && !isBlock(node) && kindOf(node) !== 'nothing')
}

/** Whether a division that begins with text, or a letter, stands beside one or an inline element: they may be one line. */
export function standsInLine(division: Element): boolean {
  const first = division.firstChild
  if (first === null || !(isText(first) ? !isBlank(first.data) : isInline(first) || isLetter(first))) return false
  return mayShareLine(neighbour(division, previousOf)) || mayShareLine(neighbour(division, nextOf))
}

/** Whether it would be part of a line if it were no block: text stands beside it or, of an inline tag, an inline element. */
export function standsByLine(element: Element): boolean {
  const isTaggedInline = isInline(element)
  return [previousOf, nextOf].some((step) => {
    const node = neighbour(element, step)
    return node !== null && (isText(node) || (isTaggedInline && kindOf(node) === 'inline'))
  })
}

function mayShareLine(node: Node | null): boolean {
  return node !== null && (isInline(node) || kindOf(node) === 'division')
}

function isInline(node: Node): boolean {
  const kind = kindOf(node)
  return kind === 'inline' || kind === 'superscript' || (kind === 'unknown' && isElement(node))
}

/** What stands beside it, white space and comments passed over. */
function neighbour(element: Element, step: typeof nextOf): Node | null {
  let node = step(element)
  while (node && (isText(node) ? isBlank(node.data) : kindOf(node) === 'nothing')) node = step(node)
  return node
}

function isAmidText(element: Element): boolean {
  return [previousOf(element), nextOf(element)].some((node) => node && isText(node) && !isBlank(node.data))
}
