/** Which concept the toolbar window shows when it opens next; kept for the session, and used once. */
import { storage } from 'wxt/utils/storage'
import type { ConceptKey } from '../glossary/model'

const item = storage.defineItem<ConceptKey>('session:popupConcept')

export const popupConcept = {
  /** Call before the window is opened. */
  set: (key: ConceptKey): Promise<void> => item.setValue(key),

  /** Gives the concept and forgets it; null where there is none. */
  async take(): Promise<ConceptKey | null> {
    const key = await item.getValue()
    if (key !== null) await item.removeValue()
    return key
  },
}
