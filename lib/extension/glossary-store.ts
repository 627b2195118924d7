/** The installed glossaries, each as one packed buffer in IndexedDB. */
import type { DBSchema } from 'idb'
import type { GlossaryId } from '../glossary/model'
import { databaseOpener } from './open-database'

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

const open = databaseOpener<Schema>('termlight', 1, (database) => {
  database.createObjectStore('glossaries', { keyPath: 'id' })
})

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
