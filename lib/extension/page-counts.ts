/** How many terms the frames of each open tab have; kept for the session, since the background sleeps in between. */
import { storage } from 'wxt/utils/storage'
import { isObject } from './structure'

/** What one frame reports. */
export interface FrameCount {
  readonly count: number
  /** When its document began, in ms since the epoch: tells a new document from an old one. */
  readonly since: number
}

type TabCounts = Readonly<Record<string, FrameCount>>

const item = storage.defineItem<Record<string, TabCounts>>('session:pageCounts', { fallback: {} })

/** Reports come one after another, so that none is lost. */
let last: Promise<unknown> = Promise.resolve()

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const result = last.then(() => work())
  last = result.catch(() => undefined)
  return result
}

export const pageCounts = {
  /** Takes in what a frame reports; gives the count of its whole tab. Frames of an older page of that tab are forgotten. */
  report(tab: number, frame: number, reported: FrameCount): Promise<number> {
    return inTurn(async () => {
      const all = await item.getValue()
      const frames: Record<string, FrameCount> = { ...all[tab], [frame]: reported }
      const top = frames['0']?.since ?? 0
      const current = Object.fromEntries(Object.entries(frames).filter(([, each]) => each.since >= top))
      await item.setValue({ ...all, [tab]: current })
      return Object.values(current).reduce((sum, each) => sum + each.count, 0)
    })
  },

  /** Forgets a closed tab. */
  forget(tab: number): Promise<void> {
    return inTurn(async () => {
      const { [tab]: _, ...others } = await item.getValue()
      await item.setValue(others)
    })
  },
}

/** Reads a report; null for anything else. */
export function readFrameCount(value: unknown): FrameCount | null {
  if (!isObject(value) || typeof value.count !== 'number' || typeof value.since !== 'number') return null
  return value.count >= 0 && Number.isInteger(value.count) ? { count: value.count, since: value.since } : null
}
