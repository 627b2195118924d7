/** Joins the page layer to the background: marks while the reader wants them, and opens the card on hover. */
import { browser } from 'wxt/browser'
import { sendRequest } from '../../lib/extension/messages'
import { pageTitle } from '../../lib/extension/page-title'
import type { Mode, Settings } from '../../lib/extension/settings-form'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import { DEFAULT_HABIT, type OpeningHabit } from '../../lib/page/opening-habit'
import { HIGHLIGHT_NAME } from '../../lib/page/highlight-style'
import { watchHover } from '../../lib/page/hover'
import { PageMarker } from '../../lib/page/page-marker'
import highlightCss from './highlight.css?inline'
import { markingKey, markingOf } from './marking'
import { theOverlay } from './overlay'
import { PageLayers } from './page-layers'
import { shadowRootOf } from './shadow-root-of'
import { TermWalk } from './term-walk'

export class ReadingPage {
  /** Told when the terms of the page may be others than before. */
  onTerms: (() => void) | null = null
  private habit: OpeningHabit = DEFAULT_HABIT
  private marking: { readonly marker: PageMarker; readonly layers: PageLayers; readonly end: AbortController } | null =
    null
  /** What the reader's settings make of the marks; see markingKey. */
  private markingKey = ''
  readonly walk: TermWalk

  constructor(private readonly signal: AbortSignal) {
    this.walk = new TermWalk(() => this.marking?.marker ?? null, signal)
    this.listen()
  }

  /** May be called again: `document.open` takes all listeners away, and the same listener is never added twice. */
  private listen(): void {
    // A frame that goes takes its terms with it; one that comes back from the cache brings them back.
    addEventListener('pagehide', this.leave, { signal: this.signal })
    addEventListener('pageshow', this.comeBack, { signal: this.signal })
  }

  private readonly leave = (): void => reportCount(0, true)

  private readonly comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) reportCount(this.count)
  }

  /** Terms the page has, as far as they are known. */
  get count(): number {
    return this.marking?.marker.count ?? 0
  }

  /** Whether terms are looked for at all. */
  get isOn(): boolean {
    return this.marking !== null
  }

  /** Whether all of the page is scanned; true where nothing is marked. */
  get isSettled(): boolean {
    return this.marking?.marker.isSettled ?? true
  }

  /** Whether there is nothing left to look over, either. */
  get isQuiet(): boolean {
    return this.marking?.marker.isQuiet ?? true
  }

  /** What marks and gloss have cost the page's main thread so far, in ms. */
  get work(): { time: number; longestSlice: number } {
    const { total = 0, longestSlice = 0 } = this.marking?.marker.times ?? {}
    const gloss = this.marking?.layers.times
    return { time: total + (gloss?.total ?? 0), longestSlice: Math.max(longestSlice, gloss?.longest ?? 0) }
  }

  /** What is found; with `isDrawn` what a reader can meet. */
  *occurrences(isDrawn = false): Generator<FoundOccurrence> {
    if (this.marking) yield* this.marking.marker.all(isDrawn)
  }

  /** From now on cards open in this way. */
  setOpening(habit: OpeningHabit): void {
    this.habit = habit
  }

  /** Shows terms as the settings want it, in this mode. What is marked stays so while its look changes. */
  apply(settings: Settings, mode: Mode): void {
    this.setMarked(mode !== 'off')
    if (!this.marking) return
    const { marker, layers } = this.marking
    const key = markingKey(settings, mode)
    if (key !== this.markingKey) {
      const { showing, css } = markingOf(settings, mode)
      marker.show(showing, css)
      this.markingKey = key
    }
    marker.setEnabled(mode !== 'hover')
    layers.apply(settings, mode)
  }

  /** Starts or ends marking. A page on which it is off holds nothing of ours. */
  private setMarked(isMarked: boolean): void {
    if (this.signal.aborted || isMarked === (this.marking !== null)) return
    if (!isMarked) {
      this.marking?.end.abort()
      this.marking = null
      this.markingKey = ''
      this.walk.end()
      reportCount(0)
      this.onTerms?.()
      return
    }
    const end = new AbortController()
    const signal = AbortSignal.any([this.signal, end.signal])
    const marker = new PageMarker({
      recognise: (texts) => sendRequest('recognise', texts, pageTitle()),
      signal,
      highlightName: HIGHLIGHT_NAME,
      highlightCss,
      openShadowRoot: shadowRootOf,
      onChange: (count) => reportCount(count),
      onTerms: () => {
        this.listen()
        this.onTerms?.()
        this.marking?.layers.updateTerms()
      },
      onUpdate: () => this.marking?.layers.update(),
    })
    const layers = new PageLayers({ marker, goTo: this.walk.goTo, signal })
    this.marking = { marker, layers, end }
    this.onTerms?.()
    watchHover({
      occurrenceAt: (x, y) => marker.occurrenceAt(x, y),
      habit: () => this.habit,
      open: async (occurrence, pointer, opening) =>
        (await theOverlay())?.showCard({ occurrence, pointer, signal, opening }) ?? null,
      signal,
    })
  }

  /** Recognises again, after a change of the glossaries. */
  rescan(): void {
    this.marking?.marker.rescan()
    this.marking?.layers.renew()
  }
}

/** For the toolbar. */
function reportCount(count: number, isLeaving = false): void {
  void report(count, isLeaving).catch(() => {
    // The extension is gone after an update or removal, and nobody is interested.
  })
}

/** Where the extension is gone, sending throws at once. */
async function report(count: number, isLeaving: boolean): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'countTerms', count, since: performance.timeOrigin, isLeaving })
}
