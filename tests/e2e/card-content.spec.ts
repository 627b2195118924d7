import { expect, hoverMark, test } from '../support/extension'
import { cardJourneys } from '../support/journeys'

/** What the card says of the bundled glossary's terms. */

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

test('names the terms nested in the one it explains', async ({ page, site, card }) => {
  await page.goto(site.page('<p style="margin: 100px" lang="zh">第二届中国—中亚峰会在阿斯塔纳举行。</p>'))
  await hoverMark(page, '第二届中国—中亚峰会')
  await card.whenOpen()
  await expect.poll(() => card.texts('.nested-terms li')).toContain('中亚 Central Asia')
})
