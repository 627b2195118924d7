/** How many terms the frames of each open tab have; kept for the session, since the background sleeps in between. */
import { StoredItem } from './stored-item'
import { isObject } from './structure'

/** What one frame reports. */
export interface FrameCount {
  readonly count: number
  /** When its document began, in ms since the epoch: tells a new document from an old one. */
  readonly since: number
  /** Said by a document that goes, maybe into the back-forward cache; it may arrive after its successor's report. */
  readonly isLeaving?: boolean
}

type TabCounts = Readonly<Record<string, FrameCount>>

const item = new StoredItem<Readonly<Record<string, TabCounts>>>('session', 'pageCounts')

/** Reports come one after another, so that none is lost. */
let last: Promise<unknown> = Promise.resolve()

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const result = last.then(() => work())
  last = result.catch(() => undefined)
  return result
}

export const pageCounts = {
  /** Takes in what a frame reports; gives the count of its whole tab. Frames of another page of that tab do not count. */
  report(tab: number, frame: number, reported: FrameCount): Promise<number> {
    return inTurn(async () => {
      const all = (await item.get()) ?? {}
      const frames = afterReport(all[tab] ?? {}, String(frame), reported)
      await item.set({ ...all, [tab]: frames })
      const top = frames['0']?.since ?? 0
      // Frames of a page that comes back may report before the page does: they are kept, and count once it has.
      const current = Object.values(frames).filter((each) => each.since >= top)
      return current.reduce((sum, each) => sum + each.count, 0)
    })
  },

  /** Forgets a closed tab. */
  forget(tab: number): Promise<void> {
    return inTurn(async () => {
      const { [tab]: _, ...others } = (await item.get()) ?? {}
      await item.set(others)
    })
  },
}

function afterReport(frames: TabCounts, frame: string, { count, since, isLeaving }: FrameCount): TabCounts {
  const { [frame]: before, ...others } = frames
  if (isLeaving && before && before.since !== since) return frames
  // What has no terms need not be kept, but for the page itself, which tells what counts.
  return count === 0 && frame !== '0' ? others : { ...others, [frame]: { count, since } }
}

/** Reads a report; null for anything else. */
export function readFrameCount(value: unknown): FrameCount | null {
  if (!isObject(value) || typeof value.count !== 'number' || typeof value.since !== 'number') return null
  if (value.count < 0 || !Number.isInteger(value.count)) return null
  return { count: value.count, since: value.since, isLeaving: value.isLeaving === true }
}
