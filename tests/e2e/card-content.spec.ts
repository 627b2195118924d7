import { expect, hoverMark, test } from '../support/extension'

/** What the card says of the bundled glossary's terms. */

const body = `
  <p style="margin: 200px 300px">Ministers met about the Belt and Road Initiative in Astana.</p>
  <p style="margin: 200px 300px" lang="zh">两国领导人在阿斯塔纳谈到“一带一路”倡议。</p>`

test('shows the counterpart and an example in both languages', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'Belt and Road Initiative')
  await card.whenOpen()
  const shown = await card.text()
  expect(shown).toContain('Belt and Road Initiative')
  expect(shown).toContain('“一带一路”倡议')
  const emphasised = await card.texts('mark, strong, b, em')
  expect(emphasised.join('|')).toMatch(/Belt and Road/)
  expect(emphasised.join('|')).toMatch(/一带一路/)
})

test('explains a Chinese term in English', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await hoverMark(page, '阿斯塔纳')
  await card.whenOpen()
  expect(await card.text()).toMatch(/Astana/)
})

test('names the terms nested in the one it explains', async ({ page, site, card }) => {
  await page.goto(site.page('<p style="margin: 100px" lang="zh">第二届中国—中亚峰会在阿斯塔纳举行。</p>'))
  await hoverMark(page, '第二届中国—中亚峰会')
  await card.whenOpen()
  await expect.poll(() => card.texts('.nested-terms li')).toContain('中亚 Central Asia')
})
