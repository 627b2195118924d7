import type { Page } from '@playwright/test'
import { LayerProbe } from '../../scripts/driver/layers'
import { expect, markedTexts, markOf, test } from '../support/extension'
import { chooseSettings, forgetSettings, giveCommand } from '../support/settings'

/** A reader walks the terms of a page by keyboard. */

test.afterEach(async ({ termlight }) => forgetSettings(termlight))

const body = `
  <p>Astana and Tashkent</p><div style="height: 1500px"></div>
  <p>Bishkek</p><details><summary>More</summary><p>Dushanbe</p></details>
  <div style="height: 200px; overflow: auto"><div style="height: 900px"></div><p>Almaty</p><div style="height: 400px"></div></div>
  <div style="height: 1500px"></div><p>Samarkand</p>`

/** The current term, as its own highlight has it, and how far from the top it is. */
const current = (page: Page): Promise<{ text: string; top: number } | null> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('termlight-current') ?? []
    return range instanceof Range ? { text: range.toString(), top: range.getBoundingClientRect().top } : null
  })

async function expectAt(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await current(page))?.text).toBe(text)
}

/** It stands in the middle third of the window, or as near to it as the page can go. */
async function expectInMiddle(page: Page): Promise<void> {
  await expect.poll(async () => Math.abs(((await current(page))?.top ?? 0) - 400)).toBeLessThan(140)
}

test('goes to the next and the previous term, in reading order and round the ends', async ({
  termlight,
  page,
  site,
}) => {
  await page.goto(site.page(body))
  const layers = await LayerProbe.of(page)
  await markOf(page, 'Tashkent')
  await page.bringToFront()
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Astana')
  await expect.poll(() => layers.spoken()).toBe('Astana, 阿斯塔纳, 1 of 5')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Tashkent')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Bishkek')
  await expectInMiddle(page)
  // What is closed is passed over; what scrolls by itself is scrolled, too.
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Almaty')
  await expectInMiddle(page)
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Samarkand')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Astana')
  await expect.poll(() => layers.spoken()).toMatch(/^From the beginning again, Astana.*1 of 5$/)
  await giveCommand(termlight, 'previous-term')
  await expectAt(page, 'Samarkand')
  await expect.poll(() => layers.spoken()).toMatch(/^From the end again, Samarkand/)
})

test('begins where the reader is: at a selection, or at what is in sight', async ({ termlight, page, site }) => {
  await page.goto(
    site.page(`<p>Astana</p><p id="p">Here Tashkent stands</p><div style="height: 3000px"></div>
    <p id="far">Bishkek</p><p>Almaty</p><div style="height: 1000px"></div>`),
  )
  await markOf(page, 'Tashkent')
  await page.bringToFront()
  await page.evaluate(() => document.getSelection()?.collapse(document.querySelector('#p'), 0))
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Tashkent')
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.querySelector('#far')?.scrollIntoView())
  await markOf(page, 'Almaty')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Bishkek')
})

test('walks what is shown: the density and language of the settings', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Astana, 塔什干, Astana, Bishkek</p>'))
  await chooseSettings(termlight, { density: 'page', languages: 'en', mode: 'hover' })
  await page.bringToFront()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Astana')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Bishkek')
})

test('says so where there is no term, and where it is off', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Nothing here</p>'))
  const layers = await LayerProbe.of(page)
  await page.bringToFront()
  await giveCommand(termlight, 'next-term')
  await expect.poll(() => layers.notice()).toEqual(['No terms on this page'])
  await chooseSettings(termlight, { mode: 'off' })
  await expect.poll(() => layers.notice()).toEqual([])
  await giveCommand(termlight, 'next-term')
  await expect.poll(() => layers.notice()).toEqual(['Termlight is off on this page'])
})

test('opens the card of the current term, or of the one at hand', async ({ termlight, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Astana and then Tashkent</p>'))
  await markOf(page, 'Tashkent')
  await page.bringToFront()
  await giveCommand(termlight, 'next-term')
  await giveCommand(termlight, 'next-term')
  await expectAt(page, 'Tashkent')
  await giveCommand(termlight, 'show-card')
  await expect.poll(() => card.text()).toContain('塔什干')
  await page.keyboard.press('Escape')
  await expect.poll(() => card.text()).toBeNull()
  await page.mouse.click(30, 30)
  await giveCommand(termlight, 'show-card')
  await expect.poll(() => card.text()).toContain('阿斯塔纳')
})

test('walks in the frame that the reader is in', async ({ termlight, page, site }) => {
  const frame = site.page('<p>Urumqi</p><button>b</button>')
  await page.goto(site.page(`<p>Astana</p><iframe src="${frame}"></iframe>`))
  await markOf(page, 'Astana')
  await page.bringToFront()
  const inner = page.frames()[1]
  await inner?.locator('button').focus()
  await giveCommand(termlight, 'next-term')
  await expect.poll(async () => inner?.evaluate(() => CSS.highlights.has('termlight-current'))).toBe(true)
  expect(await current(page)).toBeNull()
})

test('keeps no key from the page', async ({ page, site }) => {
  await page.goto(
    site.page(
      `<p>Astana</p><script>
    addEventListener('keydown', (event) => { document.title += event.key + (event.defaultPrevented ? '!' : ',') })
  </script>`,
      '<title></title>',
    ),
  )
  await markOf(page, 'Astana')
  for (const key of ['n', 'Escape', 'ArrowDown', 'Alt+Shift+x']) await page.keyboard.press(key)
  expect(await page.title()).toBe('n,Escape,ArrowDown,Alt,Shift,x,')
})
