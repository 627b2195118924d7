/**
 * Which occurrences are the first of their concept, in their section or on the page. The whole page is gone through in
 * idle slices, in reading order; until then, and for what comes in between, the next best answer is given.
 */
import type { ConceptKey } from '../glossary/model'
import type { PageOccurrence } from './marked-flow'
import type { ReadingOrder } from './reading-order'
import { Sections, type SectionKey } from './sections'
import type { TextFlow } from './text-flow'

export type FirstWithin = 'section' | 'page'

/** Flows between two looks at the clock. */
const STEPS = 32

/** Going through the page takes at most one part in so many of the time. */
const SHARE = 20

type Seen = Map<ConceptKey, PageOccurrence>

/** One way through the page. */
interface Pass {
  readonly steps: Iterator<void, void>
  readonly version: number
  spent: number
}

export class FirstOccurrences {
  private within: FirstWithin | null = null
  private firsts: ReadonlySet<PageOccurrence> = new Set()
  private decided: WeakSet<TextFlow> = new WeakSet()
  private seen = new Map<SectionKey, Seen>()
  private sections: Sections | null = null
  private pass: Pass | null = null
  private isStale = true
  private passedVersion = -1
  private notBefore = 0

  /**
   * `isShown` leaves out what is not marked for other reasons, `isDrawn` what no reader meets: asked only of what would be
   * a first one, since it measures.
   */
  constructor(
    private readonly order: ReadingOrder,
    private readonly shadowRoots: () => readonly ShadowRoot[],
    private readonly isShown: (occurrence: PageOccurrence) => boolean,
    private readonly isDrawn: (occurrence: PageOccurrence) => boolean,
  ) {}

  get isWanted(): boolean {
    return this.within !== null
  }

  /** Starts anew; null for every occurrence. */
  setWithin(within: FirstWithin | null): void {
    this.within = within
    this.decided = new WeakSet()
    this.seen = new Map()
    this.sections = null
    this.pass = null
    this.isStale = true
    this.notBefore = 0
  }

  /** The page has changed otherwise than by its occurrences: its headings, or what is shown. */
  invalidate(): void {
    this.isStale = true
  }

  /** Whether the occurrence is a first one, as far as is known. */
  has(occurrence: PageOccurrence): boolean {
    if (this.within === null) return true
    if (this.decided.has(occurrence.flow)) return this.firsts.has(occurrence)
    this.sections ??= this.within === 'section' ? new Sections(this.shadowRoots()) : null
    return this.take(this.seenIn(this.seen, occurrence.flow, this.sections), occurrence)
  }

  /** How long to wait, in ms, until the next way through; 0 when there is none to be waited for. */
  get pause(): number {
    return this.isUpToDate ? 0 : Math.max(0, this.notBefore - performance.now())
  }

  /** Goes through the page as far as the time goes. `changed`: what `has` says may have changed. */
  update(deadline: number): 'unfinished' | 'same' | 'changed' {
    if (!this.pass && (this.isUpToDate || performance.now() < this.notBefore)) return 'same'
    const start = performance.now()
    this.pass ??= { steps: this.walk(), version: this.order.version, spent: 0 }
    const { pass } = this
    let isDone = false
    while (!isDone && performance.now() < deadline) isDone = pass.steps.next().done === true
    pass.spent += performance.now() - start
    if (!isDone) return 'unfinished'
    this.pass = null
    this.passedVersion = pass.version
    this.notBefore = performance.now() + pass.spent * SHARE
    return 'changed'
  }

  private get isUpToDate(): boolean {
    return this.within === null || (!this.isStale && this.order.version === this.passedVersion)
  }

  private *walk(): Generator<void, void> {
    this.isStale = false
    const sections = this.within === 'section' ? new Sections(this.shadowRoots()) : null
    const flows = [...this.order.flows()]
    const firsts = new Set<PageOccurrence>()
    const decided = new WeakSet<TextFlow>()
    const seen = new Map<SectionKey, Seen>()
    yield
    for (const [i, { flow, occurrences }] of flows.entries()) {
      const inSection = this.seenIn(seen, flow, sections)
      for (const occurrence of occurrences) {
        if (!this.isShown(occurrence) || freeOf(inSection, occurrence).length === 0) continue
        // To measure takes longer than the steps in between.
        yield
        if (this.take(inSection, occurrence)) firsts.add(occurrence)
      }
      decided.add(flow)
      if (i % STEPS === 0) yield
    }
    this.firsts = firsts
    this.decided = decided
    this.seen = seen
    this.sections = sections
  }

  private seenIn(all: Map<SectionKey, Seen>, flow: TextFlow, sections: Sections | null): Seen {
    const [text] = flow.nodes
    const key = sections && text ? sections.keyOf(text) : null
    let seen = all.get(key)
    if (!seen) all.set(key, (seen = new Map()))
    return seen
  }

  /** Whether the occurrence is the first of one of its concepts; then it is noted as such. */
  private take(seen: Seen, occurrence: PageOccurrence): boolean {
    const free = freeOf(seen, occurrence)
    if (free.length === 0) return false
    if (free.some((key) => seen.get(key) !== occurrence) && !this.isDrawn(occurrence)) return false
    for (const key of free) seen.set(key, occurrence)
    return true
  }
}

/** The concepts of which no occurrence before it is known. */
function freeOf(seen: Seen, occurrence: PageOccurrence): readonly ConceptKey[] {
  return occurrence.sense.conceptKeys.filter((key) => {
    const first = seen.get(key)
    return !first || first === occurrence || !first.flow.isCurrent(first.start, first.end)
  })
}
