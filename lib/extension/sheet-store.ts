/** Hands a printable sheet to the tab that shows it: it is kept as long as the session, so that a reload finds it. */
import { browser } from 'wxt/browser'

const PREFIX = 'sheet:'

/** So many are kept: each may be as large as a glossary. */
const KEPT = 5

export const sheetStore = {
  /** Keeps a sheet; gives the id by which it is found. */
  async put(sheet: unknown): Promise<string> {
    const all = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX))
    const old = all.sort().slice(0, Math.max(0, all.length - KEPT + 1))
    await browser.storage.session.remove(old)
    // Ids sort by time.
    const id = `${Date.now()}-${crypto.randomUUID()}`
    await browser.storage.session.set({ [PREFIX + id]: sheet })
    return id
  },

  /** Undefined where it is not kept any more. */
  async get(id: string): Promise<unknown> {
    const found = await browser.storage.session.get(PREFIX + id)
    return found[PREFIX + id]
  },
}
