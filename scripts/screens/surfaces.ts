import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Settings } from '../../lib/extension/settings-form'
import { CardProbe } from '../driver/card'
import { openCardOf } from '../driver/hover'
import { extensionIdOf, extensionWorker, type Browser } from '../driver/launch'
import { settledOccurrences } from '../driver/occurrences'
import { openPopup } from '../driver/popup'
import { projectFolder } from '../local-tools'

/** Each surface of the extension, brought to where a picture of it is worth taking. */

/** One language of the pictures: an article in it, and what is looked at there. */
export interface Scene {
  readonly locale: 'en' | 'zh_CN'
  readonly address: string
  /** The term whose card is shown. */
  readonly term: string
  /** What is typed into the popup. */
  readonly query: string
}

export type Shoot = (name: string, page: Page, options?: { readonly fullPage?: boolean }) => Promise<void>

/** Takes them all, one after another. */
export async function shootSurfaces(browser: Browser, scene: Scene, shoot: Shoot): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(scene.address)
  await settledOccurrences(browser.context, page)
  await shootModes(browser, page, shoot)
  await shootCard(page, scene, shoot)
  await shootSelection(browser, page, shoot)
  await shootSidePanel(browser, page, scene, shoot)
  await shootPopup(browser, page, scene, shoot)
  await shootOwnPages(browser, shoot)
  await page.close()
}

async function shootModes(browser: Browser, page: Page, shoot: Shoot): Promise<void> {
  for (const mode of ['background', 'gloss', 'underline'] as const) {
    await choose(browser, { mode, strip: mode === 'gloss' })
    await marksAreIn(page, mode)
    await shoot(mode === 'underline' ? 'page' : mode, page)
  }
}

async function shootCard(page: Page, { term }: Scene, shoot: Shoot): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.querySelector('h1')?.offsetTop ?? 0))
  await openCardOf(page, term)
  const card = await CardProbe.of(page)
  await shoot('card', page)
  // Saves the sentence, so that there is something to show in the settings.
  await page.mouse.move(...middleOf(await card.whenOpen()), { steps: 6 })
  await page.keyboard.press('b')
  await until(async () => (await card.box('.card-undo')) !== null)
  await page.keyboard.press('Escape')
  await page.mouse.move(1, 1)
}

async function shootSelection(browser: Browser, page: Page, shoot: Shoot): Promise<void> {
  await choose(browser, { selection: 'panel' })
  const paragraph = page.locator('main p').nth(3)
  await paragraph.scrollIntoViewIfNeeded()
  const place = await paragraph.boundingBox()
  if (!place) throw new Error('the article has no fourth paragraph')
  await page.mouse.move(place.x + 2, place.y + 8)
  await page.mouse.down()
  await page.mouse.move(place.x + place.width - 20, place.y + Math.min(place.height - 10, 70), { steps: 8 })
  await page.mouse.up()
  const card = await CardProbe.of(page)
  await until(async () => (await card.texts('.selection-panel output .visually-hidden')).length > 0)
  await card.whenOpen(10_000, '.selection-panel')
  await shoot('selection', page)
  await page.keyboard.press('Escape')
  await choose(browser, {})
}

async function shootSidePanel(browser: Browser, page: Page, { locale }: Scene, shoot: Shoot): Promise<void> {
  const worker = await extensionWorker(browser.context)
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id ?? -1,
    page.url(),
  )
  const panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 400, height: 800 })
  await panel.goto(`chrome-extension://${extensionIdOf(worker)}/sidepanel.html?tab=${tab}`)
  // Counterparts come after the terms themselves.
  await panel.locator('.term-row .term-counterpart').nth(8).waitFor()
  await shoot('side-panel', panel)
  await panel.getByRole('button', { name: message(locale, 'exportLabel') }).click()
  const opened = browser.context.waitForEvent('page')
  await panel.getByRole('button', { name: message(locale, 'exportSheet') }).click()
  const sheet = await opened
  await sheet.setViewportSize({ width: 1000, height: 800 })
  await sheet.getByRole('row').nth(3).waitFor()
  await shoot('sheet', sheet)
  await sheet.close()
  await panel.close()
}

async function shootPopup(browser: Browser, page: Page, { query }: Scene, shoot: Shoot): Promise<void> {
  const popup = await openPopup(browser, page)
  await popup.page.getByRole('combobox').fill(query)
  await popup.page.getByRole('option').first().waitFor()
  await shoot('popup', popup.page)
  await popup.close()
}

async function shootOwnPages(browser: Browser, shoot: Shoot): Promise<void> {
  const worker = await extensionWorker(browser.context)
  const home = `chrome-extension://${extensionIdOf(worker)}`
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: 1100, height: 800 })
  for (const [name, path] of [
    ['settings', 'options.html'],
    ['saved', 'options.html#saved'],
    ['own-terms', 'options.html#own'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${home}/${path}`)
    await page.locator('section h2').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await shoot(name, page)
  }
  await page.goto(`${home}/welcome.html`)
  await page.locator('h1').waitFor()
  await shoot('welcome', page, { fullPage: true })
  await page.close()
}

/** Writes settings where the extension keeps them. */
async function choose(browser: Browser, settings: Partial<Settings>): Promise<void> {
  const worker = await extensionWorker(browser.context)
  await worker.evaluate(async (value) => chrome.storage.local.set({ settings: value }), { ...settings })
}

/** Waits until marks in the look of a mode are registered. */
async function marksAreIn(page: Page, mode: string): Promise<void> {
  await until(() =>
    page.evaluate((name) => CSS.highlights.has(name), mode === 'background' ? 'termlight-slate' : 'termlight'),
  )
  // Labels are drawn in the frame after the marks.
  for (let frame = 0; frame < 30; frame++) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('the state that a picture is to show did not come')
    await new Promise((done) => {
      setTimeout(done, 50)
    })
  }
}

const middleOf = ({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): [number, number] => [x + width / 2, y + Math.min(height / 2, 120)]

/** A message in the language of the pictures. */
function message(locale: string, key: string): string {
  const file = join(projectFolder, 'public', '_locales', locale, 'messages.json')
  const catalogue: Record<string, { message: string } | undefined> = JSON.parse(readFileSync(file, 'utf8'))
  return catalogue[key]?.message ?? key
}
