import type { Page } from 'puppeteer-core'
import { expect, markedTexts, markOf, test } from '../support/firefox'
import { OTHER_HOST } from '../support/firefox/browser'
import { ToolbarPopup } from '../support/firefox/toolbar-popup'

/** A reader in Firefox opens the popup: finds a concept, sets the mode. */

const options = (page: Page): Promise<string[]> =>
  page.$$eval('[role=option]', (all) => all.map((option) => option.textContent))

test.for([
  ['English', 'luban work', 'Luban Workshop', '鲁班工坊'],
  ['Chinese', '中欧班', '中欧班列', 'China-Europe freight train'],
] as const)('finds a concept by typing %s, and shows all of it', async ([, typed, term, counterpart], { firefox }) => {
  const popup = await firefox.openInside('popup.html')
  await popup.type('[role=combobox]', typed)
  await expect.poll(async () => (await options(popup))[0]).toContain(term)
  expect((await options(popup))[0]).toContain(counterpart)
  await popup.keyboard.press('Enter')
  await expect.poll(() => popup.evaluate(() => document.querySelector('article')?.innerText)).toContain(counterpart)
  await popup.close()
})

test('sets the mode of all sites, at once in every open page', async ({ firefox, page, site }) => {
  const other = await firefox.newPage()
  await other.goto(site.page('<p>Bishkek</p>'))
  await markOf(other, 'Bishkek')
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await ToolbarPopup.open(firefox, page)
  await expect.poll(() => popup.chosen()).toEqual(['all', 'underline'])
  await popup.choose('off')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await expect.poll(() => markedTexts(other)).toEqual([])
  await popup.choose('underline')
  await markOf(page, 'Tashkent')
  await markOf(other, 'Bishkek')
  await popup.close()
  await other.close()
})

test('gives a site a mode of its own, in its frames too, and gives the site back', async ({ firefox, page, site }) => {
  const other = site.page('<p>Bishkek</p>').replace('127.0.0.1', OTHER_HOST)
  const address = site.page(
    `<p>Tashkent</p><iframe srcdoc="&lt;p>Almaty&lt;/p>"></iframe><iframe src="${other}"></iframe>`,
  )
  await page.goto(address)
  await markOf(page, 'Tashkent')
  const all = (): Promise<string[][]> => Promise.all(page.frames().map(markedTexts))
  await expect.poll(all).toEqual([['Tashkent'], ['Almaty'], ['Bishkek']])
  const popup = await ToolbarPopup.open(firefox, page)
  await popup.choose('site')
  await expect.poll(() => popup.chosen()).toEqual(['site', 'underline'])
  await popup.choose('off')
  await expect.poll(all).toEqual([[], [], []])
  await popup.close()

  const elsewhere = await firefox.newPage()
  await elsewhere.goto(address.replace('127.0.0.1', 'localhost'))
  await markOf(elsewhere, 'Tashkent')
  await elsewhere.close()

  await page.reload()
  const again = await ToolbarPopup.open(firefox, page)
  await expect.poll(() => again.chosen()).toEqual(['site', 'off'])
  expect(await all()).toEqual([[], [], []])
  await again.press('As everywhere')
  await expect.poll(all).toEqual([['Tashkent'], ['Almaty'], ['Bishkek']])
  await again.close()
})

test('counts the terms of the page, at the toolbar and in the popup', async ({ firefox, page, site }) => {
  await page.goto(site.page('<p>Astana, Tashkent</p><iframe srcdoc="&lt;p>比什凯克&lt;/p>"></iframe>'))
  await markOf(page, 'Tashkent')
  const popup = await ToolbarPopup.open(firefox, page)
  await expect.poll(() => popup.badge()).toBe('3')
  await expect.poll(() => popup.text()).toMatch(/\b2\b/)
  await page.goto(site.page('<p>nothing of note</p>'))
  await expect.poll(() => popup.badge()).toBe('')
  await popup.close()
})
