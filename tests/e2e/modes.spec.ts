import type { Page } from '@playwright/test'
import { BUNDLED } from '../../scripts/bundled-glossary'
import { readMarks } from '../../scripts/driver/marks'
import { LayerProbe } from '../../scripts/driver/layers'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'
import { chooseSettings, forgetSettings, giveCommand } from '../support/settings'
import { serialiseDocument } from '../support/serialise'

/** A reader switches the way terms are shown: at once, in every tab, without reload and without flicker. */

const body = '<p style="margin: 120px">Tashkent and the Belt and Road Initiative, 哈萨克斯坦</p>'

const TERMS = ['Tashkent', 'Belt and Road Initiative', '哈萨克斯坦']

test.afterEach(async ({ termlight }) => forgetSettings(termlight))

const styles = async (page: Page): Promise<string[]> => [...new Set((await readMarks(page)).map(({ style }) => style))]

/** For the glossary that comes with the extension. */
const styleOf = (colour: 'red' | 'teal') => ({ [BUNDLED[0] ?? '']: { colour, line: 'wavy' as const } })

/** Without the number of sheets: rules of ours are adopted. */
const domOf = async (page: Page): Promise<string> => (await serialiseDocument(page)).replace(/\nsheets: .*$/, '')

/** What the page itself can see of us. */
const traces = (page: Page): Promise<{ names: number; hosts: number; sheets: number }> =>
  page.evaluate(() => ({
    names: CSS.highlights.size,
    hosts: document.querySelectorAll('termlight-card').length,
    sheets: document.adoptedStyleSheets.length,
  }))

test('changes the marks of every open tab, and leaves nothing when off', async ({ termlight, context, page, site }) => {
  await page.goto(site.page(body))
  const other = await context.newPage()
  await other.goto(site.page(body))
  const both = [page, other]
  for (const each of both) await expect.poll(() => markedTexts(each)).toEqual(TERMS)
  const before = await domOf(page)

  await chooseSettings(termlight, { mode: 'background' })
  for (const each of both) await expect.poll(() => styles(each)).toEqual(['termlight-slate'])
  expect(await domOf(page)).toBe(before)

  await chooseSettings(termlight, { mode: 'hover' })
  for (const each of both) await expect.poll(() => markedTexts(each)).toEqual([])
  expect((await traces(page)).names).toBe(0)

  await chooseSettings(termlight, { mode: 'gloss' })
  for (const each of both) {
    const layers = await LayerProbe.of(each)
    await each.bringToFront()
    await expect.poll(async () => (await layers.labels()).map(({ text }) => text)).toContain('塔什干')
    expect(await markedTexts(each)).toEqual(TERMS)
  }

  await chooseSettings(termlight, { mode: 'off' })
  for (const each of both) await expect.poll(() => traces(each)).toEqual({ names: 0, hosts: 0, sheets: 0 })
  expect(await domOf(page)).toBe(before)

  await chooseSettings(termlight, { mode: 'underline' })
  for (const each of both) await expect.poll(() => markedTexts(each)).toEqual(TERMS)
  await other.close()
})

test('explains on hover in a mode without marks', async ({ termlight, page, site, card }) => {
  await page.goto(site.page(body))
  const mark = await markOf(page, 'Tashkent')
  await chooseSettings(termlight, { mode: 'hover' })
  await expect.poll(() => markedTexts(page)).toEqual([])
  await page.mouse.move(mark.x - 40, mark.y)
  await page.mouse.move(mark.x, mark.y, { steps: 4 })
  await card.whenOpen()
  expect(await card.text()).toContain('塔什干')
})

test('never takes the marks away while their look changes', async ({ termlight, page, site }) => {
  await page.goto(site.page(body))
  await expect.poll(() => markedTexts(page)).toEqual(TERMS)
  await page.evaluate(() => {
    const sizes: number[] = []
    Reflect.set(globalThis, 'sizes', sizes)
    const sample = (): void => {
      sizes.push([...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))
      requestAnimationFrame(sample)
    }
    sample()
  })
  await chooseSettings(termlight, { mode: 'background' })
  await expect.poll(() => styles(page)).toEqual(['termlight-slate'])
  await chooseSettings(termlight, { mode: 'gloss', styles: styleOf('red') })
  await expect.poll(() => styles(page)).not.toEqual(['termlight-slate'])
  await chooseSettings(termlight, { density: 'page', styles: styleOf('teal') })
  await chooseSettings(termlight, { density: 'section' })
  await expect.poll(() => markedTexts(page)).toEqual(TERMS)
  const sampled = (): Promise<number[]> => page.evaluate((): number[] => Reflect.get(globalThis, 'sizes'))
  await expect.poll(async () => (await sampled()).length).toBeGreaterThan(5)
  const sizes = await sampled()
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TERMS.length)
})

test('draws each glossary in its own style, in shadow trees and under a strict policy, too', async ({
  termlight,
  page,
  site,
}) => {
  const worker = await termlight.worker()
  await page.goto(
    site.file(
      `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      </head><body>${body}<div><template shadowrootmode="open"><p>Dushanbe</p></template></div></body></html>`,
      {
        'content-type': 'text/html; charset=utf-8',
      },
    ),
  )
  await markOf(page, 'Dushanbe')
  const [key] = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const found: unknown = await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'listOccurrences' }, { frameId: 0 })
    return Array.isArray(found) ? found.flatMap(({ conceptKeys }) => conceptKeys.map(String)) : []
  })
  const glossary = key?.split('/')[0] ?? ''
  await chooseSettings(termlight, { styles: { [glossary]: { colour: 'red', line: 'solid' } } })
  await expect.poll(() => styles(page)).toEqual(['termlight-red-solid'])
  // The line under the term, in the colour of the palette.
  for (const text of ['Tashkent', 'Dushanbe']) {
    const mark = await markOf(page, text)
    const clip = { x: mark.x - 20, y: mark.y - 4, width: 40, height: 24 }
    const hasRed = async (): Promise<boolean> => {
      const png = (await page.screenshot({ clip })).toString('base64')
      return worker.evaluate(async (data) => {
        const blob = await (await fetch(`data:image/png;base64,${data}`)).blob()
        const bitmap = await createImageBitmap(blob)
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        canvas?.drawImage(bitmap, 0, 0)
        const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
        for (let at = 0; at < pixels.length; at += 4)
          if (pixels[at] === 0xd9 && pixels[at + 1] === 0x53 && pixels[at + 2] === 0x4f) return true
        return false
      }, png)
    }
    await expect.poll(hasRed, `red under ${text}`).toBe(true)
  }
})

test('cycles the modes of a site by a shortcut, and says which one it is', async ({ termlight, page, site }) => {
  const layers = await LayerProbe.of(page)
  await page.goto(site.page(body))
  await markOf(page, 'Tashkent')
  await page.bringToFront()
  for (const [name, style] of [
    ['Background', 'termlight-slate'],
    ['Gloss', 'termlight'],
  ] as const) {
    await giveCommand(termlight, 'switch-mode')
    await expect.poll(() => layers.notice()).toEqual([name, 'on 127.0.0.1'])
    await expect.poll(() => styles(page)).toEqual([style])
  }
  await giveCommand(termlight, 'switch-mode')
  await expect.poll(() => layers.notice()).toEqual(['Off', 'on 127.0.0.1'])
  // The notice goes by itself, and then there is nothing left.
  await expect.poll(() => traces(page)).toEqual({ names: 0, hosts: 0, sheets: 0 })
  await page.reload()
  await giveCommand(termlight, 'switch-mode')
  await expect.poll(() => layers.notice()).toHaveLength(2)
  expect(await markedTexts(page)).toEqual([])
  await giveCommand(termlight, 'switch-mode')
  await expect.poll(() => markedTexts(page)).toEqual(TERMS)
  await hoverMark(page, 'Tashkent')
})
