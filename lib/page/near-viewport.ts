/**
 * Registers the ranges near the viewport and no others: the browser checks every registered range on each change of the
 * page, seen or not. Areas are kept in document coordinates, so plain scrolling measures nothing.
 */
import { around, holds, overlap, union } from './area'
import type { HighlightPainter } from './highlight-painter'
import type { Area, MarkedFlow, PageOccurrence, View } from './marked-flow'
import { currentView } from './marked-flow'
import type { PendingPiece } from './pending-answers'
import type { FlowGroup, ReadingOrder } from './reading-order'
import { measureShown } from './scrolled-groups'
import { TALLEST, type SeenPart } from './seen-part'

/** Ranges are registered this far around the viewport, in viewports, so that scrolling meets them ready. */
const MARGIN = 1

/** So many groups at either end of the page are measured flow by flow in any case: up to some thousand occurrences. */
const MEASURED_ALWAYS = 40

/** What has moved by less than this part of the viewport is still about where it was. */
const A_QUARTER = 0.25

/** Looking over what is far takes at most one part in so many of the time: on a page that only grows it is ever more. */
const FAR_SHARE = 20

export class NearViewport {
  /** Grows when the page may have moved. */
  layout = 0
  private readonly scrolledFar = new Set<Node>()
  /** The viewport of the last update. */
  private last: View | null = null
  /** The viewport when what it shows was last searched for in all of the page. */
  private searchedFrom: View | null = null
  /** The layout in which what is marked was last asked whether it has moved. */
  private askedIn = -1
  /** What is far is not looked over again before this time, by performance.now(). */
  private farNotBefore = 0
  private farSpent = 0
  /** How long to wait, in ms, until what is far is looked over; 0 where nothing of it is left. */
  pause = 0

  constructor(
    private readonly order: ReadingOrder,
    private readonly painter: HighlightPainter,
    /** Null for one that is not marked. */
    private readonly styleOf: (occurrence: PageOccurrence) => string | null,
    private readonly onUnseen: (flow: MarkedFlow) => void,
    /** Takes in what is pending and wanted. */
    private readonly fetch: (isWanted: (piece: PendingPiece) => boolean) => void,
    private readonly seen: SeenPart,
  ) {}

  /** The page may have moved: what was measured is out of date. `far` is a part of it that was scrolled far. */
  invalidate(far?: Node): void {
    this.layout++
    if (far) this.scrolledFar.add(far)
  }

  /** Registers what is near and takes back what is far. False when time ran out before every place was looked up. */
  update(deadline: number): boolean {
    this.painter.restore()
    const probe = document.createRange()
    const view = currentView(this.seen.stretch)
    const near = nearArea(view)
    const wide = around(near)
    let isFinished = true
    this.fetch((piece) => {
      if (performance.now() > deadline) return (isFinished = false)
      const area = piece.areaIn(this.layout, probe, view)
      return area !== null && overlap(area, wide)
    })
    // A change of the page moves what is far from the reader, too; but that can wait until things are quiet.
    const isThere = this.last !== null && isAbout(this.last, view)
    this.last = view
    const groups = this.order.groups.slice()
    if (this.isDisplaced(groups, probe, view)) {
      this.searchedFrom = view
      this.scrolledFar.add(document)
    }
    for (const part of this.scrolledFar) {
      const look = (group: FlowGroup): void => glimpseOnce(group, probe, view, this.layout)
      if (measureShown(part, groups, near, deadline, look)) this.scrolledFar.delete(part)
      else isFinished = false
    }
    for (const group of groups) {
      const isFar = isThere && group.area !== null && !group.isPainted && !overlap(group.area, wide)
      if (group.glimpsedIn === this.layout || isFar) continue
      if (performance.now() > deadline) isFinished = false
      else glimpse(group, probe, view, this.layout)
    }
    this.repaint(groups, near, probe, view)
    // A live range left in the text would slow down the page's own changes.
    probe.selectNodeContents(document)
    return isFinished
  }

  /** Whether the viewport shows another part of the page: it was scrolled, what is marked has moved, or nothing is marked. */
  private isDisplaced(groups: readonly FlowGroup[], probe: Range, view: View): boolean {
    if (!this.searchedFrom || !isAbout(this.searchedFrom, view, A_QUARTER)) return true
    if (this.askedIn === this.layout) return false
    this.askedIn = this.layout
    const painted = groups.filter((group) => group.isPainted)
    const moved = painted.filter((group) => {
      const before = group.area
      glimpseOnce(group, probe, view, this.layout)
      return !before || !group.area || !areAbout(before, group.area, view)
    })
    return painted.length === 0 || moved.length > 0
  }

  /**
   * Measures flow by flow what a glance at the groups may have missed: what is laid out against the reading order, or
   * seen no more. Of a very long page that is done near the viewport, and at the ends, where menus and dialogs stand.
   * False when time ran out.
   */
  settle(deadline: number): boolean {
    const probe = document.createRange()
    const view = currentView(this.seen.stretch)
    const near = nearArea(view)
    const wide = around(near)
    const groups = this.order.groups.slice()
    const measured: FlowGroup[] = []
    const start = performance.now()
    const mayLookFar = start >= this.farNotBefore
    let isFarLeft = false
    let isFinished = true
    for (const [i, group] of groups.entries()) {
      if (group.measuredIn === this.layout) continue
      const isStale = group.glimpsedIn !== this.layout
      if (!mayLookFar && !group.isPainted && group.area && !overlap(group.area, wide)) {
        isFarLeft ||= isStale
        continue
      }
      isFinished = performance.now() <= deadline
      if (!isFinished) break
      if (isStale) glimpse(group, probe, view, this.layout)
      const isAtEnd = i < MEASURED_ALWAYS || i >= groups.length - MEASURED_ALWAYS
      if (!isAtEnd && group.area && !overlap(group.area, wide)) continue
      this.measure(group, probe, view)
      measured.push(group)
    }
    this.repaint(measured, near, probe, view)
    probe.selectNodeContents(document)
    this.farSpent += performance.now() - start
    if (!isFinished) return false
    if (mayLookFar) this.rest()
    this.pause = isFarLeft ? Math.max(1, this.farNotBefore - performance.now()) : 0
    return true
  }

  private rest(): void {
    this.farNotBefore = performance.now() + this.farSpent * FAR_SHARE
    this.farSpent = 0
  }

  /** The flows that are marked now. */
  painted(): readonly MarkedFlow[] {
    const groups = this.order.groups.filter((group) => group.isPainted)
    return groups.flatMap((group) => group.flows.filter((flow) => flow.isPainted))
  }

  /** Takes the flow's ranges back. */
  unpaint(flow: MarkedFlow): void {
    if (!flow.isPainted) return
    for (const range of flow.ranges) if (range) this.painter.delete(range)
    flow.forgetRanges()
    flow.isPainted = false
  }

  /** Marks what is registered in the styles of now; nothing is measured, and no mark is taken off to be put back. */
  restyle(): void {
    for (const group of this.order.groups) {
      if (group.isPainted) for (const flow of group.flows) if (flow.isPainted) this.paint(flow, true)
    }
    this.painter.prune()
  }

  /** Takes back those ranges whose text has changed: they would underline something else. */
  unpaintChanged(flow: MarkedFlow): void {
    for (const [i, range] of flow.ranges.entries()) {
      const occurrence = flow.occurrences[i]
      if (!range || !occurrence || flow.flow.isCurrent(occurrence.start, occurrence.end)) continue
      this.painter.delete(range)
      flow.ranges[i] = null
    }
  }

  /**
   * Marks what is near of these groups and takes back the rest. All of it is measured first: for each measure after a mark the
   * browser would look over its styles anew.
   */
  private repaint(groups: readonly FlowGroup[], near: Area, probe: Range, view: View): void {
    const concerned = groups.filter(
      ({ flows, area, isPainted }) => flows.length > 0 && area && (isPainted || overlap(area, near)),
    )
    for (const group of concerned) if (!isWithin(near, group)) this.measurePart(group, near, probe, view)
    for (const group of concerned) this.paintNear(group, near)
  }

  /** Of a group that reaches out of what is near, each flow tells where it lies. */
  private measurePart(group: FlowGroup, near: Area, probe: Range, view: View): void {
    if (group.measuredIn !== this.layout && group.area && overlap(group.area, near)) this.measure(group, probe, view)
    // What is fixed to the viewport moves along: ask once more before taking its ranges back.
    for (const flow of group.flows) if (flow.isPainted && !isNear(near, flow)) flow.measure(probe, view)
  }

  private paintNear(group: FlowGroup, near: Area): void {
    const isWhole = isWithin(near, group)
    if (isWhole && group.isComplete) return
    for (const flow of group.flows) {
      if (isWhole || isNear(near, flow)) this.paint(flow)
      else this.unpaint(flow)
    }
    group.isPainted = group.flows.some((flow) => flow.isPainted)
    group.isComplete = isWhole
  }

  private measure(group: FlowGroup, probe: Range, view: View): void {
    const unseen = group.flows.filter((flow) => !flow.isSeen)
    for (const flow of unseen) this.onUnseen(flow)
    if (group.flows.length > 0) group.area = group.flows.map((flow) => flow.measure(probe, view)).reduce(union)
    group.measuredIn = this.layout
    group.glimpsedIn = this.layout
  }

  /** Styles are asked for of what is not marked yet, or anew of everything. */
  private paint(flow: MarkedFlow, isAnew = false): void {
    flow.isPainted = true
    for (const [i, occurrence] of flow.occurrences.entries()) {
      const range = flow.ranges[i]
      if (range && !isAnew) continue
      const style = this.styleOf(occurrence)
      if (style === null) {
        if (range) this.painter.delete(range)
        flow.ranges[i] = null
      } else if (range) this.painter.move(range, style)
      else this.register(flow, i, occurrence, style)
    }
  }

  private register(flow: MarkedFlow, index: number, { start, end }: PageOccurrence, style: string): void {
    const range = flow.flow.isCurrent(start, end) ? flow.flow.staticRange(start, end) : null
    if (!range) return
    flow.ranges[index] = range
    this.painter.add(range, style)
  }
}

function isWithin(near: Area, { area }: FlowGroup): boolean {
  return area !== null && holds(near, area)
}

function isNear(near: Area, { area }: MarkedFlow): boolean {
  return area !== null && overlap(area, near)
}

/** The first and the last flow tell where a group lies, but for what is laid out against the reading order. */
function glimpse(group: FlowGroup, probe: Range, view: View, layout: number): void {
  const first = group.flows[0]
  const last = group.flows.at(-1)
  if (!first || !last) return
  group.area =
    first === last ? first.measure(probe, view) : union(first.measure(probe, view), last.measure(probe, view))
  group.glimpsedIn = layout
}

function glimpseOnce(group: FlowGroup, probe: Range, view: View, layout: number): void {
  if (group.glimpsedIn !== layout) glimpse(group, probe, view, layout)
}

function areAbout(a: Area, b: Area, { width, height }: View): boolean {
  return Math.abs(a.top - b.top) < height * A_QUARTER && Math.abs(a.left - b.left) < width * A_QUARTER
}

/** Whether a reader who was there sees about the same now. */
function isAbout(there: View, { x, top, width, height }: View, share = 1): boolean {
  const isAlike = there.width === width && there.height === height
  return isAlike && Math.abs(there.top - top) < height * share && Math.abs(there.x - x) < width * share
}

/** The window around what is seen is never taller than `TALLEST`, unless that is. */
function nearArea({ x, top, width, height }: View): Area {
  const tall = Math.min(height * (1 + 2 * MARGIN), Math.max(TALLEST, height))
  const above = (tall - height) / 2
  return { left: x - width * MARGIN, top: top - above, right: x + width * (1 + MARGIN), bottom: top + height + above }
}
