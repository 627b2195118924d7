/**
 * The terms of one tab, in all its frames. Frames are asked together and answer one by one; each says once that its
 * terms have changed, and is then asked again, so a page that never rests is asked no faster than it answers.
 */
import { browser } from 'wxt/browser'
import {
  type FrameTerms,
  readFrameTerms,
  readTermPlace,
  type TermPlace,
  type TermRequest,
} from '../../lib/extension/page-terms'
import { onAbort } from '../../lib/extension/on-abort'
import { isObject } from '../../lib/extension/structure'
import type { ConceptKey } from '../../lib/glossary/model'

/** A frame as the browser numbers it, with what it told. */
export interface ToldFrame extends FrameTerms {
  readonly id: number
}

/** Loading until the page itself has answered; unavailable where no script of ours can. */
export type TabReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'told'; readonly frames: readonly ToldFrame[] }

/** The script comes a moment after a page is complete: it is waited for so long, in ms. */
const PATIENCE = [150, 600, 1_500]

export class TabTerms {
  private frames: readonly ToldFrame[] = []
  private isUnavailable = false
  private turn = 0

  constructor(
    readonly tab: number,
    private readonly onReading: (reading: TabReading) => void,
    private readonly signal: AbortSignal,
  ) {
    const listener = (
      message: unknown,
      sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
    ): undefined => {
      if (sender.tab?.id === tab) this.hear(message, sender.frameId ?? 0)
    }
    browser.runtime.onMessage.addListener(listener)
    onAbort(signal, () => browser.runtime.onMessage.removeListener(listener))
  }

  /** Asks every frame. */
  async ask(): Promise<void> {
    const turn = ++this.turn
    for (const patience of [0, ...PATIENCE]) {
      if (patience > 0) await new Promise((done) => setTimeout(done, patience))
      if (turn !== this.turn || this.signal.aborted) return
      if (await this.tell({ kind: 'listTerms' })) return
    }
    if (turn !== this.turn || this.signal.aborted) return
    this.frames = []
    this.isUnavailable = true
    this.report()
  }

  /** Marks all occurrences of a term in the page, or with null none. */
  point(key: ConceptKey | null): void {
    void this.tell({ kind: 'markTerm', key })
  }

  /** Scrolls to an occurrence in one frame, and to that frame; null where it is gone. */
  async goTo(frame: ToldFrame, key: ConceptKey, index: number | null): Promise<TermPlace | null> {
    if (frame.path.length > 0) await this.tell({ kind: 'revealFrame', path: frame.path })
    const request: TermRequest = { kind: 'goToTerm', key, index }
    try {
      return readTermPlace(await browser.tabs.sendMessage(this.tab, request, { frameId: frame.id }))
    } catch {
      // The frame is gone.
      return null
    }
  }

  private hear(message: unknown, id: number): void {
    const told = readFrameTerms(message)
    if (told) return this.take({ ...told, id })
    if (!isObject(message)) return
    if (message.kind === 'termsChanged') void this.tell({ kind: 'listTerms' }, id)
    else if (message.kind === 'countTerms') this.hearCount(message.count, id)
  }

  /** Frames count their terms for the toolbar. A new frame makes itself known by it, one that goes takes leave. */
  private hearCount(count: unknown, id: number): void {
    const isKnown = this.frames.some((frame) => frame.id === id)
    if (count === 0 && isKnown && id !== 0) {
      this.frames = this.frames.filter((frame) => frame.id !== id)
      this.report()
    }
    if (count !== 0 || !isKnown) void this.tell({ kind: 'listTerms' }, id)
  }

  private take(told: ToldFrame): void {
    this.turn++
    this.isUnavailable = false
    const others = this.frames.filter(({ id, since }) => id !== told.id && (told.id !== 0 || since >= told.since))
    this.frames = [...others, told].sort((a, b) => comparePaths(a.path, b.path))
    this.report()
  }

  private report(): void {
    if (this.signal.aborted) return
    if (this.isUnavailable) this.onReading({ kind: 'unavailable' })
    else if (this.frames.some(({ id }) => id === 0)) this.onReading({ kind: 'told', frames: this.frames })
  }

  /** Whether anybody heard it. */
  private async tell(request: TermRequest, frameId?: number): Promise<boolean> {
    try {
      await browser.tabs.sendMessage(this.tab, request, frameId === undefined ? {} : { frameId })
      return true
    } catch {
      return false
    }
  }
}

/** The page itself first, then frames as they stand in it. */
function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (const [at, index] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (index !== other) return index - other
  }
  return a.length - b.length
}
