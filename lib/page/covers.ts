/**
 * What lies over the page and stays in the window: headers, bars, banners, dialogues. Found at a few points of the window
 * when it has come to rest, and followed from there.
 */
import { parentOf } from './element-style'
import type { Rect } from './geometry'

/** Parts of the window's width and height. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.5, 0.01],
  [0.5, 0.06],
  [0.5, 0.5],
  [0.5, 0.97],
  [0.1, 0.03],
  [0.9, 0.03],
]

export interface Cover {
  readonly element: Element
  readonly area: Rect
}

export class Covers {
  private elements: readonly Element[] = []

  /** Looks for them anew. */
  look(): void {
    const found = new Set<Element>()
    for (const [x, y] of POINTS) {
      const cover = coverAt(document.elementFromPoint(innerWidth * x, innerHeight * y))
      if (cover) found.add(cover)
    }
    this.elements = [...found]
  }

  /** Where they are now. */
  now(): readonly Cover[] {
    return this.elements.map((element) => ({ element, area: element.getBoundingClientRect() }))
  }
}

/** The outermost element that holds on to the window. */
function coverAt(element: Element | null): Element | null {
  let cover: Element | null = null
  for (let at = element; at && at !== document.body; at = parentOf(at)) {
    const { position } = getComputedStyle(at)
    if (position === 'fixed' || position === 'sticky') cover = at
  }
  return cover
}
