/**
 * All terms found in the page: what is seen in reading order, what is hidden kept for the day it is shown.
 */
import type { ConceptKey } from '../glossary/model'
import type { PageOccurrence } from './marked-flow'
import { MarkedFlow, runsOn } from './marked-flow'
import { ReadingOrder } from './reading-order'
import type { TextFlow } from './text-flow'

/** Scans are counted from here. */
export const FIRST_SCAN = 1

export class PageOccurrences {
  readonly order = new ReadingOrder()
  private readonly unseen = new Set<MarkedFlow>()
  private readonly flowsOfText = new WeakMap<Text, readonly MarkedFlow[]>()
  /** The newest scan that saw a node. The first scan writes nothing here: it sees nearly every node, once. */
  private readonly scanOfText = new WeakMap<Text, number>()

  /** `onRemove` is told of each flow that leaves the order, so that its ranges go too. */
  constructor(
    private readonly onRemove: (flow: MarkedFlow) => void,
    private readonly onUnseen: (flow: MarkedFlow) => void,
  ) {}

  /** The marked flows a Text node is part of. */
  flowsAt(text: Text): readonly MarkedFlow[] {
    return this.flowsOfText.get(text) ?? []
  }

  /** Every occurrence a reader can see, in reading order. */
  *all(): Generator<PageOccurrence> {
    for (const flow of this.order.flows()) yield* flow.occurrences
  }

  /** Those of one concept, in reading order. */
  *ofConcept(key: ConceptKey): Generator<PageOccurrence> {
    for (const occurrence of this.all()) if (occurrence.sense.conceptKeys.includes(key)) yield occurrence
  }

  /**
   * Takes in what was recognised in a flow, in place of what older scans found in its nodes. `isUntouched` is for a flow whose
   * text cannot have changed since it was read: that spares comparing it.
   */
  set(flow: TextFlow, found: readonly PageOccurrence[], isUntouched = false): void {
    if (found.length === 0 && flow.scan === FIRST_SCAN) return
    if (flow.nodes.some((node) => (this.scanOfText.get(node) ?? FIRST_SCAN) > flow.scan)) return
    if (flow.scan > FIRST_SCAN) this.replaceOlder(flow)
    const good = stillThere(flow, found, isUntouched)
    if (good.length === 0) return
    const marked = new MarkedFlow(flow, good)
    for (const node of marked.nodes) {
      const others = this.flowsOfText.get(node)
      this.flowsOfText.set(node, others ? [...others, marked] : [marked])
    }
    if (marked.isSeen) this.order.insert(marked)
    else this.hide(marked)
  }

  private replaceOlder(flow: TextFlow): void {
    for (const node of flow.nodes) {
      this.scanOfText.set(node, flow.scan)
      for (const other of this.flowsAt(node)) if (other.flow.scan < flow.scan) this.remove(other)
    }
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

  /** Puts a flow aside until it is seen. */
  hide(flow: MarkedFlow): void {
    this.order.remove(flow)
    this.unseen.add(flow)
    this.onRemove(flow)
    this.onUnseen(flow)
  }

  /** Puts hidden flows that are seen now back in their place. */
  showSeen(): void {
    for (const flow of this.unseen) {
      if (!flow.isConnected) this.remove(flow)
      else if (flow.isSeen) {
        this.unseen.delete(flow)
        this.order.insert(flow)
      }
    }
  }

  /** Forgets flows that have left the page. */
  removeDisconnected(): void {
    for (const flow of [...this.order.flows(), ...this.unseen]) if (!flow.isConnected) this.remove(flow)
  }

  /** The flows that lie in an element. */
  within(element: Element): readonly MarkedFlow[] {
    return [...this.order.flows(), ...this.unseen].filter((flow) => flow.anchor && element.contains(flow.anchor))
  }

  /** Forgets everything. */
  clear(): void {
    for (const flow of [...this.order.flows(), ...this.unseen]) this.remove(flow)
  }
}

function stillThere(flow: TextFlow, found: readonly PageOccurrence[], isUntouched: boolean): readonly PageOccurrence[] {
  const isWhole = isUntouched || flow.isCurrent(0, flow.text.length)
  if (isWhole && flow.nodes.length === 1) return found
  return found.filter(({ start, end }) => {
    if (!isWhole && !flow.isCurrent(start, end)) return false
    const nodes = flow.nodesBetween(start, end)
    return nodes.length < 2 || runsOn(nodes)
  })
}
