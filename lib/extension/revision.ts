/** A number that grows whenever the glossaries change: whoever holds occurrences watches it and asks again. */
import { StoredItem } from './stored-item'

const item = new StoredItem('local', 'glossaryRevision')

const read = (value: unknown): number => (typeof value === 'number' ? value : 1)

export const revision = {
  get: async (): Promise<number> => read(await item.get()),

  /** Call after the change is stored, never before. Gives the new revision. */
  async bump(): Promise<number> {
    const next = read(await item.get()) + 1
    await item.set(next)
    return next
  },

  /** Calls back after each change, until the signal. */
  watch(callback: (current: number) => void, signal: AbortSignal): void {
    item.watch((value) => callback(read(value)), signal)
  },
}
