import type { BrowserContext, Page } from '@playwright/test'
import { expect, hoverMark, markOf, test } from '../support/extension'

/** The background may be stopped by the browser at any time. */

async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const running = new Map<string, boolean>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus !== 'stopped')
  })
  await session.send('ServiceWorker.enable')
  await expect.poll(() => [...running.values()]).toContain(true)
  await session.send('ServiceWorker.stopAllWorkers')
  await expect.poll(() => [...running.values()]).not.toContain(true)
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
