/**
 * Things to point at, and cards that only note whether they are open.
 */
import { userEvent } from 'vitest/browser'
import type { OpenCard } from '../../../lib/page/card-host'
import type { HoverTarget } from '../../../lib/page/hover'

export interface Target extends HoverTarget {
  readonly name: string
}

export class FakeCard implements OpenCard {
  isOpen = true
  isPinned = false
  inUse = false
  bounds = (): DOMRect => element('card').getBoundingClientRect()
  isInUse = (): boolean => this.inUse
  close = (): void => void (this.isOpen = false)
}

/** The element with this id. */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}

/** The occurrence that an element of this name and text stands for. */
export const target = (name: string): Target => ({
  name,
  rects: () => [...element(name).getClientRects()],
  isCurrent: () => element(name).textContent === name,
})

/** One frame of the page. */
export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

/** Moves the real pointer, and lets the frame go by in which it is noticed. */
export async function pointAt(id: string, position = { x: 5, y: 5 }): Promise<void> {
  await userEvent.hover(element(id), { position })
  await frame()
  await frame()
}
