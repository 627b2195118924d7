/**
 * Finding a concept by typing in either language: arrow keys choose, Enter shows the whole concept.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ConceptView } from './ConceptView'
import { Icon } from './Icon'
import { useMessages } from './messages'
import { Notice } from './Notice'
import { resultId, ResultList } from './ResultList'
import { type FoundConcept, type Search, useSearch } from './search-state'
import type { ShownConcept } from './shown-concept'
import type { Language } from '../lib/glossary/model'
import { OWN_GLOSSARY } from '../lib/glossary/own-glossary'

export interface SearchViewProps {
  readonly search: Search
  /** The concept with all that is shown of it; null where it is no more. */
  readonly loadConcept: (key: string) => Promise<ShownConcept | null>
  /** Key of the concept that is open at the start. */
  readonly firstConcept?: string
  /** Offered for what no glossary has. */
  readonly onAddTerm?: (text: string) => void
  /** Offered for a term of the reader's own. */
  readonly onEditTerm?: (conceptId: string) => void
  /** Below the search, as long as no concept is open. */
  readonly children?: ComponentChildren
}

interface Opened {
  readonly key: string
  readonly language: Language
  /** Null where the concept is no more, undefined while it is being read. */
  readonly shown: ShownConcept | null | undefined
}

export function SearchView(props: SearchViewProps): VNode {
  const { search, loadConcept, firstConcept, onAddTerm, onEditTerm, children } = props
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState<Opened | null>(null)
  const state = useSearch(query, search)
  const results = state.kind === 'found' ? state.results : []
  const type = (text: string): void => {
    setQuery(text)
    setActive(0)
  }
  const open = useCallback(
    (first: Opened): void => {
      setOpened(first)
      const show = (shown: ShownConcept | null): void => {
        setOpened((now) => (now?.key === first.key ? openedConcept(first, shown) : now))
      }
      // What the search gave is shown already.
      loadConcept(first.key).then(show, () => first.shown === undefined && show(null))
    },
    [loadConcept],
  )
  const openFound = (found: FoundConcept): void => open({ key: found.key, language: found.language, shown: found })
  useEffect(() => {
    if (firstConcept !== undefined) open({ key: firstConcept, language: '', shown: undefined })
  }, [firstConcept, open])
  if (opened)
    return <OpenedConcept opened={opened} onBack={() => setOpened(null)} {...(onEditTerm ? { onEditTerm } : {})} />
  return (
    <>
      <div class="search">
        <SearchField
          query={query}
          results={results}
          active={active}
          onType={type}
          onActive={setActive}
          onOpen={openFound}
        />
        <div class="search-answer" aria-live="polite">
          <Answer state={state} active={active} onOpen={openFound} {...(onAddTerm ? { onAddTerm } : {})} />
        </div>
      </div>
      {children}
    </>
  )
}

/** A concept that was opened by its key alone is shown from its first language. */
const openedConcept = ({ key, language }: Opened, shown: ShownConcept | null): Opened => ({
  key,
  language: language || (shown?.concept.terms[0]?.language ?? 'en'),
  shown,
})

interface SearchFieldProps {
  readonly query: string
  readonly results: readonly FoundConcept[]
  readonly active: number
  readonly onType: (query: string) => void
  readonly onActive: (index: number) => void
  readonly onOpen: (found: FoundConcept) => void
}

function SearchField({ query, results, active, onType, onActive, onOpen }: SearchFieldProps): VNode {
  const { t } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  // Before the window is painted, so that no key is lost.
  useLayoutEffect(() => field.current?.focus(), [])
  const chosen = results[active]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && results.length > 0) onActive((active + step + results.length) % results.length)
    else if (event.key === 'Enter' && chosen) onOpen(chosen)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={field}
      class="search-field"
      type="search"
      list={undefined}
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- without a datalist the role of a search input is searchbox
      role="combobox"
      aria-label={t('searchLabel')}
      aria-controls="results"
      aria-expanded={results.length > 0}
      aria-autocomplete="list"
      {...(chosen ? { 'aria-activedescendant': resultId(active) } : {})}
      placeholder={t('searchPlaceholder')}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      value={query}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}

interface AnswerProps {
  readonly state: ReturnType<typeof useSearch>
  readonly active: number
  readonly onOpen: (found: FoundConcept) => void
  readonly onAddTerm?: (text: string) => void
}

function Answer({ state, active, onOpen, onAddTerm }: AnswerProps): VNode {
  const { t } = useMessages()
  if (state.kind === 'idle') return <p class="hint">{t('searchHint')}</p>
  if (state.kind === 'failed') return <Notice title={t('searchFailedTitle')} advice={t('searchFailedAdvice')} />
  if (state.results.length > 0) return <ResultList results={state.results} active={active} onOpen={onOpen} />
  return (
    <>
      <Notice title={t('searchNoneTitle', state.query)} advice={t('searchNoneAdvice')} />
      {onAddTerm ? (
        <button type="button" class="add-term" onClick={() => onAddTerm(state.query)}>
          {t('ownAddFound', state.query)}
        </button>
      ) : null}
    </>
  )
}

interface OpenedConceptProps {
  readonly opened: Opened
  readonly onBack: () => void
  readonly onEditTerm?: (conceptId: string) => void
}

function OpenedConcept({ opened: { shown, language }, onBack, onEditTerm }: OpenedConceptProps): VNode {
  const { t } = useMessages()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus()
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onBack()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onBack])
  return (
    <div class="opened-concept shaded-scroller">
      <div class="opened-concept-ways">
        <button ref={back} type="button" class="action" onClick={onBack}>
          <Icon name="back" />
          {t('backToResults')}
        </button>
        {shown?.glossary.id === OWN_GLOSSARY && onEditTerm ? (
          <button type="button" class="action" onClick={() => onEditTerm(shown.concept.id)}>
            <Icon name="edit" />
            {t('ownEdit')}
          </button>
        ) : null}
      </div>
      {shown ? <ConceptView shown={shown} language={language} /> : null}
      {shown === null ? <Notice title={t('conceptMissingTitle')} advice={t('searchNoneAdvice')} /> : null}
    </div>
  )
}
