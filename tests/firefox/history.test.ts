import type { Page } from 'puppeteer-core'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/firefox'
import type { Firefox } from '../support/firefox/browser'

/** A reader goes back to a page that Firefox kept: nothing reached it meanwhile, not even an answer. */

const note = `<script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`

/** Leaves for another page, lets something happen there, and comes back. */
async function leaveAndReturn(
  { firefox, page, elsewhere }: { firefox: Firefox; page: Page; elsewhere: string },
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await page.goto(elsewhere)
  await markOf(page, 'Kashgar')
  await meanwhile()
  await firefox.traverse(page, -1)
  await expect.poll(() => page.title(), 'the page comes from the cache').toBe('true')
}

test('is marked still, and opens its cards', async ({ firefox, page, site, card }) => {
  const elsewhere = site.page('<p>Kashgar</p>')
  await page.goto(site.page(`<p style="margin: 200px">Khorgos</p>${note}`))
  await markOf(page, 'Khorgos')
  await leaveAndReturn({ firefox, page, elsewhere })
  expect(await markedTexts(page)).toEqual(['Khorgos'])
  await page.evaluate(() => document.body.append('Almaty'))
  await markOf(page, 'Almaty')
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
})

test('is marked even if it was left before it could be', async ({ firefox, page, site }) => {
  const elsewhere = site.page('<p>Kashgar</p>')
  await page.goto(site.page(`<p>Khorgos</p>${note}`))
  await leaveAndReturn({ firefox, page, elsewhere })
  await markOf(page, 'Khorgos')
})

test('hears of text that was being recognised when it was left', async ({ firefox, page, site }) => {
  const elsewhere = site.page('<p>Kashgar</p>')
  await page.goto(site.page(`<p>Khorgos</p>${note}`))
  await markOf(page, 'Khorgos')
  await firefox.stopBackground()
  await page.evaluate((address) => {
    document.body.append('Almaty')
    // Two frames: the text has been sent by then, and the background is still being woken.
    requestAnimationFrame(() => requestAnimationFrame(() => location.assign(address)))
  }, elsewhere)
  await expect.poll(() => page.url()).toBe(elsewhere)
  await leaveAndReturn({ firefox, page, elsewhere: `${elsewhere}#` })
  await markOf(page, 'Almaty')
})
