/**
 * Says what was deleted and takes it back. It stays until it is dismissed.
 */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './Icon'
import { useMessages } from './messages'

export interface UndoBarProps {
  readonly text: string
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

export function UndoBar({ text, onUndo, onDismiss }: UndoBarProps): VNode {
  const { t } = useMessages()
  const undo = useRef<HTMLButtonElement>(null)
  // The button that had the focus went with what it deleted.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) undo.current?.focus()
  }, [text])
  return (
    <div class="undo-bar">
      <output>{text}</output>
      <button ref={undo} type="button" class="action" onClick={onUndo}>
        <Icon name="undo" />
        {t('deletionUndo')}
      </button>
      <button type="button" class="icon-button" aria-label={t('deletionDismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  )
}
