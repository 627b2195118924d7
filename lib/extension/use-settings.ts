/** The settings as they are now, and how they are changed, for pages of our own. */
import { useEffect, useState } from 'preact/hooks'
import { settings } from './settings'
import type { Settings } from './settings-form'

export interface UsedSettings {
  /** Undefined until they are read. */
  readonly current: Settings | undefined
  /** They could not be read or saved. */
  readonly failed: boolean
  readonly update: (change: (now: Settings) => Settings) => void
}

export function useSettings(): UsedSettings {
  const [current, setCurrent] = useState<Settings>()
  const [failed, setFailed] = useState(false)
  const attempt = (work: Promise<unknown>): void => void work.catch(() => setFailed(true))
  useEffect(() => {
    const life = new AbortController()
    attempt(settings.get().then(setCurrent))
    settings.watch(setCurrent, life.signal)
    return () => life.abort()
  }, [])
  const update: UsedSettings['update'] = (change) => {
    // The controls show the choice at once; what is stored confirms it.
    if (current) setCurrent(change(current))
    attempt(settings.update(change))
  }
  return { current, failed, update }
}
