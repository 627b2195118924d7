/**
 * The small button at the end of selected text.
 */
import type { VNode } from 'preact'
import type { Translate } from './messages'

export interface SelectionButtonProps {
  readonly t: Translate
  readonly theme?: 'light' | 'dark'
  readonly onPress: () => void
}

/** Pressing it must not end the selection, nor take the focus from it. */
export const SelectionButton = ({ t, theme, onPress }: SelectionButtonProps): VNode => (
  <div class="termlight selection-button-holder" data-theme={theme} lang={t('localeTag')}>
    <button
      type="button"
      class="selection-button"
      aria-label={t('selectionButton')}
      title={t('selectionButton')}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <Lamp />
    </button>
  </div>
)

/** The lamp of Termlight's own icon. */
const Lamp = (): VNode => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M7 5h2l3.6 7.5H3.4z" fill="var(--lamp)" />
    <path
      d="M3 3.5h10M4 13.8h.01M8 13.8h.01M12 13.8h.01"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
    />
  </svg>
)
