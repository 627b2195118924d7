/**
 * A host in the top layer for what the reader asked to have beside selected text: a small button that goes when the text
 * is scrolled away, or a panel that stays until it is closed. It has a closed shadow root, as the card has.
 */
import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { placeCard } from './card-placement'
import { hostSheets, type HostSheets } from './card-sheets'
import { contains, overlaps, type Point, type Rect } from './geometry'
import { createHost, createPart } from './host-element'
import { parentFor } from './host-parent'
import type { OpenPiece } from './overlay'

export interface PanelOptions {
  readonly kind: 'button' | 'panel'
  /** What it lies beside; one in a modal dialogue has to be inside that. */
  readonly node?: Node
  /** First and last line of the text, in the viewport's CSS px. */
  readonly lines: () => readonly Rect[]
  readonly pointer: Point | null
  /** Style sheets for what is mounted, as text. */
  readonly styles: readonly string[]
  /** Draws the content; what it returns takes it away again. */
  readonly mount: (container: HTMLElement) => () => void
  readonly takesFocus: boolean
  /** Closes it when it aborts. */
  readonly signal: AbortSignal
  /** Called once; `hadFocus` where the reader was in it. */
  readonly onClose?: (hadFocus: boolean) => void
}

/** What would tell the page that somebody uses a panel, or act on what lies under it. */
const KEPT_FROM_PAGE = (
  'pointerdown pointerup pointermove pointerover pointerout pointercancel wheel touchstart touchmove touchend ' +
  'touchcancel mousedown mouseup mousemove mouseover mouseout click auxclick dblclick contextmenu dragstart ' +
  'selectstart copy keydown keypress keyup focusin focusout'
).split(' ')

const FOCUSABLE = 'button:not(:disabled), a[href], [tabindex="0"]'

/** Opens it. The page's own elements, its selection and its focus stay as they are. */
export const openPanel = (options: PanelOptions): OpenPiece => new PanelHost(options)

class PanelHost implements OpenPiece {
  readonly #options: PanelOptions
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #sheets: HostSheets
  readonly #closing = new AbortController()
  readonly #unmount: () => void
  #hasHadFocus = false
  /** Where the lines were last: a panel for text that is scrolled away stays there. */
  #lines: readonly Rect[] = []
  #frame = 0

  constructor(options: PanelOptions) {
    this.#options = options
    const parent = parentFor(options.node)
    this.#host = createHost()
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    this.#sheets = hostSheets(this.#root, options.styles)
    const container = createPart()
    this.#root.append(container)
    parent.append(this.#host)
    this.#unmount = options.mount(container)
    this.#listen()
    this.#host.showPopover()
    this.#sheets.undoZoom(this.#host)
    this.#follow()
    this.#root.addEventListener('focusin', () => (this.#hasHadFocus = true), { signal: this.#closing.signal })
    if (options.takesFocus) this.#root.querySelector<HTMLElement>('dialog, button')?.focus({ preventScroll: true })
  }

  get isOpen(): boolean {
    return !this.#closing.signal.aborted
  }

  follow(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#follow())
  }

  close(): void {
    if (!this.isOpen) return
    this.#closing.abort()
    cancelAnimationFrame(this.#frame)
    const { activeElement, body } = document
    // While what it shows changes the focus may be with nobody for a moment.
    const hasLostFocus = this.#hasHadFocus && (activeElement === null || activeElement === body)
    const hadFocus = this.#root.activeElement !== null || hasLostFocus
    this.#unmount()
    this.#host.remove()
    this.#options.onClose?.(hadFocus)
  }

  #listen(): void {
    const { signal } = this.#closing
    const passive = { signal, passive: true }
    const close = (): void => this.close()
    for (const type of KEPT_FROM_PAGE) this.#host.addEventListener(type, stop, passive)
    this.#host.addEventListener('toggle', ({ newState }) => newState === 'closed' && close(), passive)
    window.addEventListener('pagehide', close, passive)
    for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, () => this.follow(), passive)
    window.addEventListener('resize', () => this.follow(), passive)
    this.#options.signal.addEventListener('abort', close, passive)
    if (this.#options.kind === 'panel') this.#listenForPanel(signal)
    // A removed host has no size any more, so this tells of new content and of a page that took it away.
    const resizes = new ResizeObserver(() => (this.#host.isConnected ? this.follow() : close()))
    resizes.observe(this.#host)
    signal.addEventListener('abort', () => resizes.disconnect())
    if (this.#options.signal.aborted) close()
  }

  #listenForPanel(signal: AbortSignal): void {
    const capture = { signal, capture: true }
    window.addEventListener('keydown', (event) => this.#onKey(event), capture)
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && event.target !== this.#host) this.close()
      },
      { ...capture, passive: true },
    )
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return
    if (event.key === 'Tab' && this.#root.activeElement) this.#moveFocus(event)
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.close()
  }

  /** Round and round: what lies behind the last control of the document is not the panel's. */
  #moveFocus(event: KeyboardEvent): void {
    const all = [...this.#root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility())
    const at = all.findIndex((each) => each === this.#root.activeElement)
    const next = event.shiftKey ? (at <= 0 ? all.length - 1 : at - 1) : (at + 1) % Math.max(1, all.length)
    all[next]?.focus()
    event.preventDefault()
  }

  #follow(): void {
    if (!this.isOpen) return
    const { clientWidth: right, clientHeight: bottom } = this.#host.ownerDocument.documentElement
    const viewport = { left: 0, top: 0, right, bottom }
    const lines = this.#options.lines().filter((line) => overlaps(widened(line), viewport))
    const { pointer, kind } = this.#options
    if (lines.length > 0) this.#lines = lines
    else if (kind === 'button' && this.#lines.length > 0) return this.close()
    if (this.#lines.length === 0) this.#lines = [pointer ? around(pointer) : corner(viewport)]
    void (kind === 'button' ? this.#placeButton() : this.#placePanel())
  }

  async #placePanel(): Promise<void> {
    const rects = this.#lines
    const end = endOf(rects, this.#options.pointer)
    const limit = (width: number, height: number): void => this.#sheets.limit(width, height)
    const pointer = { x: end.right, y: end.bottom }
    // As high as it would be: what was low while terms were looked up may not have found room on this side.
    limit(innerWidth, innerHeight)
    const place = await placeCard(this.#host, { rects, pointer, isVertical: false, limit })
    if (place && this.isOpen) this.#sheets.move(place)
  }

  /** Below the end, where no selected text is, and where toolbars of pages seldom are. */
  async #placeButton(): Promise<void> {
    const { right, top, bottom } = endOf(this.#lines, this.#options.pointer)
    const reference = { getBoundingClientRect: () => new DOMRect(right, top, 0, bottom - top) }
    const place = await computePosition(reference, this.#host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(5), flip({ padding: 4, fallbackPlacements: ['right', 'top-start'] }), shift({ padding: 4 })],
    })
    if (this.isOpen) this.#sheets.move(place)
  }
}

const stop = (event: Event): void => event.stopPropagation()

/** Higher than this is no line, but a field whose lines nobody knows. */
const HIGHEST_LINE = 60

function endOf(lines: readonly Rect[], pointer: Point | null): Rect {
  const end = lines.at(-1) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  return pointer && end.bottom - end.top > HIGHEST_LINE && contains(end, pointer) ? around(pointer) : end
}

/** About as high as a line. */
const around = ({ x, y }: Point): Rect => ({ left: x, top: y - 10, right: x, bottom: y + 10 })

/** Where most pages have least. */
const corner = ({ right }: Rect): Rect => ({ left: right - 40, top: 0, right: right - 40, bottom: 8 })

/** A line of no width at all is at its place, too. */
const widened = ({ left, top, right, bottom }: Rect): Rect => ({ left: left - 1, top, right: right + 1, bottom })
