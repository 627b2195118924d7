/**
 * The areas of labels in the window: which overlap, which lie within what.
 */
import { overlaps, type Rect } from './geometry'
import type { GlossPlace } from './gloss-layout'

/** Areas that do not overlap, by where they are from top to bottom. */
export class BandedAreas {
  private readonly bands = new Map<number, Rect[]>()

  /** False where it would overlap another. */
  add(area: Rect): boolean {
    const from = Math.floor(area.top / BAND)
    const to = Math.floor(area.bottom / BAND)
    for (let band = from; band <= to; band++)
      if (this.bands.get(band)?.some((other) => overlaps(other, area))) return false
    for (let band = from; band <= to; band++) this.bands.set(band, [...(this.bands.get(band) ?? []), area])
    return true
  }
}

/** In CSS px. */
const BAND = 40

export function areaOf({ from, to, edge, height }: GlossPlace, isVertical: boolean): Rect {
  if (isVertical) return { left: edge, right: edge + height, top: from, bottom: to }
  return { left: from, right: to, top: -edge - height, bottom: -edge }
}

export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1

export function holds(element: Element, inner: Element): boolean {
  if (element.contains(inner)) return true
  const root = inner.getRootNode()
  return root instanceof ShadowRoot && holds(element, root.host)
}
