/**
 * The one element Termlight puts on a page: a host in the top layer with a closed shadow root, there only while a card
 * is open. It follows the occurrence it explains and goes when that goes, unless the reader pinned it.
 */
import { focusAgain, focusedElement, isTyping } from './card-focus'
import { CardLayer } from './card-layer'
import { createHost, createPart } from './host-element'
import { hostSheets, type HostSheets } from './card-sheets'
import { placeCard, placeInView } from './card-placement'
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
  readonly mount: (container: HTMLElement, card: CardHandle) => () => void
  /** Closes the card when it aborts. */
  readonly signal: AbortSignal
  /** Moves the focus into the card, to the element with `data-first-focus`. */
  readonly focus?: boolean
  /** Acts on a key while the card has the focus or the pointer; true where it did. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  /** Called once, whatever closed the card. */
  readonly onClose?: () => void
}

export interface OpenCard {
  readonly isOpen: boolean
  /** Whether the reader wants it to stay where it is. */
  readonly isPinned: boolean
  /** In the viewport's CSS px. */
  bounds(): DOMRect
  /** Whether the reader has text selected or the focus in it. */
  isInUse(): boolean
  close(): void
}

/** What the content of a card can do with its card. */
export interface CardHandle extends OpenCard {
  readonly hasFocus: boolean
  /** Moves the focus to the element with `data-first-focus`. */
  focus(): void
  setPinned(isPinned: boolean): void
  /** Moves it by px of the viewport, as far as it stays in view. What the reader moved is pinned. */
  moveBy(x: number, y: number): void
}

export const HOST_NAME = 'termlight-card'

/** What would tell the page that somebody is reading a card, or move it under them. */
const KEPT_FROM_PAGE = (
  'pointerdown pointerup pointermove pointerover pointerout pointercancel wheel touchstart touchmove touchend ' +
  'touchcancel mousedown mouseup mousemove mouseover mouseout click auxclick dblclick contextmenu dragstart ' +
  'selectstart copy keydown keypress keyup focusin focusout'
).split(' ')

/** The cards of this page, the newest last. */
const cards: CardHost[] = []

/** Opens a card in the place of any that is not pinned. The page's own elements stay as they are. */
export function openCard(options: CardOptions): CardHandle {
  for (const other of cards.filter((card) => !card.isPinned)) other.close()
  return new CardHost(options)
}

/** Takes away cards whose maker is gone: Firefox ends a content script at an update, without a word to it. */
export function removeOrphanedCards(): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove()
}

class CardHost implements CardHandle {
  readonly #options: CardOptions
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #sheets: HostSheets
  readonly #layer: CardLayer
  readonly #closing = new AbortController()
  readonly #unmount: () => void
  #focusedBefore: Element | null = focusedElement()
  #wantsFocus: boolean
  #isPinned = false
  #frame = 0

  constructor(options: CardOptions) {
    this.#options = options
    this.#wantsFocus = options.focus === true
    this.#host = createHost()
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    this.#sheets = hostSheets(this.#root, options.styles)
    this.#layer = new CardLayer(this.#host, options.anchor.node)
    const container = createPart()
    this.#root.append(container)
    this.#layer.enter()
    cards.push(this)
    this.#unmount = options.mount(container, this)
    this.#listen()
    this.#sheets.undoZoom(this.#host)
    this.#follow()
  }

  get isOpen(): boolean {
    return !this.#closing.signal.aborted
  }

  get isPinned(): boolean {
    return this.#isPinned
  }

  bounds(): DOMRect {
    return this.#host.getBoundingClientRect()
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null
  }

  focus(): void {
    this.#root.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true })
  }

  isInUse(): boolean {
    if (this.hasFocus) return true
    // Where the method is missing nobody can look into a closed root.
    const selection = this.#host.ownerDocument.getSelection()
    const ranges = selection?.getComposedRanges?.({ shadowRoots: [this.#root] }) ?? []
    return ranges.some((range) => !range.collapsed && this.#root.contains(range.startContainer))
  }

  setPinned(isPinned: boolean): void {
    this.#isPinned = isPinned
    if (!isPinned) this.#followSoon()
  }

  moveBy(x: number, y: number): void {
    this.#isPinned = true
    const { left, top } = this.bounds()
    this.#sheets.move(placeInView(this.#host, { x: left + x, y: top + y }))
  }

  close(): void {
    if (!this.isOpen) return
    this.#closing.abort()
    cards.splice(cards.indexOf(this), 1)
    cancelAnimationFrame(this.#frame)
    const hadFocus = this.hasFocus
    this.#unmount()
    this.#host.remove()
    if (hadFocus) focusAgain(this.#focusedBefore)
    this.#options.onClose?.()
  }

  #listen(): void {
    const { signal } = this.#closing
    const passive = { signal, passive: true }
    const captured = { ...passive, capture: true }
    const follow = (): void => this.#followSoon()
    for (const type of KEPT_FROM_PAGE) this.#host.addEventListener(type, stop, passive)
    this.#host.addEventListener('focusin', (event) => this.#remember(event), passive)
    this.#host.addEventListener('toggle', (event) => event.newState === 'closed' && this.#closeIf(event), passive)
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true })
    window.addEventListener('pagehide', (event) => this.#closeIf(event), passive)
    for (const type of ['pointerdown', 'click'] as const)
      window.addEventListener(type, (event) => this.#onPress(event), captured)
    for (const type of ['scroll', 'resize']) window.addEventListener(type, follow, captured)
    for (const type of ['toggle', 'fullscreenchange'])
      window.addEventListener(type, (event) => event.isTrusted && !isHost(event.target) && this.#rise(), captured)
    for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, follow, passive)
    this.#options.signal.addEventListener('abort', () => this.close(), passive)
    this.#observe(follow, signal)
    if (this.#options.signal.aborted) this.close()
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

  #closeIf(event: Event): void {
    if (event.isTrusted && !this.#host.matches(':popover-open')) this.close()
    else if (event.isTrusted && event.type === 'pagehide') this.close()
  }

  #remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element && !isHost(relatedTarget)) this.#focusedBefore = relatedTarget
  }

  /** A press elsewhere closes what is not pinned. A finger may be about to scroll, so only its tap counts. */
  #onPress(event: PointerEvent): void {
    const isTap = event.pointerType === 'touch'
    if (!event.isTrusted || isTap !== (event.type === 'click') || isHost(event.target)) return
    if (!this.#isPinned) this.close()
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return
    if (event.key === 'Escape') {
      if (this !== cardForEscape()) return
      this.close()
    } else if (!this.#takesKeys() || !this.#options.onKey?.(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  /** With the focus in it; or with the pointer in it, while the keys go nowhere else. */
  #takesKeys(): boolean {
    if (this.hasFocus) return true
    return this.#host.matches(':hover') && !isTyping() && !cards.some((card) => card.hasFocus)
  }

  /** Something has come into the top layer, or gone from it. */
  #rise(): void {
    const { hasFocus } = this
    if (!this.#layer.rise(this.#isPinned)) return this.close()
    if (hasFocus && !this.hasFocus) this.focus()
    this.#followSoon()
  }

  #followSoon(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#follow())
  }

  #follow(): void {
    if (!this.#host.isConnected) return this.close()
    if (this.#isPinned) {
      const { left, top } = this.bounds()
      return this.#sheets.move(placeInView(this.#host, { x: left, y: top }))
    }
    const { anchor, pointer } = this.#options
    const rects = anchor.isCurrent() ? anchor.rects() : []
    const { clientWidth: right, clientHeight: bottom } = this.#host.ownerDocument.documentElement
    if (rects.some((rect) => overlaps(rect, { left: 0, top: 0, right, bottom }))) void this.#place(rects, pointer)
    else this.close()
  }

  async #place(rects: readonly DOMRect[], pointer: Point): Promise<void> {
    const isVertical = isVerticalAt(this.#options.anchor.node)
    const limit = (width: number, height: number): void => this.#sheets.limit(width, height)
    const place = await placeCard(this.#host, { rects, pointer, isVertical, limit })
    if (!place || !this.isOpen || this.#isPinned) return
    this.#sheets.move(place)
    if (!this.#wantsFocus) return
    this.#wantsFocus = false
    this.focus()
  }
}

/** The one with the focus, else the newest that is not pinned, else the newest. */
const cardForEscape = (): CardHost | undefined =>
  cards.find((card) => card.hasFocus) ?? cards.findLast((card) => !card.isPinned) ?? cards.at(-1)

const stop = (event: Event): void => event.stopPropagation()

const isHost = (target: EventTarget | null): boolean => target instanceof Element && target.localName === HOST_NAME

function isVerticalAt(node: Node | undefined): boolean {
  const element = node instanceof Element ? node : node?.parentElement
  return element ? getComputedStyle(element).writingMode.startsWith('vertical') : false
}
