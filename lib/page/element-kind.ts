/**
 * What an element's tag says about the text around it, so that computed styles are asked only where it says nothing.
 */
import {
  attributeOf,
  documentOf,
  hasAttribute,
  hasAttributes,
  isForm,
  localNameOf,
  parentNodeOf,
  shadowRootOf,
} from './form-proof'

/**
 * - `block`: text does not run on across its edges
 * - `division`: a block, but often made something else by style when it stands amid text
 * - `inline`: text runs on, unless its style says otherwise
 * - `object`: its inside is no running text, and what stands before and after it does not touch
 * - `nothing`: as if it were not there
 * - `break`: a line break
 * - `superscript`: `nothing` when it is a footnote mark, `inline` otherwise
 * - `preformatted`: `object` when it holds code, `block` otherwise
 * - `text`: a text node under another interface (CDATA, or a node adopted from another window)
 * - `unknown`: only its style tells
 */
export type ElementKind =
  'block' | 'division' | 'inline' | 'object' | 'nothing' | 'break' | 'superscript' | 'preformatted' | 'text' | 'unknown'

const TAGS: readonly (readonly [ElementKind, string])[] = [
  [
    'block',
    `address article aside blockquote body button caption center col colgroup dd dialog dir dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p search section
    summary table tbody td tfoot th thead tr ul`,
  ],
  [
    'inline',
    `a abbr acronym b bdi bdo big cite data del dfn em font i ins label map mark nobr q rb ruby s small span strike strong
    sub time tt u var`,
  ],
  [
    'object',
    `applet audio canvas code datalist embed frame frameset iframe img input kbd math meter object optgroup
    option picture progress samp select svg textarea video`,
  ],
  [
    'nothing',
    '#comment #processing-instruction #document-type area head link meta noscript rp rt rtc script style template title wbr',
  ],
  ['division', 'details div'],
  ['break', 'br'],
  ['superscript', 'sup'],
  ['preformatted', 'pre listing xmp plaintext'],
  ['text', '#text #cdata-section'],
]

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  TAGS.flatMap(([kind, names]) => names.split(/\s+/).map((name): [string, ElementKind] => [name, kind])),
)

/** By node name in HTML documents. Names of XML may be those of another language: there the namespace is asked, too. */
const HTML_KINDS: ReadonlyMap<string, ElementKind> = new Map(
  [...KINDS].map(([name, kind]) => [name.startsWith('#') ? name : name.toUpperCase(), kind]),
)

/** Those in which the names mean what they mean here. */
const NAMESPACES: ReadonlySet<string | null> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2000/svg',
])

const textPrototype = Text.prototype

/** What the node's name tells. */
export function kindOf(node: Node): ElementKind {
  return HTML_KINDS.get(node.nodeName) ?? kindByLocalName(node)
}

/** XHTML, SVG and MathML give lower-case names, and may have a prefix: `m:math`. */
function kindByLocalName(node: Node): ElementKind {
  if (isForm(node)) return 'block'
  return (isElement(node) && NAMESPACES.has(node.namespaceURI) && KINDS.get(node.localName)) || 'unknown'
}

/** Most nodes are text, and this asks nothing of the node; text of other kinds is found by its name. */
export function isPlainText(node: Node): node is Text {
  return Object.getPrototypeOf(node) === textPrototype
}

/** Whether a node is text, whatever window it came from. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4
}

/** Whether a node is an element, whatever window it came from. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || isForm(node)
}

/** Whether a node is a shadow root, whatever window it came from. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node
}

/** Whether a node is in this document: it may have been moved into that of a frame. */
export function isInPage(node: Node): boolean {
  return node.isConnected && documentOf(node) === document
}

/** Whether the slot shows what is given to it: then its own text, kept for want of that, is not shown. */
export function isFilledSlot(element: Element): boolean {
  return isSlot(element) && element.assignedNodes().length > 0
}

/** By its name: a class of this window does not know the elements of another that were moved here. */
function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element
}

/** Whether an element is shown in a place of its own in the shadow tree of the element it stands in. */
export function isSlotted(element: Element): boolean {
  if (!attributeOf(element, 'slot')) return false
  const host = parentNodeOf(element)
  return host !== null && isElement(host) && (localNameOf(host).includes('-') || shadowRootOf(host) !== null)
}

/** By these a sheet, or a shadow tree, makes an element something else than its tag says. */
const STYLED_BY = ['class', 'style', 'hidden', 'id', 'slot'] as const

/** Whether an element most likely is what its tag says; what a rule for its kind makes of it is found later. */
export function isAsTagged(element: Element): boolean {
  return !hasAttributes(element) || !STYLED_BY.some((name) => hasAttribute(element, name))
}

/** Code listings are no prose. */
export function holdsCode(preformatted: Element): boolean {
  return preformatted.querySelector('code, kbd, samp') !== null
}
