import type { Page } from 'puppeteer-core'
import { expect, markedTexts, markOf, test } from '../support/firefox'
import { layerTexts } from '../support/firefox/layers'
import { readMarks } from '../../scripts/driver/marks'
import { until } from '../support/firefox/until'

/** A reader switches modes and walks terms in Firefox, by real shortcuts. */

const body = '<p style="margin: 120px; line-height: 2">Tashkent and then Astana, 哈萨克斯坦</p>'

const styles = async (page: Page): Promise<string[]> => [...new Set((await readMarks(page)).map(({ style }) => style))]

test('changes the look of marks, takes them off and puts them back', async ({ firefox, page, site }) => {
  await page.goto(site.page(body))
  await markOf(page, 'Tashkent')
  try {
    await firefox.choose({ mode: 'background' })
    await expect.poll(() => styles(page)).toEqual(['termlight-slate'])
    const mark = await markOf(page, 'Tashkent')
    await page.bringToFront()
    const area = { x: Math.round(mark.x) - 20, y: Math.round(mark.y) - 8, width: 40, height: 16 }
    // The ground of the palette, over white.
    await expect.poll(() => firefox.countPixels('#d2d8e5', area)).toBeGreaterThan(50)
    await firefox.choose({ mode: 'hover' })
    await expect.poll(() => markedTexts(page)).toEqual([])
    await firefox.choose({ mode: 'off' })
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await firefox.choose({ density: 'page', languages: 'en' })
    await expect.poll(() => markedTexts(page)).toEqual(['Tashkent', 'Astana'])
  } finally {
    await firefox.choose({})
  }
})

test('writes counterparts over terms', async ({ firefox, page, site }) => {
  await page.goto(site.page(body))
  try {
    await firefox.choose({ mode: 'gloss' })
    const labels = await until(
      'labels',
      () => layerTexts(firefox, page, '.gloss span:not(.measured)'),
      (all) => all.includes('塔什干') && all.includes('Kazakhstan'),
    )
    expect(labels).toContain('阿斯塔纳')
    const copied = await page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.body)
      return document.getSelection()?.toString() ?? ''
    })
    expect(copied.trim()).toBe('Tashkent and then Astana, 哈萨克斯坦')
  } finally {
    await firefox.choose({})
  }
})

test('walks the terms and switches the mode by shortcuts', async ({ firefox, page, site, card }) => {
  await page.goto(site.page(body))
  await markOf(page, 'Tashkent')
  await page.bringToFront()
  const current = () => page.evaluate(() => [...(CSS.highlights.get('termlight-current') ?? [])].map(String).join())
  try {
    await firefox.pressShortcut('J')
    await expect.poll(current).toBe('Tashkent')
    await firefox.pressShortcut('J')
    await expect.poll(current).toBe('Astana')
    await until(
      'it is read out',
      () => layerTexts(firefox, page, '.spoken'),
      (all) => all.join() === 'Astana, 阿斯塔纳, 2 of 3',
    )
    await firefox.pressShortcut('C')
    await card.whenOpen()
    expect(await card.text()).toContain('阿斯塔纳')
    await firefox.pressShortcut('M')
    await until(
      'the notice',
      () => layerTexts(firefox, page, '.notice .text'),
      (all) => all.join() === 'Background',
    )
    await expect.poll(() => styles(page)).toEqual(expect.arrayContaining(['termlight-slate']))
  } finally {
    await firefox.choose({})
  }
})
