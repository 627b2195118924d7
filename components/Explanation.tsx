/**
 * What a concept means: its subject field, run in before the definition, and the note.
 */
import type { VNode } from 'preact'
import { localText, type TaggedText } from './languages'
import { useMessages } from './messages'
import { subjectFieldName } from './subject-fields'
import { TermText } from './TermText'
import type { Concept } from '../lib/glossary/model'

export function Explanation({ concept }: { readonly concept: Concept }): VNode | null {
  const { t, language } = useMessages()
  const definition = localText(concept.definition, language)
  const note = localText(concept.note, language)
  const field = concept.subjectField === undefined ? null : subjectFieldName(concept.subjectField, t)
  if (!definition && !note && field === null) return null
  return (
    <div class="explanation">
      <p class={definition ? 'definition' : 'note'}>
        {field === null ? null : <span class="field">{field}</span>}{' '}
        {definition ? <Explained value={definition} /> : note ? <Explained value={note} /> : null}
      </p>
      {definition && note ? (
        <p class="note">
          <Explained value={note} />
        </p>
      ) : null}
    </div>
  )
}

const Explained = ({ value }: { readonly value: TaggedText }): VNode => (
  <span lang={value.language}>
    <TermText text={value.text} />
  </span>
)
