/** Where a host of ours is put in a page. */

/** The root element, not the body: pages exchange their body. Everything outside an open modal dialogue is inert. */
export function hostParent(node: Node | undefined): Element {
  for (let current = node; current; current = parentAcrossRoots(current))
    if (current instanceof Element && current.matches('dialog:modal')) return current
  return document.documentElement
}

const parentAcrossRoots = (node: Node): Node | undefined =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : undefined)
