import type { Page } from 'puppeteer-core'
import { currentMarks } from '../support/current-marks'
import { expect, markOf, test } from '../support/firefox'
import { OTHER_HOST } from '../support/firefox/browser'
import { Sidebar } from '../support/firefox/sidebar'

/** A reader in Firefox opens the sidebar with the terms of the page. */

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))

test(
  'the sidebar lists the terms of the active tab, and follows it to another tab and page',
  { timeout: 60_000 },
  async ({ firefox, page, site }) => {
    await page.goto(site.page('<p>Samarkand</p>', '<title>First</title>'))
    await markOf(page, 'Samarkand')
    const other = await firefox.newPage()
    await other.goto(site.page('<p>Bishkek, 阿拉木图</p>', '<title>Second</title>'))
    await markOf(other, 'Bishkek')
    await page.bringToFront()
    const sidebar = await Sidebar.open(firefox, page)
    await expect.poll(() => sidebar.surfaces()).toEqual(['Samarkand'])
    await other.bringToFront()
    await expect.poll(() => sidebar.surfaces()).toEqual(['Bishkek', '阿拉木图'])
    await expect.poll(() => sidebar.text()).toContain('Second')
    await expect.poll(() => sidebar.text()).toContain('Almaty')
    await other.goto(site.page('<p>Kashgar</p>', '<title>Third</title>'))
    await expect.poll(() => sidebar.surfaces()).toEqual(['Kashgar'])
    await other.evaluate(() => document.body.append('Khorgos'))
    await expect.poll(() => sidebar.surfaces()).toEqual(['Kashgar', 'Khorgos'])
    await page.bringToFront()
    await expect.poll(() => sidebar.surfaces()).toEqual(['Samarkand'])
    await other.close()
    await sidebar.close()
  },
)

test('scrolls to occurrences in the page and its frames, and marks those of a row', async ({ firefox, page, site }) => {
  const inner = site.page('<div style="height: 900px"></div><p>Khorgos</p>').replace('127.0.0.1', OTHER_HOST)
  const far = '<div style="height: 1600px"></div>'
  await page.goto(site.page(`<p>Samarkand</p>${far}<p>Samarkand</p>${far}<iframe src="${inner}"></iframe>${far}`))
  await markOf(page, 'Samarkand')
  const sidebar = await Sidebar.open(firefox, page)
  await expect.poll(() => sidebar.surfaces()).toEqual(['Samarkand', 'Khorgos'])
  await sidebar.click('Samarkand')
  await expect.poll(() => sidebar.text()).toContain('1 of 2')
  await sidebar.click('Samarkand')
  await expect.poll(() => sidebar.text()).toContain('2 of 2')
  await expect.poll(() => scrolled(page)).toBeGreaterThan(800)
  const second = await scrolled(page)
  await sidebar.click('Khorgos')
  await expect.poll(() => sidebar.text()).toContain('1 of 1')
  await expect.poll(() => scrolled(page)).toBeGreaterThan(second + 500)
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(300)
  await sidebar.hover('Samarkand')
  await expect.poll(() => currentMarks(page)).toEqual(['Samarkand', 'Samarkand'])
  await sidebar.close()
  await expect.poll(() => currentMarks(page)).toEqual([])
})

test('the badge is that of the page, also when the reader comes back to it', async ({ firefox, page, site }) => {
  const frame = site.page('<p>Bishkek</p>')
  await page.goto(site.page(`<p>Samarkand</p><iframe src="${frame}"></iframe>`))
  await markOf(page, 'Samarkand')
  const sidebar = await Sidebar.open(firefox, page)
  await expect.poll(() => sidebar.badge()).toBe('2')
  await page.goto(site.page('<p>Kashgar, Khorgos, Almaty</p>'))
  await expect.poll(() => sidebar.badge()).toBe('3')
  await firefox.traverse(page, -1)
  await expect.poll(() => sidebar.badge()).toBe('2')
  await expect.poll(() => sidebar.surfaces()).toEqual(['Samarkand', 'Bishkek'])
  await sidebar.close()
})
