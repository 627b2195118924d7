/**
 * A page with a term on it, and cards for that.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import {
  type CardAnchor,
  type CardHandle,
  type CardOptions,
  HOST_NAME,
  openCard,
  type OpenCard,
} from '../../../lib/page/card-host'

const styles = ['.box { width: 320px; height: 300px; overflow: auto; max-height: var(--termlight-height) }']

/** Ends with each test. */
export let life: AbortController
/** What the card of the test is drawn into. */
export let container: HTMLElement | null
export const onClose = vi.fn<() => void>()

/** The element with this id. */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}

/** The host of a card; null while there is none. */
export const host = (): Element | null => document.querySelector(HOST_NAME)

const anchorOn = (id: string): CardAnchor => {
  const node = element(id)
  const text = node.textContent
  return {
    node,
    rects: () => [...node.getClientRects()],
    isCurrent: () => node.isConnected && node.textContent === text,
  }
}

function mount(into: HTMLElement): () => void {
  container = into
  const box = document.createElement('div')
  box.className = 'box'
  box.innerHTML = '<button data-first-focus>button in the card</button> text in the card'
  into.append(box)
  return () => box.remove()
}

/** Opens a card for an element. */
export function open(id = 'term', options: Partial<CardOptions> = {}): CardHandle {
  const [rect] = element(id).getClientRects()
  const pointer = { x: (rect?.left ?? 0) + 2, y: (rect?.top ?? 0) + 2 }
  return openCard({ anchor: anchorOn(id), pointer, styles, mount, onClose, signal: life.signal, ...options })
}

/** Waits until the card has its place and keeps it. */
export async function settled(card: OpenCard): Promise<DOMRect> {
  await expect.poll(() => host() && getComputedStyle(host() ?? document.body).visibility).toBe('visible')
  let last = ''
  await expect
    .poll(() => {
      const before = last
      last = JSON.stringify(card.bounds())
      return before === last
    })
    .toBe(true)
  return card.bounds()
}

/** A page with one term. */
export function placeTerm(style: string, text = 'term'): void {
  document.body.innerHTML = `<p id="around" style="margin: 0; font: 16px/20px serif"><span id="term" style="${style}">${text}</span></p>`
}

beforeEach(async () => {
  await page.viewport(800, 600)
  document.documentElement.removeAttribute('style')
  placeTerm('position: absolute; left: 100px; top: 100px')
  life = new AbortController()
  container = null
  onClose.mockClear()
})

afterEach(() => life.abort())
