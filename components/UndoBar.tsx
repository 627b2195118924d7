/**
 * What was just done with a term of the list, and how to take it back.
 */
import type { VNode } from 'preact'
import { Icon } from './Icon'
import { useMessages } from './messages'
import type { PageTerm } from './page-terms'

export interface UndoBarProps {
  readonly term: PageTerm
  readonly onUndo: () => void
  readonly onClose: () => void
}

export function UndoBar({ term, onUndo, onClose }: UndoBarProps): VNode {
  const { t } = useMessages()
  return (
    <div class="undo-bar">
      <output>{t('termKnownDone', term.surface)}</output>
      <button type="button" class="action" onClick={onUndo}>
        <Icon name="undo" />
        {t('termKnownUndo')}
      </button>
      <button type="button" class="icon-button" aria-label={t('closeNotice')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
