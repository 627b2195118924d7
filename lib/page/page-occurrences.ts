/**
 * All terms found in the page: what is seen in reading order, what is hidden kept for the day it is shown.
 */
import type { PageOccurrence } from './marked-flow'
import { isElement, isShadowRoot, isText } from './element-kind'
import { isDocumentSeen, parentOf } from './element-style'
import { holds, parentNodeOf, shadowRootOf } from './form-proof'
import { isLeftOut } from './left-out'
import { MarkedFlow, runsOn } from './marked-flow'
import { ReadingOrder } from './reading-order'
import { isTakenOut, partsBySight } from './sight'
import type { TextFlow } from './text-flow'

/** Scans are counted from here. */
export const FIRST_SCAN = 1

/** Which scan read a node, and as part of which block. */
interface Reading {
  readonly scan: number
  readonly block: Element
}

export class PageOccurrences {
  readonly order = new ReadingOrder()
  private readonly unseen = new Set<MarkedFlow>()
  private readonly flowsOfText = new WeakMap<Text, MarkedFlow | readonly MarkedFlow[]>()
  /** The newest reading of a node. The first scan writes nothing here: it sees nearly every node, once. */
  private newest = new WeakMap<Text, Reading>()
  private readonly removedAt = new WeakMap<Node, number>()
  private lastRemoval = -Infinity
  private hasNewer = false

  /**
   * `onRemove` is told of each flow that leaves the order, so that its ranges go too. `takeRemoved` gives the nodes that
   * were removed since it was last called, and may be back.
   */
  constructor(
    private readonly onRemove: (flow: MarkedFlow) => void,
    private readonly onUnseen: (flow: MarkedFlow) => void,
    private readonly takeRemoved: () => ReadonlySet<Node>,
    /** Its text is not that which is seen: a term in it goes across an edge, or stands in what has no box (`isTakenOut`). */
    private readonly onFalseText: (flow: TextFlow, isTakenOut: boolean) => void,
  ) {}

  /** The marked flows a Text node is part of. */
  flowsAt(text: Text): readonly MarkedFlow[] {
    const flows = this.flowsOfText.get(text) ?? NO_FLOWS
    return flows instanceof MarkedFlow ? [flows] : flows
  }

  /** Every occurrence that is seen, in reading order; with `isDrawn` those of them that a reader can meet. */
  *all(isDrawn: boolean): Generator<PageOccurrence> {
    const flows = isDrawn ? this.order.drawn() : this.order.flows()
    if (isDocumentSeen()) for (const flow of flows) yield* flow.occurrences
  }

  /**
   * Takes in what was recognised in a flow, in place of what older scans found in its nodes. `isUntouched` is for a flow whose
   * text cannot have changed since it was read: that spares comparing it.
   */
  set(flow: TextFlow, found: readonly PageOccurrence[], isUntouched = false): void {
    if (found.length === 0 && flow.scan === FIRST_SCAN) return
    const newer = this.hasNewer ? this.newerBlocks(flow) : NO_BLOCKS
    if (newer.length > 0 && flow.nodes.every((node) => newer.some((block) => holdsFlow(block, node)))) return
    this.catchUp()
    if (flow.scan > FIRST_SCAN) this.replaceOlder(flow)
    const good = this.stillThere(flow, found, isUntouched)
    if (good.length === 0) return
    if (newer.length === 0) this.add(new MarkedFlow(flow, good))
    else this.addBeside(newer, flow, good)
  }

  /** Puts what has left its place out of the order: must be done before anything is put in. */
  catchUp(): void {
    const removed = this.takeRemoved()
    if (removed.size === 0) return
    this.lastRemoval = performance.now()
    for (const node of removed) this.removedAt.set(node, this.lastRemoval)
    for (const flow of [...this.order.flows(), ...this.unseen]) if (!flow.isConnected) this.remove(flow)
    for (const node of removed) if (node.isConnected) this.displace(node)
  }

  /** Marks stay as they are until a scan has read the moved text anew; what no scan reads comes back by `showSeen`. */
  private displace(node: Node): void {
    for (const text of textsWithin(node)) {
      for (const flow of this.flowsAt(text)) {
        flow.isMoved = true
        this.order.remove(flow)
        this.unseen.add(flow)
      }
    }
  }

  /** Forgets which scan read what: to be called when no older reading can come any more. */
  forgetReadings(): void {
    if (!this.hasNewer) return
    this.newest = new WeakMap()
    this.hasNewer = false
  }

  /** The blocks that newer scans have read, as far as they share nodes with the flow. */
  private newerBlocks(flow: TextFlow): readonly Element[] {
    let blocks: Set<Element> | null = null
    for (const node of flow.nodes) {
      const reading = this.newest.get(node)
      if (reading && reading.scan > flow.scan) (blocks ??= new Set()).add(reading.block)
    }
    return blocks ? [...blocks] : NO_BLOCKS
  }

  /** Takes in what lies beside blocks that are known better. One by one: what lies in the blocks is read in between. */
  private addBeside(blocks: readonly Element[], flow: TextFlow, found: readonly PageOccurrence[]): void {
    for (const occurrence of found) {
      const nodes = flow.nodesBetween(occurrence.start, occurrence.end)
      const isBeside = nodes.every((node) => !blocks.some((block) => holdsFlow(block, node)))
      if (isBeside) this.add(new MarkedFlow(flow, [occurrence]))
    }
  }

  private add(marked: MarkedFlow): void {
    const { anchor, flow } = marked
    if (anchor && flow.readAt <= this.lastRemoval) marked.isMoved = this.wasRemoved(anchor, flow.readAt)
    for (const node of marked.nodes) {
      const others = this.flowsAt(node)
      this.flowsOfText.set(node, others.length > 0 ? [...others, marked] : marked)
    }
    if (marked.isSeen) this.order.insert(marked)
    else this.hide(marked)
  }

  /** Whether the node itself was removed since a time, by performance.now(); it may be back, in another place. */
  wasTaken(node: Node, since: number): boolean {
    this.catchUp()
    return this.lastRemoval >= since && (this.removedAt.get(node) ?? -Infinity) >= since
  }

  /** Whether the node, or what holds it, was removed since a time; then it may stand elsewhere now. */
  private wasRemoved(node: Node, since: number): boolean {
    for (let at: Node | null = node; at; at = parentNodeOf(at) ?? (isShadowRoot(at) ? at.host : null)) {
      if ((this.removedAt.get(at) ?? -Infinity) >= since) return true
    }
    return false
  }

  private replaceOlder(flow: TextFlow): void {
    this.hasNewer = true
    const reading: Reading = { scan: flow.scan, block: flow.block }
    for (const node of flow.nodes) {
      if ((this.newest.get(node)?.scan ?? FIRST_SCAN) <= flow.scan) this.newest.set(node, reading)
      for (const other of this.flowsAt(node)) if (other.flow.scan < flow.scan) this.replace(other, flow.block)
    }
  }

  /** A newer scan of a block knows all that is in it. An older flow may have reached out of it: that part stays. */
  private replace(older: MarkedFlow, block: Element): void {
    this.remove(older)
    const { flow, occurrences } = older
    if (!holdsFlow(block, flow.block)) this.addBeside([block], flow, this.stillThere(flow, occurrences, false))
  }

  private stillThere(
    flow: TextFlow,
    found: readonly PageOccurrence[],
    isUntouched: boolean,
  ): readonly PageOccurrence[] {
    const isWhole = isUntouched || flow.isCurrent(0, flow.text.length)
    if (isWhole && found.every(({ start, end }) => flow.isInOneNode(start, end))) return found
    return found.filter(({ start, end }) => {
      if (!isWhole && !flow.isCurrent(start, end)) return false
      const nodes = flow.nodesBetween(start, end)
      if (nodes.length < 2 || runsOn(flow, nodes)) return true
      this.onFalseText(flow, false)
      return false
    })
  }

  /** Forgets a flow. */
  remove(flow: MarkedFlow): void {
    this.unseen.delete(flow)
    this.order.remove(flow)
    for (const node of flow.nodes) {
      const others = this.flowsAt(node).filter((other) => other !== flow)
      if (others.length > 0) this.flowsOfText.set(node, others)
      else this.flowsOfText.delete(node)
    }
    this.onRemove(flow)
  }

  /** Puts a flow aside until it is seen; where only some of its occurrences are not, those. */
  hide(flow: MarkedFlow): void {
    if (this.part(flow)) return
    if (isTakenOut(flow)) this.onFalseText(flow.flow, true)
    this.order.remove(flow)
    this.unseen.add(flow)
    this.onRemove(flow)
    this.onUnseen(flow)
  }

  /** Parts what is seen of a flow from what is not; false where it is all alike. */
  private part(flow: MarkedFlow): boolean {
    const parts = partsBySight(flow)
    if (parts.length < 2) return false
    this.remove(flow)
    for (const part of parts) this.add(part)
    return true
  }

  /** Looks again at what was seen: by a rule of a sheet it may be hidden by now, or fall apart into blocks. */
  recheck(marked: MarkedFlow): void {
    if (!marked.isSeen) return this.hide(marked)
    const good = this.stillThere(marked.flow, marked.occurrences, true)
    if (good.length === marked.occurrences.length) return
    this.remove(marked)
    if (good.length > 0) this.add(new MarkedFlow(marked.flow, good))
  }

  /** Puts hidden flows that are seen now back in their place. */
  showSeen(): void {
    this.catchUp()
    for (const flow of this.unseen) {
      const holder = flow.isMoved && flow.anchor ? parentOf(flow.anchor) : null
      if (!flow.isConnected || (holder && isLeftOut(holder))) this.remove(flow)
      else if (flow.isSeen) {
        this.unseen.delete(flow)
        this.order.insert(flow)
      } else this.part(flow)
    }
  }

  /** The flows that lie in an element. */
  within(element: Element): readonly MarkedFlow[] {
    return [...this.order.flows(), ...this.unseen].filter((flow) => flow.anchor && holds(element, flow.anchor))
  }

  /** Forgets everything. */
  clear(): void {
    for (const flow of [...this.order.flows(), ...this.unseen]) this.remove(flow)
  }
}

const NO_BLOCKS: readonly Element[] = []
const NO_FLOWS: readonly MarkedFlow[] = []

/** Whether a block holds a node, or is it; the text of a shadow root has its host for a block. */
function holdsFlow(block: Element, node: Node): boolean {
  if (holds(block, node)) return true
  const root = node.getRootNode()
  return isShadowRoot(root) && root.host === block
}

/** The Text nodes in a part of the page, open shadow trees included. */
function* textsWithin(part: Node): Generator<Text> {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION
  const walker = document.createTreeWalker(part, shown)
  for (let node: Node | null = part; node; node = walker.nextNode()) {
    if (isText(node)) yield node
    else if (isElement(node)) {
      const root = shadowRootOf(node)
      if (root) yield* textsWithin(root)
    }
  }
}
