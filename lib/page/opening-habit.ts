/**
 * What opens a card, as the reader chose it.
 */
export interface OpeningHabit {
  /** The pointer resting, a click or tap, the pointer resting with a key held, or nothing but keyboard commands. */
  readonly opening: 'hover' | 'click' | 'modifier' | 'keyboard'
  readonly modifier: 'Alt' | 'Control' | 'Shift'
  /** How long the pointer rests before a card opens, in ms. */
  readonly delay: number
}

export const DEFAULT_HABIT: OpeningHabit = Object.freeze({ opening: 'hover', modifier: 'Alt', delay: 120 })

/** Whether a finger that taps a term opens its card: it cannot rest over a page. */
export const opensOnTap = ({ opening }: OpeningHabit): boolean => opening === 'hover' || opening === 'click'

/** Whether the key of the habit is down while the event happens. */
export const isHeld = ({ modifier }: OpeningHabit, event: MouseEvent | KeyboardEvent): boolean =>
  event.getModifierState(modifier)

/** What a click is for already, whatever text it meets. */
const TAKES_CLICKS = [
  'a[href]',
  'area',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'audio',
  'video',
  '[contenteditable]:not([contenteditable="false" i])',
  ...['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'radio', 'switch', 'treeitem', 'textbox'].map(
    (role) => `[role="${role}" i]`,
  ),
].join(',')

/** Whether a click there belongs to a link or control of the page, as far as its elements tell. */
export const hasOtherUse = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(TAKES_CLICKS))
