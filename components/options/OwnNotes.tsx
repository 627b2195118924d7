/**
 * What there is to say about an own concept while it is written.
 */
import type { VNode } from 'preact'
import { useMessages } from '../messages'
import type { DraftNotes } from './own-draft'

export interface OwnNotesProps {
  readonly notes: DraftNotes
  /** Whether the reader has tried to save it. */
  readonly isAsked: boolean
  /** Goes to another own concept. */
  readonly onEdit: (id: string) => void
}

export function OwnNotes({ notes, isAsked, onEdit }: OwnNotesProps): VNode {
  const { t } = useMessages()
  const { isEmpty, missing, unmarked, doubled } = notes
  return (
    <div class="own-notes" aria-live="polite">
      {isEmpty && isAsked ? <p class="field-trouble">{t('ownEmpty')}</p> : null}
      {missing === null ? null : <p>{missing === 'en' ? t('ownNoEnglish') : t('ownNoChinese')}</p>}
      {unmarked.map((text) => (
        <p key={text}>{t('ownUnmarked', text)}</p>
      ))}
      {doubled.map(({ text, id }) => (
        <p key={text}>
          {t('ownDoubled', text)}{' '}
          <button type="button" class="quiet-button" onClick={() => onEdit(id)}>
            {t('ownDoubledEdit')}
          </button>
        </p>
      ))}
    </div>
  )
}
