/** A list of what the reader made, from which things are deleted and taken back. */
import { useEffect, useState } from 'preact/hooks'
import type { Deletions } from '../../components/options/SavedSection'
import { reportFault } from '../../lib/extension/report-fault'

/** How the background is asked about such a list. */
export interface Keeping<Item> {
  readonly idOf: (item: Item) => string
  readonly load: () => Promise<readonly Item[]>
  readonly remove: (ids: readonly string[]) => Promise<unknown>
  readonly restore: (items: readonly Item[]) => Promise<unknown>
}

export interface Kept<Item> {
  /** Undefined while they are being read, null where that failed. */
  readonly items: readonly Item[] | null | undefined
  readonly deletions: Deletions
  readonly onDelete: (ids: readonly string[]) => void
}

/** So many are asked for in one message. */
const BATCH = 1000

/** `keeping` is the same object at each call. The list is read anew whenever the revision changes. */
export function useKept<Item>(keeping: Keeping<Item>, revision: number): Kept<Item> {
  const [items, setItems] = useState<readonly Item[] | null>()
  const [deleted, setDeleted] = useState<readonly Item[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isNewest = true
    const show = (next: readonly Item[] | null): void => void (isNewest && setItems(next))
    keeping.load().then(show, (error: unknown) => {
      reportFault(error)
      show(null)
    })
    return () => {
      isNewest = false
    }
  }, [keeping, revision])
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
      setFailed(false)
    } catch (error) {
      reportFault(error)
      setFailed(true)
    }
  }
  const onDelete = (ids: readonly string[]): void => {
    const wanted = new Set(ids)
    const gone = (items ?? []).filter((item) => wanted.has(keeping.idOf(item)))
    void attempt(async () => {
      await keeping.remove(ids)
      setItems((now) => now?.filter((item) => !wanted.has(keeping.idOf(item))))
      setDeleted((before) => [...before, ...gone])
    })
  }
  const onUndo = (): void =>
    void attempt(async () => {
      for (let at = 0; at < deleted.length; at += BATCH) await keeping.restore(deleted.slice(at, at + BATCH))
      setDeleted([])
      setItems(await keeping.load())
    })
  return {
    items,
    deletions: { count: deleted.length, onUndo, onDismiss: () => setDeleted([]), failed },
    onDelete,
  }
}
