/**
 * A text flow in which terms were found.
 */
import type { Sense } from '../matching/recognition'
import { flowBoxOf, isTextSeen } from './element-style'
import { boundsOf, holds, parentElementOf } from './form-proof'
import { isSetOff } from './inline-blocks'
import type { Stretch } from './seen-part'
import type { TextFlow } from './text-flow'

/** A term found in the page: offsets into the text of its flow. */
export interface PageOccurrence {
  readonly flow: TextFlow
  readonly start: number
  readonly end: number
  readonly sense: Sense
}

/** What a group of flows is to a flow in it; see reading-order.ts. */
export interface FlowHolder {
  readonly flows: readonly MarkedFlow[]
}

/** The viewport while things are measured: each of these asks the browser for a layout, so they are asked once. */
export interface View {
  /** The scroll offsets. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Where what is seen of it begins, in CSS pixels from the origin of the document, and how tall that is. */
  readonly top: number
  readonly height: number
}

/** The viewport now, of which no more than a stretch may be seen. */
export function currentView(seen: Stretch | null = null): View {
  const { top, height } = seen ?? { top: 0, height: innerHeight }
  return { x: scrollX, y: scrollY, width: innerWidth, top: scrollY + top, height }
}

/** Where a part of the page lies, in CSS pixels from the origin of the document. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export class MarkedFlow {
  private registered: (StaticRange | null)[] | null = null
  private known: readonly Text[] | null = null
  isPainted = false
  /** The group of the reading order that holds it; null while it is in none. */
  group: FlowHolder | null = null
  /** Where its occurrences lay when last measured. */
  area: Area | null = null
  /** The node that tells its place in the page: the one in which its first occurrence begins. */
  readonly anchor: Text | undefined
  /** No reader meets it, though the browser calls it visible; see drawn-flows.ts. */
  isCutOff = false
  /** Its nodes may stand in another place than the scan found them in. */
  isMoved = false

  constructor(
    readonly flow: TextFlow,
    readonly occurrences: readonly PageOccurrence[],
  ) {
    this.anchor = flow.nodes.length === 1 ? flow.nodes[0] : flow.place(this.start, 'start')?.node
  }

  /** The ranges registered now, one for each occurrence; null where it is not. */
  get ranges(): (StaticRange | null)[] {
    return (this.registered ??= this.occurrences.map(() => null))
  }

  /** To be called when none of its ranges is registered any more. */
  forgetRanges(): void {
    this.registered = null
  }

  /** The Text nodes that hold a part of an occurrence. */
  get nodes(): Iterable<Text> {
    const { flow, occurrences } = this
    if (flow.nodes.length === 1) return flow.nodes
    return new Set(occurrences.flatMap(({ start, end }) => flow.nodesBetween(start, end)))
  }

  /** Where its first occurrence begins in the flow's text. */
  get start(): number {
    return this.occurrences[0]?.start ?? 0
  }

  /** Whether any node of an occurrence is still in the page: it may have been moved into another document. */
  get isConnected(): boolean {
    for (const node of this.nodes) if (node.isConnected && node.ownerDocument === document) return true
    return false
  }

  /** One of its Text nodes for each element in which they stand: what one says of being seen, all in its element say. */
  get holders(): readonly Text[] {
    if (this.flow.nodes.length === 1) return this.flow.nodes
    return (this.known ??= [...new Map([...this.nodes].map((node) => [node.parentNode, node])).values()])
  }

  /** Whether a reader can see all of its occurrences, scrolled into view. */
  get isSeen(): boolean {
    return this.holders.every(isTextSeen)
  }

  /** Looks up where it lies; `probe` is a range that may be moved. */
  measure(probe: Range, view: View): Area {
    const block = boundsOf(this.flow.block)
    // The box of a block is cheap to ask for. Where it is large or not there, only the text tells.
    const isTelling = block.width > 0 && block.height > 0 && block.height < view.height && block.width <= view.width
    const { left, top, right, bottom } = isTelling ? block : this.measureText(probe)
    // Whole numbers take no room of their own.
    this.area = {
      left: Math.floor(left + view.x),
      top: Math.floor(top + view.y),
      right: Math.ceil(right + view.x),
      bottom: Math.ceil(bottom + view.y),
    }
    return this.area
  }

  private measureText(probe: Range): DOMRect {
    const first = this.flow.place(this.start, 'start')
    const last = this.flow.place(this.occurrences.at(-1)?.end ?? 0, 'end')
    if (first && last && first.offset <= first.node.length && last.offset <= last.node.length) {
      probe.setStart(first.node, first.offset)
      probe.setEnd(last.node, last.offset)
    }
    return probe.getBoundingClientRect()
  }
}

/** Whether text runs on between nodes of a flow: the scan trusts tags, and what a term crosses is asked here. */
export function runsOn(flow: TextFlow, nodes: readonly Text[]): boolean {
  return nodes.every((node, i) => {
    const before = nodes[i - 1]
    if (!before) return true
    return (
      isOpenUpTo(before, node) && isOpenUpTo(node, before) && !(flow.isWithinWord(node) && isPartedFrom(before, node))
    )
  })
}

/** Whether room is left between the two elements that touch there. */
function isPartedFrom(before: Text, node: Text): boolean {
  let outer: Element | null = null
  for (let at = node.parentElement; at && !holds(at, before); at = parentElementOf(at)) outer = at
  return outer !== null && isSetOff(outer, true)
}

function isOpenUpTo(node: Text, other: Text): boolean {
  for (let at = node.parentElement; at && !holds(at, other); at = parentElementOf(at)) {
    const box = flowBoxOf(at)
    if (box === 'block' || box === 'hidden') return false
  }
  return true
}
