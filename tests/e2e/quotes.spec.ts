import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'
import { quotedGlossary } from '../support/quoted-glossary'

/** The card shows evidence: renderings with their status, and where a quote is from. */

test.use({ glossaries: [quotedGlossary] })

test('marks with the packaged glossary instead of the bundled one', async ({ page, site }) => {
  await page.goto(site.page('<p>A lamplighter in Astana.</p>'))
  await markOf(page, 'lamplighter')
  expect(await markedTexts(page)).toEqual(['lamplighter'])
})

test('shows a quote with its publication, date and link', async ({ page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">燃灯者</p>'))
  await hoverMark(page, '燃灯者')
  await card.whenOpen()
  const shown = await card.text()
  expect(shown).toContain('lamplighter')
  expect(shown).toContain('The lamplighter came at dusk.')
  expect(shown).toContain('点灯人在黄昏时来了。')
  expect(shown).toContain('The Sample Daily')
  expect(shown).toMatch(/2025/)
  expect(await card.attributes('a', 'href')).toContain('https://example.org/streets')
  expect(await card.attributes('a', 'rel')).toContainEqual(expect.stringContaining('noopener'))
})

test('shows every rendering, the preferred first, and the field and note', async ({ page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">lamplighters</p>'))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  const shown = (await card.text()) ?? ''
  expect(shown.indexOf('点灯人')).toBeGreaterThanOrEqual(0)
  expect(shown.indexOf('燃灯者')).toBeGreaterThan(shown.indexOf('点灯人'))
  expect(shown).toMatch(/culture/i)
  expect(shown).toContain('A trade that is gone.')
})

test('lists both senses of one surface', async ({ page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">lamplighter</p>'))
  await hoverMark(page, 'lamplighter')
  await card.whenOpen()
  expect(await card.text()).toContain('灯蛾')
})
