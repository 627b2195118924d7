/**
 * The strip: where the terms of the whole page are, in a narrow column at the window's edge. Thousands of terms come to
 * as many ticks as there is room for.
 */
import type { FoundOccurrence } from './found-occurrence'
import type { MarkLook } from './highlight-style'
import { createPart } from './host-element'
import { type LayerHost, openLayer } from './layer-host'
import { MARK_TONES } from './mark-colours'
import { paperOf } from './paper'
import { type Tick, type TermPlace, ticksOf } from './strip-ticks'
import { whenIdle } from './work-clock'

export interface StripRequest {
  /** Where the shown terms of the page are, in reading order: measured as they are asked for. */
  readonly places: (probe: Range) => Iterable<TermPlace>
  readonly lookOf: (occurrence: FoundOccurrence) => MarkLook
  /** The reader wants to go there. */
  readonly goTo: (occurrence: FoundOccurrence) => void
  /** What a tick for several terms says: the terms, and how many there are. */
  readonly titleOf: (terms: readonly string[], count: number) => string
  readonly signal: AbortSignal
}

/** In CSS px. */
const WIDTH = 10
const TICK = 4

/** Terms between two looks at the clock, and how long a slice may be, in ms. */
const STEPS = 24
const SLICE = 4

/** Ticks are made anew at most so often, in ms, and take at most one part in so many of the time. */
const APART = 300
const SHARE = 20

const CSS_OF_STRIP = `
.strip { position: fixed; top: 0; bottom: 0; right: 0; width: ${WIDTH}px; pointer-events: none; }
.strip.left { right: auto; left: 0; }
.strip.light { background: rgb(120 110 95 / 10%); }
.strip.dark { background: rgb(190 180 165 / 12%); }
.strip[hidden] { display: none; }
.strip i {
  position: absolute;
  left: 1px;
  right: 1px;
  height: ${TICK}px;
  border-radius: 1px;
  background: var(--tick);
  pointer-events: auto;
  cursor: pointer;
}
.strip i:hover { left: 0; right: 0; outline: 1px solid var(--tick); }
`

export class StripLayer {
  private readonly layer: LayerHost
  private readonly strip = createPart()
  private readonly closing = new AbortController()
  private ticks: readonly Tick[] = []
  private isWaiting = false
  /** Something has changed since the walk that is under way began: it may have passed there already. */
  private isOutdated = false
  private notBefore = 0
  readonly times = { total: 0, longest: 0, count: 0 }

  constructor(private readonly request: StripRequest) {
    this.layer = openLayer({ css: CSS_OF_STRIP, place: 'window', isSilent: true })
    this.strip.hidden = true
    this.layer.root.append(this.strip)
    const { signal } = this.closing
    this.strip.addEventListener('click', (event) => event.isTrusted && this.press(event.target), { signal })
    window.addEventListener('resize', () => this.update(), { passive: true, signal })
    const sizes = new ResizeObserver(() => this.update())
    sizes.observe(document.documentElement)
    if (document.body) sizes.observe(document.body)
    request.signal.addEventListener('abort', () => this.close(), { signal })
    signal.addEventListener('abort', () => sizes.disconnect())
    this.update()
  }

  update(): void {
    const { signal } = this.closing
    this.isOutdated = true
    if (this.isWaiting || signal.aborted) return
    this.isWaiting = true
    const work = (): void => whenIdle(() => this.begin(), signal)
    setTimeout(work, Math.max(0, this.notBefore - performance.now()))
  }

  close(): void {
    this.closing.abort()
    this.layer.remove()
  }

  private begin(): void {
    this.isOutdated = false
    this.measure(this.walk())
  }

  /** Goes on in slices until all places are known. */
  private measure(walk: Iterator<void, void>, spentBefore = 0): void {
    const start = performance.now()
    let isDone = false
    while (!isDone && performance.now() < start + SLICE) isDone = walk.next().done === true
    const spent = performance.now() - start
    this.times.total += spent
    this.times.longest = Math.max(this.times.longest, spent)
    this.times.count++
    if (!isDone) return whenIdle(() => this.measure(walk, spentBefore + spent), this.closing.signal)
    this.isWaiting = false
    this.notBefore = performance.now() + Math.max(APART, (spentBefore + spent) * SHARE)
    if (this.isOutdated) this.update()
  }

  private *walk(): Generator<void, void> {
    const { scrollHeight, clientHeight } = document.documentElement
    const isNeeded = scrollHeight > clientHeight + 1
    const places: TermPlace[] = []
    if (isNeeded) {
      const probe = document.createRange()
      let step = 0
      for (const place of this.request.places(probe)) {
        places.push(place)
        if (++step % STEPS === 0) yield
      }
      probe.selectNodeContents(document)
    }
    yield
    this.draw(ticksOf(places, { pageHeight: scrollHeight, stripHeight: clientHeight, tickHeight: TICK }))
  }

  private draw(ticks: readonly Tick[]): void {
    this.ticks = ticks
    if (!this.layer.host.isConnected) this.layer.raise()
    const { isDark } = paperOf(document.body ?? document.documentElement)
    const isLeft = getComputedStyle(document.body ?? document.documentElement).direction === 'rtl'
    this.strip.className = `strip ${isDark ? 'dark' : 'light'}${isLeft ? ' left' : ''}`
    this.strip.hidden = ticks.length === 0
    const parts = ticks.map((tick, i) => {
      const old = this.strip.children[i]
      const part = old instanceof HTMLElement ? old : createPart('i')
      part.style.top = `${tick.top}px`
      part.style.setProperty('--tick', MARK_TONES[this.request.lookOf(tick.first).colour].line)
      part.title = this.request.titleOf(tick.terms, tick.count)
      return part
    })
    for (const extra of [...this.strip.children].slice(parts.length)) extra.remove()
    this.strip.append(...parts.slice(this.strip.children.length))
  }

  private press(target: EventTarget | null): void {
    const at = [...this.strip.children].findIndex((part) => part === target)
    const tick = this.ticks[at]
    if (tick) this.request.goTo(tick.first)
  }
}
