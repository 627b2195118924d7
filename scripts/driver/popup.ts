import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { extensionWorker, type Browser } from './launch'

/**
 * The popup as the toolbar opens it, over the tab in front. Playwright does not show it among its pages, so it is reached
 * through the debugging port.
 */

export interface Popup {
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Opens the popup over a page, in that page's colour scheme. */
export async function openPopup(browser: Pick<Browser, 'context' | 'profile'>, over: Page): Promise<Popup> {
  await over.bringToFront()
  const worker = await extensionWorker(browser.context)
  await worker.evaluate(() => chrome.action.openPopup())
  const [port] = readFileSync(join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n')
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`)
  const pages = connection.contexts().flatMap((context) => context.pages())
  const page = pages.find((each) => each.url().endsWith('/popup.html'))
  if (!page) throw new Error('the popup did not open')
  const isDark = await over.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
  return {
    page,
    close: async () => {
      await page.close()
      await connection.close()
    },
  }
}
