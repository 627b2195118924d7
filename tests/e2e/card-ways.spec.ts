import type { Page } from '@playwright/test'
import { expect, hoverMark, markOf, test } from '../support/extension'
import { chooseSettings } from '../support/settings'

/** The reader chooses what opens a card: resting, a click or tap, a key held, or only the keyboard. */

const body = `
  <p style="margin: 200px 300px">Ministers met in Astana and <a href="#there" id="link">went to Tashkent</a>.</p>
  <p style="margin: 200px 20px">Others met in Bishkek.</p>
  <script>document.title = ''; addEventListener('click', () => { document.title += 'click' })</script>`

test.afterEach(async ({ termlight }) => chooseSettings(termlight))

/** Long enough for a card that were to open. */
async function restHere(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
}

test('a click on a term opens its card, and closes it again', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body))
  await chooseSettings(termlight, { opening: 'click' })
  const mark = await hoverMark(page, 'Astana')
  await restHere(page)
  expect(await card.text()).toBeNull()
  await page.mouse.click(mark.x, mark.y)
  await card.whenOpen()
  expect(await card.text()).toContain('阿斯塔纳')
  await page.mouse.move(700, 700, { steps: 4 })
  await restHere(page)
  expect(await card.text(), 'stays when the pointer leaves').not.toBeNull()
  await page.mouse.click(mark.x, mark.y)
  await expect.poll(() => card.text()).toBeNull()
  await expect(page).toHaveTitle('clickclick')
})

test('a click on a term in a link follows the link', async ({ page, site, card, termlight }) => {
  await chooseSettings(termlight, { opening: 'click' })
  await page.goto(site.page(body))
  const mark = await markOf(page, 'Tashkent')
  await page.mouse.click(mark.x, mark.y)
  await expect(page).toHaveURL(/#there$/)
  await restHere(page)
  expect(await card.text()).toBeNull()
})

test('a click elsewhere closes the card', async ({ page, site, card, termlight }) => {
  await chooseSettings(termlight, { opening: 'click' })
  await page.goto(site.page(body))
  const mark = await markOf(page, 'Bishkek')
  await page.mouse.click(mark.x, mark.y)
  await card.whenOpen()
  await page.mouse.click(20, 20)
  await expect.poll(() => card.text()).toBeNull()
})

test('a card opens while the key is held, whichever comes first', async ({ page, site, card, termlight }) => {
  await chooseSettings(termlight, { opening: 'modifier', modifier: 'Shift' })
  await page.goto(site.page(body))
  const mark = await hoverMark(page, 'Astana')
  await restHere(page)
  expect(await card.text()).toBeNull()
  await page.keyboard.down('Shift')
  await card.whenOpen()
  await page.keyboard.up('Shift')
  await restHere(page)
  expect(await card.text(), 'stays to be read').not.toBeNull()
  await page.keyboard.press('Escape')
  await page.mouse.move(mark.x - 200, mark.y - 100)
  await page.keyboard.down('Shift')
  await page.mouse.move(mark.x, mark.y, { steps: 4 })
  await card.whenOpen()
  await page.keyboard.up('Shift')
})

test('only the keyboard opens a card, where the reader wants that', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body))
  await chooseSettings(termlight, { opening: 'keyboard' })
  const mark = await hoverMark(page, 'Astana')
  await page.mouse.click(mark.x, mark.y)
  await page.keyboard.press('Shift')
  await restHere(page)
  expect(await card.text()).toBeNull()
  await chooseSettings(termlight)
  await page.mouse.move(20, 20)
  await hoverMark(page, 'Astana')
  await card.whenOpen()
})

test('waits as long as the reader wants', async ({ page, site, card, termlight }) => {
  await chooseSettings(termlight, { delay: 2000 })
  await page.goto(site.page(body))
  await hoverMark(page, 'Astana')
  await restHere(page)
  expect(await card.text()).toBeNull()
  await card.whenOpen()
})

test('a finger opens by a tap, and closes by a tap elsewhere', async ({ page, site, card }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const tap = async (x: number, y: number): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await page.goto(site.page(body))
  const mark = await markOf(page, 'Astana')
  await tap(mark.x, mark.y)
  await card.whenOpen()
  await restHere(page)
  expect(await card.text()).toContain('阿斯塔纳')
  await tap(20, 20)
  await expect.poll(() => card.text()).toBeNull()
  const link = await markOf(page, 'Tashkent')
  await tap(link.x, link.y)
  await expect(page).toHaveURL(/#there$/)
})

test('a second hover replaces the card', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await hoverMark(page, 'Bishkek')
  await expect.poll(() => card.text()).toContain('Bishkek')
  expect(await card.count()).toBe(1)
})
