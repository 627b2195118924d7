/**
 * The marked flows of a page in the order they are read, in groups of some dozen occurrences: what lies near the
 * viewport is found group by group.
 */
import type { Area, FlowHolder, MarkedFlow } from './marked-flow'
import { isReadBefore } from './tree-order'

/** A group is halved when it holds more occurrences than this. */
const GROUP_AT_MOST = 24

export class FlowGroup implements FlowHolder {
  readonly flows: MarkedFlow[] = []
  /** Where it lay when last measured; null until then. */
  area: Area | null = null
  /** The layout in which every flow was measured: another one means that the area may be out of date. */
  measuredIn = -1
  /** The layout in which at least the first and the last flow were measured. */
  glimpsedIn = -1
  /** Whether some of its ranges are registered, and whether all are. */
  isPainted = false
  isComplete = false

  occurrenceCount = 0

  /** Puts a flow in at an index. */
  put(flow: MarkedFlow, index: number): void {
    this.flows.splice(index, 0, flow)
    this.occurrenceCount += flow.occurrences.length
    flow.group = this
  }

  /** Takes a flow out. */
  take(flow: MarkedFlow): void {
    this.flows.splice(this.flows.indexOf(flow), 1)
    this.occurrenceCount -= flow.occurrences.length
    flow.group = null
  }
}

export class ReadingOrder {
  readonly groups: FlowGroup[] = []
  private occurrenceCount = 0
  /** Grows whenever a flow comes or goes. */
  version = 0

  /** How many occurrences the flows have in all that are drawn. */
  get count(): number {
    return this.occurrenceCount
  }

  /** Every flow, in reading order. */
  *flows(): Generator<MarkedFlow> {
    for (const group of this.groups) yield* group.flows
  }

  /** Those of them that a reader can meet, as far as is known. */
  *drawn(): Generator<MarkedFlow> {
    for (const flow of this.flows()) if (!flow.isCutOff) yield flow
  }

  /** Notes of a flow whether a reader can meet it; it keeps its place. */
  setCutOff(flow: MarkedFlow, isCutOff: boolean): void {
    if (flow.isCutOff === isCutOff) return
    if (flow.group) this.occurrenceCount += isCutOff ? -flow.occurrences.length : flow.occurrences.length
    flow.isCutOff = isCutOff
    this.version++
  }

  /** Takes the flow in at its place and gives its group. */
  insert(flow: MarkedFlow): FlowGroup {
    this.version++
    const index = this.groupIndexFor(flow)
    const group = this.groups[index] ?? this.addGroup(index)
    group.put(flow, placeIn(group.flows, flow))
    group.measuredIn = -1
    group.glimpsedIn = -1
    group.isComplete = false
    if (!flow.isCutOff) this.occurrenceCount += flow.occurrences.length
    if (group.flows.length > 1 && group.occurrenceCount > GROUP_AT_MOST) return this.halve(index, group, flow)
    return group
  }

  /** Takes the flow out. */
  remove(flow: MarkedFlow): void {
    const group = flow.group
    if (!(group instanceof FlowGroup)) return
    group.take(flow)
    this.version++
    if (!flow.isCutOff) this.occurrenceCount -= flow.occurrences.length
    if (group.flows.length === 0) this.groups.splice(this.groups.indexOf(group), 1)
  }

  /** The last group that begins before the flow. Scans go on where they were, so the last group is tried first. */
  private groupIndexFor(flow: MarkedFlow): number {
    let high = this.groups.length - 1
    if (high <= 0 || begins(this.groups[high], flow)) return Math.max(high, 0)
    let low = 0
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (begins(this.groups[middle], flow)) low = middle
      else high = middle - 1
    }
    return low
  }

  private addGroup(index: number): FlowGroup {
    const group = new FlowGroup()
    this.groups.splice(index, 0, group)
    return group
  }

  private halve(index: number, group: FlowGroup, inserted: MarkedFlow): FlowGroup {
    // Flows mostly arrive in order: then the full group stays, and the next one begins.
    const isLast = group.flows.at(-1) === inserted
    const rest = group.flows.slice(isLast ? -1 : group.flows.length >> 1)
    const second = this.addGroup(index + 1)
    second.isPainted = group.isPainted
    for (const flow of rest) {
      group.take(flow)
      second.put(flow, second.flows.length)
    }
    return inserted.group === second ? second : group
  }
}

function begins(group: FlowGroup | undefined, flow: MarkedFlow): boolean {
  const first = group?.flows[0]
  return first !== undefined && isBefore(first, flow)
}

function placeIn(flows: readonly MarkedFlow[], flow: MarkedFlow): number {
  let at = flows.length
  while (at > 0 && isBefore(flow, flows[at - 1])) at--
  return at
}

function isBefore(a: MarkedFlow, b: MarkedFlow | undefined): boolean {
  if (!a.anchor || !b?.anchor) return false
  // Comparing places in the page counts siblings, and a page may have ten thousand: a scan has counted already.
  if (a.flow.scan === b.flow.scan && !a.isMoved && !b.isMoved) {
    return a.flow === b.flow ? a.start < b.start : a.flow.order < b.flow.order
  }
  return a.anchor === b.anchor ? offsetInAnchor(a) < offsetInAnchor(b) : isReadBefore(a.anchor, b.anchor)
}

function offsetInAnchor(marked: MarkedFlow): number {
  return marked.flow.place(marked.start, 'start')?.offset ?? 0
}
