/** What an import adds to what is stored. */
import type { ReaderData } from '../../lib/extension/reader-store'
import type { ImportCount, ImportReport } from '../../lib/extension/requests'

export interface MergedReaderData {
  /** To be stored, over what has the same id. */
  readonly chosen: ReaderData
  readonly report: ImportReport
}

/** Quotes and known concepts that are there stay as they are; of an own concept the version changed last stays. */
export function mergeReaderData(stored: ReaderData, brought: ReaderData): MergedReaderData {
  const quotes = newOnes(stored.quotes, brought.quotes, ({ id }) => id)
  const known = newOnes(stored.known, brought.known, ({ key }) => key)
  const own = newOnes(stored.own, brought.own, ({ id }) => id)
  const times = new Map(stored.own.map(({ id, changedAt }) => [id, Date.parse(changedAt)]))
  const changed = brought.own.filter(({ id, changedAt }) => Date.parse(changedAt) > (times.get(id) ?? Infinity))
  return {
    chosen: { quotes, known, own: [...own, ...changed] },
    report: { quotes: count(quotes), known: count(known), own: count(own, changed) },
  }
}

/** Those that are not stored yet, each once. */
function newOnes<Item>(stored: readonly Item[], brought: readonly Item[], idOf: (item: Item) => string): Item[] {
  const ids = new Set(stored.map(idOf))
  return [...new Map(brought.filter((item) => !ids.has(idOf(item))).map((item) => [idOf(item), item])).values()]
}

const count = (added: readonly unknown[], changed: readonly unknown[] = []): ImportCount => ({
  added: added.length,
  changed: changed.length,
})
