import { LayerProbe } from '../../scripts/driver/layers'
import { expect, markOf, test } from '../support/extension'
import { chooseSettings, forgetSettings } from '../support/settings'

/** A slim strip at the edge of the window shows where the terms of a page are. */

const body = `<p>Astana and Tashkent</p><div style="height: 3000px"></div><p>Samarkand</p>
  <div id="more" style="height: 1000px"></div>`

test.beforeEach(async ({ termlight }) => chooseSettings(termlight, { strip: true }))
test.afterAll(async ({ termlight }) => forgetSettings(termlight))

test('is there only when the reader wants it and the page scrolls', async ({ termlight, page, site }) => {
  await chooseSettings(termlight, {})
  await page.goto(site.page(body))
  const layers = await LayerProbe.of(page)
  await markOf(page, 'Astana')
  expect(await layers.count()).toBe(0)
  await chooseSettings(termlight, { strip: true })
  await expect.poll(async () => (await layers.ticks()).length).toBe(2)
  await page.evaluate(() => document.querySelectorAll('div').forEach((part) => part.remove()))
  await expect.poll(async () => (await layers.ticks()).length).toBe(0)
  await chooseSettings(termlight, { strip: true, mode: 'hover' })
  await expect.poll(() => layers.count()).toBe(0)
})

test('has its ticks where the terms are, names them, and goes there', async ({ page, site }) => {
  await page.goto(site.page(body))
  const layers = await LayerProbe.of(page)
  await expect
    .poll(async () => (await layers.ticks()).map(({ title }) => title))
    .toEqual(['Astana, Tashkent', 'Samarkand'])
  const [first, second] = await layers.ticks()
  if (!first || !second) throw new Error('no ticks')
  expect(first.x + first.width).toBeGreaterThan(1260)
  expect(first.y).toBeLessThan(20)
  expect(second.y / 800).toBeGreaterThan(0.68)
  expect(second.y / 800).toBeLessThan(0.8)
  await page.mouse.click(second.x + 4, second.y + 2)
  await expect.poll(async () => (await markOf(page, 'Samarkand')).visible).toBe(true)
  // A page that grows moves them.
  await page.evaluate(() => document.querySelector('#more')?.setAttribute('style', 'height: 9000px'))
  await expect.poll(async () => (await layers.ticks())[1]?.y).toBeLessThan(300)
})

test('stands on the left of a page that is read from the right', async ({ page, site }) => {
  await page.goto(site.page(body))
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  await page.evaluate(() => document.body.append('Bishkek'))
  const layers = await LayerProbe.of(page)
  await expect.poll(async () => (await layers.ticks())[0]?.x).toBeLessThan(20)
})

test('makes as many ticks of thousands of terms as there is room for', async ({ page, site }) => {
  test.slow()
  await page.goto(site.page('<p>Tashkent, Bishkek and Dushanbe, again and again.</p>'.repeat(3000)))
  const layers = await LayerProbe.of(page)
  await expect.poll(async () => (await layers.ticks()).length, { timeout: 20_000 }).toBeGreaterThan(150)
  const ticks = await layers.ticks()
  expect(ticks.length).toBeLessThanOrEqual(200)
  expect(ticks[5]?.title).toMatch(/^Tashkent, Bishkek, Dushanbe · \d+$|^\w+, \w+, \w+ · \d+$/)
})
