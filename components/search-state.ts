/**
 * Searching as a reader types: the newest question counts, whatever order the answers come in.
 */
import { useEffect, useState } from 'preact/hooks'
import type { TextRange } from './emphasise'
import type { ShownConcept } from './shown-concept'
import type { Language } from '../lib/glossary/model'

/** A concept that was found by one of its terms. */
export interface FoundConcept extends ShownConcept {
  /** The term that was found. */
  readonly term: string
  readonly language: Language
  /** The parts of the term the query met. */
  readonly ranges: readonly TextRange[]
}

export type Search = (query: string) => Promise<readonly FoundConcept[]>

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly query: string; readonly results: readonly FoundConcept[] }
  | { readonly kind: 'failed' }

/** The state of a search for the query; the last answer stays until the next one is there. */
export function useSearch(query: string, search: Search): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' })
  useEffect(() => {
    const wanted = query.trim()
    if (wanted === '') return setState({ kind: 'idle' })
    let isNewest = true
    const show = (next: SearchState): void => {
      if (isNewest) setState(next)
    }
    search(wanted).then(
      (results) => show({ kind: 'found', query: wanted, results }),
      // The reader is told; what went wrong is in the console of the background.
      () => show({ kind: 'failed' }),
    )
    return () => {
      isNewest = false
    }
  }, [query, search])
  return state
}
