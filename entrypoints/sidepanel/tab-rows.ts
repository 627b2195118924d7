/** The rows of the list: the terms of all frames of a tab, each once. */
import type { TermState } from '../../components/page-terms'
import type { ConceptEntry } from '../../lib/extension/requests'
import type { ConceptKey, Language } from '../../lib/glossary/model'
import type { ToldFrame } from './tab-terms'

/** A term of the tab, before its concepts are known. */
export interface TabTerm {
  readonly key: ConceptKey
  readonly surface: string
  readonly language: Language
  readonly conceptKeys: readonly ConceptKey[]
  readonly count: number
  readonly state: TermState
  /** The frames that have it, in reading order, with how many. */
  readonly places: readonly { readonly frame: ToldFrame; readonly count: number }[]
}

/** Joins the frames, which are in reading order. */
export function termsOfFrames(frames: readonly ToldFrame[]): readonly TabTerm[] {
  const terms = new Map<ConceptKey, TabTerm>()
  for (const frame of frames) {
    for (const { surface, language, conceptKeys, count, state = 'new' } of frame.terms) {
      const [key] = conceptKeys
      if (key === undefined) continue
      const place = { frame, count }
      const before = terms.get(key)
      const term: TabTerm = before
        ? {
            ...before,
            conceptKeys: [...new Set([...before.conceptKeys, ...conceptKeys])],
            count: before.count + count,
            state: before.state === state ? state : [before.state, state].includes('saved') ? 'saved' : 'new',
            places: [...before.places, place],
          }
        : { key, surface, language, conceptKeys, count, state, places: [place] }
      terms.set(key, term)
    }
  }
  return [...terms.values()]
}

/** What the reader made of the concepts, which is newer than what the page knows of it. */
export function stateOf(entries: readonly ConceptEntry[], otherwise: TermState): TermState {
  if (entries.length === 0) return otherwise
  if (entries.every(({ isKnown }) => isKnown)) return 'known'
  return entries.some(({ saved }) => saved.length > 0) ? 'saved' : 'new'
}
