/**
 * Keeps the host of a card on top of the top layer, where dialogues, popovers and what fills the screen come and go.
 */
import { CARD_HOST_TAG } from './left-out'
import { isOnFullScreen, parentFor, parentForPinned } from './host-parent'

export class CardLayer {
  readonly #host: HTMLElement
  /** Where the text stands that the card explains. */
  readonly #node: Node | undefined
  /** The others that were in the top layer when the host last came on top. */
  #below = ''

  constructor(host: HTMLElement, node: Node | undefined) {
    this.#host = host
    this.#node = node
  }

  /** Puts the host into the document and on top. */
  enter(): void {
    parentFor(this.#node).append(this.#host)
    this.#show()
  }

  /** Comes on top again after a change of the top layer; false where the text the card explains is out of reach now. */
  rise(isPinned: boolean): boolean {
    const parent = isPinned ? parentForPinned() : parentFor(this.#node)
    const isReachable = isPinned || (isOnFullScreen(this.#node) && !isBehindModal(parent))
    if (!isReachable || !this.#host.isConnected) return false
    if (parent !== this.#host.parentNode && (!isPinned || isOutOfReach(this.#host))) parent.append(this.#host)
    if (!this.#host.matches(':popover-open') || this.#below !== topLayer()) this.#show()
    return true
  }

  #show(): void {
    if (this.#host.matches(':popover-open')) this.#host.hidePopover()
    this.#host.showPopover()
    this.#below = topLayer()
  }
}

/** Whether a modal dialogue is open that the parent is not in. */
const isBehindModal = (parent: Element): boolean =>
  document.querySelector('dialog:modal') !== null && parent.closest('dialog:modal') === null

/** Whether a dialogue or what fills the screen keeps the host from being used, or a closed dialogue hides it. */
function isOutOfReach(host: HTMLElement): boolean {
  const dialog = host.closest('dialog')
  if (dialog && !dialog.open) return true
  const enclosing = [...document.querySelectorAll('dialog:modal'), ...document.querySelectorAll(':fullscreen')][0]
  return enclosing !== undefined && !enclosing.contains(host)
}

/** What is in the top layer beside our own hosts, as far as a document tells it. */
function topLayer(): string {
  const popovers = [...document.querySelectorAll(':popover-open')].filter(
    ({ localName }) => localName !== CARD_HOST_TAG,
  )
  const others = [...document.querySelectorAll('dialog:modal, :fullscreen')]
  return [...popovers, ...others].map((element) => numberOf(element)).join(' ')
}

const numbers = new WeakMap<Element, number>()
let count = 0

function numberOf(element: Element): number {
  const known = numbers.get(element) ?? (count += 1)
  numbers.set(element, known)
  return known
}
