/**
 * The one element Termlight puts on a page: a host in the top layer with a closed shadow root, there only while a card
 * is open. It follows the occurrence it explains and goes when that goes.
 */
import { hostSheets, type HostSheets } from './card-sheets'
import { placeCard } from './card-placement'
import { overlaps, type Point } from './geometry'

/** What a card explains. */
export interface CardAnchor {
  /** One rectangle a line, in the viewport's CSS px; none where it is not drawn. */
  rects(): readonly DOMRect[]
  /** Whether the text still says what it said when the occurrence was found. */
  isCurrent(): boolean
  /** Where it stands; a card for text in a modal dialogue has to be inside that. */
  readonly node?: Node
}

export interface CardOptions {
  readonly anchor: CardAnchor
  /** Where the pointer is; a term that wraps gets its card near it. */
  readonly pointer: Point
  /** Style sheets for what is mounted, as text. */
  readonly styles: readonly string[]
  /** Draws the content into the element it is given; what it returns takes the content away again. */
  readonly mount: (container: HTMLElement) => () => void
  /** Closes the card when it aborts. */
  readonly signal: AbortSignal
  /** Called once, whatever closed the card. */
  readonly onClose?: () => void
}

export interface OpenCard {
  readonly isOpen: boolean
  /** In the viewport's CSS px. */
  bounds(): DOMRect
  /** Whether the reader has text selected or the focus in it. */
  isInUse(): boolean
  close(): void
}

export const HOST_NAME = 'termlight-card'

/** What would tell the page that somebody is reading a card, or move it under them. */
const KEPT_FROM_PAGE = (
  'pointerdown pointerup pointermove pointerover pointerout pointercancel wheel touchstart touchmove touchend ' +
  'touchcancel mousedown mouseup mousemove mouseover mouseout click auxclick dblclick contextmenu dragstart ' +
  'selectstart copy keydown keypress keyup focusin focusout'
).split(' ')

/** Opens a card. The page's own elements stay as they are. */
export function openCard(options: CardOptions): OpenCard {
  return new CardHost(options)
}

/** Takes away cards whose maker is gone: Firefox ends a content script at an update, without a word to it. */
export function removeOrphanedCards(): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove()
}

class CardHost implements OpenCard {
  readonly #options: CardOptions
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #sheets: HostSheets
  readonly #closing = new AbortController()
  readonly #unmount: () => void
  readonly #focusedBefore: Element | null
  #frame = 0

  constructor(options: CardOptions) {
    this.#options = options
    const parent = parentFor(options.anchor.node)
    this.#focusedBefore = parent.ownerDocument.activeElement
    this.#host = createHost(parent.ownerDocument)
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    this.#sheets = hostSheets(this.#root, options.styles)
    const container = parent.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'div')
    this.#root.append(container)
    parent.append(this.#host)
    this.#unmount = options.mount(container)
    this.#listen()
    this.#host.showPopover()
    this.#sheets.undoZoom(this.#host)
    this.#follow()
  }

  get isOpen(): boolean {
    return !this.#closing.signal.aborted
  }

  bounds(): DOMRect {
    return this.#host.getBoundingClientRect()
  }

  isInUse(): boolean {
    if (this.#root.activeElement) return true
    // Where the method is missing nobody can look into a closed root.
    const selection = this.#host.ownerDocument.getSelection()
    const ranges = selection?.getComposedRanges?.({ shadowRoots: [this.#root] }) ?? []
    return ranges.some((range) => !range.collapsed && this.#root.contains(range.startContainer))
  }

  close(): void {
    if (!this.isOpen) return
    this.#closing.abort()
    cancelAnimationFrame(this.#frame)
    const hadFocus = this.#root.activeElement !== null
    this.#unmount()
    this.#host.remove()
    if (hadFocus && this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus({ preventScroll: true })
    this.#options.onClose?.()
  }

  #listen(): void {
    const { signal } = this.#closing
    const passive = { signal, passive: true }
    const close = (): void => this.close()
    const follow = (): void => this.#followSoon()
    for (const type of KEPT_FROM_PAGE) this.#host.addEventListener(type, stop, passive)
    this.#host.addEventListener('toggle', ({ newState }) => newState === 'closed' && close(), passive)
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true })
    window.addEventListener('pagehide', close, passive)
    for (const type of ['scroll', 'resize', 'fullscreenchange'])
      window.addEventListener(type, follow, { ...passive, capture: true })
    for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, follow, passive)
    this.#options.signal.addEventListener('abort', close, passive)
    this.#observe(follow, signal)
    if (this.#options.signal.aborted) close()
  }

  /** A removed host has no size any more, so one observer tells of new content and of a page that took it away. */
  #observe(follow: () => void, signal: AbortSignal): void {
    const resizes = new ResizeObserver(follow)
    resizes.observe(this.#host)
    const changes = new MutationObserver(follow)
    changes.observe(this.#host.ownerDocument, { subtree: true, childList: true, characterData: true })
    signal.addEventListener('abort', () => {
      resizes.disconnect()
      changes.disconnect()
    })
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.close()
  }

  #followSoon(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#follow())
  }

  #follow(): void {
    const { anchor, pointer } = this.#options
    const rects = this.#host.isConnected && anchor.isCurrent() ? anchor.rects() : []
    const { clientWidth: right, clientHeight: bottom } = this.#host.ownerDocument.documentElement
    if (rects.some((rect) => overlaps(rect, { left: 0, top: 0, right, bottom }))) void this.#place(rects, pointer)
    else this.close()
  }

  async #place(rects: readonly DOMRect[], pointer: Point): Promise<void> {
    const isVertical = isVerticalAt(this.#options.anchor.node)
    const limit = (height: number): void => this.#sheets.limit(height)
    const place = await placeCard(this.#host, { rects, pointer, isVertical, limit })
    if (place && this.isOpen) this.#sheets.move(place)
  }
}

const stop = (event: Event): void => event.stopPropagation()

function createHost(document: Document): HTMLElement {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', HOST_NAME)
  if (!(host instanceof HTMLElement)) throw new TypeError('the document makes no HTML elements')
  host.popover = 'manual'
  host.translate = false
  return host
}

/** The root element, not the body: pages exchange their body. Everything outside an open modal dialogue is inert. */
function parentFor(node: Node | undefined): Element {
  for (let current = node; current; current = parentAcrossRoots(current))
    if (current instanceof Element && current.matches('dialog:modal')) return current
  return document.documentElement
}

function isVerticalAt(node: Node | undefined): boolean {
  const element = node instanceof Element ? node : node?.parentElement
  return element ? getComputedStyle(element).writingMode.startsWith('vertical') : false
}

const parentAcrossRoots = (node: Node): Node | undefined =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : undefined)
