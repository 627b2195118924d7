/**
 * The gloss: labels in small type over the terms near the viewport, in one layer of ours. It is measured against the
 * page and moves with it; the page's own layout stays as it is.
 */
import { type Cover, Covers } from './covers'
import type { FoundOccurrence } from './found-occurrence'
import { overlaps, type Rect } from './geometry'
import { createLabel, drawLabel, GLOSS_CSS, type GlossText, type Label, LabelWidths, REFERENCE } from './gloss-label'
import { type GlossPlace, type GlossTerm, layOut } from './gloss-layout'
import { GlossMeasure, type MeasuredTerm } from './gloss-measure'
import { createPart, type LayerHost, openLayer } from './layer-host'
import type { MarkLook } from './highlight-style'

export interface GlossOptions {
  /** The marked terms near the viewport, in reading order. */
  readonly terms: () => readonly FoundOccurrence[]
  /** Null where there is nothing to write, undefined where that is not known yet. */
  readonly textOf: (occurrence: FoundOccurrence) => GlossText | null | undefined
  readonly lookOf: (occurrence: FoundOccurrence) => MarkLook
  /** What `textOf` knows is out of date. */
  readonly renew?: () => void
  readonly signal: AbortSignal
}

/** Labels keep this distance from the edges of the window, in CSS px. */
const EDGE = 2

/** How often it is looked whether something has moved that told nobody, in ms. */
const LOOK = 250

export class GlossLayer {
  private readonly layer: LayerHost
  private readonly inPage = createPart()
  private readonly inWindow = createPart()
  private readonly widths: LabelWidths
  private readonly labels = new Map<FoundOccurrence, Label>()
  private readonly covers = new Covers()
  private readonly measure = new GlossMeasure()
  private readonly closing = new AbortController()
  private top: Element | null = null
  private isPlanned = false
  private trace = ''
  /** What it has cost, in ms of the main thread. */
  readonly times = { total: 0, longest: 0, count: 0 }

  constructor(private readonly options: GlossOptions) {
    this.layer = openLayer({ css: GLOSS_CSS, place: 'page', isSilent: true })
    this.inPage.className = 'gloss'
    this.inWindow.className = 'gloss pinned'
    this.layer.root.append(this.inPage, this.inWindow)
    this.widths = new LabelWidths(this.inPage)
    this.listen()
    this.covers.look()
    this.layOut()
  }

  /** Terms or their places may have changed: labels follow before the next frame is drawn. */
  update(): void {
    if (this.isPlanned || this.closing.signal.aborted) return
    this.isPlanned = true
    queueMicrotask(() => {
      this.isPlanned = false
      this.layOut()
    })
  }

  renew(): void {
    this.options.renew?.()
    this.update()
  }

  close(): void {
    this.closing.abort()
    this.labels.clear()
    this.layer.remove()
  }

  private listen(): void {
    const { signal } = this.closing
    const options = { capture: true, passive: true, signal }
    let frame = 0
    const soon = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        this.layOut()
      })
    }
    for (const type of ['scroll', 'resize', 'transitionend', 'toggle']) window.addEventListener(type, soon, options)
    for (const type of ['scrollend', 'resize']) window.addEventListener(type, () => this.covers.look(), options)
    window.visualViewport?.addEventListener('resize', soon, options)
    document.fonts.addEventListener('loadingdone', soon, options)
    const look = setInterval(() => this.look(), LOOK)
    this.options.signal.addEventListener('abort', () => this.close(), { signal })
    signal.addEventListener('abort', () => {
      clearInterval(look)
      cancelAnimationFrame(frame)
    })
  }

  /** Animations, late pictures and the like tell nothing: what is on the screen is looked at now and then. */
  private look(): void {
    if (document.visibilityState === 'hidden') return
    this.covers.look()
    const trace = this.traceNow()
    if (trace === this.trace) return
    this.layOut()
    requestAnimationFrame(() => this.look())
  }

  private layOut(): void {
    const { signal } = this.closing
    if (signal.aborted) return
    const start = performance.now()
    this.raise()
    const terms = this.options.terms()
    const measured = this.measure.all(terms, (occurrence) => this.options.textOf(occurrence) ?? null)
    this.widths.prepare(measured.map(({ text }) => text))
    this.place(measured)
    this.trace = this.traceNow()
    this.count(performance.now() - start)
  }

  private place(measured: readonly MeasuredTerm[]): void {
    const covers = this.covers.now()
    const open = measured.filter((term) => !isCovered(term, covers))
    const lines = open.filter(({ isVertical }) => !isVertical)
    const columns = open.filter(({ isVertical }) => isVertical)
    const origin = this.inPage.getBoundingClientRect()
    const fixed = this.inWindow.getBoundingClientRect()
    const kept = new Set<FoundOccurrence>()
    const drawn: Rect[] = []
    for (const group of [lines, columns]) {
      const places = layOut(group.map((term) => this.toTerm(term)))
      for (const [i, term] of group.entries()) {
        const place = places[i]
        const area = place && areaOf(place, term.isVertical)
        if (
          !place ||
          !area ||
          drawn.some((other) => overlaps(other, area)) ||
          term.cuts.some((cut) => !isWithin(area, cut))
        )
          continue
        drawn.push(area)
        kept.add(term.occurrence)
        this.draw(term, place, area, term.isPinned ? fixed : origin)
      }
    }
    for (const [occurrence, { element }] of this.labels) {
      if (kept.has(occurrence)) continue
      element.remove()
      this.labels.delete(occurrence)
    }
  }

  private toTerm(term: MeasuredTerm): GlossTerm {
    const { isVertical, line, text, size, frame } = term
    const width = this.widths.of(text)
    const leastSize = isHan(text.language) ? Math.min(8, size * 0.62) : Math.min(7, size * 0.6)
    const { edge, room, mostRoom } = term
    const type = { edge, size, room, mostRoom, width, leastSize }
    const { clientWidth, scrollHeight } = document.documentElement
    if (isVertical) {
      return { ...type, from: line.top, to: line.bottom, least: EDGE - scrollY, most: scrollHeight - scrollY - EDGE }
    }
    // A label that fits over its own block does not stick out of it.
    const isInside = width * size <= frame.right - frame.left && line.left >= frame.left && line.right <= frame.right
    const least = isInside ? Math.max(EDGE, frame.left - EDGE) : EDGE
    const most = Math.min(clientWidth - EDGE, isInside ? frame.right + EDGE : Infinity)
    return { ...type, from: line.left, to: line.right, least, most }
  }

  private draw(term: MeasuredTerm, place: GlossPlace, area: Rect, origin: DOMRect): void {
    let label = this.labels.get(term.occurrence)
    if (!label) {
      label = createLabel()
      this.labels.set(term.occurrence, label)
    }
    const holder = term.isPinned ? this.inWindow : this.inPage
    // A page may zoom its root element, and us with it.
    const scale = origin.width / REFERENCE || 1
    if (label.element.parentNode !== holder) holder.append(label.element)
    drawLabel(label, {
      text: term.text,
      left: (area.left - origin.left) / scale,
      top: (area.top - origin.top) / scale,
      width: (area.right - area.left) / scale,
      height: (area.bottom - area.top) / scale,
      size: place.size / scale,
      isVertical: term.isVertical,
      paper: term.paper,
      look: this.options.lookOf(term.occurrence),
    })
  }

  /** Dialogues and full screens open over us; a page may take us out. */
  private raise(): void {
    const top = document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? null
    if (top === this.top && this.layer.host.isConnected && this.layer.host.matches(':popover-open')) return
    this.top = top
    this.layer.raise()
  }

  /** Where the terms with labels are, in short. */
  private traceNow(): string {
    const origin = this.inPage.getBoundingClientRect()
    const parts = [...this.labels.keys()].map((occurrence) => this.measure.traceOf(occurrence, origin))
    return parts.join(' ')
  }

  private count(spent: number): void {
    this.times.total += spent
    this.times.longest = Math.max(this.times.longest, spent)
    this.times.count++
  }
}

function areaOf({ from, to, edge, height }: GlossPlace, isVertical: boolean): Rect {
  if (isVertical) return { left: edge, right: edge + height, top: from, bottom: to }
  return { left: from, right: to, top: -edge - height, bottom: -edge }
}

const isHan = (language: string): boolean => /^(?:zh|ja|ko)/.test(language)

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1

/** What lies over the term does not hold it. */
function isCovered({ line, holder, size }: MeasuredTerm, covers: readonly Cover[]): boolean {
  const withLabel = { left: line.left, right: line.right, top: line.top - size / 2, bottom: line.bottom }
  return covers.some(({ element, area }) => overlaps(area, withLabel) && !holds(element, holder))
}

function holds(element: Element, inner: Element): boolean {
  if (element.contains(inner)) return true
  const root = inner.getRootNode()
  return root instanceof ShadowRoot && holds(element, root.host)
}
