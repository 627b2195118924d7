/**
 * Which of two places of a page is read first, shadow trees included.
 */
import { isShadowRoot } from './element-kind'

/** Whether `a` is read before `b`. A shadow tree is read before the children of its host. */
export function isReadBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b)
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const chainOfB = hostChain(b)
  for (const [depth, placeOfA] of hostChain(a).entries()) {
    const placeOfB = chainOfB.find((place) => place.getRootNode() === placeOfA.getRootNode())
    if (!placeOfB) continue
    const isAWithin = depth > 0 && placeOfA.contains(placeOfB)
    if (isAWithin) return true
    if (placeOfB !== b && placeOfB.contains(placeOfA)) return false
    return (placeOfA.compareDocumentPosition(placeOfB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }
  return false
}

/** The node, then the hosts of the shadow trees it lies in, from within. */
export function hostChain(node: Node): Node[] {
  const chain = [node]
  for (let root = node.getRootNode(); isShadowRoot(root);) {
    chain.push(root.host)
    root = root.host.getRootNode()
  }
  return chain
}
