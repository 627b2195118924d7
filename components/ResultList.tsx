/**
 * The concepts a search has found, each in both languages.
 */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { emphasise } from './emphasise'
import { displayTag, scriptOf, type TaggedText, writtenTerm } from './languages'
import { useMessages } from './messages'
import { counterparts } from './shown-concept'
import type { FoundConcept } from './search-state'
import { subjectFieldName } from './subject-fields'
import { Tagged } from './Tagged'

export interface ResultListProps {
  readonly results: readonly FoundConcept[]
  /** Index of the chosen result. */
  readonly active: number
  readonly onOpen: (found: FoundConcept) => void
}

/** The id of a result's element, for `aria-activedescendant`. */
export const resultId = (index: number): string => `result-${index}`

export function ResultList({ results, active, onOpen }: ResultListProps): VNode {
  const { t } = useMessages()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- the list of a combobox; a select shows plain text only
    <ul id="results" class="results shaded-scroller" role="listbox" aria-label={t('searchResults')}>
      {results.map((found, index) => (
        <Result
          key={`${found.key} ${found.term}`}
          id={resultId(index)}
          found={found}
          isActive={index === active}
          onOpen={onOpen}
        />
      ))}
    </ul>
  )
}

interface ResultProps {
  readonly id: string
  readonly found: FoundConcept
  readonly isActive: boolean
  readonly onOpen: (found: FoundConcept) => void
}

/** The keyboard chooses in the search field, so a result itself listens to the pointer only. */
function Result({ id, found, isActive, onOpen }: ResultProps): VNode {
  const { t, language } = useMessages()
  const element = useRef<HTMLLIElement>(null)
  const { concept } = found
  const term = writtenForReader(found, language)
  const [counterpart] = counterparts(concept, found.language)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- an option of a combobox, which has the keys
    <li ref={element} id={id} class="result" role="option" aria-selected={isActive} onClick={() => onOpen(found)}>
      <span class="result-term" lang={term.language}>
        {emphasise(term.text, term.text.length === found.term.length ? found.ranges : [])}
      </span>
      {counterpart ? <Tagged class="result-counterpart" value={writtenTerm(counterpart, scriptOf(language))} /> : null}
      {concept.subjectField === undefined ? null : (
        <span class="result-field">{subjectFieldName(concept.subjectField, t)}</span>
      )}
    </li>
  )
}

/** The found term in the reader's script. Its characters are exchanged one for one, so ranges stay where they are. */
function writtenForReader({ concept, term, language }: FoundConcept, reader: string): TaggedText {
  const found = concept.terms.find((each) => each.text === term && each.language === language)
  return found ? writtenTerm(found, scriptOf(reader)) : { text: term, language: displayTag(language) }
}
