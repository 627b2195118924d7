/** What lies on the page besides marks for as long as the settings want it: the gloss and the strip. */
import type { Mode, Settings } from '../../lib/extension/settings-form'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import type { Overlay, PageLayer } from '../../lib/page/overlay'
import type { PageMarker } from '../../lib/page/page-marker'
import { lookOf } from './marking'
import { theOverlay } from './overlay'

export interface LayersOptions {
  readonly marker: PageMarker
  readonly goTo: (occurrence: FoundOccurrence) => void
  readonly signal: AbortSignal
}

export class PageLayers {
  private readonly gloss: Layer
  private readonly strip: Layer
  private settings: Settings | null = null

  constructor(private readonly options: LayersOptions) {
    this.gloss = new Layer((overlay, signal) => this.openGloss(overlay, signal), options.signal)
    this.strip = new Layer((overlay, signal) => this.openStrip(overlay, signal), options.signal)
  }

  /** Opens and closes layers as the settings want it. */
  apply(settings: Settings, mode: Mode): void {
    this.settings = settings
    const hasMarks = mode !== 'off' && mode !== 'hover'
    const hasStrip = hasMarks && settings.strip && window.top === window
    this.options.marker.keepAll(hasStrip)
    this.gloss.set(mode === 'gloss')
    this.strip.set(hasStrip)
    this.update()
  }

  /** Marks or their places may have changed. */
  update(): void {
    this.gloss.update()
    this.strip.update()
  }

  /** Other terms of the page are known, wherever they are. */
  updateTerms(): void {
    this.strip.update()
  }

  /** The glossaries have changed: what was known of them is out of date. */
  renew(): void {
    this.gloss.renew()
  }

  /** What the gloss has cost, in ms. */
  get times(): PageLayer['times'] | null {
    return this.gloss.times
  }

  private openGloss(overlay: Overlay, signal: AbortSignal): PageLayer {
    const { marker } = this.options
    return overlay.openGloss({
      terms: () => marker.shown.near(),
      lookOf: this.lookOf,
      script: () => fixedScript(this.settings?.script),
      signal,
    })
  }

  private openStrip(overlay: Overlay, signal: AbortSignal): PageLayer {
    const { marker, goTo } = this.options
    return overlay.openStrip({
      places: (probe) => marker.shown.places(probe),
      lookOf: this.lookOf,
      goTo,
      titleOf: (terms, count) => `${terms.join(', ')}${count > terms.length ? ` · ${count}` : ''}`,
      signal,
    })
  }

  private readonly lookOf = (occurrence: FoundOccurrence) => lookOf(this.settings?.styles ?? {}, occurrence)
}

const fixedScript = (script: string | undefined): 'Hans' | 'Hant' | null =>
  script === 'Hans' || script === 'Hant' ? script : null

/** One of them: open, about to be, or not wanted. */
class Layer {
  private layer: PageLayer | null = null
  private wish: AbortController | null = null

  constructor(
    private readonly open: (overlay: Overlay, signal: AbortSignal) => PageLayer,
    private readonly signal: AbortSignal,
  ) {}

  get times(): PageLayer['times'] | null {
    return this.layer?.times ?? null
  }

  set(isWanted: boolean): void {
    if (!isWanted) this.close()
    else if (!this.wish) void this.load()
  }

  update(): void {
    this.layer?.update()
  }

  renew(): void {
    this.layer?.renew?.()
  }

  private close(): void {
    this.wish?.abort()
    this.wish = null
    this.layer = null
  }

  private async load(): Promise<void> {
    const wish = new AbortController()
    this.wish = wish
    const overlay = await theOverlay()
    if (this.wish !== wish || this.signal.aborted) return
    if (!overlay) {
      this.wish = null
      return
    }
    this.layer = this.open(overlay, AbortSignal.any([this.signal, wish.signal]))
  }
}
