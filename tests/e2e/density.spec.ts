import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'
import { chooseSettings, forgetSettings } from '../support/settings'

/** How many of a page's terms are marked, and of which language, is the reader's choice. */

const body = `
  <h1>Astana</h1><p>Astana and Tashkent, 塔什干</p>
  <h2>Second</h2><p>Astana, Astana</p>
  <section><p>Tashkent, Tashkent</p><h3>Third</h3><p>塔什干, Bishkek</p></section>
  <aside><h4>Beside</h4><p>Bishkek</p></aside>
  <p>Tashkent</p>
  <h2>Last</h2><p>Almaty and Almaty</p>`

const ALL =
  'Astana Astana Tashkent 塔什干 Astana Astana Tashkent Tashkent 塔什干 Bishkek Bishkek Tashkent Almaty Almaty'

test.afterEach(async ({ termlight }) => forgetSettings(termlight))

test('marks every occurrence, the first in each section, or the first on the page', async ({
  termlight,
  page,
  site,
}) => {
  await page.goto(site.page(body))
  const marked = async () => (await markedTexts(page)).join(' ')
  await expect.poll(marked).toBe(ALL)
  await chooseSettings(termlight, { density: 'page' })
  await expect.poll(marked).toBe('Astana Tashkent Bishkek Almaty')
  await chooseSettings(termlight, { density: 'section' })
  await expect.poll(marked).toBe('Astana Tashkent Astana Tashkent 塔什干 Bishkek Bishkek Tashkent Almaty')
  await chooseSettings(termlight, { density: 'all' })
  await expect.poll(marked).toBe(ALL)
})

test('marks the first one again when the page puts one before it, or takes it away', async ({
  termlight,
  page,
  site,
}) => {
  await chooseSettings(termlight, { density: 'page' })
  await page.goto(site.page('<div id="top"></div><p id="a">Astana is here</p><p>Astana was there</p>'))
  const places = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((all) => [...all].map(({ startContainer }) => startContainer.textContent)),
    )
  await expect.poll(places).toEqual(['Astana is here'])
  await page.evaluate(() => (document.querySelector('#top') ?? document.body).append('Astana first'))
  await expect.poll(places).toEqual(['Astana first'])
  await page.evaluate(() => {
    document.querySelector('#top')?.remove()
    document.querySelector('#a')?.remove()
  })
  await expect.poll(places).toEqual(['Astana was there'])
})

test('knows the first one of a page too long to be taken in at once', async ({ termlight, page, site }) => {
  test.slow()
  await chooseSettings(termlight, { density: 'page' })
  const filler = '<p>Tashkent, Bishkek and Dushanbe, again and again in the same old words.</p>'.repeat(3000)
  await page.goto(site.page(`<p>Almaty</p>${filler}<p id="end">Almaty and Samarkand</p>`))
  await page.evaluate(() => document.querySelector('#end')?.scrollIntoView())
  await expect.poll(() => markedTexts(page), { timeout: 20_000 }).toEqual(['Samarkand'])
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(() => markedTexts(page)).toEqual(['Almaty', 'Tashkent', 'Bishkek', 'Dushanbe'])
})

test('marks one language only, or that of the page by its text', async ({ termlight, page, site }) => {
  const english = '<p>Leaders met in Astana, as they had in Xi’an two years before, and talked for days. 塔什干</p>'
  await page.goto(site.page(english).replace('lang="en"', ''))
  await chooseSettings(termlight, { languages: 'zh' })
  await expect.poll(() => markedTexts(page)).toEqual(['塔什干'])
  await chooseSettings(termlight, { languages: 'en' })
  await expect.poll(() => markedTexts(page)).toEqual(['Astana', 'Xi’an'])
  await chooseSettings(termlight, { languages: 'page' })
  await expect.poll(() => markedTexts(page)).toEqual(['Astana', 'Xi’an'])
  // It says `en` and is Chinese.
  await page.goto(site.page('<p>两国元首在阿斯塔纳会见，谈了很久，谈得很好。Tashkent</p>'))
  await expect.poll(() => markedTexts(page)).toEqual(['元首', '阿斯塔纳'])
})

test('explains what it does not mark', async ({ termlight, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 100px">Astana</p><p style="margin: 100px">Bishkek, and Astana</p>'))
  const second = async () => {
    await markOf(page, 'Bishkek')
    return page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]?.firstChild
      const range = document.createRange()
      if (text) range.setStart(text, 13)
      if (text) range.setEnd(text, 19)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
  }
  await chooseSettings(termlight, { density: 'page' })
  await expect.poll(() => markedTexts(page)).toEqual(['Astana', 'Bishkek'])
  const { x, y } = await second()
  await page.mouse.move(x - 40, y)
  await page.mouse.move(x, y, { steps: 4 })
  await card.whenOpen()
  expect(await card.text()).toContain('阿斯塔纳')
})

test('marks saved terms only, or new ones only, and never what the reader knows', async ({
  termlight,
  page,
  site,
  card,
}) => {
  await page.goto(site.page('<p style="margin: 100px">Astana, Bishkek and Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const worker = await termlight.worker()
  const keys = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const found: unknown = await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'listOccurrences' }, { frameId: 0 })
    return Array.isArray(found) ? found.map(({ conceptKeys }) => String(conceptKeys[0])) : []
  })
  const inside = await termlight.context.newPage()
  await inside.goto(`chrome-extension://${termlight.id}/options.html`)
  const ask = (name: string, ...given: unknown[]) =>
    inside.evaluate(async (message): Promise<unknown> => chrome.runtime.sendMessage(message), {
      kind: 'request',
      name,
      args: given,
    })
  const quote = { conceptKey: keys[0], text: 'Astana', language: 'en', publication: 'Site' }
  const saved = await ask('saveQuote', quote)
  await ask('setKnown', keys[1], true)
  await page.bringToFront()
  await expect.poll(() => markedTexts(page)).toEqual(['Astana', 'Tashkent'])
  await chooseSettings(termlight, { density: 'saved' })
  await expect.poll(() => markedTexts(page), JSON.stringify(saved)).toEqual(['Astana'])
  await chooseSettings(termlight, { density: 'new' })
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await hoverMark(page, 'Tashkent')
  await card.whenOpen()
  await ask('setKnown', keys[1], false)
  await inside.close()
})
