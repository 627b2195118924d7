/**
 * Finding a concept by typing in either language: arrow keys choose, Enter shows the whole concept.
 */
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ConceptView } from './ConceptView'
import { useMessages } from './messages'
import { Notice } from './Notice'
import { resultId, ResultList } from './ResultList'
import { type FoundConcept, type Search, useSearch } from './search-state'
import type { ShownConcept } from './shown-concept'

export interface SearchViewProps {
  readonly search: Search
  /** The concept with all that is shown of it; null where it is no more. */
  readonly loadConcept: (key: string) => Promise<ShownConcept | null>
}

interface Opened {
  readonly found: FoundConcept
  /** Null where the concept is no more. */
  readonly shown: ShownConcept | null
}

export function SearchView({ search, loadConcept }: SearchViewProps): VNode {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState<Opened | null>(null)
  const state = useSearch(query, search)
  const results = state.kind === 'found' ? state.results : []
  const type = (text: string): void => {
    setQuery(text)
    setActive(0)
  }
  const open = (found: FoundConcept): void => {
    setOpened({ found, shown: found })
    loadConcept(found.key).then(
      (shown) => setOpened((now) => (now?.found === found ? { found, shown } : now)),
      // What the search gave is shown already.
      () => {},
    )
  }
  if (opened) return <OpenedConcept opened={opened} onBack={() => setOpened(null)} />
  return (
    <div class="search">
      <SearchField query={query} results={results} active={active} onType={type} onActive={setActive} onOpen={open} />
      <div class="search-answer" aria-live="polite">
        <Answer state={state} active={active} onOpen={open} />
      </div>
    </div>
  )
}

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
}

function Answer({ state, active, onOpen }: AnswerProps): VNode {
  const { t } = useMessages()
  if (state.kind === 'idle') return <p class="hint">{t('searchHint')}</p>
  if (state.kind === 'failed') return <Notice title={t('searchFailedTitle')} advice={t('searchFailedAdvice')} />
  if (state.results.length === 0)
    return <Notice title={t('searchNoneTitle', state.query)} advice={t('searchNoneAdvice')} />
  return <ResultList results={state.results} active={active} onOpen={onOpen} />
}

function OpenedConcept({ opened, onBack }: { readonly opened: Opened; readonly onBack: () => void }): VNode {
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
      <button ref={back} type="button" class="quiet-button" onClick={onBack}>
        {t('backToResults')}
      </button>
      {opened.shown ? (
        <ConceptView shown={opened.shown} language={opened.found.language} />
      ) : (
        <Notice title={t('conceptMissingTitle')} advice={t('searchNoneAdvice')} />
      )}
    </div>
  )
}
