import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser as DebuggedBrowser, type Page } from 'playwright'
import { extensionWorker, type Browser } from './launch'

/**
 * The popup as the toolbar opens it, over the tab in front. Playwright does not show it among its pages, so it is reached
 * through the debugging port.
 */

export interface Popup {
  readonly page: Page
  readonly close: () => Promise<void>
  /** Where the popup has closed by itself. */
  readonly disconnect: () => Promise<void>
}

/** Opens the popup over a page. */
export async function openPopup(browser: Pick<Browser, 'context' | 'profile'>, over: Page): Promise<Popup> {
  await over.bringToFront()
  const worker = await extensionWorker(browser.context)
  await worker.evaluate(() => chrome.action.openPopup())
  const [port] = readFileSync(join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n')
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`)
  const page = await findPopup(connection)
  // The connection would otherwise claim a light scheme, whatever the browser has.
  await page.emulateMedia({ colorScheme: null })
  return {
    page,
    close: async () => {
      await page.close()
      await connection.close()
    },
    disconnect: () => connection.close(),
  }
}

/** The popup is listed a moment after it was asked for. */
async function findPopup(connection: DebuggedBrowser): Promise<Page> {
  for (let left = 50; ; left--) {
    const pages = connection.contexts().flatMap((context) => context.pages())
    const page = pages.find((each) => each.url().endsWith('/popup.html'))
    if (page) return page
    if (left === 0) throw new Error('the popup did not open')
    await new Promise((done) => {
      setTimeout(done, 100)
    })
  }
}
