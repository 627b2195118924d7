/**
 * The block whose text a node belongs to: what is scanned anew when the node changes.
 */
import { isElement, isShadowRoot, isText, kindOf } from './element-kind'
import { boxOf } from './element-style'
import { isBlank } from './flow-builder'

/** The nearest block around the node, the node itself included; null for a node outside of every page. */
export function blockOf(node: Node): Element | ShadowRoot | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (isShadowRoot(at)) return at
    if (isElement(at) && isBlock(at)) return at
  }
  return null
}

/** Whether text ends at the element's edges; what only its neighbours leave in doubt is looked up in its style. */
export function isBlock(element: Element): boolean {
  const kind = kindOf(element)
  if (kind === 'block' || kind === 'division' || kind === 'preformatted') {
    const isInDoubt = isAmidText(element) || (kind === 'division' && standsInLine(element))
    return !isInDoubt || boxOf(element) === 'block'
  }
  return (kind === 'inline' || kind === 'superscript' || kind === 'unknown') && boxOf(element) === 'block'
}

/** Whether text could run on between this node and one beside it. */
export function joinsText(node: Node | null): boolean {
  if (node === null) return false
  if (isText(node)) return !isBlank(node.data) || joinsText(node.nextSibling)
  return isElement(node) && !isBlock(node) && kindOf(node) !== 'nothing'
}

/** Whether a division that begins with text has one beside it, or an inline element: by style they may be one line. */
export function standsInLine(division: Element): boolean {
  const first = division.firstChild
  if (first === null || !(isText(first) ? !isBlank(first.data) : isInline(first))) return false
  return mayShareLine(neighbour(division, 'previousSibling')) || mayShareLine(neighbour(division, 'nextSibling'))
}

function mayShareLine(node: Node | null): boolean {
  return node !== null && (isInline(node) || kindOf(node) === 'division')
}

function isInline(node: Node): boolean {
  const kind = kindOf(node)
  return kind === 'inline' || kind === 'superscript' || (kind === 'unknown' && isElement(node))
}

/** What stands beside it, white space and comments passed over. */
function neighbour(element: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node = element[side]
  while (node && (isText(node) ? isBlank(node.data) : kindOf(node) === 'nothing')) node = node[side]
  return node
}

function isAmidText(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some((node) => node && isText(node) && !isBlank(node.data))
}
