import { expect, hoverMark, markOf, test } from '../support/firefox'
import { cardJourneys, twoParagraphs } from '../support/journeys'

/** A reader in Firefox rests the pointer on a term: a card explains it. */

for (const [name, run] of cardJourneys) {
  test(name, ({ page, site, card }) =>
    run({
      page,
      site,
      card,
      hoverMark: (text) => hoverMark(page, text),
      expectMatch: (text, pattern) => expect(text).toMatch(pattern),
    }),
  )
}

test('lies inside the viewport and does not cover the line it explains', async ({ page, site, card }) => {
  const line = 'position: absolute; margin: 0; white-space: nowrap'
  await page.goto(
    site.page(`
      <p style="${line}; left: 4px; top: 2px">Tashkent</p>
      <p style="${line}; right: 4px; bottom: 2px">Samarkand</p>
      <p style="${line}; left: 45%; top: 45%">Almaty</p>`),
  )
  for (const city of ['Tashkent', 'Samarkand', 'Almaty']) {
    const mark = await hoverMark(page, city)
    await expect.poll(() => card.text(), { message: `card of ${city}` }).toContain(city)
    const { x, y, width, height } = await card.whenOpen()
    expect(Math.min(x, y, 1280 - x - width, 800 - y - height), city).toBeGreaterThanOrEqual(0)
    const covers = mark.y > y && mark.y < y + height && mark.x > x && mark.x < x + width
    expect(covers, `card covers ${city}`).toBe(false)
    await page.keyboard.press('Escape')
    await card.whenClosed()
  }
})

test('closes on Escape, on leaving and on scrolling away, and leaves nothing behind', async ({ page, site, card }) => {
  await page.goto(site.page(`${twoParagraphs}<div style="height: 4000px"></div>`))
  await markOf(page, 'Astana')
  const before = await page.content()
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.keyboard.press('Escape')
  await card.whenClosed()
  expect(await page.content()).toBe(before)

  await hoverMark(page, '阿斯塔纳')
  await card.whenOpen()
  await page.mouse.move(5, 5, { steps: 5 })
  await card.whenClosed()

  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.mouse.wheel({ deltaY: 2000 })
  await card.whenClosed()
  expect(await page.content()).toBe(before)
})

test('stays while the pointer is in it, and while text in it is selected', async ({ page, site, card }) => {
  await page.goto(site.page(`${twoParagraphs}<p style="position: fixed; right: 4px; top: 4px">Tashkent</p>`))
  await hoverMark(page, 'Belt and Road Initiative')
  const { x, y, width, height } = await card.whenOpen()
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 })
  await page.mouse.move(x + 20, y + 48, { steps: 4 })
  await page.mouse.down()
  await page.mouse.move(x + width - 20, y + height - 20, { steps: 8 })
  await page.mouse.up()
  // A card left alone is gone by the time another opens.
  await page.mouse.move(5, 700, { steps: 8 })
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 })
  expect(await card.text()).toContain('Belt and Road Initiative')
  await page.mouse.click(5, 700)
  await card.whenClosed()
})

test('swallows no key of the page while it is closed, and only Escape while it is open', async ({
  page,
  site,
  card,
}) => {
  await page.goto(
    site.page(
      `${twoParagraphs}<script>addEventListener('keydown', (event) => { document.title += event.key })</script>`,
      '<title></title>',
    ),
  )
  await markOf(page, 'Astana')
  await page.keyboard.press('Escape')
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  await card.whenClosed()
  await page.keyboard.press('b')
  expect(await page.title()).toBe('Escapeab')
})
