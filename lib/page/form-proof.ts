/**
 * Steps from node to node that no form can mislead. A form answers for its properties with its fields: where one is named
 * `parentNode`, `form.parentNode` is that field, and a way up through it goes in circles. So a form is asked through the
 * prototypes of the browser. (Firefox spares extensions this.)
 */
const formPrototype = HTMLFormElement.prototype

/** Whether a node is a form, whatever its fields are called. */
export function isForm(node: Node): boolean {
  return Object.getPrototypeOf(node) === formPrototype
}

export function nextOf(node: Node): ChildNode | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'nextSibling', node) : node.nextSibling
}

export function previousOf(node: Node): ChildNode | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'previousSibling', node) : node.previousSibling
}

export function firstOf(node: Node): ChildNode | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'firstChild', node) : node.firstChild
}

export function parentNodeOf(node: Node): ParentNode | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode
}

export function parentElementOf(node: Node): HTMLElement | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'parentElement', node) : node.parentElement
}

export function nameOf(node: Node): string {
  return isForm(node) ? 'FORM' : node.nodeName
}

export function localNameOf(element: Element): string {
  return isForm(element) ? 'form' : element.localName
}

/** The document a node belongs to; null for a document. */
export function documentOf(node: Node): Document | null {
  return isForm(node) ? Reflect.get(Node.prototype, 'ownerDocument', node) : node.ownerDocument
}

/** The open shadow root of an element; a form can have none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return isForm(element) ? null : element.shadowRoot
}

/** The slot that shows a node. */
export function slotOf(node: Element | Text): HTMLSlotElement | null {
  return isForm(node) ? Reflect.get(Element.prototype, 'assignedSlot', node) : node.assignedSlot
}

export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}

/** Whether a node is another one or lies in it, in the same tree. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner)
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element)
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name)
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

export function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, options)
}

export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}
