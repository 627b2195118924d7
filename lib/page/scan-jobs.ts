/**
 * The parts of a page that wait to be scanned: what is urgent in the order it came, then the rest. Each is found by its
 * root, since a page may add ten thousand parts at once.
 */
import type { FlowWalker } from './flow-walker'

export interface Job {
  readonly root: Element | ShadowRoot
  /** Null for all the root holds, else the new nodes in it, besides its own text. */
  readonly fresh: Set<Node> | null
  readonly isUrgent: boolean
  /** Null until it is begun. */
  walker: FlowWalker | null
  pausedAt: number
}

export class ScanJobs {
  private urgent = new Line()
  private later = new Line()
  /** What is urgent and not begun. */
  private readonly waiting = { whole: new Map<Node, Job>(), own: new Map<Node, Job>() }

  get isEmpty(): boolean {
    return this.first === null
  }

  /** What is to be done next. */
  get first(): Job | null {
    return this.urgent.first ?? this.later.first
  }

  /** Puts in what is done when nothing is urgent. */
  addLater(root: Element | ShadowRoot): void {
    this.later.add({ root, fresh: null, isUrgent: false, walker: null, pausedAt: 0 })
  }

  /** Puts in all the root holds, or with `fresh` its own text and what is new in it. */
  addUrgent(root: Element | ShadowRoot, fresh: Iterable<Node> | null): void {
    const { whole, own } = this.waiting
    if (whole.has(root)) return
    const known = fresh && own.get(root)?.fresh
    if (known) {
      for (const node of fresh) known.add(node)
      return
    }
    const job = { root, fresh: fresh && new Set(fresh), isUrgent: true, walker: null, pausedAt: 0 }
    ;(fresh ? own : whole).set(root, job)
    this.urgent.add(job)
  }

  /** To be called when the first one is begun: what comes for its root from now on is one more. */
  begin({ root, fresh, isUrgent }: Job): void {
    if (isUrgent) (fresh ? this.waiting.own : this.waiting.whole).delete(root)
  }

  /** Takes out one that is the first of its kind. */
  finish(job: Job): void {
    const line = job.isUrgent ? this.urgent : this.later
    if (line.first === job) line.takeFirst()
  }

  clear(): void {
    this.urgent = new Line()
    this.later = new Line()
    this.waiting.whole.clear()
    this.waiting.own.clear()
  }
}

/** Taking the first out of a long array moves all the others. */
class Line {
  private jobs: Job[] = []
  private next = 0

  get first(): Job | null {
    return this.jobs[this.next] ?? null
  }

  add(job: Job): void {
    this.jobs.push(job)
  }

  takeFirst(): void {
    if (++this.next * 2 < this.jobs.length) return
    this.jobs = this.jobs.slice(this.next)
    this.next = 0
  }
}
