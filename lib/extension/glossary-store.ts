/** The installed glossaries, each as one packed buffer in IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { GlossaryId } from '../glossary/model'

export interface StoredGlossary {
  readonly id: GlossaryId
  /** Lower comes first on a card. */
  readonly priority: number
  readonly enabled: boolean
  readonly bundled: boolean
  /** Of the packaged file a bundled glossary was installed from. */
  readonly fingerprint: string
  /** See `lib/glossary/packed.ts`. */
  readonly packed: ArrayBuffer
}

interface Schema extends DBSchema {
  glossaries: { key: GlossaryId; value: StoredGlossary }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('termlight', 1, {
    upgrade(database) {
      database.createObjectStore('glossaries', { keyPath: 'id' })
    },
    terminated() {
      opened = null
    },
  }).catch((error: unknown) => {
    // The next use tries again.
    opened = null
    throw error
  })
  return opened
}

export const glossaryStore = {
  /** All glossaries by priority. */
  async all(): Promise<StoredGlossary[]> {
    const database = await open()
    const stored = await database.getAll('glossaries')
    return stored.sort((a, b) => a.priority - b.priority)
  },

  async put(glossary: StoredGlossary): Promise<void> {
    const database = await open()
    await database.put('glossaries', glossary)
  },

  async remove(id: GlossaryId): Promise<void> {
    const database = await open()
    await database.delete('glossaries', id)
  },
}
