/**
 * Reads the text between two places of a page as it is seen: through shadow roots and slots, with a line end where a
 * block ends, without what is not rendered. It can stop at any time and go on later.
 */
import { boxOf, keepsLineEnds, parentOf } from './element-style'
import { parentNodeOf } from './form-proof'
import { CARD_HOST_TAG } from './left-out'
import type { OpenShadowRoot } from './shadow-roots'

/** A range, live or not. */
export interface Ends {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
}

interface Level {
  readonly node: Node
  readonly children: readonly Node[]
  at: number
  /** Whether its edges end a line. */
  readonly isBlock: boolean
}

/** Elements whose text is not text of the page. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'select', 'iframe', 'rt', 'rp', CARD_HOST_TAG])

export class RangeReader {
  private readonly parts: string[] = []
  private readonly levels: Level[] = []
  private length = 0
  private hasStarted = false
  private isDone = false
  private needsLineEnd = false
  private readonly styles = new Map<Element, { readonly isSeen: boolean; readonly keepsLines: boolean }>()
  /** Where reading begins, and what it ends before. */
  private readonly first: Node | null
  private readonly behind: Node | null
  isCut = false

  constructor(
    private readonly ends: Ends,
    private readonly openShadowRoot: OpenShadowRoot,
    private readonly most: number,
  ) {
    const { startContainer, startOffset, endContainer, endOffset } = ends
    this.first = startContainer instanceof Text ? startContainer : (startContainer.childNodes[startOffset] ?? null)
    this.behind = endContainer instanceof Text ? null : (endContainer.childNodes[endOffset] ?? null)
    this.enter(commonAncestor(ends), false)
  }

  get text(): string {
    return this.parts.join('')
  }

  /** Reads until the deadline (of `performance.now`); true when all is read. */
  advance(deadline: number): boolean {
    for (let steps = 0; !this.isDone; steps++) {
      if (steps % 16 === 15 && performance.now() > deadline) return false
      this.step()
    }
    return true
  }

  private step(): void {
    const level = this.levels.at(-1)
    if (!level) this.isDone = true
    else if (level.at < level.children.length) this.visit(level.children[level.at++])
    else this.leave(level)
  }

  private visit(node: Node | undefined): void {
    if (!node) return
    if (node === this.first) this.hasStarted = true
    if (node === this.behind) this.isDone = true
    else if (node instanceof Text) this.take(node)
    else if (node instanceof Element) this.enterElement(node)
    if (node === this.ends.endContainer && node instanceof Text) this.isDone = true
  }

  private enterElement(element: Element): void {
    if (UNREAD.has(element.localName)) return
    if (!this.hasStarted) return this.enter(element, false)
    if (element.localName === 'br') {
      this.needsLineEnd = true
      return
    }
    const box = boxOf(element)
    // What is invisible may hold what is not.
    if (box === 'hidden' && getComputedStyle(element).display === 'none') return
    this.enter(element, box === 'block')
  }

  private enter(node: Node, isBlock: boolean): void {
    if (isBlock) this.needsLineEnd = true
    this.levels.push({ node, children: this.childrenOf(node), at: 0, isBlock })
  }

  private leave(level: Level): void {
    this.levels.pop()
    if (level.isBlock) this.needsLineEnd = true
    // An end behind the last child of an element.
    if (isSameTree(level.node, this.ends.startContainer)) this.hasStarted = true
    if (isSameTree(level.node, this.ends.endContainer)) this.isDone = true
  }

  private childrenOf(node: Node): readonly Node[] {
    if (!(node instanceof Element)) return [...node.childNodes]
    const root = this.openShadowRoot(node)
    if (root) return [...root.childNodes]
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes()
      if (assigned.length > 0) return assigned
    }
    return [...node.childNodes]
  }

  private take(node: Text): void {
    if (!this.hasStarted) return
    const { startContainer, startOffset, endContainer, endOffset } = this.ends
    const from = node === startContainer ? startOffset : 0
    const to = node === endContainer ? endOffset : node.length
    const style = this.styleAround(node)
    if (!style.isSeen) return
    const raw = node.data.slice(from, to)
    this.add(style.keepsLines ? raw : raw.replaceAll(/[ \t\r\n\f]+/g, ' '))
  }

  private styleAround(node: Text): { readonly isSeen: boolean; readonly keepsLines: boolean } {
    const holder = node.parentElement ?? parentOf(node)
    if (!holder) return { isSeen: true, keepsLines: false }
    const known = this.styles.get(holder)
    if (known) return known
    const { visibility, userSelect } = getComputedStyle(holder)
    const style = { isSeen: visibility === 'visible' && userSelect !== 'none', keepsLines: keepsLineEnds(holder) }
    this.styles.set(holder, style)
    return style
  }

  private add(text: string): void {
    if (text.trim() === '' && (this.needsLineEnd || this.length === 0)) return
    const part = this.needsLineEnd && this.length > 0 ? `\n${text.trimStart()}` : text
    this.needsLineEnd = false
    const room = this.most - this.length
    this.parts.push(part.slice(0, room))
    this.length += Math.min(part.length, room)
    if (part.length > room) this.isCut = this.isDone = true
  }
}

/** A host stands for its root: its children are read in its place. */
const isSameTree = (node: Node, container: Node): boolean =>
  node === container || (container instanceof ShadowRoot && container.host === node)

/** The nearest node around both ends, shadow hosts counting as parents. */
function commonAncestor({ startContainer, endContainer }: Ends): Node {
  const around = new Set<Node>()
  for (let at: Node | null = endContainer; at; at = above(at)) around.add(at)
  // A text stands for itself only as the child of something.
  for (let at: Node | null = above(startContainer); at; at = above(at))
    if (around.has(at) && at !== endContainer) return at
  return startContainer.getRootNode()
}

const above = (node: Node): Node | null => parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : null)

/** So many nodes are looked at for a text at an end. */
const LOOKED_AT = 500

/** The first text behind the start that is not blank, and where in it the selection begins. */
export function firstText(ends: Ends): { readonly node: Text; readonly offset: number } | null {
  const { startContainer: container, startOffset } = ends
  if (container instanceof Text && container.data.slice(startOffset).trim() !== '')
    return { node: container, offset: startOffset }
  const walker = document.createTreeWalker(container.getRootNode())
  walker.currentNode = container.childNodes[startOffset] ?? container
  for (let left = LOOKED_AT, node: Node | null = walker.currentNode; node && left > 0; left--, node = walker.nextNode())
    if (node instanceof Text && node !== container && isDrawn(node)) return { node, offset: 0 }
  return null
}

/** The last text before the end that is not blank, and where in it the selection ends. */
export function lastText(ends: Ends): { readonly node: Text; readonly offset: number } | null {
  const { endContainer: container, endOffset } = ends
  if (container instanceof Text && container.data.slice(0, endOffset).trim() !== '')
    return { node: container, offset: endOffset }
  const walker = document.createTreeWalker(container.getRootNode())
  const before = container.childNodes[endOffset - 1]
  walker.currentNode = before ? deepestLast(before) : container
  for (
    let left = LOOKED_AT, node: Node | null = walker.currentNode;
    node && left > 0;
    left--, node = walker.previousNode()
  )
    if (node instanceof Text && node !== container && isDrawn(node)) return { node, offset: node.data.trimEnd().length }
  return null
}

const deepestLast = (node: Node): Node => (node.lastChild ? deepestLast(node.lastChild) : node)

const isDrawn = (node: Text): boolean => node.data.trim() !== '' && node.parentElement?.checkVisibility() !== false
