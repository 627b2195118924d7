/**
 * Scrolls to an occurrence: gently, in every scroller it lies in, and only as far as the reader needs to see it with
 * some text around it.
 */
import type { FoundOccurrence } from './found-occurrence'
import type { Rect } from './geometry'
import { holderOf, parentOf } from './element-style'

export interface ScrollChoice {
  /** Gently where the reader has not asked for less motion; at once by default. */
  readonly smooth?: boolean
}

/** Room left beside a term that was out of sight sideways, in CSS px. */
const BESIDE = 24

/** Whether it could: the text may be gone, or not drawn. */
export function scrollToOccurrence(occurrence: FoundOccurrence, { smooth = false }: ScrollChoice = {}): boolean {
  const first = occurrence.rects().find(({ width, height }) => width > 0 && height > 0)
  const node = occurrence.getRange()?.startContainer
  if (!first || !node) return false
  const behavior = smooth && !wantsStillness() ? 'smooth' : 'instant'
  let at = sidesOf(first)
  for (const scroller of scrollersOf(node)) {
    const by = wayInto(scroller, at)
    if (by.x !== 0 || by.y !== 0) scroller.scrollBy({ left: by.x, top: by.y, behavior })
    at = { left: at.left - by.x, right: at.right - by.x, top: at.top - by.y, bottom: at.bottom - by.y }
  }
  return true
}

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** A DOMRect has getters, which a spread would lose. */
const sidesOf = ({ left, top, right, bottom }: Rect): Rect => ({ left, top, right, bottom })

/** What scrolls the node, from within; the page itself last. */
function* scrollersOf(node: Node): Generator<Element> {
  const root = document.scrollingElement ?? document.documentElement
  let isFixed = false
  for (let at = parentOf(node); at; at = holderOf(at)) {
    if (at === root || at === document.documentElement || at === document.body) {
      if (at === document.body && at !== root && scrolls(at)) yield at
      continue
    }
    if (scrolls(at)) yield at
    isFixed ||= getComputedStyle(at).position === 'fixed'
  }
  if (!isFixed) yield root
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  const isTall = element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY)
  return isTall || (element.scrollWidth > element.clientWidth && /auto|scroll/.test(overflowX))
}

/** How far the scroller is to go, and can go, until the rectangle stands in its middle third. */
function wayInto(scroller: Element, at: Rect): { readonly x: number; readonly y: number } {
  const port = portOf(scroller)
  const middle = (port.top + port.bottom) / 2
  const third = (port.bottom - port.top) / 6
  const isInMiddle = at.top >= middle - third && at.bottom <= middle + third
  const y = isInMiddle ? 0 : (at.top + at.bottom) / 2 - middle
  const isBeside = at.left < port.left || at.right > port.right
  const x = !isBeside ? 0 : at.left < port.left ? at.left - port.left - BESIDE : at.right - port.right + BESIDE
  return {
    x: possible(x, scroller.scrollLeft, ...reach(scroller, 'x')),
    y: possible(y, scroller.scrollTop, ...reach(scroller, 'y')),
  }
}

/** What of the scroller can be seen, without what it says its own bars cover. */
function portOf(scroller: Element): Rect {
  const isPage = scroller === (document.scrollingElement ?? document.documentElement)
  const box = scroller.getBoundingClientRect()
  const left = isPage ? 0 : box.left + scroller.clientLeft
  const top = isPage ? 0 : box.top + scroller.clientTop
  const { clientWidth, clientHeight } = isPage ? document.documentElement : scroller
  const style = getComputedStyle(isPage ? document.documentElement : scroller)
  return {
    left: left + padding(style.scrollPaddingLeft, clientWidth),
    top: top + padding(style.scrollPaddingTop, clientHeight),
    right: left + clientWidth - padding(style.scrollPaddingRight, clientWidth),
    bottom: top + clientHeight - padding(style.scrollPaddingBottom, clientHeight),
  }
}

function padding(value: string, whole: number): number {
  const amount = Number.parseFloat(value) || 0
  return value.endsWith('%') ? (amount / 100) * whole : amount
}

/** The least and the greatest scroll offset; in text that runs to the left, or in columns from the right, 0 is the greatest. */
function reach(scroller: Element, axis: 'x' | 'y'): [number, number] {
  const most =
    axis === 'x' ? scroller.scrollWidth - scroller.clientWidth : Math.max(0, scroller.scrollHeight - heightOf(scroller))
  const { direction, writingMode } = getComputedStyle(scroller)
  const isBackwards =
    axis === 'x' && (writingMode === 'vertical-rl' || (direction === 'rtl' && !writingMode.startsWith('vertical')))
  return isBackwards ? [-most, 0] : [0, most]
}

/** In quirks mode the body scrolls the page, and its own height is that of its content. */
const heightOf = (scroller: Element): number =>
  scroller === document.scrollingElement ? innerHeight : scroller.clientHeight

const possible = (by: number, from: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, from + by)) - from
