import type { BrowserContext, Page } from 'playwright'
import { extensionWorker } from './launch'

/** What the extension found in a page, asked of its content script. */

export interface FoundOccurrence {
  readonly text: string
  readonly language: string
  readonly conceptKeys: readonly string[]
}

/** Every occurrence of the page in reading order; null where no content script answers. */
export async function listOccurrences(context: BrowserContext, page: Page): Promise<FoundOccurrence[] | null> {
  const worker = await extensionWorker(context)
  await page.bringToFront()
  const answer: unknown = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id === undefined) return null
    try {
      return await chrome.tabs.sendMessage(tab.id, { kind: 'listOccurrences' }, { frameId: 0 })
    } catch {
      return null // Nobody listens there: a page where no extension may run.
    }
  })
  return Array.isArray(answer) ? answer.filter(isFound) : null
}

/** Asks until the number of occurrences stays the same for a second; for pages that are read bit by bit. */
export async function settledOccurrences(context: BrowserContext, page: Page): Promise<FoundOccurrence[]> {
  const end = Date.now() + 20_000
  let found = await listOccurrences(context, page)
  let changed = Date.now()
  while (Date.now() < end && Date.now() - changed < (found?.length ? 1000 : 5000)) {
    await new Promise((done) => setTimeout(done, 100))
    const now = await listOccurrences(context, page)
    if (now?.length !== found?.length) changed = Date.now()
    found = now
  }
  return found ?? []
}

function isFound(value: unknown): value is FoundOccurrence {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'language' in value &&
    'conceptKeys' in value &&
    Array.isArray(value.conceptKeys)
  )
}
