/**
 * Scans parts of the page for text flows, slice by slice: what changed and what is in view first, the rest when idle.
 */
import type { ChangedParts } from './changed-parts'
import { isElement, isInPage, isShadowRoot, isText } from './element-kind'
import { FlowWalker } from './flow-walker'
import { holds, parentNodeOf } from './form-proof'
import { isAllEdited, isLeftOut, letInWithin } from './left-out'
import { FIRST_SCAN } from './page-occurrences'
import { type Job, ScanJobs } from './scan-jobs'
import type { TextFlow } from './text-flow'
import type { WorkClock } from './work-clock'
import { soon, whenIdle } from './work-clock'

/** So much text from one in view on goes to the recogniser first, in UTF-16 units. */
const FIRST_UNITS = 8_000

export interface ScanSink {
  flow(flow: TextFlow, isUrgent: boolean): void
  hidden(root: Element): void
  mayHost(element: Element): void
  /** A slice is over: what was found may be sent. */
  pause(): void
  /** Whether the page has taken the node out since a time, and perhaps put it back in another place. */
  wasTaken(node: Node, since: number): boolean
}

export class PageScan {
  private readonly jobs = new ScanJobs()
  private isScheduled = false
  private scans = FIRST_SCAN
  private inView = new Set<Text>()
  private unitsInView = 0
  private doubted: WeakSet<Element> | null = null

  constructor(
    private readonly clock: WorkClock,
    private readonly sink: ScanSink,
    private readonly signal: AbortSignal,
  ) {}

  get isIdle(): boolean {
    return this.jobs.isEmpty
  }

  /** Scans a whole tree in idle time, from what is in view on as soon as it is reached. */
  scanAll(root: Element | ShadowRoot): void {
    if (isElement(root)) {
      // At the top of a page what is in view comes first anyway, and each look-up costs a hit test.
      this.inView = scrollY > innerHeight / 2 ? textsInView() : new Set()
      this.unitsInView = FIRST_UNITS
    }
    this.jobs.addLater(root)
    this.schedule()
  }

  /** Scans soon what a page has changed; of much, what is in view comes first. */
  scanChanged(changed: ChangedParts): void {
    for (const part of changed.takeInView()) this.scanPart(part)
    for (const part of changed.parts) this.scanPart(part)
    for (const [block, fresh] of changed.blocks) this.scanBlock(block, fresh)
  }

  /** Scans a new or shown part soon. */
  scanPart(root: Element | ShadowRoot): void {
    this.jobs.addUrgent(root, null)
    this.schedule()
  }

  /** Scans a block's own text soon, and the blocks in those of its descendants that are fresh. */
  scanBlock(root: Element | ShadowRoot, fresh: Iterable<Node> = []): void {
    this.jobs.addUrgent(root, fresh)
    this.schedule()
  }

  /**
   * Scans the text of a block anew, and from now on with a look at every style: a tag in it did not tell the truth. `isSure`
   * where that is sure to give another text; else once for each block.
   */
  doubt({ block, nodes }: TextFlow, isSure: boolean): void {
    this.doubted ??= new WeakSet()
    if (this.doubted.has(block) && !isSure) return
    this.doubted.add(block)
    const root = nodes[0] && !holds(block, nodes[0]) ? nodes[0].getRootNode() : block
    if (!isShadowRoot(root) && !isElement(root)) return
    this.scanBlock(
      root,
      nodes.map((node) => childOf(root, node)),
    )
  }

  /** Whether tags in the element's own text have not told the truth: then how it is shown itself makes a difference. */
  isDoubted(block: Element): boolean {
    return this.doubted?.has(block) ?? false
  }

  /** Forgets what is still to be scanned. */
  clear(): void {
    this.jobs.clear()
  }

  /** Scans now, as far as the time goes: for callers that are in a slice of their own. */
  run(deadline: number): void {
    for (let job = this.jobs.first; job; job = this.jobs.first) {
      if (!this.advance(job, deadline)) break
      this.jobs.finish(job)
      if (performance.now() >= deadline) break
    }
    this.pause(deadline)
    if (!this.jobs.isEmpty) this.schedule()
    else this.inView.clear()
  }

  /** To send takes as long as to walk: after a whole slice of walking it gets a slice of its own. */
  private pause(deadline: number): void {
    if (performance.now() < deadline) this.sink.pause()
    else soon(() => this.clock.measure(() => this.sink.pause()), this.signal)
  }

  /** True when the job is done. */
  private advance(job: Job, deadline: number): boolean {
    if (job.walker) {
      const anew = job.walker.resume((node) => this.sink.wasTaken(node, job.pausedAt))
      if (anew?.isConnected) this.jobs.addLater(anew)
      return walk(job, job.walker, deadline)
    }
    this.jobs.begin(job)
    if (!isInPage(job.root) || isAllEdited()) return true
    const element = isElement(job.root) ? job.root : job.root.host
    if (isLeftOut(element)) {
      this.scanLetIn(element)
      return true
    }
    job.walker = new FlowWalker(
      job.root,
      this.scans++,
      {
        flow: (flow) => this.sink.flow(flow, job.isUrgent || this.isInView(flow)),
        hidden: (root) => this.sink.hidden(root),
        mayHost: (host) => this.sink.mayHost(host),
        leftOut: (part) => this.scanLetIn(part),
        aside: (part) => this.scanPart(part),
      },
      job.fresh,
      this.doubted,
    )
    job.pausedAt = performance.now()
    // On a long page to begin takes a slice by itself.
    return job.pausedAt < deadline && walk(job, job.walker, deadline)
  }

  private scanLetIn(leftOut: Element): void {
    for (const part of letInWithin(leftOut)) this.scanPart(part)
  }

  private isInView(flow: TextFlow): boolean {
    if (this.inView.size > 0 && flow.nodes.some((node) => this.inView.has(node))) {
      this.unitsInView = FIRST_UNITS
      for (const node of flow.nodes) this.inView.delete(node)
    }
    this.unitsInView -= flow.text.length
    return this.unitsInView > 0
  }

  private schedule(): void {
    if (this.isScheduled) return
    this.isScheduled = true
    const first = this.jobs.first
    const isHurried =
      first !== null && (first.isUrgent || this.inView.size > 0 || this.unitsInView > 0 || !first.walker)
    const later = isHurried ? soon : whenIdle
    later(() => {
      this.isScheduled = false
      this.clock.measure((deadline) => this.run(deadline))
    }, this.signal)
  }
}

function walk(job: Job, walker: FlowWalker, deadline: number): boolean {
  const isDone = walker.run(deadline)
  job.pausedAt = performance.now()
  return isDone
}

/** The child of a node in which another one lies. */
function childOf(ancestor: Node, node: Node): Node {
  let at = node
  for (let above = parentNodeOf(at); above && above !== ancestor; above = parentNodeOf(at)) at = above
  return at
}

/** Some of the Text nodes in view. */
function textsInView(): Set<Text> {
  const found = new Set<Text>()
  if (typeof document.caretPositionFromPoint !== 'function') return found
  for (const x of [0.2, 0.5, 0.8]) {
    for (const y of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const node = document.caretPositionFromPoint(innerWidth * x, innerHeight * y)?.offsetNode
      if (node && isText(node)) found.add(node)
    }
  }
  return found
}
