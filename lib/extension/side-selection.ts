/** Selected text on its way to the side panel, from pages where no script of ours can run. Kept for the session only. */
import { StoredItem } from './stored-item'
import { isObject } from './structure'

export interface SideSelection {
  readonly text: string
  /** When it was chosen, in ms since the epoch: the same text may be chosen again. */
  readonly since: number
}

const item = new StoredItem('session', 'sideSelection')

export const sideSelection = {
  /** Null where nothing is waiting. */
  async get(): Promise<SideSelection | null> {
    return read(await item.get())
  },

  async set(text: string): Promise<void> {
    await item.set({ text, since: Date.now() })
  },

  /** For when the reader has closed it. */
  async clear(): Promise<void> {
    await item.remove()
  },

  /** Calls back after each change, until the signal. */
  watch(callback: (current: SideSelection | null) => void, signal: AbortSignal): void {
    item.watch((value) => callback(read(value)), signal)
  },
}

const read = (value: unknown): SideSelection | null =>
  isObject(value) && typeof value.text === 'string' && typeof value.since === 'number'
    ? { text: value.text, since: value.since }
    : null
