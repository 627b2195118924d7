/** The settings as they are now, and how they are changed, for pages of our own. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { settings, type SettingsChange } from './settings'
import type { Settings } from './settings-form'

export interface UsedSettings {
  /** Undefined until they are read. */
  readonly current: Settings | undefined
  /** They could not be read or saved. */
  readonly failed: boolean
  readonly update: (change: SettingsChange) => void
}

/** What is stored, and what is on its way there: the controls show both from the first moment. */
interface Known {
  stored: Settings | undefined
  readonly onTheWay: Set<SettingsChange>
}

export function useSettings(): UsedSettings {
  const { current: known } = useRef<Known>({ stored: undefined, onTheWay: new Set() })
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const life = new AbortController()
    const learn = (stored: Settings): void => {
      known.stored = stored
      redraw(null)
    }
    const read = (): void => void settings.get().then(learn, () => setFailed(true))
    read()
    // What an event tells may be older than what this page has stored since.
    settings.watch(read, life.signal)
    return () => life.abort()
  }, [])
  const update: UsedSettings['update'] = (change) => {
    const shown = shownOf(known)
    known.onTheWay.add(change)
    redraw(null)
    settings
      .update(change, shown)
      .then(
        (stored) => (known.stored = stored),
        () => setFailed(true),
      )
      .finally(() => {
        known.onTheWay.delete(change)
        redraw(null)
      })
  }
  return { current: shownOf(known), failed, update }
}

const shownOf = ({ stored, onTheWay }: Known): Settings | undefined =>
  stored && [...onTheWay].reduce((now, change) => change(now), stored)
