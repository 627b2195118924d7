/**
 * The keyboard commands with their keys, and how to change them.
 */
import type { VNode } from 'preact'
import { useMessages } from '../messages'
import { Section } from './Section'

export interface Shortcut {
  readonly name: string
  readonly description: string
  /** Empty where none is bound. */
  readonly keys: string
}

export interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[]
  /** Opens the browser's page for them; missing where the browser has no way to. */
  readonly onChangeShortcuts?: () => void
}

export function ShortcutsSection({ shortcuts, onChangeShortcuts }: ShortcutsSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="shortcuts" title={t('shortcutsHeading')} lead={t('shortcutsLead')}>
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="row">
            <span class="row-name">{description}</span>
            {keys === '' ? <span class="quiet">{t('shortcutNone')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      {onChangeShortcuts ? (
        <button type="button" onClick={onChangeShortcuts}>
          {t('shortcutsChange')}
        </button>
      ) : (
        <p class="hint">{t('shortcutsAdvice')}</p>
      )}
    </Section>
  )
}
