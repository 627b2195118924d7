import { setTimeout } from 'node:timers/promises'
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
  const answer = await askPage(context, page, 'listOccurrences')
  return Array.isArray(answer) ? answer.filter(isFound) : null
}

/**
 * The same, once all of the page has been read. A page without a term is given five seconds, since a content script that
 * has not begun looks like one that found nothing.
 */
export async function settledOccurrences(context: BrowserContext, page: Page): Promise<FoundOccurrence[]> {
  const start = Date.now()
  while (Date.now() - start < 30_000) {
    const state = await askPage(context, page, 'describePage')
    const isDone = isRecord(state) && state['isSettled'] === true
    if (isDone && (state['count'] !== 0 || Date.now() - start > 5000)) break
    if (state === null && Date.now() - start > 5000) break
    await setTimeout(100)
  }
  return (await listOccurrences(context, page)) ?? []
}

/** Asks the content script of a page, as the popup does; null where none answers. */
async function askPage(context: BrowserContext, page: Page, kind: string): Promise<unknown> {
  const worker = await extensionWorker(context)
  await page.bringToFront()
  return worker.evaluate(async (question) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id === undefined) return null
    try {
      const answer: unknown = await chrome.tabs.sendMessage(tab.id, { kind: question }, { frameId: 0 })
      return answer ?? null
    } catch {
      return null // Nobody listens there: a page where no extension may run.
    }
  }, kind)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFound(value: unknown): value is FoundOccurrence {
  return isRecord(value) && 'text' in value && 'language' in value && Array.isArray(value['conceptKeys'])
}
