/** Concepts as cards and lists show them: from their glossary, with what the reader saved for them. */
import { reportFault } from '../../lib/extension/report-fault'
import { readerStore, type SavedQuote } from '../../lib/extension/reader-store'
import type { ConceptEntry, NestedEntry, SearchResult } from '../../lib/extension/requests'
import type { ConceptKey } from '../../lib/glossary/model'
import type { OpenLibrary } from './glossary-keeper'

/** The concept of a key, or null where there is none any more. */
export async function showConcept(opened: OpenLibrary, key: ConceptKey): Promise<ConceptEntry | null> {
  const { library, states } = opened
  const saved = states.saved.has(key) ? await savedFor(key) : []
  const found = library.concept(
    key,
    saved.map(({ text }) => text),
  )
  return found ? { ...found, saved, isKnown: states.known.has(key) } : null
}

/** The terms nested in a surface. */
export async function showNested(opened: OpenLibrary, surface: string): Promise<NestedEntry[]> {
  const nested = opened.library.nestedIn(surface).map(async ({ key, ...term }) => {
    const shown = await showConcept(opened, key)
    return shown ? [{ ...term, shown }] : []
  })
  return (await Promise.all(nested)).flat()
}

/** What a search finds. */
export async function showFound(opened: OpenLibrary, query: string, limit: number): Promise<SearchResult[]> {
  const found = opened.library.search.search(query, limit).map(async ({ key, term, language, ranges }) => {
    const shown = await showConcept(opened, key)
    return shown ? [{ ...shown, term, language, ranges }] : []
  })
  return (await Promise.all(found)).flat()
}

/** A card without what was saved is better than none. */
async function savedFor(key: ConceptKey): Promise<SavedQuote[]> {
  try {
    return await readerStore.quotesOf(key)
  } catch (error) {
    reportFault(error)
    return []
  }
}
