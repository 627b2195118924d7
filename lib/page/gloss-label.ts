/**
 * One label of the gloss: a piece of small type on a bit of the page's own paper.
 */
import type { Paper } from './paper'
import { LABEL_PADDING } from './gloss-layout'
import type { MarkLook } from './highlight-style'
import { createPart } from './host-element'
import { MARK_TONES } from './mark-colours'

/** What is written over a term. */
export interface GlossText {
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
}

/** The width of what holds the labels, to tell by how much the page is zoomed. */
export const REFERENCE = 100

export const GLOSS_CSS = `
.gloss {
  position: absolute;
  left: 0;
  top: 0;
  width: ${REFERENCE}px;
  height: 0;
}
.pinned { position: fixed; }
.gloss span {
  position: absolute;
  box-sizing: border-box;
  overflow: hidden;
  padding: 0 ${LABEL_PADDING}px;
  border-radius: 2px;
  white-space: nowrap;
  text-overflow: ellipsis;
  text-align: center;
  font-family: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  font-weight: 500;
  font-kerning: normal;
}
.gloss span:lang(zh) { font-family: 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif; }
.gloss span:lang(zh-Hant) { font-family: 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC', 'Microsoft JhengHei', sans-serif; }
.gloss span[hidden] { display: none; }
.gloss span.column { padding: ${LABEL_PADDING}px 0; writing-mode: vertical-rl; }
.gloss span.measured { visibility: hidden; padding: 0; font-size: 100px; overflow: visible; }
`

export interface Label {
  readonly element: HTMLElement
  drawn: string
  /** Where it lies, from the origin of the page, or for a pinned one of the window; in CSS px of the viewport. */
  left: number
  top: number
  right: number
  bottom: number
  isPinned: boolean
  isHidden: boolean
  /** Where the block of its term lay, from the origin of the page. */
  block: { readonly left: number; readonly top: number }
}

export interface LabelLook {
  readonly text: GlossText
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly size: number
  readonly isVertical: boolean
  readonly paper: Paper
  readonly look: MarkLook
}

export const createLabel = (): Label => ({
  element: createPart('span'),
  drawn: '',
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
  isPinned: false,
  isHidden: false,
  block: { left: 0, top: 0 },
})

/** Draws the label; costs nothing where it is drawn so already. */
export function drawLabel(
  label: Label,
  { text, left, top, width, height, size, isVertical, paper, look }: LabelLook,
): void {
  const tone = MARK_TONES[look.colour]
  const css = [
    `left:${px(left)}`,
    `top:${px(top)}`,
    `width:${px(width)}`,
    `height:${px(height)}`,
    `font-size:${px(size)}`,
    `line-height:${px(isVertical ? width : height)}`,
    `color:${paper.isDark ? tone.inkOnDark : tone.inkOnLight}`,
    `background:color-mix(in srgb, ${paper.colour} 88%, transparent)`,
  ].join(';')
  const drawn = `${text.text}|${css}`
  if (drawn === label.drawn) return
  label.drawn = drawn
  const { element } = label
  element.lang = text.language
  element.className = isVertical ? 'column' : ''
  if (element.textContent !== text.text) element.textContent = text.text
  element.style.cssText = css
}

const px = (value: number): string => `${Math.round(value * 8) / 8}px`

/** Widths of texts at a type size of 1, each measured once. */
export class LabelWidths {
  private readonly known = new Map<string, number>()

  constructor(private readonly holder: Element) {}

  /** Measures what is not known yet, all at once. */
  prepare(texts: readonly GlossText[]): void {
    const wanted = new Map(texts.map((text) => [keyOf(text), text]))
    const parts = [...wanted].flatMap(([key, { text, language }]): [string, HTMLElement][] => {
      if (this.known.has(key)) return []
      const part = createPart('span')
      part.className = 'measured'
      part.lang = language
      part.textContent = text
      return [[key, part]]
    })
    this.holder.append(...parts.map(([, part]) => part))
    const scale = this.holder.getBoundingClientRect().width / REFERENCE || 1
    for (const [key, part] of parts) this.known.set(key, part.getBoundingClientRect().width / 100 / scale)
    for (const [, part] of parts) part.remove()
  }

  of(text: GlossText): number {
    return this.known.get(keyOf(text)) ?? text.text.length
  }
}

const keyOf = ({ text, language }: GlossText): string => `${language} ${text}`
