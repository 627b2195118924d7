/** Which concept the toolbar window shows when it opens next; kept for the session, and used once. */
import type { ConceptKey } from '../glossary/model'
import { StoredItem } from './stored-item'

const item = new StoredItem<ConceptKey>('session', 'popupConcept')

export const popupConcept = {
  /** Call before the window is opened. */
  set: (key: ConceptKey): Promise<void> => item.set(key),

  /** Gives the concept and forgets it; null where there is none. */
  async take(): Promise<ConceptKey | null> {
    const key = await item.get()
    if (key !== null) await item.remove()
    return key
  },
}
