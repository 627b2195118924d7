import { expect, hoverMark, test } from '../support/extension'

/** A card that the reader pins stays, and goes where they put it. */

const body = `
  <p style="margin: 100px 300px">Ministers met in Astana.</p>
  <p style="margin: 380px 1000px">Others met in Bishkek.</p><div style="height: 3000px"></div>`

test('stays when the pointer leaves, when the page scrolls and when another card opens', async ({
  page,
  site,
  card,
}) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await card.click('.card-pin')
  expect(await card.attributes('.card-pin', 'aria-pressed')).toEqual(['true'])
  const before = await card.whenOpen()
  await page.mouse.move(20, 700, { steps: 5 })
  await page.mouse.click(20, 700)
  await page.mouse.wheel(0, 40)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(40)
  await hoverMark(page, 'Bishkek')
  await expect.poll(() => card.count()).toBe(2)
  expect(await card.text()).toContain('Astana')
  expect(await card.whenOpen()).toEqual(before)
  await page.mouse.move(20, 700, { steps: 5 })
  await expect.poll(() => card.count()).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
})

test('is moved by dragging and by the arrow keys, as far as it stays in view', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'Astana')
  const before = await card.whenOpen()
  await page.mouse.move(before.x + 40, before.y + 12, { steps: 4 })
  await page.mouse.down()
  await page.mouse.move(before.x + 140, before.y + 72, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => (await card.box())?.x).toBeCloseTo(before.x + 100, 0)
  expect((await card.box())?.y).toBeCloseTo(before.y + 60, 0)
  expect(await card.attributes('.card-pin', 'aria-pressed')).toEqual(['true'])

  await card.click('.card-grip')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await card.box())?.x).toBeCloseTo(before.x + 84, 0)
  expect((await card.box())?.y).toBeCloseTo(before.y + 76, 0)
  for (let step = 0; step < 30; step++) await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => (await card.box())?.x).toBe(0)
})

test('is closed by its button', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await card.click('.card-pin')
  await card.click('.card-close')
  await expect.poll(() => card.count()).toBe(0)
})
