/**
 * What the reader made: saved quotes, concepts they know, terms of their own. It has a database of its own, so that no
 * trouble with a glossary can touch it. Each change is one transaction.
 */
import type { DBSchema } from 'idb'
import type { Concept, ConceptId, ConceptKey, Language } from '../glossary/model'
import { databaseOpener } from './open-database'

/** A sentence saved from a page, as evidence for a concept. */
export interface SavedQuote {
  readonly id: string
  readonly conceptKey: ConceptKey
  /** The concept as it was then: it may be changed or gone one day. */
  readonly concept: Concept
  /** The name of its glossary then. */
  readonly glossaryTitle: string
  readonly text: string
  readonly language: Language
  /** The name of the site. */
  readonly publication: string
  readonly title?: string
  /** ISO 8601 date on which the page says it was published, else on which it was saved. */
  readonly date?: string
  readonly url?: string
  /** ISO 8601 time. */
  readonly savedAt: string
}

/** A concept the reader wants to see marked no more. */
export interface KnownConcept {
  readonly key: ConceptKey
  /** As it was then. */
  readonly concept: Concept
  /** ISO 8601 time. */
  readonly since: string
}

/** A concept of the reader's own. */
export interface OwnConcept {
  readonly id: ConceptId
  readonly concept: Concept
  /** ISO 8601 time. */
  readonly changedAt: string
}

/** All that a reader made. */
export interface ReaderData {
  readonly quotes: readonly SavedQuote[]
  readonly known: readonly KnownConcept[]
  readonly own: readonly OwnConcept[]
}

interface Schema extends DBSchema {
  quotes: { key: string; value: SavedQuote; indexes: { conceptKey: ConceptKey } }
  known: { key: ConceptKey; value: KnownConcept }
  own: { key: ConceptId; value: OwnConcept }
  compiled: { key: string; value: CompiledTerms }
}

/** The own concepts as the background compiled them: made anew where it is missing. */
export interface CompiledTerms {
  readonly id: 'own'
  /** What it was made from, and with. */
  readonly stamp: string
  /** See `lib/glossary/packed.ts`. */
  readonly packed: ArrayBuffer
}

const open = databaseOpener<Schema>('termlight-reader', 2, (database, before) => {
  if (before < 1) {
    database.createObjectStore('quotes', { keyPath: 'id' }).createIndex('conceptKey', 'conceptKey')
    database.createObjectStore('known', { keyPath: 'key' })
    database.createObjectStore('own', { keyPath: 'id' })
  }
  database.createObjectStore('compiled', { keyPath: 'id' })
})

export const readerStore = {
  /** Every saved quote, the newest first. */
  async quotes(): Promise<SavedQuote[]> {
    const all = await (await open()).getAll('quotes')
    return all.sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  },

  /** Those of one concept, the newest first. */
  async quotesOf(key: ConceptKey): Promise<SavedQuote[]> {
    const found = await (await open()).getAllFromIndex('quotes', 'conceptKey', key)
    return found.sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  },

  /** Saves quotes, or puts deleted ones back. */
  async putQuotes(quotes: readonly SavedQuote[]): Promise<void> {
    const transaction = (await open()).transaction('quotes', 'readwrite')
    await Promise.all([...quotes.map((quote) => transaction.store.put(quote)), transaction.done])
  },

  async deleteQuotes(ids: readonly string[]): Promise<void> {
    const transaction = (await open()).transaction('quotes', 'readwrite')
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done])
  },

  /** Every known concept, the newest first. */
  async known(): Promise<KnownConcept[]> {
    const all = await (await open()).getAll('known')
    return all.sort((a, b) => b.since.localeCompare(a.since))
  },

  async putKnown(known: readonly KnownConcept[]): Promise<void> {
    const transaction = (await open()).transaction('known', 'readwrite')
    await Promise.all([...known.map((each) => transaction.store.put(each)), transaction.done])
  },

  async deleteKnown(key: ConceptKey): Promise<void> {
    await (await open()).delete('known', key)
  },

  /** Every concept of the reader's own, the last changed first. */
  async own(): Promise<OwnConcept[]> {
    const all = await (await open()).getAll('own')
    return all.sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  },

  async putOwn(own: readonly OwnConcept[]): Promise<void> {
    const transaction = (await open()).transaction('own', 'readwrite')
    await Promise.all([...own.map((each) => transaction.store.put(each)), transaction.done])
  },

  async deleteOwn(ids: readonly ConceptId[]): Promise<void> {
    const transaction = (await open()).transaction('own', 'readwrite')
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done])
  },

  async compiled(): Promise<CompiledTerms | null> {
    return (await (await open()).get('compiled', 'own')) ?? null
  },

  async putCompiled(compiled: CompiledTerms): Promise<void> {
    await (await open()).put('compiled', compiled)
  },

  /** Merges with what is stored, in one transaction: `choose` is given both and says what to put. */
  async merge(choose: (stored: ReaderData) => ReaderData): Promise<void> {
    const transaction = (await open()).transaction(['quotes', 'known', 'own'], 'readwrite')
    const [quotes, known, own] = [
      transaction.objectStore('quotes'),
      transaction.objectStore('known'),
      transaction.objectStore('own'),
    ]
    const chosen = choose({ quotes: await quotes.getAll(), known: await known.getAll(), own: await own.getAll() })
    await Promise.all([
      ...chosen.quotes.map((each) => quotes.put(each)),
      ...chosen.known.map((each) => known.put(each)),
      ...chosen.own.map((each) => own.put(each)),
      transaction.done,
    ])
  },

  /** The keys of concepts with saved quotes, and of known ones. */
  async states(): Promise<{ readonly saved: ReadonlySet<ConceptKey>; readonly known: ReadonlySet<ConceptKey> }> {
    const database = await open()
    const saved = new Set<ConceptKey>()
    const transaction = database.transaction('quotes')
    let cursor = await transaction.store.index('conceptKey').openKeyCursor(null, 'nextunique')
    while (cursor) {
      saved.add(cursor.key)
      cursor = await cursor.continue()
    }
    return { saved, known: new Set(await database.getAllKeys('known')) }
  },
}
