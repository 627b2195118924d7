import type { Page } from '@playwright/test'
import { closeWelcome, extensionWorker, launchBrowser, type Browser } from '../../scripts/driver/launch'
import { chromeBuild } from '../../scripts/local-tools'
import { browserOf, expect, hoverMark, markedTexts, markOf, test as base } from '../support/extension'
import { CardProbe } from '../../scripts/driver/card'

/** A reader goes back to a page that the browser has kept: no script of it runs anew. */

const test = base.extend<{ page: Page }, { keeping: Browser }>({
  keeping: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser({ ...browserOf(), extension: chromeBuild, keepsPages: true })
      await extensionWorker(browser.context)
      await closeWelcome(browser.context)
      await use(browser)
      await browser.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  page: async ({ keeping }, use) => {
    const page = await keeping.context.newPage()
    await use(page)
    await page.close()
  },
})

const note = `<script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`

/** Goes back, and makes sure that the page is no new copy. */
async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.title(), 'the page comes from the cache').toBe('true')
}

test('is marked still, counts its terms, follows changes and opens its cards', async ({ keeping, page, site }) => {
  const badge = async () =>
    (await extensionWorker(keeping.context)).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })
    })
  await page.goto(
    site.page(`<p style="margin: 200px">Khorgos</p><iframe srcdoc="&lt;p>Bishkek&lt;/p>"></iframe>${note}`),
  )
  await markOf(page, 'Khorgos')
  await expect.poll(badge).toBe('2')
  await page.goto(site.page('<p>Kashgar, Tashkent, Almaty</p>'))
  await expect.poll(badge).toBe('3')
  await goBack(page)
  await expect.poll(() => markedTexts(page)).toEqual(['Khorgos'])
  await expect.poll(badge).toBe('2')
  await page.evaluate(() => document.body.append('Almaty'))
  await markOf(page, 'Almaty')
  await expect.poll(badge).toBe('3')
  const card = await CardProbe.of(page)
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
})
