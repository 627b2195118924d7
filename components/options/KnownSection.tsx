/**
 * The concepts a reader knows, which are marked no more.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../messages'
import { UndoBar } from '../UndoBar'
import { conceptName, ConceptNames } from './ConceptNames'
import { formatDay } from './saved-groups'
import { type Deletions, ReaderTrouble } from './SavedSection'
import { Section } from './Section'
import type { KnownConcept } from '../../lib/extension/reader-store'

export interface KnownSectionProps {
  /** The newest first; undefined while they are being read, null where that failed. */
  readonly known: readonly KnownConcept[] | null | undefined
  readonly deletions: Deletions
  readonly onMarkAgain: (keys: readonly string[]) => void
}

const PAGE = 50

export function KnownSection({ known, deletions, onMarkAgain }: KnownSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="known" title={t('knownHeading')} lead={t('knownLead')}>
      {deletions.count > 0 ? <UndoBar text={t('knownMarked', String(deletions.count))} {...deletions} /> : null}
      {known === null || deletions.failed ? <ReaderTrouble /> : null}
      {known?.length === 0 ? <p class="empty">{t('knownNone')}</p> : null}
      {known && known.length > 0 ? <KnownList known={known} onMarkAgain={onMarkAgain} /> : null}
    </Section>
  )
}

interface KnownListProps {
  readonly known: readonly KnownConcept[]
  readonly onMarkAgain: (keys: readonly string[]) => void
}

function KnownList({ known, onMarkAgain }: KnownListProps): VNode {
  const { t, language } = useMessages()
  const [most, setMost] = useState(PAGE)
  return (
    <>
      <ul class="rows">
        {known.slice(0, most).map(({ key, concept, since }) => (
          <li key={key} class="row">
            <span class="row-name">
              <ConceptNames concept={concept} />
              <span class="row-note">{t('knownSince', formatDay(since, language))}</span>
            </span>
            <button
              type="button"
              aria-label={t('knownMarkAgainLabel', conceptName(concept))}
              onClick={() => onMarkAgain([key])}
            >
              {t('knownMarkAgain')}
            </button>
          </li>
        ))}
      </ul>
      {known.length > most ? (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {t('listShowMore', String(known.length - most))}
        </button>
      ) : null}
    </>
  )
}
