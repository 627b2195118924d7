import type { Page } from 'puppeteer-core'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/firefox'
import type { Firefox } from '../support/firefox/browser'
import { ToolbarPopup } from '../support/firefox/toolbar-popup'

/** A reader goes back to a page that Firefox kept: nothing reached it meanwhile, not even an answer. */

const note = `<script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`

/** Goes back to a page with this script, and makes sure that it is not a new copy of it. */
async function goBack(firefox: Firefox, page: Page): Promise<void> {
  await firefox.traverse(page, -1)
  await expect.poll(() => page.title(), { message: 'the page comes from the cache' }).toBe('true')
}

test('is marked still, and opens its cards', async ({ firefox, page, site, card }) => {
  await page.goto(site.page(`<p style="margin: 200px">Khorgos</p>${note}`))
  await markOf(page, 'Khorgos')
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  await goBack(firefox, page)
  await expect.poll(() => markedTexts(page)).toEqual(['Khorgos'])
  await page.evaluate(() => document.body.append('Almaty'))
  await markOf(page, 'Almaty')
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
})

test('is marked although it was left before its text was recognised', async ({ firefox, page, site }) => {
  const release = await firefox.holdBackground()
  await page.goto(site.page(`<p>Khorgos</p>${note}`))
  await expect.poll(() => firefox.heldRequests()).not.toBe(0)
  await page.goto(site.page('<p>Kashgar</p>'))
  await release()
  await markOf(page, 'Kashgar')
  await goBack(firefox, page)
  await markOf(page, 'Khorgos')
})

test('follows what the reader switched meanwhile', async ({ firefox, page, site }) => {
  await page.goto(site.page(`<p>Khorgos</p>${note}`))
  await markOf(page, 'Khorgos')
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  const popup = await ToolbarPopup.open(firefox, page)
  await popup.choose('off')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await goBack(firefox, page)
  await expect.poll(() => markedTexts(page)).toEqual([])
  await popup.choose('underline')
  await markOf(page, 'Khorgos')
  await popup.close()
})
