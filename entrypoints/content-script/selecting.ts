/** What a selection does: a button at its end, the panel at once, or nothing until menu or shortcut ask for it. */
import { listen } from '../../lib/extension/listen'
import type { Mode, Settings } from '../../lib/extension/settings-form'
import { readSelectionMessage } from '../../lib/extension/selection-message'
import type { Point } from '../../lib/page/geometry'
import type { OpenPiece, Overlay, SelectionRequest } from '../../lib/page/overlay'
import { selectedText, type SelectedText } from '../../lib/page/selected-text'
import { type MadeSelection, watchSelection } from '../../lib/page/watch-selection'
import { theOverlay } from './overlay'
import { shadowRootOf } from './shadow-root-of'

export class Selecting {
  /** Null until the settings are known. */
  private answer: Settings['selection'] | null = null
  /** What was selected till then. */
  private early: MadeSelection | null = null
  /** What the last button or panel was for: it does not come again by itself. */
  private last: SelectedText | null = null
  private button: OpenPiece | null = null
  private panel: OpenPiece | null = null
  private turn = 0

  constructor(private readonly signal: AbortSignal) {
    watchSelection({ onFinished: (made) => void this.consider(made), onChange: () => this.hideStale(), signal })
    this.listenToMenu()
    this.followPage()
  }

  /** Answers selections as the reader wants it; where nothing is marked, nothing comes by itself. */
  apply({ selection }: Settings, mode: Mode): void {
    this.answer = mode === 'off' ? 'menu' : selection
    if (this.answer !== 'button') this.hideButton()
    const { early } = this
    this.early = null
    if (early) void this.consider(early)
  }

  /** For the shortcut: opens the panel for what is selected in this frame, or says that nothing is. */
  translateSelection(): void {
    const selected = selectedText(shadowRootOf)
    void this.openPanel(selected ? requestFor(selected, null, this.signal, true) : givenText('', this.signal))
  }

  /** A menu of the browser takes the text along, should it not be found here any more. */
  private listenToMenu(): void {
    listen((message) => {
      const given = readSelectionMessage(message)
      if (given === null) return null
      const selected = selectedText(shadowRootOf)
      if (!selected && isForeignViewer()) return Promise.resolve(false)
      return this.openPanel(selected ? requestFor(selected, null, this.signal, true) : givenText(given, this.signal))
    }, this.signal)
  }

  private async consider(made: MadeSelection): Promise<void> {
    const { pointer, isByReader } = made
    if (this.answer === null) {
      this.early = made
      return
    }
    if (this.answer === 'menu' || (this.answer === 'panel' && !isByReader)) return
    const selected = selectedText(shadowRootOf)
    if (selected && this.last?.isSame(selected)) return
    this.last = selected
    this.hideButton()
    if (!selected?.hasLetters()) return
    if (this.answer === 'panel') await this.openPanel(requestFor(selected, pointer, this.signal, false))
    else await this.showButton(selected, pointer)
  }

  private async showButton(selected: SelectedText, pointer: Point | null): Promise<void> {
    const overlay = await this.load()
    // The selection may have gone while the overlay came.
    if (!overlay || !selectedText(shadowRootOf)?.isSame(selected)) return
    this.hideButton()
    this.button = overlay.showSelectionButton(requestFor(selected, pointer, this.signal, false), () => {
      this.hideButton()
      void this.openPanel(requestFor(selected, pointer, this.signal, true))
    })
  }

  /** False where it cannot be shown. */
  private async openPanel(request: SelectionRequest): Promise<boolean> {
    this.hideButton()
    const overlay = await this.load()
    if (!overlay) return false
    this.panel?.close()
    this.panel = overlay.showSelectionPanel(request)
    return true
  }

  /** The overlay, if nothing newer was asked for meanwhile. */
  private async load(): Promise<Overlay | null> {
    const turn = ++this.turn
    const overlay = await theOverlay()
    return turn === this.turn && !this.signal.aborted ? overlay : null
  }

  private hideButton(): void {
    this.button?.close()
    this.button = null
  }

  private hideStale(): void {
    if (!this.button && !this.last) return
    const selected = selectedText(shadowRootOf)
    if (selected && this.last?.isSame(selected)) return
    this.last = null
    this.hideButton()
  }

  private followPage(): void {
    const options = { capture: true, passive: true, signal: this.signal }
    const follow = (): void => this.button?.follow()
    for (const type of ['scroll', 'resize']) addEventListener(type, follow, options)
    addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && this.hideButton(), options)
    addEventListener('pagehide', () => this.hideButton(), options)
  }
}

function requestFor(
  selected: SelectedText,
  pointer: Point | null,
  signal: AbortSignal,
  takesFocus: boolean,
): SelectionRequest {
  return {
    node: selected.node,
    lines: () => selected.lines(),
    pointer,
    read: (most, pause) => selected.read(most, pause),
    restore: () => selected.restore(),
    takesFocus,
    signal,
  }
}

function givenText(text: string, signal: AbortSignal): SelectionRequest {
  return {
    lines: () => [],
    pointer: null,
    read: (most) => Promise.resolve({ text: text.slice(0, most), isCut: text.length > most }),
    restore: () => undefined,
    takesFocus: true,
    signal,
  }
}

/** A document that is nothing but a viewer, such as that of PDF files: a panel over it would hide it. */
const isForeignViewer = (): boolean =>
  document.contentType === 'application/pdf' || document.querySelector('body > embed[type="application/pdf"]') !== null
