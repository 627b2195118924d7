/**
 * Marks the terms of a page and keeps the marks true while the page scrolls and changes. The page's own DOM is never
 * touched: marks are custom highlights.
 */
import { AnswerIntake } from './answer-intake'
import { ChangeApplier } from './apply-changes'
import { isBlock } from './block-of'
import { CountReport, type KnownTerms } from './count-report'
import { DrawnFlows } from './drawn-flows'
import { isText } from './element-kind'
import { isDocumentSeen } from './element-style'
import type { FoundOccurrence } from './found-occurrence'
import { HiddenParts } from './hidden-parts'
import { HighlightPainter } from './highlight-painter'
import { highlightCss } from './highlight-style'
import { KeptMarks } from './kept-marks'
import { isAllEdited } from './left-out'
import { MarkSheet } from './mark-sheet'
import type { PageMarkerOptions } from './marker-options'
import type { PageOccurrence } from './marked-flow'
import { NearViewport } from './near-viewport'
import { findAt, isIn, textPlaceAt } from './occurrence-at'
import { PageChanges } from './page-changes'
import { PageOccurrences } from './page-occurrences'
import { PageScan } from './page-scan'
import { RecognitionQueue } from './recognition-queue'
import { SeenPart } from './seen-part'
import { ShadowRoots } from './shadow-roots'
import { SHOW_ALL, ShownTerms, type Showing } from './shown-terms'
import { UpdateLoop } from './update-loop'
import { soon, WorkClock, type WorkTimes } from './work-clock'

export class PageMarker {
  private readonly clock = new WorkClock()
  private readonly painter: HighlightPainter
  private readonly near: NearViewport
  private readonly drawn: DrawnFlows
  private readonly sheet: MarkSheet
  /** Which occurrences are marked, and how. */
  readonly shown: ShownTerms
  private readonly occurrences: PageOccurrences
  private readonly intake: AnswerIntake
  private readonly queue: RecognitionQueue
  private readonly scan: PageScan
  private readonly shadows: ShadowRoots
  private readonly hidden: HiddenParts
  private readonly changes: PageChanges
  private readonly kept: KeptMarks
  private readonly applier: ChangeApplier
  private readonly loop: UpdateLoop
  private readonly report: CountReport
  private isLookedOver = true
  private hasChanged = false
  private isAllWanted = false
  private wasEdited = false
  private toldState = ''

  constructor(private readonly options: PageMarkerOptions) {
    const { signal } = options
    this.report = new CountReport(options.onChange, options.onTerms)
    this.painter = new HighlightPainter(options.highlightName)
    this.occurrences = new PageOccurrences(
      (flow) => this.near.unpaint(flow),
      (flow) => this.hidden.addHiderOf(flow, (element) => this.shadows.consider(element)),
      () => this.shadows.noteLost(this.changes.takeRemoved()),
      (flow, isTakenOut) => this.scan.doubt(flow, isTakenOut),
    )
    this.near = new NearViewport(
      this.occurrences.order,
      this.painter,
      (occurrence) => this.shown.styleOf(occurrence),
      (flow) => this.occurrences.hide(flow),
      (isWanted) => this.intake.fetch(isWanted),
      new SeenPart(() => this.loop.updateSoon(), signal),
    )
    this.drawn = new DrawnFlows(this.occurrences.order)
    this.sheet = new MarkSheet(options.highlightCss ?? highlightCss(options.highlightName), signal)
    this.shown = new ShownTerms(this.occurrences.order, options.showing ?? SHOW_ALL, () => this.shadows.roots)
    this.intake = new AnswerIntake(this.occurrences, (flow) => flow.readAt > this.changes.lastTextChange)
    this.queue = new RecognitionQueue(
      (texts) => this.clock.measure(() => options.recognise(texts)),
      (answer) => {
        this.intake.add(answer)
        this.clock.measure(() => this.kept.take(answer))
        this.takeArrived()
      },
      () => this.rescan(),
      signal,
    )
    this.hidden = new HiddenParts(() => this.loop.settleSoon(), signal)
    const dress = (root: ShadowRoot): void => this.sheet.enterShadow(root)
    this.shadows = new ShadowRoots(options.openShadowRoot, dress, (root) => this.enterShadow(root), signal)
    this.scan = new PageScan(
      this.clock,
      {
        flow: (flow, isUrgent) => {
          this.shown.language.add(flow.text)
          this.queue.add(flow, isUrgent)
        },
        hidden: (part) => this.hidden.add(part),
        mayHost: (element) => this.shadows.consider(element),
        pause: () => this.queue.send(),
        wasTaken: (node, since) => this.occurrences.wasTaken(node, since),
      },
      signal,
    )
    this.kept = new KeptMarks(this.painter, this.near, this.occurrences, (each) => this.shown.styleOf(each))
    const sink = { rewrites: this.kept, changed: () => this.loop.changed() }
    this.changes = new PageChanges(this.clock, sink, signal)
    this.applier = new ChangeApplier(this.changes, this.occurrences, this.intake, this.scan)
    this.loop = new UpdateLoop(
      this.clock,
      {
        isBusy: () => !this.scan.isIdle,
        applyChanges: (deadline) => this.applyChanges(deadline),
        moved: (far) => this.near.invalidate(far),
        update: (deadline) => this.update(deadline),
        settle: (deadline) => this.settle(deadline),
      },
      signal,
    )
    signal.addEventListener('abort', () => this.dispose())
    if (signal.aborted) return
    this.changes.observe(document)
    this.scanEverything()
  }

  /** What the work on this page has cost its main thread. */
  get times(): WorkTimes {
    return this.clock.times
  }

  /** How many occurrences a reader can see on the page, as far as they are known. */
  get count(): number {
    return isDocumentSeen() ? this.intake.count : 0
  }

  private get known(): KnownTerms {
    return { count: this.count, version: this.occurrences.order.version, isSettled: this.isSettled }
  }

  /** How many ranges are registered now: those near the viewport. */
  get paintedCount(): number {
    return this.painter.size
  }

  /** Whether all that is known of the page has been scanned and recognised. */
  get isSettled(): boolean {
    return this.scan.isIdle && this.queue.isIdle && this.changes.isEmpty && this.intake.isCaughtUp
  }

  /** Whether it also has nothing left to look over; a page that never stops changing is seldom quiet. */
  get isQuiet(): boolean {
    return this.isSettled && this.loop.isQuiet
  }

  /** The occurrence under a point of the viewport, in CSS pixels; null where there is none, or one the reader knows. */
  occurrenceAt(x: number, y: number): FoundOccurrence | null {
    const place = textPlaceAt(x, y, this.shadows.roots)
    if (!place) return null
    const isUnder = (each: PageOccurrence): boolean => isIn(this.shown.wrap(each).rects(), x, y)
    const found = findAt(this.occurrences.flowsAt(place.node), place, isUnder)
    return found && this.shown.wrap(found)
  }

  /** The occurrence that a place in the page lies in or beside. */
  occurrenceBeside(node: Node, offset: number): FoundOccurrence | null {
    const found = isText(node) ? findAt(this.occurrences.flowsAt(node), { node, offset }, () => true) : null
    return found && this.shown.wrap(found)
  }

  /** Every occurrence that is seen, in reading order; with `isDrawn` those that a reader can meet, which are counted. */
  *all(isDrawn = false): Generator<FoundOccurrence> {
    this.intake.fetchAll()
    for (const occurrence of this.occurrences.all(isDrawn)) yield this.shown.wrap(occurrence)
  }

  /** Takes all marks off or puts them back. What was found stays known. */
  setEnabled(isEnabled: boolean): void {
    this.painter.setOn(isEnabled)
    if (isEnabled) this.loop.updateSoon()
  }

  /** Recognises the whole page anew, after a change of the glossaries. Old marks stay until the new ones are known. */
  rescan(): void {
    this.scan.clear()
    this.queue.clear()
    this.intake.clear()
    this.kept.clear()
    this.wasEdited = isAllEdited()
    if (this.wasEdited) this.occurrences.clear()
    this.scanEverything()
  }

  /** Marks other occurrences from now on, or in other styles; `css` are the rules for these beside the default one. */
  show(showing: Showing, css: string): void {
    this.sheet.setMore(css)
    this.shown.set(showing)
    this.kept.clear()
    this.near.restyle()
    this.loop.updateSoon()
  }

  /** Whether all of a very long page is taken in by and by, for those who want the places of all terms. */
  keepAll(isWanted: boolean): void {
    if (isWanted && !this.isAllWanted) this.loop.settleSoon()
    this.isAllWanted = isWanted
  }

  /** Takes in all that is known of the page, in slices; of a very long one most is kept aside till then. */
  async takeAll(): Promise<void> {
    while (!this.clock.measure((deadline) => this.intake.fetchUntil(deadline))) {
      await new Promise<void>((done) => soon(done, this.options.signal))
    }
  }

  private scanEverything(): void {
    const root = document.documentElement
    if (root) this.scan.scanAll(root)
    for (const shadow of this.shadows.roots) this.scan.scanAll(shadow)
  }

  private enterShadow(root: ShadowRoot): void {
    this.changes.observe(root)
    this.loop.listenTo(root)
    this.scan.scanAll(root)
  }

  private takeArrived(): void {
    const isFinished = this.clock.measure((deadline) => this.intake.run(deadline))
    if (!isFinished) soon(() => this.takeArrived(), this.options.signal)
    this.loop.updateSoon()
  }

  private applyChanges(deadline: number): void {
    this.hasChanged = true
    this.shown.firsts.invalidate()
    this.applier.apply()
    this.near.invalidate()
    this.scan.run(deadline)
  }

  private update(deadline: number): boolean {
    this.sheet.restore()
    const isFinished = this.near.update(deadline)
    if (this.intake.isCaughtUp) this.kept.prune()
    this.report.soon(this.known)
    this.tellUpdate()
    return isFinished
  }

  private settle(deadline: number): boolean {
    if (this.isLookedOver) this.lookOver()
    this.isLookedOver = this.fetchPending(deadline) && this.near.settle(deadline) && this.settleShown(deadline)
    if (this.isLookedOver) this.report.now(this.known)
    if (this.isSettled && this.intake.isEmpty) this.occurrences.forgetReadings()
    this.tellUpdate()
    return this.isLookedOver
  }

  private tellUpdate(): void {
    const state = `${this.near.layout} ${this.painter.changes}`
    if (state !== this.toldState) this.options.onUpdate?.()
    this.toldState = state
  }

  private settleShown(deadline: number): boolean {
    if (!this.drawn.update(this.near.layout, deadline)) return false
    const outcome = this.shown.update(deadline)
    if (outcome === 'changed') this.near.restyle()
    for (const pause of [this.shown.firsts.pause, this.near.pause, this.drawn.pauseIn(this.near.layout)])
      if (pause > 0) setTimeout(() => this.loop.settleSoon(), pause)
    return outcome !== 'unfinished'
  }

  /** A page that changes may change what is pending: then all of it is taken in; what comes first needs all, too. False when there was no time for it. */
  private fetchPending(deadline: number): boolean {
    const isAllWanted = this.hasChanged || this.isAllWanted || this.shown.firsts.isWanted
    return this.intake.settle(deadline, isAllWanted, this.scan.isIdle && this.queue.isIdle)
  }

  private lookOver(): void {
    // No event tells that a document becomes an editor, or is one no longer.
    if (isAllEdited() !== this.wasEdited) this.rescan()
    this.painter.restore()
    for (const flow of this.near.painted()) this.occurrences.recheck(flow)
    this.occurrences.showSeen()
    for (const part of this.hidden.takeShown()) {
      if (isBlock(part)) this.scan.scanPart(part)
      else this.applier.scanAround(part)
    }
    this.shadows.recheck(this.near.painted())
  }

  private dispose(): void {
    this.scan.clear()
    this.queue.clear()
    this.painter.dispose()
  }
}
