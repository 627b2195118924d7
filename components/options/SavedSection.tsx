/**
 * The sentences a reader saved, by concept: looked through, deleted, and taken back.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../messages'
import { Notice } from '../Notice'
import { UndoBar } from '../UndoBar'
import { filterQuotes, groupQuotes, type QuoteGroup } from './saved-groups'
import { SavedGroup } from './SavedGroup'
import { Section } from './Section'
import type { SavedQuote } from '../../lib/extension/reader-store'

/** What was deleted since the page was opened, and can be taken back. */
export interface Deletions {
  readonly count: number
  readonly onUndo: () => void
  readonly onDismiss: () => void
  /** Deleting or taking back did not work. */
  readonly failed: boolean
}

export interface SavedSectionProps {
  /** The newest first; undefined while they are being read, null where that failed. */
  readonly quotes: readonly SavedQuote[] | null | undefined
  readonly deletions: Deletions
  readonly onDelete: (ids: readonly string[]) => void
}

/** So many concepts at first, and at each press of the button. */
const PAGE = 30

export function SavedSection({ quotes, deletions, onDelete }: SavedSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="saved" title={t('savedHeading')} lead={t('savedLead')}>
      {deletions.count > 0 ? <UndoBar text={t('savedDeleted', String(deletions.count))} {...deletions} /> : null}
      {deletions.failed ? <ReaderTrouble /> : null}
      <SavedList quotes={quotes} onDelete={onDelete} />
    </Section>
  )
}

/** What a reader made cannot be read or changed. */
export function ReaderTrouble(): VNode {
  const { t } = useMessages()
  return (
    <div class="trouble" role="alert">
      <Notice title={t('readerFailedTitle')} advice={t('readerFailedAdvice')} />
    </div>
  )
}

function SavedList({ quotes, onDelete }: Pick<SavedSectionProps, 'quotes' | 'onDelete'>): VNode {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (quotes === undefined) return <p class="empty">{t('savedLoading')}</p>
  if (quotes === null) return <ReaderTrouble />
  if (quotes.length === 0) return <p class="empty">{t('savedNone')}</p>
  const found = filterQuotes(quotes, query)
  const marked = found.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids)
      if (isChosen) next.add(id)
      else next.delete(id)
    setChosen(next)
  }
  return (
    <>
      <div class="saved-tools">
        <input
          type="search"
          aria-label={t('savedFilter')}
          placeholder={t('savedFilter')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="button" disabled={marked.length === 0} onClick={() => onDelete(marked)}>
          {t('savedDeleteChosen', String(marked.length))}
        </button>
      </div>
      {found.length === 0 ? <p class="empty">{t('savedNoneFound', query)}</p> : null}
      <Groups groups={groupQuotes(found)} chosen={chosen} onChoose={choose} onDelete={onDelete} />
    </>
  )
}

interface GroupsProps {
  readonly groups: readonly QuoteGroup[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
  readonly onDelete: (ids: readonly string[]) => void
}

function Groups({ groups, ...props }: GroupsProps): VNode {
  const { t } = useMessages()
  const [most, setMost] = useState(PAGE)
  return (
    <>
      {groups.slice(0, most).map((group) => (
        <SavedGroup key={group.key} group={group} {...props} />
      ))}
      {groups.length > most ? (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {t('listShowMore', String(groups.length - most))}
        </button>
      ) : null}
    </>
  )
}
