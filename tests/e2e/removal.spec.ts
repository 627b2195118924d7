import type { BrowserContext } from 'playwright'
import { extensionIdOf, extensionWorker, launchBrowser } from '../../scripts/driver/launch'
import { CardProbe } from '../../scripts/driver/card'
import { chromeBuild } from '../../scripts/local-tools'
import { browserOf, expect, hoverMark, markedTexts, markOf, test } from '../support/extension'

/** The extension goes while pages are open: they are left as if it had never been there. */

test('takes marks and card with it when it is switched off, without an error in the page', async ({ site }) => {
  const { context, close } = await launchBrowser({ ...browserOf(), extension: chromeBuild })
  try {
    const id = extensionIdOf(await extensionWorker(context))
    const page = await context.newPage()
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    const icon = '<title>Test page</title><link rel="icon" href="data:,">'
    await page.goto(site.page('<p style="margin: 200px">Khorgos and Kashgar</p>', icon))
    await hoverMark(page, 'Khorgos')
    const card = await CardProbe.of(page)
    await card.whenOpen()

    await switchOff(context, id)
    await page.evaluate(() => document.querySelector('p')?.append(' and Tashkent'))
    await page.mouse.move(40, 40, { steps: 3 })
    await expect.poll(() => markedTexts(page)).toEqual([])
    await expect.poll(() => card.text()).toBeNull()
    await expect(page.locator('termlight-card')).toHaveCount(0)
    expect(errors).toEqual([])
  } finally {
    await close()
  }
})

test('marks go at the first key too, for whoever has no pointer', async ({ site }) => {
  const { context, close } = await launchBrowser({ ...browserOf(), extension: chromeBuild })
  try {
    const id = extensionIdOf(await extensionWorker(context))
    const page = await context.newPage()
    await page.goto(site.page('<p>Khorgos</p>'))
    await markOf(page, 'Khorgos')
    await switchOff(context, id)
    await expect
      .poll(async () => {
        await page.keyboard.press('Shift')
        return markedTexts(page)
      })
      .toEqual([])
  } finally {
    await close()
  }
})

async function switchOff(context: BrowserContext, id: string): Promise<void> {
  const manager = await context.newPage()
  await manager.goto('chrome://extensions')
  await manager.evaluate((extensionId) => chrome.management.setEnabled(extensionId, false), id)
  await manager.close()
}
