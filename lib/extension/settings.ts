/** What the reader chose, kept in the browser's local storage. */
import { storage } from 'wxt/utils/storage'
import { onAbort } from './on-abort'
import { readSettings, type Settings } from './settings-form'

const item = storage.defineItem<unknown>('local:settings')

export const settings = {
  async get(): Promise<Settings> {
    return readSettings(await item.getValue())
  },

  /** Changes the settings; changes from several pages come one after another, so that none is lost. */
  async update(change: (current: Settings) => Settings): Promise<void> {
    await navigator.locks.request('termlight-settings', async () => {
      await item.setValue(change(readSettings(await item.getValue())))
    })
  },

  /** Calls back after each change, until the signal. */
  watch(callback: (current: Settings) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    const unwatch = item.watch((value) => callback(readSettings(value)))
    onAbort(signal, unwatch)
  },
}
