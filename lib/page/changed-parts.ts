/**
 * Finds what is to be scanned for nodes that came or changed. However many they are and however deep they lie, each is
 * read once, and each ancestor is asked about once.
 */
import { blockFrom, isBlock, joinsText } from './block-of'
import { isElement } from './element-kind'
import { nextOf, parentNodeOf, previousOf } from './form-proof'

/**
 * So many that came to one parent are scanned in one walk through its children: to begin a walk takes as long as some twenty
 * steps, or much longer where it looks through a large tree for what is left out; and what one walk has read is in order.
 */
const MANY = 64

/** So many parts in view are scanned before the rest. */
const FIRST_AT_MOST = 100

export class ChangedParts {
  /** New parts, to be scanned with all they hold. */
  readonly parts = new Set<Element>()
  /** Blocks whose own text changed, with the new nodes in them. */
  readonly blocks = new Map<Element | ShadowRoot, Set<Node>>()
  private readonly added = new Set<Node>()
  private readonly knownWithin = new Map<Node, true | null>()
  private readonly knownBlocks = new Map<Node, Element | ShadowRoot | null>()
  /** The new nodes of blocks to which many came. */
  private readonly crowds: Set<Node>[] = []

  /** `added` are the nodes that came, by the parent they came to; some may have gone since. Asks for styles. */
  constructor(added: ReadonlyMap<Node, ReadonlySet<Node>>) {
    for (const [parent, nodes] of added) {
      for (const node of nodes) if (parentNodeOf(node) === parent) this.added.add(node)
    }
    for (const [parent, nodes] of added) if (!this.isWithinAdded(parent)) this.addChildren(parent, nodes)
  }

  /** Takes in a node whose text, or what stands right in it, has changed. */
  addChanged(node: Node): void {
    if (!this.isWithinAdded(node)) this.addBlock(node, [])
  }

  /** Where much came, takes out of it some parts that are in view: those are to be scanned first. */
  takeInView(): readonly Element[] {
    const taken = this.parts.size > MANY ? inView([...this.parts]) : []
    for (const part of taken) this.parts.delete(part)
    for (const crowd of this.crowds) {
      const first = inView([...crowd].filter(isThere)).filter(standsAlone)
      for (const part of first) crowd.delete(part)
      taken.push(...first)
    }
    return taken
  }

  private addChildren(parent: Node, nodes: ReadonlySet<Node>): void {
    if (nodes.size >= MANY) {
      const fresh = this.addBlock(parent, nodes)
      if (fresh) this.crowds.push(fresh)
      return
    }
    for (const node of nodes) {
      if (parentNodeOf(node) !== parent) continue
      if (isElement(node) && standsAlone(node)) this.parts.add(node)
      else this.addBlock(parent, [node])
    }
  }

  /** Gives the new nodes of the block; null where there is none around. */
  private addBlock(of: Node, fresh: Iterable<Node>): Set<Node> | null {
    const block = of.isConnected ? climb(of, this.knownBlocks, blockFrom) : null
    if (!block) return null
    const known = this.blocks.get(block)
    if (known) for (const node of fresh) known.add(node)
    const all = known ?? new Set(fresh)
    this.blocks.set(block, all)
    return all
  }

  /** Whether the node or one above it is new: that one is scanned with all it holds. */
  private isWithinAdded(node: Node): boolean {
    return climb(node, this.knownWithin, (at) => (this.added.has(at) ? true : null)) !== null
  }
}

/** Those in view of parts that mostly stand one below the other, in that order. Measures a dozen and those it gives. */
function inView(parts: readonly Element[]): Element[] {
  let first = 0
  for (let end = parts.length; first < end;) {
    const middle = (first + end) >> 1
    if ((parts[middle]?.getBoundingClientRect().bottom ?? 0) < 0) first = middle + 1
    else end = middle
  }
  const from = parts.slice(first, first + FIRST_AT_MOST)
  const behind = from.findIndex((part) => part.getBoundingClientRect().top > innerHeight)
  return behind < 0 ? from : from.slice(0, behind)
}

/** What the first of the node and those above it gives that gives anything; `known` spares asking one twice. */
function climb<T>(node: Node, known: Map<Node, T | null>, ask: (at: Node) => T | null): T | null {
  const passed: Node[] = []
  let found: T | null = null
  for (let at: Node | null = node; at && found === null; at = parentNodeOf(at)) {
    const answer = known.get(at)
    if (answer === null) break
    found = answer ?? ask(at)
    if (answer === undefined) passed.push(at)
  }
  for (const each of passed) known.set(each, found)
  return found
}

function isThere(node: Node): node is Element {
  return isElement(node) && node.isConnected
}

/** A new block among blocks changes no text but its own. */
function standsAlone(element: Element): boolean {
  return isBlock(element) && !joinsText(previousOf(element)) && !joinsText(nextOf(element))
}
