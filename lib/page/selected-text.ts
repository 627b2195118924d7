/**
 * The text a reader has selected, wherever it is: in the document, in open and closed shadow roots, in a text field. It is
 * read when somebody wants it, in slices; until then only its ends are known.
 */
import type { Rect } from './geometry'
import type { OpenShadowRoot } from './shadow-roots'
import { selectedField } from './selected-field'
import { selectedRange } from './selected-range'

export interface SelectedText {
  /** Where it stands: what is shown for it may have to lie in the same dialogue. */
  readonly node: Node
  /** Whether there is a letter to translate in what it begins with. */
  hasLetters(): boolean
  /** The text as far as `most` UTF-16 units; `pause` is awaited between slices of a few milliseconds. */
  read(most: number, pause: () => Promise<void>): Promise<ReadText>
  /** The first and the last line of it, the end last, in the viewport's CSS px; none where it is not drawn. */
  lines(): readonly Rect[]
  /** Whether the other has the same ends. */
  isSame(other: SelectedText): boolean
  /** Selects it again, with the focus where it was. */
  restore(): void
}

export interface ReadText {
  readonly text: string
  /** Whether the selection goes on. */
  readonly isCut: boolean
}

/** What is selected in this frame; null where nothing is, or a password. */
export function selectedText(openShadowRoot: OpenShadowRoot): SelectedText | null {
  const active = deepActiveElement(openShadowRoot)
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return selectedField(active)
  return selectedRange(openShadowRoot)
}

/** The element with the focus, in whatever shadow root it is. */
function deepActiveElement(openShadowRoot: OpenShadowRoot): Element | null {
  let active = document.activeElement
  for (;;) {
    if (!active || active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return active
    const inner: Element | null = openShadowRoot(active)?.activeElement ?? null
    if (!inner) return active
    active = inner
  }
}
