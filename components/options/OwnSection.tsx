/**
 * The reader's own terms: a list to add to, change and delete from.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../Icon'
import { useMessages } from '../messages'
import { subjectFieldName } from '../subject-fields'
import { UndoBar } from '../UndoBar'
import { conceptName, ConceptNames } from './ConceptNames'
import { OwnTermForm } from './OwnTermForm'
import { type Deletions, ReaderTrouble } from './SavedSection'
import { Section } from './Section'
import type { OwnConcept } from '../../lib/extension/reader-store'
import type { Concept } from '../../lib/glossary/model'

/** What the form is open for. */
export type OwnEditing =
  { readonly kind: 'new'; readonly text: string; readonly id: string } | { readonly kind: 'edit'; readonly id: string }

export interface OwnSectionProps {
  /** The last changed first; undefined while they are being read, null where that failed. */
  readonly own: readonly OwnConcept[] | null | undefined
  readonly editing: OwnEditing | null
  readonly deletions: Deletions
  readonly onEditing: (editing: OwnEditing | null) => void
  readonly onAdd: () => void
  readonly onSave: (concept: Concept) => void
  readonly onDelete: (ids: readonly string[]) => void
}

export function OwnSection(props: OwnSectionProps): VNode {
  const { own, editing, deletions, onAdd } = props
  const { t } = useMessages()
  return (
    <Section id="own" title={t('ownHeading')} lead={t('ownLead')}>
      {deletions.count > 0 ? <UndoBar text={t('ownDeleted', String(deletions.count))} {...deletions} /> : null}
      {own === null || deletions.failed ? <ReaderTrouble /> : null}
      {own && editing ? <Form {...props} own={own} editing={editing} /> : null}
      {own && !editing ? (
        <button type="button" class="main-button" onClick={onAdd}>
          {t('ownAdd')}
        </button>
      ) : null}
      {own?.length === 0 && !editing ? <p class="empty">{t('ownNone')}</p> : null}
      {own && own.length > 0 ? <OwnList {...props} own={own} /> : null}
    </Section>
  )
}

interface FormProps extends OwnSectionProps {
  readonly own: readonly OwnConcept[]
  readonly editing: OwnEditing
}

function Form({ own, editing, onEditing, onSave }: FormProps): VNode {
  const { t } = useMessages()
  const concept = editing.kind === 'edit' ? own.find(({ id }) => id === editing.id)?.concept : null
  if (concept === undefined) return <p class="empty">{t('ownGone')}</p>
  return (
    <OwnTermForm
      key={editing.id}
      concept={concept}
      text={editing.kind === 'new' ? editing.text : ''}
      newId={editing.id}
      others={own.map((each) => each.concept)}
      onSave={onSave}
      onCancel={() => onEditing(null)}
      onEdit={(id) => onEditing({ kind: 'edit', id })}
    />
  )
}

/** From so many on there is a field to look through them. */
const MANY = 12

function OwnList({ own, onEditing, onDelete }: OwnSectionProps & Pick<FormProps, 'own'>): VNode {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const found = own.filter(({ concept }) => concept.terms.some(({ text }) => text.toLowerCase().includes(wanted)))
  return (
    <>
      {own.length >= MANY ? (
        <div class="saved-tools">
          <input
            type="search"
            aria-label={t('ownFilter')}
            placeholder={t('ownFilter')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <ul class="rows">
        {found.map(({ id, concept }) => (
          <li key={id} class="row">
            <span class="row-name">
              <ConceptNames concept={concept} />
              {concept.subjectField === undefined ? null : (
                <span class="row-note">{subjectFieldName(concept.subjectField, t)}</span>
              )}
            </span>
            <button
              type="button"
              class="icon-button"
              title={t('ownEdit')}
              aria-label={t('ownEditOne', conceptName(concept))}
              onClick={() => onEditing({ kind: 'edit', id })}
            >
              <Icon name="edit" />
            </button>
            <button
              type="button"
              class="icon-button"
              title={t('savedDelete')}
              aria-label={t('ownDeleteOne', conceptName(concept))}
              onClick={() => onDelete([id])}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
