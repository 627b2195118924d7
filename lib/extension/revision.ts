/** A number that grows whenever the glossaries change: whoever holds occurrences watches it and asks again. */
import { storage } from 'wxt/utils/storage'
import { onAbort } from './on-abort'

const item = storage.defineItem<number>('local:glossaryRevision', { fallback: 1 })

export const revision = {
  get: (): Promise<number> => item.getValue(),

  /** Call after the change is stored, never before. Gives the new revision. */
  async bump(): Promise<number> {
    const next = (await item.getValue()) + 1
    await item.setValue(next)
    return next
  },

  /** Calls back after each change, until the signal. */
  watch(callback: (current: number) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    const unwatch = item.watch((value) => callback(value ?? 1))
    onAbort(signal, unwatch)
  },
}
