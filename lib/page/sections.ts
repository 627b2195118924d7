/**
 * The sections of a page, as a reader sees them: the text under one heading, or in one article or section that has no
 * heading of its own yet. A heading counts within the part it stands in: what comes after an aside is no part of it.
 */
import { parentOf } from './element-style'
import { isReadBefore } from './tree-order'

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]'

/** Elements that are a section each, as HTML has them. */
const PARTS = 'article,section,aside,nav,[role="article" i],[role="region" i]'

/** Stands for a section: two texts are in the same one if it is the same for both. */
export type SectionKey = Element | null

export class Sections {
  private readonly headings: readonly Element[]
  private readonly parts = new WeakMap<Element, Element | null>()
  private at = -1

  /** As they are now, in these trees. */
  constructor(shadowRoots: readonly ShadowRoot[]) {
    const own = [...document.querySelectorAll(HEADINGS)]
    const inShadows = shadowRoots.flatMap((root) => [...root.querySelectorAll(HEADINGS)])
    this.headings = inShadows.length === 0 ? own : [...own, ...inShadows].sort((a, b) => (isReadBefore(a, b) ? -1 : 1))
  }

  /** The section of a text. Quick for texts that are asked for in reading order. */
  keyOf(text: Text): SectionKey {
    const part = this.partOf(parentOf(text))
    let at = this.lastBefore(text)
    // Headings in parts that have ended, or lie beside this one, say nothing here.
    for (; at >= 0; at--) {
      const heading = this.headings[at]
      const own = heading ? this.partOf(heading) : null
      if (own === part) return heading ?? null
      if (own === null || (part !== null && own.contains(part))) return part
    }
    return part
  }

  /** Index of the last heading before the text, or round it; -1 where there is none. */
  private lastBefore(text: Text): number {
    if (this.isBefore(this.at, text)) {
      while (this.isBefore(this.at + 1, text)) this.at++
      return this.at
    }
    let low = -1
    let high = this.at - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.isBefore(middle, text)) low = middle
      else high = middle - 1
    }
    this.at = low
    return low
  }

  private isBefore(index: number, text: Text): boolean {
    const heading = this.headings[index]
    return heading === undefined ? index < 0 : isReadBefore(heading, text)
  }

  private partOf(element: Element | null): Element | null {
    if (element === null) return null
    const known = this.parts.get(element)
    if (known !== undefined) return known
    let part: Element | null = null
    for (let at: Element | null = element; at && !part; at = hostOf(at)) part = at.closest(PARTS)
    this.parts.set(element, part)
    return part
  }
}

/** The host of the shadow tree the element lies in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
