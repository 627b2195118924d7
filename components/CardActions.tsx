/**
 * The lower edge of the card: what the reader can do with the term, each with its key, and what came of it.
 */
import type { VNode } from 'preact'
import { Icon, type IconName } from './Icon'
import { useMessages } from './messages'

export interface CardAction {
  readonly name: string
  readonly icon: IconName
  readonly label: string
  /** The key as it is shown. */
  readonly keyShown: string
  /** The key as assistive technology names it. */
  readonly shortcut: string
  /** For what is on or off. */
  readonly isPressed?: boolean
  readonly run: () => void
}

/** The key that takes the last action back. */
export const UNDO_KEY = 'U'

/** What came of an action. */
export interface CardStatus {
  readonly text: string
  /** Takes it back; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null
}

export interface CardActionsProps {
  readonly actions: readonly CardAction[]
  readonly status: CardStatus | null
}

export function CardActions({ actions, status }: CardActionsProps): VNode {
  const { t } = useMessages()
  return (
    <>
      <div class={status ? 'card-status' : 'card-status idle'}>
        <output>{status?.text}</output>
        {status?.onUndo ? (
          <button type="button" class="action card-undo" aria-keyshortcuts={UNDO_KEY} onClick={status.onUndo}>
            <Icon name="undo" />
            <span>{t('undo')}</span>
            <kbd>{UNDO_KEY}</kbd>
          </button>
        ) : null}
      </div>
      {actions.length === 0 ? null : (
        <div class="card-actions" role="toolbar" aria-label={t('cardActions')}>
          {actions.map((action) => (
            <ActionButton key={action.name} action={action} />
          ))}
        </div>
      )}
    </>
  )
}

function ActionButton({ action }: { readonly action: CardAction }): VNode {
  const { name, icon, label, keyShown, shortcut, isPressed, run } = action
  return (
    <button
      type="button"
      class="icon-button card-action"
      data-action={name}
      aria-label={label}
      title={label}
      aria-keyshortcuts={shortcut}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onClick={run}
    >
      <Icon name={icon} />
      <kbd aria-hidden="true">{keyShown}</kbd>
    </button>
  )
}
