import { openExtensionPage } from '../support/background'
import { currentMarks } from '../support/current-marks'
import { expect, test } from '../support/extension'
import { article, head, openArticle } from '../support/page-article'
import { TermsPanel } from '../support/page-terms'

/** A reader lists the terms of the open page, walks through them and takes them along. */

test('lists each concept once, as the page first has it, with counterpart, pinyin and count', async ({
  termlight,
  page,
  site,
}) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.page.getByRole('button', { name: 'As read' }).click()
  await panel.expectSurfaces(['Samarkand', 'Belt and Road Initiative', 'Food security', 'Aral Sea'])
  await expect(panel.row('Samarkand')).toContainText('撒马尔罕')
  await expect(panel.row('Samarkand').locator('.term-count')).toContainText('4')
  await expect(panel.row('Aral Sea').locator('.term-count')).toContainText('3')
  await expect(panel.row('Food security')).toContainText('liángshí ānquán')
  await expect(panel.row('Food security')).toContainText('Agriculture')
  await expect(panel.page.getByText('Terms: 4 · Occurrences: 10')).toBeVisible()
  await expect(panel.page.getByText('Summit news: A/B')).toBeVisible()
  await panel.page.close()
})

test('lists nothing that only screen readers meet, as the toolbar icon counts it', async ({
  termlight,
  page,
  site,
}) => {
  const clipped = 'position: absolute; width: 1px; height: 1px; overflow: hidden'
  await openArticle(page, site.page(`<h2 style="${clipped}">Bishkek</h2><p>Samarkand and the Aral Sea</p>`))
  const panel = await TermsPanel.open(termlight, page)
  await expect(panel.page.getByText('Terms: 2 · Occurrences: 2')).toBeVisible()
  await panel.page.close()
})

test('groups by subject field, and remembers the order that was chosen', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.page.getByRole('button', { name: 'By field' }).click()
  await expect(panel.page.getByRole('heading', { level: 2 })).toHaveText(['Agriculture', 'Places', 'Politics'])
  await panel.page.getByRole('button', { name: 'As read' }).click()
  await expect(panel.page.getByRole('heading', { level: 2 })).toHaveCount(0)
  await panel.page.reload()
  await panel.expectSurfaces(['Samarkand', 'Belt and Road Initiative', 'Food security', 'Aral Sea'])
  await expect(panel.page.getByRole('button', { name: 'As read' })).toHaveAttribute('aria-pressed', 'true')
  await panel.page.getByRole('button', { name: 'By field' }).click()
  await panel.page.close()
})

test('filters by either language and by pinyin, and says how many are left', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.expectSurfaces(['Food security', 'Samarkand', 'Aral Sea', 'Belt and Road Initiative'])
  const field = panel.page.getByRole('searchbox', { name: 'Filter the terms' })
  for (const [typed, left] of [
    ['ARAL', 'Aral Sea'],
    ['鹹海', 'Aral Sea'],
    ['liangshi', 'Food security'],
    ['liáng shí', 'Food security'],
    ['road belt', 'Belt and Road Initiative'],
  ] as const) {
    await field.fill(typed)
    await panel.expectSurfaces([left])
  }
  await expect(panel.page.getByText('Terms: 1 of 4')).toBeVisible()
  await field.fill('qqqq')
  await expect(panel.page.getByText('No term passes the filter')).toBeVisible()
  await panel.page.close()
})

test('a click scrolls to the next occurrence and flashes it, again and round the end', async ({
  termlight,
  page,
  site,
}) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  const row = panel.row('Samarkand')
  const go = row.locator('.term-go')
  const place = row.locator('.term-count')
  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY))
  await go.click()
  await expect(place).toHaveText('1 of 4')
  await expect.poll(() => currentMarks(page)).toEqual(['Samarkand'])
  await go.click()
  await expect(place).toHaveText('2 of 4')
  expect(await scrolled()).toBe(0)
  await go.focus()
  await panel.page.keyboard.press('Enter')
  await expect(place).toHaveText('3 of 4')
  await expect.poll(scrolled).toBeGreaterThan(800)
  const third = await scrolled()
  await panel.page.keyboard.press('Enter')
  await expect(place).toHaveText('4 of 4')
  await expect.poll(scrolled).toBeGreaterThan(third + 800)
  await go.click()
  await expect(place).toHaveText('1 of 4')
  await expect.poll(scrolled).toBe(0)
  await panel.page.close()
})

test('begins with the occurrence after the place the reader is at', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  await page.evaluate(() => scrollTo(0, 1000))
  const panel = await TermsPanel.open(termlight, page)
  await panel.row('Samarkand').locator('.term-go').click()
  await expect(panel.row('Samarkand').locator('.term-count')).toHaveText('3 of 4')
  await panel.page.close()
})

test('marks all occurrences of the row that is pointed at, by pointer or keyboard, and of no other', async ({
  termlight,
  page,
  site,
}) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.row('Aral Sea').hover()
  await expect.poll(() => currentMarks(page)).toEqual(['Aral Sea', '咸海', 'Aral Sea'])
  await panel.row('Food security').hover()
  await expect.poll(() => currentMarks(page)).toEqual(['Food security', 'food security'])
  await panel.page.getByRole('searchbox').hover()
  await expect.poll(() => currentMarks(page)).toEqual([])
  await panel.page.getByRole('searchbox').focus()
  for (let tabs = 0; tabs < 4; tabs++) await panel.page.keyboard.press('Tab')
  await panel.page.keyboard.press('End')
  await expect.poll(() => currentMarks(page)).toEqual(['Belt and Road Initiative'])
  await panel.page.keyboard.press('ArrowUp')
  await expect.poll(() => currentMarks(page)).toEqual(['Aral Sea', '咸海', 'Aral Sea'])
  await panel.page.close()
  await expect.poll(() => currentMarks(page)).toEqual([])
})

test('keeps up with a page that changes, also where the number of its terms stays the same', async ({
  termlight,
  page,
  site,
}) => {
  await openArticle(page, site.page('<p>Samarkand</p><div></div>', head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.expectSurfaces(['Samarkand'])
  await page.evaluate(() => document.querySelector('div')?.append('Bishkek'))
  await expect.poll(async () => (await panel.surfaces()).toSorted()).toEqual(['Bishkek', 'Samarkand'])
  await page.evaluate(() => {
    const text = document.querySelector('div')
    if (text) text.textContent = 'Almaty'
  })
  await expect.poll(async () => (await panel.surfaces()).toSorted()).toEqual(['Almaty', 'Samarkand'])
  await page.evaluate(() => document.body.replaceChildren('nothing'))
  await expect(panel.page.getByText('No terms on this page')).toBeVisible()
  await page.goto(site.page('<p>Kashgar</p>', '<title>Another page</title>'))
  await panel.expectSurfaces(['Kashgar'])
  await expect(panel.page.getByText('Another page')).toBeVisible()
  await panel.page.close()
})

test('lists the frames of a page after the page itself, and scrolls in them', async ({ termlight, page, site }) => {
  const inner = site
    .page('<div style="height: 900px"></div><p>Khorgos and Samarkand</p>')
    .replace('127.0.0.1', 'localhost')
  const body = `<div style="height: 1600px"></div><iframe src="${inner}"></iframe><div style="height: 900px"></div><p>Samarkand, Bishkek</p>`
  await page.goto(site.page(body, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.page.getByRole('button', { name: 'As read' }).click()
  await panel.expectSurfaces(['Samarkand', 'Bishkek', 'Khorgos'])
  await expect(panel.row('Samarkand').locator('.term-count')).toContainText('2')
  await panel.row('Khorgos').locator('.term-go').click()
  await expect(panel.row('Khorgos').locator('.term-count')).toHaveText('1 of 1')
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(300)
  await expect
    .poll(() => page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().bottom ?? Infinity))
    .toBeLessThanOrEqual(800)
  await expect.poll(() => currentMarks(frame)).toEqual(['Khorgos'])
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await panel.expectSurfaces(['Samarkand', 'Bishkek'])
  await panel.page.getByRole('button', { name: 'By field' }).click()
  await panel.page.close()
})

test('says that a term is known, takes it back, and shows only new ones', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  const know = panel.page.getByRole('button', { name: 'I know “Aral Sea”' })
  await panel.row('Aral Sea').hover()
  await know.click()
  await expect(know).toHaveAttribute('aria-pressed', 'true')
  await expect(panel.row('Aral Sea')).toContainText('known')
  await panel.page.getByText('Only new').click()
  await panel.expectSurfaces(['Food security', 'Samarkand', 'Belt and Road Initiative'])
  await panel.page.getByRole('button', { name: 'Undo' }).click()
  await panel.expectSurfaces(['Food security', 'Samarkand', 'Aral Sea', 'Belt and Road Initiative'])
  await panel.page.close()
})

test('opens a whole concept in place of the list, and comes back to it', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.row('Food security').hover()
  await panel.page.getByRole('button', { name: 'All about “Food security”' }).click()
  await expect(panel.page.getByText('Reliable access of a country')).toBeVisible()
  await expect(panel.page.getByRole('button', { name: 'Back to the list' })).toBeFocused()
  await panel.page.keyboard.press('Escape')
  await expect(panel.row('Food security')).toBeVisible()
  await expect(panel.page.getByRole('button', { name: 'All about “Food security”' })).toBeFocused()
  await panel.page.close()
})

test('says where marking is off, and switches it on again', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await expect(panel.row('Samarkand')).toBeVisible()
  const store = (settings: unknown): Promise<void> =>
    panel.page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
  await store({ siteModes: { '127.0.0.1': 'off' } })
  await expect(panel.page.getByText('Marking is switched off here')).toBeVisible()
  await panel.page.getByRole('button', { name: 'Switch marking on' }).click()
  await expect(panel.row('Samarkand')).toBeVisible()
  await store({ mode: 'off' })
  await panel.page.getByRole('button', { name: 'Switch marking on' }).click()
  await expect(panel.row('Samarkand')).toBeVisible()
  await store({})
  await panel.page.close()
})

test('says so where no script can run, and lists again once one can', async ({ termlight, page, site }) => {
  await page.goto(`chrome-extension://${termlight.id}/options.html`)
  const panel = await TermsPanel.open(termlight, page)
  await expect(panel.page.getByText('The terms of this page cannot be listed')).toBeVisible()
  await page.goto(site.page('<p>Samarkand</p>', head))
  await panel.expectSurfaces(['Samarkand'])
  await panel.page.close()
})

test('the panel of the browser lists the terms of the active tab, and follows it', async ({
  termlight,
  page,
  site,
}) => {
  await openArticle(page, site.page('<p>Samarkand</p>', head))
  const other = await termlight.context.newPage()
  await other.goto(site.page('<p>Bishkek</p>'))
  const inside = await openExtensionPage(termlight)
  // It opens after a click of the reader only, and no driver knows it: a page of the extension reaches into it.
  await inside.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent()
    const open = (): void => void chrome.sidePanel.open({ windowId: id ?? 0 })
    addEventListener('click', open, { once: true })
  })
  await inside.mouse.click(5, 5)
  const listed = (): Promise<string[]> =>
    inside.evaluate(() => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
      return Array.from(view?.document.querySelectorAll('.term-surface') ?? [], ({ textContent }) => textContent)
    })
  await page.bringToFront()
  await expect.poll(listed).toEqual(['Samarkand'])
  await other.bringToFront()
  await expect.poll(listed).toEqual(['Bishkek'])
  await other.goto(site.page('<p>Kashgar</p>'))
  await expect.poll(listed).toEqual(['Kashgar'])
  await other.close()
  await inside.close()
})
