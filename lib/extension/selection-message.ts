/** What a frame is told when the reader chose the menu item for selected text. */
import { isObject } from './structure'

export interface SelectionMessage {
  readonly kind: 'translateSelection'
  /** What the browser says is selected. */
  readonly text: string
}

/** The text of such a message; null for anything else. */
export const readSelectionMessage = (value: unknown): string | null =>
  isObject(value) && value.kind === 'translateSelection' && typeof value.text === 'string' ? value.text : null
