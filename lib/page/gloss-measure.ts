/**
 * Measures terms for the gloss: where their first line is, how their type is set, how much room there is over it.
 */
import type { FoundOccurrence } from './found-occurrence'
import { overlaps, type Rect } from './geometry'
import type { GlossText } from './gloss-label'
import type { Paper } from './paper'
import { contentTop, endOfTextBefore } from './room-above'
import { type TextSetting, TextSettings } from './text-setting'

export interface MeasuredTerm {
  readonly occurrence: FoundOccurrence
  readonly text: GlossText
  /** The element its text is in. */
  readonly holder: Element
  /** The line of the term that gets the label. */
  readonly line: Rect
  readonly isVertical: boolean
  readonly isPinned: boolean
  /** See GlossTerm. */
  readonly edge: number
  readonly size: number
  readonly room: number
  readonly mostRoom: number
  readonly paper: Paper
  /** The block of its text: labels that fit into it stay in it. */
  readonly frame: Rect
  /** The label must lie within these. */
  readonly cuts: readonly Rect[]
}

/** A line as it lay in its block, from the upper left corner, and the size of the block then. */
interface KnownLine {
  readonly line: Rect
  readonly width: number
  readonly height: number
}

/** Labels are made this far around the viewport, in viewports, so that scrolling meets them ready. */
const MARGIN = 0.6

/** Where a page says nothing of line height, lines of most type are so many times its size apart. */
const NORMAL = 1.15

/** Boxes of one line that touch are one. */
const TOUCH = 2

/** Of the type size: below the baseline letters reach so far, and so much of them may be covered for want of room. */
const LATIN = { below: 0.22, spare: 0.04, most: 0.32 }
const HAN = { below: 0.12, spare: 0.02, most: 0.1 }

export class GlossMeasure {
  private readonly settings = new TextSettings()
  private readonly probe = document.createRange()
  private lines = new WeakMap<FoundOccurrence, KnownLine>()

  /** The terms that are to be seen or nearly so, in their order. */
  all(terms: readonly FoundOccurrence[], textOf: (occurrence: FoundOccurrence) => GlossText | null): MeasuredTerm[] {
    const window = near()
    const cutAreas = new Map<Element, Rect>()
    const found: MeasuredTerm[] = []
    let block: Element | null = null
    let frame = new DOMRect()
    for (const occurrence of terms) {
      if (occurrence.block !== block) {
        block = occurrence.block
        frame = block.getBoundingClientRect()
      }
      // A block without a box, or with text that hangs out of it, tells nothing.
      if (frame.height > 0 && (frame.bottom < window.top || frame.top > window.bottom)) continue
      const line = this.lineIn(frame, occurrence)
      if (!line || !overlaps(line, window)) continue
      const text = textOf(occurrence)
      const measured = text && this.measure(occurrence, text, line, frame, cutAreas)
      if (measured) found.push(measured)
    }
    // A live range left in the text would slow down the page's own changes.
    this.probe.selectNodeContents(document)
    return found
  }

  /** Forgets where lines are. */
  clear(): void {
    this.lines = new WeakMap()
  }

  /** Whether the term is still where it was found to be in its block. */
  isInPlace(occurrence: FoundOccurrence): boolean {
    const frame = occurrence.block.getBoundingClientRect()
    const known = this.lines.get(occurrence)
    const line = this.lineOf(occurrence)
    this.probe.selectNodeContents(document)
    if (!known || !line) return !known && !line
    const isSame =
      Math.abs(known.line.left + frame.left - line.left) < 1 && Math.abs(known.line.top + frame.top - line.top) < 1
    return isSame && fits(known, frame)
  }

  /** Where a term is in a block of the same size as before, it stays: to measure text costs more than to measure boxes. */
  private lineIn(frame: DOMRect, occurrence: FoundOccurrence): Rect | null {
    const known = this.lines.get(occurrence)
    if (known && fits(known, frame) && occurrence.isCurrent()) return moved(known.line, frame.left, frame.top)
    const line = this.lineOf(occurrence)
    if (line) {
      const { width, height } = frame
      this.lines.set(occurrence, { line: moved(line, -frame.left, -frame.top), width, height })
    } else this.lines.delete(occurrence)
    return line
  }

  private measure(
    occurrence: FoundOccurrence,
    text: GlossText,
    line: Rect,
    frame: Rect,
    cutAreas: Map<Element, Rect>,
  ): MeasuredTerm | null {
    const holder = occurrence.holder
    if (!holder) return null
    const isHan = occurrence.sense.language.startsWith('zh')
    const setting = this.settings.of(holder, isHan)
    const cuts: Rect[] = []
    for (const { element, scrolls } of setting.clippers) {
      let area = cutAreas.get(element)
      if (!area) cutAreas.set(element, (area = insideOf(element)))
      if (!isCentreIn(line, area)) return null
      if (scrolls) cuts.push(area)
    }
    const { isVertical, isPinned, paper } = setting
    const { lineHeight } = this.settings.of(occurrence.block, isHan)
    const room = setting.isBare ? null : roomOver(occurrence, line, setting, lineHeight, isHan)
    return room && { occurrence, text, holder, line, isVertical, isPinned, paper, cuts, frame, ...room }
  }

  /** The first line of a term; where it breaks, the longer of the first two. */
  private lineOf(occurrence: FoundOccurrence): Rect | null {
    if (!occurrence.putInto(this.probe)) return null
    let best: Rect | null = null
    let at: Rect | null = null
    for (const box of this.probe.getClientRects()) {
      if (box.width <= 0 || box.height <= 0) continue
      at =
        at && goesOn(at, box) ? around(at, box) : { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
      if (!best || lengthOf(at) > lengthOf(best) + TOUCH) best = at
    }
    return best
  }
}

const lengthOf = ({ left, top, right, bottom }: Rect): number => Math.max(right - left, bottom - top)

/** Whether a box is on the line of another, right beside it. */
function goesOn(at: Rect, box: Rect): boolean {
  const isOnLine =
    Math.min(at.bottom, box.bottom) - Math.max(at.top, box.top) > Math.min(at.bottom - at.top, box.bottom - box.top) / 2
  return isOnLine && box.left <= at.right + TOUCH && box.right >= at.left - TOUCH
}

const around = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

const moved = ({ left, top, right, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

const fits = (known: KnownLine, { width, height }: DOMRect): boolean =>
  Math.abs(known.width - width) < 0.5 && Math.abs(known.height - height) < 0.5

function near(): Rect {
  const { innerWidth: width, innerHeight: height } = window
  return { left: 0, top: -height * MARGIN, right: width, bottom: height * (1 + MARGIN) }
}

function insideOf(element: Element): Rect {
  const box = element.getBoundingClientRect()
  const left = box.left + element.clientLeft
  const top = box.top + element.clientTop
  return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight }
}

function isCentreIn(line: Rect, area: Rect): boolean {
  const x = (line.left + line.right) / 2
  const y = (line.top + line.bottom) / 2
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom
}

/** Edge and room over a line; null where text stands in no plain way, turned or in perspective. */
function roomOver(
  occurrence: FoundOccurrence,
  line: Rect,
  setting: TextSetting,
  lineHeight: number,
  isHan: boolean,
): Pick<MeasuredTerm, 'edge' | 'size' | 'room' | 'mostRoom'> | null {
  const { isVertical } = setting
  const box = setting.boxAscent + setting.boxDescent
  const thickness = isVertical ? line.right - line.left : line.bottom - line.top
  const scale = thickness / box
  if (!(scale > 0.2 && scale < 6)) return null
  const size = setting.size * scale
  const own = setting.lineHeight > 0 ? setting.lineHeight * scale : Math.max(thickness, size * NORMAL)
  // Lines are no closer than those of the block.
  const pitch = Math.max(own, lineHeight * scale)
  if (isVertical) {
    const edge = (line.left + line.right) / 2 + size / 2
    const room = pitch - size
    return { edge, size, room: room + size * HAN.spare, mostRoom: room + size * HAN.most }
  }
  const letters = isHan ? HAN : LATIN
  const inkTop = line.top + (setting.boxAscent - setting.inkAscent) * scale
  const between = pitch - setting.inkAscent * scale - letters.below * size
  const over = roomOverBlock(occurrence, line, inkTop, pitch)
  return {
    edge: -inkTop - size * 0.02,
    size,
    room: Math.max(between + letters.spare * size, over),
    mostRoom: Math.max(between + letters.most * size, over),
  }
}

/** Over the first line of a block the room goes up to what stands before the block; over others there is text. */
function roomOverBlock(occurrence: FoundOccurrence, line: Rect, inkTop: number, pitch: number): number {
  const { block } = occurrence
  const isFirst = line.top - contentTop(block) < pitch / 2
  const free = isFirst ? inkTop - Math.max(endOfTextBefore(block), -scrollY) : 0
  return Math.min(free, pitch)
}
