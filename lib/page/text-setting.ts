/**
 * How the text right in an element is set: its type, its lines, what cuts it off. Asked for each term on the screen in
 * every frame, so it is kept for a moment.
 */
import { holderOf, isSeen } from './element-style'
import { type Paper, paperOf } from './paper'

export interface TextSetting {
  /** In CSS px before any zoom or transform: the type size, and from line to line; 0 for what the type itself has. */
  readonly size: number
  readonly lineHeight: number
  /** Above and below the baseline: the box of a line of this type, and its letters. */
  readonly boxAscent: number
  readonly boxDescent: number
  readonly inkAscent: number
  readonly isVertical: boolean
  readonly paper: Paper
  /** What cuts the text off, from within, and whether it scrolls. */
  readonly clippers: readonly Clipper[]
  /** It stays in the window when the page scrolls. */
  readonly isPinned: boolean
  /** Nothing is to be written over it: it is not to be seen, or has something written over it already. */
  readonly isBare: boolean
}

export interface Clipper {
  readonly element: Element
  readonly scrolls: boolean
}

/** A type size at which letters are measured exactly enough. */
const LARGE = 100

/** In ms. */
const FRESH = 1_000

const pen = { context: null as CanvasRenderingContext2D | null }

export class TextSettings {
  private readonly known = new WeakMap<Element, { readonly setting: TextSetting; readonly since: number }>()

  /** How the text in the element is set; `isHan` tells which letters it has. */
  of(element: Element, isHan: boolean): TextSetting {
    const now = performance.now()
    const known = this.known.get(element)
    if (known && now - known.since < FRESH) return known.setting
    const setting = settingOf(element, isHan)
    this.known.set(element, { setting, since: now })
    return setting
  }
}

function settingOf(element: Element, isHan: boolean): TextSetting {
  const style = getComputedStyle(element)
  const size = Number.parseFloat(style.fontSize)
  const around = surroundingsOf(element)
  return {
    size,
    lineHeight: Number.parseFloat(style.lineHeight) || 0,
    ...metricsOf(style, size, isHan),
    isVertical: style.writingMode.startsWith('vertical'),
    paper: paperOf(element),
    ...around,
    isBare: !isSeen(element) || !element.checkVisibility({ opacityProperty: true }) || element.closest('ruby') !== null,
  }
}

function metricsOf(style: CSSStyleDeclaration, size: number, isHan: boolean) {
  pen.context ??= document.createElement('canvas').getContext('2d')
  const { context } = pen
  if (!context) return { boxAscent: size * 0.9, boxDescent: size * 0.25, inkAscent: size * (isHan ? 0.88 : 0.74) }
  const font = (px: number): string => `${style.fontStyle} ${style.fontWeight} ${px}px ${style.fontFamily}`
  const letters = isHan ? '国' : 'Hd'
  context.font = font(size)
  const box = context.measureText(letters)
  // In small type letters are measured in whole pixels.
  context.font = font(LARGE)
  const ink = context.measureText(letters)
  return {
    boxAscent: box.fontBoundingBoxAscent,
    boxDescent: box.fontBoundingBoxDescent,
    inkAscent: (ink.actualBoundingBoxAscent * size) / LARGE,
  }
}

function surroundingsOf(element: Element): { readonly clippers: readonly Clipper[]; readonly isPinned: boolean } {
  const clippers: Clipper[] = []
  let isPinned = false
  for (let at: Element | null = element; at; at = holderOf(at)) {
    if (at === document.documentElement || (at === document.body && document.body === document.scrollingElement)) break
    const { overflowX, overflowY, position, display } = getComputedStyle(at)
    const clips = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')
    // What the body says of overflow is mostly meant for the window.
    if (clips && !(at === document.body && isForWindow())) {
      clippers.push({ element: at, scrolls: at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth })
    }
    isPinned ||= position === 'fixed'
  }
  return { clippers, isPinned }
}

const isForWindow = (): boolean => getComputedStyle(document.documentElement).overflow === 'visible'
