/**
 * The gloss: labels in small type over the terms near the viewport, in one layer of ours. It is measured against the
 * page and moves with it; the page's own layout stays as it is.
 */
import { type Cover, Covers } from './covers'
import type { FoundOccurrence } from './found-occurrence'
import { overlaps, type Rect } from './geometry'
import { areaOf, BandedAreas, holds, isWithin } from './gloss-areas'
import { createLabel, drawLabel, GLOSS_CSS, type GlossText, type Label, LabelWidths, REFERENCE } from './gloss-label'
import { type GlossPlace, type GlossTerm, layOut } from './gloss-layout'
import { GlossMeasure, type MeasuredTerm } from './gloss-measure'
import { createPart } from './host-element'
import { type LayerHost, openLayer } from './layer-host'
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

/** Scrolled so far, in viewports, labels are made for what is to come. */
const FAR = 0.3

/** So many terms are looked at then. */
const LOOKED_AT = 12

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
  private scrolledTo = { x: 0, y: 0 }
  /** Where the page's origin was when last asked for. */
  private pageOrigin = { left: 0, top: 0 }
  private coverTimer: ReturnType<typeof setTimeout> | undefined
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
    let isPageOnly = true
    const soon = (event: Event): void => {
      isPageOnly &&= event.type === 'scroll' && event.target === document
      frame ||= requestAnimationFrame(() => {
        frame = 0
        if (isPageOnly && this.isNearLastLayout()) this.hideCovered(this.covers.now(), this.origins())
        else this.layOut()
        isPageOnly = true
      })
    }
    for (const type of ['scroll', 'resize', 'transitionend', 'toggle']) window.addEventListener(type, soon, options)
    window.visualViewport?.addEventListener('resize', soon, options)
    document.fonts.addEventListener('loadingdone', () => this.layOutAnew(), options)
    window.addEventListener('resize', () => this.measure.clear(), options)
    const look = setInterval(() => this.look(), LOOK)
    this.options.signal.addEventListener('abort', () => this.close(), { signal })
    signal.addEventListener('abort', () => {
      clearInterval(look)
      cancelAnimationFrame(frame)
      clearTimeout(this.coverTimer)
    })
  }

  /** Labels go with the page: those for a little way of scrolling are there already. */
  private isNearLastLayout(): boolean {
    const { x, y } = this.scrolledTo
    return scrollX === x && Math.abs(scrollY - y) < innerHeight * FAR
  }

  /** Animations, late pictures and the like tell nothing: some of what is on the screen is looked at now and then. */
  private look(): void {
    if (document.visibilityState === 'hidden') return
    const inSight = [...this.labels].filter(
      ([, { top }]) => top + this.pageOrigin.top > 0 && top + this.pageOrigin.top < innerHeight,
    )
    const every = Math.ceil(inSight.length / LOOKED_AT)
    const some = inSight.filter((_, i) => i % every === 0)
    const hasShifted = some.some(([occurrence]) => !this.measure.isInPlace(occurrence))
    const { origin } = this.origins()
    if (!hasShifted && !some.some(([occurrence, label]) => hasMoved(occurrence, label, origin))) return
    // What only moves as a whole, block by block, is followed without measuring its text again.
    if (hasShifted) this.layOutAnew()
    else this.layOut()
    requestAnimationFrame(() => this.look())
  }

  private layOutAnew(): void {
    this.measure.clear()
    this.layOut()
  }

  private layOut(): void {
    const { signal } = this.closing
    if (signal.aborted) return
    const start = performance.now()
    this.raise()
    this.scrolledTo = { x: scrollX, y: scrollY }
    const terms = this.options.terms()
    const measured = this.measure.all(terms, (occurrence) => this.options.textOf(occurrence) ?? null)
    this.widths.prepare(measured.map(({ text }) => text))
    this.place(measured)
    this.lookForCoversSoon()
    this.count(performance.now() - start)
  }

  /** All is asked of the page before anything is written: a layout in between would cost the most. */
  private place(measured: readonly MeasuredTerm[]): void {
    const covers = this.covers.now()
    const origins = this.origins()
    const { clientWidth: width, scrollHeight: height } = document.documentElement
    const groups = [false, true].map((isVertical) => measured.filter((term) => term.isVertical === isVertical))
    const kept = new Set<FoundOccurrence>()
    const drawn = new BandedAreas()
    for (const group of groups) {
      const places = layOut(group.map((term) => this.toTerm(term, width, height)))
      for (const [i, term] of group.entries()) {
        const place = places[i]
        const area = place && areaOf(place, term.isVertical)
        if (!place || !area || term.cuts.some((cut) => !isWithin(area, cut)) || !drawn.add(area)) continue
        kept.add(term.occurrence)
        this.draw(term, place, area, term.isPinned ? origins.fixed : origins.origin)
      }
    }
    for (const [occurrence, { element }] of this.labels) {
      if (kept.has(occurrence)) continue
      element.remove()
      this.labels.delete(occurrence)
    }
    this.hideCovered(covers, origins)
  }

  private origins(): { readonly origin: DOMRect; readonly fixed: DOMRect } {
    const origin = this.inPage.getBoundingClientRect()
    this.pageOrigin = { left: origin.left, top: origin.top }
    return { origin, fixed: this.inWindow.getBoundingClientRect() }
  }

  /** What has come under a header or a dialogue has no label, as long as it is there. */
  private hideCovered(covers: readonly Cover[], { origin, fixed }: ReturnType<GlossLayer['origins']>): void {
    for (const [occurrence, label] of this.labels) {
      const { left, top } = label.isPinned ? fixed : origin
      const area = {
        left: label.left + left,
        top: label.top + top,
        right: label.right + left,
        bottom: label.bottom + top,
      }
      const isUnder = covers.some(
        (cover) => overlaps(cover.area, area) && !(occurrence.holder && holds(cover.element, occurrence.holder)),
      )
      if (isUnder === label.isHidden) continue
      label.isHidden = isUnder
      label.element.hidden = isUnder
    }
  }

  private lookForCoversSoon(): void {
    this.coverTimer ??= setTimeout(() => {
      this.coverTimer = undefined
      if (this.closing.signal.aborted) return
      this.covers.look()
      this.hideCovered(this.covers.now(), this.origins())
    }, LOOK)
  }

  private toTerm(term: MeasuredTerm, clientWidth: number, scrollHeight: number): GlossTerm {
    const { isVertical, line, text, size, frame } = term
    const width = this.widths.of(text)
    const leastSize = isHan(text.language) ? Math.min(8, size * 0.62) : Math.min(7, size * 0.6)
    const { edge, room, mostRoom } = term
    const type = { edge, size, room, mostRoom, width, leastSize }
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
    label.isPinned = term.isPinned
    label.left = area.left - origin.left
    label.top = area.top - origin.top
    label.right = area.right - origin.left
    label.bottom = area.bottom - origin.top
    label.block = { left: term.frame.left - this.pageOrigin.left, top: term.frame.top - this.pageOrigin.top }
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

  private count(spent: number): void {
    this.times.total += spent
    this.times.longest = Math.max(this.times.longest, spent)
    this.times.count++
  }
}

/** Whether the block of a term is in another place of the page than when its label was drawn. */
function hasMoved(occurrence: FoundOccurrence, { block, isPinned }: Label, origin: DOMRect): boolean {
  if (isPinned) return false
  const { top, left } = occurrence.block.getBoundingClientRect()
  return Math.abs(block.top - (top - origin.top)) >= 1 || Math.abs(block.left - (left - origin.left)) >= 1
}

const isHan = (language: string): boolean => /^(?:zh|ja|ko)/.test(language)
