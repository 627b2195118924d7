/** What the reader chose, kept in the browser's local storage. */
import { readSettings, type Settings } from './settings-form'
import { StoredItem } from './stored-item'

export type SettingsChange = (current: Settings) => Settings

const item = new StoredItem('local', 'settings')

export const settings = {
  async get(): Promise<Settings> {
    return readSettings(await item.get())
  },

  /**
   * Changes the settings and gives them as they are then; changes from several pages come one after another, so that
   * none is lost. A page that may be closed at any moment gives the settings it `shows`: they are stored with the change
   * at once, and the change is made again when its turn comes.
   */
  async update(change: SettingsChange, shows?: Settings): Promise<Settings> {
    const early = shows && item.set(change(shows))
    const inTurn = navigator.locks.request('termlight-settings', async () => {
      const next = change(readSettings(await item.get()))
      await item.set(next)
      return next
    })
    const [changed] = await Promise.all([inTurn, early])
    return changed
  },

  /** Calls back after each change, until the signal. */
  watch(callback: (current: Settings) => void, signal: AbortSignal): void {
    item.watch((value) => callback(readSettings(value)), signal)
  },
}
