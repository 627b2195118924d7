/**
 * The form of a concept of the reader's own. It says what it sees as one types, and keeps nobody from saving but for an
 * empty form.
 */
import type { VNode } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useMessages } from '../messages'
import { subjectFieldName, subjectFieldNames, subjectFieldOf } from '../subject-fields'
import { conceptOf, type Draft, draftOf, newDraft, notesOn } from './own-draft'
import { OwnNotes } from './OwnNotes'
import { OwnTermFields } from './OwnTermFields'
import type { Concept } from '../../lib/glossary/model'

export interface OwnTermFormProps {
  /** The concept that is changed; null for a new one. */
  readonly concept: Concept | null
  /** What a new one begins with. */
  readonly text: string
  /** The id of a new one. */
  readonly newId: string
  readonly others: readonly Concept[]
  readonly onSave: (concept: Concept) => void
  readonly onCancel: () => void
  readonly onEdit: (id: string) => void
}

export function OwnTermForm({ concept, text, newId, others, onSave, onCancel, onEdit }: OwnTermFormProps): VNode {
  const { t, language } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(() =>
    concept ? draftOf(concept, language, fieldNameOf(concept, t)) : newDraft(text),
  )
  const [isAsked, setAsked] = useState(false)
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  const notes = notesOn(draft, concept?.id ?? null, others)
  useEffect(() => focusFirstEmpty(form.current), [])
  const save = (event: Event): void => {
    event.preventDefault()
    setAsked(true)
    if (notes.isEmpty) focusFirstEmpty(form.current)
    else onSave(conceptOf(draft, concept?.id ?? newId, subjectFieldOf(draft.field, t), language, concept))
  }
  return (
    <form ref={form} class="own-form" onSubmit={save} noValidate>
      <h3>{concept ? t('ownEditHeading') : t('ownNewHeading')}</h3>
      <OwnTermFields language="en" terms={draft.en} onChange={(en) => change({ en })} />
      <OwnTermFields language="zh" terms={draft.zh} onChange={(zh) => change({ zh })} />
      <OwnNotes notes={notes} isAsked={isAsked} onEdit={onEdit} />
      <Details draft={draft} onChange={change} />
      <div class="button-row">
        <button type="submit" class="main-button">
          {t('ownSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  )
}

const fieldNameOf = ({ subjectField }: Concept, t: ReturnType<typeof useMessages>['t']): string =>
  subjectField === undefined ? '' : subjectFieldName(subjectField, t)

/** The first term that is still to be written, else the first one. */
function focusFirstEmpty(form: HTMLFormElement | null): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('.own-text') ?? [])]
  const field = fields.find(({ value }) => value === '') ?? fields[0]
  field?.focus()
}

interface DetailsProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

function Details({ draft, onChange }: DetailsProps): VNode {
  const { t } = useMessages()
  const id = useId()
  return (
    <>
      <div class="field">
        <label for={`${id}-field`}>{t('ownField')}</label>
        <input
          id={`${id}-field`}
          type="text"
          list={`${id}-fields`}
          maxLength={100}
          autocomplete="off"
          value={draft.field}
          onInput={(event) => onChange({ field: event.currentTarget.value })}
        />
        <datalist id={`${id}-fields`}>
          {subjectFieldNames(t).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </div>
      <Area label={t('ownDefinition')} value={draft.definition} onChange={(definition) => onChange({ definition })} />
      <Area label={t('ownNote')} value={draft.note} onChange={(note) => onChange({ note })} />
      <div class="pair">
        <Area
          label={t('ownExampleEnglish')}
          lang="en"
          value={draft.exampleEn}
          onChange={(exampleEn) => onChange({ exampleEn })}
        />
        <Area
          label={t('ownExampleChinese')}
          lang="zh-Hans"
          value={draft.exampleZh}
          onChange={(exampleZh) => onChange({ exampleZh })}
        />
      </div>
    </>
  )
}

interface AreaProps {
  readonly label: string
  readonly value: string
  readonly lang?: string
  readonly onChange: (value: string) => void
}

function Area({ label, value, lang, onChange }: AreaProps): VNode {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        lang={lang}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
