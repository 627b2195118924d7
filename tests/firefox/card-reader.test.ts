import type { Page } from 'puppeteer-core'
import type { FirefoxCard } from '../support/firefox/card'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/firefox'

/** What a reader in Firefox does with a card: pin and move it, copy, save, go from term to term. */

const body = `
  <p style="margin: 100px 300px">It began. Ministers met about the Belt and Road Initiative in Astana. It ended.</p>
  <textarea style="position: fixed; left: 4px; bottom: 4px"></textarea>`

async function openAndEnter(page: Page, card: FirefoxCard, term: string): Promise<void> {
  await page.mouse.move(5, 400)
  await hoverMark(page, term)
  const { x, y } = await card.whenOpen()
  await page.mouse.move(x + 60, y + 50, { steps: 4 })
}

test('pins, moves and closes a card', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await openAndEnter(page, card, 'Astana')
  await card.click('.card-pin')
  await expect.poll(() => card.attributes('.card-pin', 'aria-pressed')).toEqual(['true'])
  await page.mouse.move(5, 600, { steps: 4 })
  await page.mouse.click(5, 600)
  const before = await card.whenOpen()
  await page.mouse.move(before.x + 40, before.y + 12)
  await page.mouse.down()
  await page.mouse.move(before.x - 60, before.y + 72, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await card.box())?.x ?? 0)).toBe(Math.round(before.x - 100))
  await card.click('.card-grip')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => Math.round((await card.box())?.x ?? 0)).toBe(Math.round(before.x - 116))
  await page.keyboard.press('Escape')
  await card.whenClosed()
})

test('copies by key, and gives the focus back', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await openAndEnter(page, card, 'Astana')
  await page.keyboard.press('c')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
  await page.keyboard.press('Escape')
  await card.whenClosed()
  await page.click('textarea')
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  await expect.poll(() => page.$eval('textarea', ({ value }) => value)).toBe('阿斯塔纳')
})

test('saves the sentence of the page, and takes it back', async ({ page, site, card }) => {
  await page.goto(site.page(body, '<title>A summit</title><meta property="og:site_name" content="The River Post">'))
  await openAndEnter(page, card, 'Astana')
  await page.keyboard.press('b')
  await expect
    .poll(async () => (await card.texts('blockquote'))[0])
    .toBe('Ministers met about the Belt and Road Initiative in Astana.')
  expect((await card.texts('figcaption'))[0]).toContain('The River Post, A summit')
  await page.keyboard.press('u')
  await expect.poll(() => card.texts('.saved-label')).toEqual([])
})

test('opens a term inside a text, and leads back', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await openAndEnter(page, card, 'Belt and Road Initiative')
  await expect.poll(async () => (await card.texts('.text-term')).length).toBeGreaterThan(0)
  const [first] = await card.texts('.term')
  await card.click('.text-term')
  await expect.poll(() => card.texts('.card-back')).toEqual([`Back to ${first}`])
  await page.keyboard.press('Backspace')
  await expect.poll(() => card.texts('.term')).toEqual([first])
})

test('ends marking on this site, and brings it back', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await openAndEnter(page, card, 'Astana')
  await page.keyboard.press('n')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await expect.poll(() => card.text()).toContain('No more marks on')
  await page.keyboard.press('u')
  await markOf(page, 'Astana')
})

const inside = '<p style="margin: 60px 100px">In Astana.</p>'

/** Whether the card is what lies on top in its place. */
async function isOnTop(page: Page, card: FirefoxCard): Promise<boolean> {
  const box = await card.whenOpen()
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName === 'termlight-card',
    box.x + box.width / 2,
    box.y + 40,
  )
}

test('shows above a modal dialogue', async ({ page, site, card }) => {
  await page.goto(site.page(`<dialog id="dialog">${inside}</dialog>`))
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
  await hoverMark(page, 'Astana')
  expect(await isOnTop(page, card)).toBe(true)
})

test('shows above a popover, which stays open when the card is pressed', async ({ page, site, card }) => {
  await page.goto(site.page(`<div id="popover" popover>${inside}</div>`))
  await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover())
  await hoverMark(page, 'Astana')
  expect(await isOnTop(page, card)).toBe(true)
  await card.click('.card-pin')
  await expect.poll(() => card.attributes('.card-pin', 'aria-pressed')).toEqual(['true'])
  expect(await page.evaluate(() => document.querySelector('#popover')?.matches(':popover-open'))).toBe(true)
})

test('opens cards in a document that was written anew', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await markOf(page, 'Astana')
  await page.evaluate(() => {
    document.open()
    document.write('<!doctype html><p style="margin: 60px 120px">Another day in Bishkek.</p>')
    document.close()
  })
  await hoverMark(page, 'Bishkek')
  await card.whenOpen()
})

test('closes when the page removes its host, its text, or all of it', async ({ page, site, card }) => {
  const disturbances: (() => void)[] = [
    () => document.querySelector('termlight-card')?.remove(),
    () => document.querySelector('p')?.replaceChildren('Nothing here.'),
    () => document.documentElement.remove(),
  ]
  for (const disturb of disturbances) {
    await page.goto(site.page(body))
    await hoverMark(page, 'Astana')
    await card.whenOpen()
    await page.evaluate(disturb)
    await card.whenClosed()
  }
})
