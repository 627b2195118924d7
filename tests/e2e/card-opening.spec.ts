import { expect, hoverMark, markOf, test } from '../support/extension'

/** When the card opens, where it lies, and when it closes. */

const body = `
  <p style="margin: 200px 300px">Ministers met about the Belt and Road Initiative in Astana.</p>
  <p style="margin: 200px 300px" lang="zh">两国领导人在阿斯塔纳谈到“一带一路”倡议。</p>
  <textarea></textarea>`

test('lies inside the viewport and does not cover the line it explains', async ({ page, site, card }) => {
  const line = 'position: absolute; margin: 0; white-space: nowrap'
  await page.goto(
    site.page(`
      <p style="${line}; left: 4px; top: 2px">Tashkent</p>
      <p style="${line}; right: 4px; top: 2px">Dushanbe</p>
      <p style="${line}; left: 4px; bottom: 2px">Bishkek</p>
      <p style="${line}; right: 4px; bottom: 2px">Samarkand</p>
      <p style="${line}; left: 45%; top: 45%">Almaty</p>`),
  )
  for (const city of ['Tashkent', 'Dushanbe', 'Bishkek', 'Samarkand', 'Almaty']) {
    const mark = await hoverMark(page, city)
    await expect.poll(() => card.text(), `card of ${city}`).toContain(city)
    const { x, y, width, height } = await card.whenOpen()
    expect(x, city).toBeGreaterThanOrEqual(0)
    expect(y, city).toBeGreaterThanOrEqual(0)
    expect(x + width, city).toBeLessThanOrEqual(1280)
    expect(y + height, city).toBeLessThanOrEqual(800)
    const covers = mark.y > y && mark.y < y + height && mark.x > x && mark.x < x + width
    expect(covers, `card covers ${city}`).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => card.text()).toBeNull()
  }
})

test('closes on Escape, on leaving and on scrolling away', async ({ page, site, card }) => {
  await page.goto(site.page(`${body}<div style="height: 4000px"></div>`))
  const mark = await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.keyboard.press('Escape')
  await expect.poll(() => card.text()).toBeNull()

  await hoverMark(page, '阿斯塔纳')
  await card.whenOpen()
  await page.mouse.move(5, 5, { steps: 5 })
  await expect.poll(() => card.text()).toBeNull()

  await page.mouse.move(mark.x, mark.y, { steps: 5 })
  await card.whenOpen()
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => card.text()).toBeNull()
})

test('stays while the pointer is in it; its text can be selected and copied', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  const mark = await hoverMark(page, 'Belt and Road Initiative')
  const box = await card.whenOpen()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  expect(await card.text()).not.toBeNull()
  const term = await card.whenThere('.term span')
  await page.mouse.move(term.x + 1, term.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 20, box.y + box.height - 12, { steps: 12 })
  await page.mouse.up()
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('Escape')
  await page.locator('textarea').click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.locator('textarea')).toHaveValue(/一带一路/)
  expect(mark.text).toBe('Belt and Road Initiative')
})

test('leaves nothing in the document once it is closed', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await markOf(page, 'Astana')
  const before = await page.content()
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.content()).toBe(before)
})

test('swallows no key of the page while it is closed', async ({ page, site }) => {
  await page.goto(
    site.page(`${body}<script>addEventListener('keydown', (event) => { document.title = event.key })</script>`),
  )
  await markOf(page, 'Astana')
  await page.keyboard.press('Escape')
  await expect(page).toHaveTitle('Escape')
})

test('fits a window as small as one at twice the size, with all of it in reach', async ({ page, site, card }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await page.goto(site.page('<p style="margin: 60px 200px">Belt and Road Initiative</p>'))
  await hoverMark(page, 'Belt and Road Initiative')
  const { x, y, width, height } = await card.whenOpen()
  expect(x).toBeGreaterThanOrEqual(0)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(640)
  expect(y + height).toBeLessThanOrEqual(400)
  expect(width).toBeGreaterThanOrEqual(320)
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 })
  await page.mouse.wheel(0, 5000)
  await expect.poll(() => card.lastLineIsInSight()).toBe(true)
})
