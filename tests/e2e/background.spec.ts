import type { BrowserContext, Page } from '@playwright/test'
import { expect, hoverMark, markOf, test } from '../support/extension'

/** The background may be stopped by the browser at any time. */

async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await expect.poll(() => context.serviceWorkers().length).toBe(0)
  await session.detach()
}

test('opens a card after its background was stopped', async ({ context, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Khorgos</p>'))
  await markOf(page, 'Khorgos')
  await stopBackground(context, page)
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
  expect(await card.text()).toContain('霍尔果斯')
})

test('marks a page that is opened after its background was stopped', async ({ context, page, site }) => {
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  await stopBackground(context, page)
  await page.goto(site.page('<p>乌鲁木齐</p>'))
  await markOf(page, '乌鲁木齐')
})
