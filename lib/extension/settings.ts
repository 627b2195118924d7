/** What the reader chose, kept in the browser's local storage. */
import { storage } from 'wxt/utils/storage'
import { onAbort } from './on-abort'

export interface Settings {
  /** Whether terms are marked at all. */
  readonly enabled: boolean
  /** Host names on which nothing is marked. */
  readonly disabledSites: readonly string[]
}

const DEFAULTS: Settings = Object.freeze({ enabled: true, disabledSites: Object.freeze([]) })

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

/** Whether terms are marked on pages of a host. */
export const isMarkedOn = (current: Settings, hostname: string): boolean =>
  current.enabled && !current.disabledSites.includes(hostname)

/** What is stored may be of another version or damaged: each setting stands for itself. */
export function readSettings(value: unknown): Settings {
  const stored: Partial<Record<keyof Settings, unknown>> = typeof value === 'object' && value !== null ? value : {}
  const sites = Array.isArray(stored.disabledSites) ? stored.disabledSites : []
  return {
    enabled: typeof stored.enabled === 'boolean' ? stored.enabled : DEFAULTS.enabled,
    disabledSites: sites.filter((site) => typeof site === 'string'),
  }
}
