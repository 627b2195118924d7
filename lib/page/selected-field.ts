/** What is selected in a text field. Its text has no place of its own in the page, so its end is measured or guessed. */
import type { Rect } from './geometry'
import type { ReadText, SelectedText } from './selected-text'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Null where nothing is selected in it, or what is selected is a secret. */
export function selectedField(field: TextField): SelectedText | null {
  const { selectionStart: start, selectionEnd: end } = field
  if (isSecret(field) || start === null || end === null || start >= end) return null
  return new SelectedField(field, start, end)
}

/** A password stays one while a page shows it in plain letters. */
function isSecret(field: TextField): boolean {
  const purposes = `${field.getAttribute('autocomplete') ?? ''} ${field.getAttribute('type') ?? ''}`
  return /password|one-time-code|cc-/i.test(purposes)
}

class SelectedField implements SelectedText {
  constructor(
    readonly node: TextField,
    private readonly start: number,
    private readonly end: number,
  ) {}

  hasLetters(): boolean {
    return /\p{L}/u.test(this.node.value.slice(this.start, Math.min(this.end, this.start + 10_000)))
  }

  read(most: number): Promise<ReadText> {
    const { value } = this.node
    const end = Math.min(this.end, this.start + most)
    return Promise.resolve({ text: value.slice(this.start, end), isCut: end < this.end })
  }

  lines(): readonly Rect[] {
    const box = innerBox(this.node)
    if (box.right <= box.left || box.bottom <= box.top) return []
    if (this.node instanceof HTMLTextAreaElement) return [box]
    const at = (offset: number): number => offsetIn(this.node, offset, box)
    return [{ left: at(this.start), right: at(this.end), top: box.top, bottom: box.bottom }]
  }

  isSame(other: SelectedText): boolean {
    return (
      other instanceof SelectedField && other.node === this.node && other.start === this.start && other.end === this.end
    )
  }

  restore(): void {
    if (!this.node.isConnected) return
    this.node.focus({ preventScroll: true })
    this.node.setSelectionRange(this.start, this.end)
  }
}

function innerBox(field: TextField): Rect {
  const { left, top } = field.getBoundingClientRect()
  const x = left + field.clientLeft
  const y = top + field.clientTop
  return { left: x, top: y, right: x + field.clientWidth, bottom: y + field.clientHeight }
}

let canvas: CanvasRenderingContext2D | null = null

/** Where an offset of a one-line field is, within its box: measured with its font, for a mirror would be in the page. */
function offsetIn(field: TextField, offset: number, box: Rect): number {
  const style = getComputedStyle(field)
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas || style.direction === 'rtl' || style.textAlign !== 'start') return box.right
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { width } = canvas.measureText(field.value.slice(0, offset))
  const x = box.left + (Number.parseFloat(style.paddingLeft) || 0) + width - field.scrollLeft
  return Math.min(box.right, Math.max(box.left, x))
}
