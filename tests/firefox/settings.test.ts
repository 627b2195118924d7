import type { Page } from 'puppeteer-core'
import { expect, markedTexts, markOf, test } from '../support/firefox'

/** A reader in Firefox goes through the settings, adds a term and finds what they saved. */

const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => button.textContent.trim() === wanted)?.click()
  }, text)

const choose = (page: Page, value: string): Promise<void> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(`input[type=radio][value=${wanted}]`)?.click(), value)

const ask = (page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    (request, given) => chrome.runtime.sendMessage({ kind: 'request', name: request, args: given }),
    name,
    args,
  )

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)

test('sets the mode of all sites, at once in an open page', async ({ firefox, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const settings = await firefox.openInside('options.html')
  await settings.waitForSelector('input[value=off]')
  await choose(settings, 'off')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await choose(settings, 'underline')
  await markOf(page, 'Tashkent')
  await settings.close()
})

test('adds a term, marks it at once, deletes it and takes that back', async ({ firefox, page, site }) => {
  await page.goto(site.page('<p>Tashkent, two zebra sidings</p>'))
  await markOf(page, 'Tashkent')
  const settings = await firefox.openInside('options.html#own-new=zebra%20siding')
  await settings.waitForSelector('.own-form')
  await press(settings, 'Save')
  await markOf(page, 'zebra sidings')
  await settings.waitForSelector('[aria-label="Delete zebra siding"]')
  await settings.$eval(
    '[aria-label="Delete zebra siding"]',
    (button) => button instanceof HTMLElement && button.click(),
  )
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await press(settings, 'Undo')
  await markOf(page, 'zebra sidings')
  const reply = await ask(settings, 'listOwn')
  const [id] = JSON.stringify(reply).match(/(?<="id":")[^"]+/) ?? []
  await ask(settings, 'deleteOwn', [id])
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await settings.close()
})

test('lists what was saved, and how shortcuts are changed', async ({ firefox }) => {
  const settings = await firefox.openInside('options.html#saved')
  await settings.waitForSelector('#saved')
  await ask(settings, 'saveQuote', {
    conceptKey: 'china-central-asia/dry-port',
    text: 'The dry port is busy.',
    language: 'en',
    publication: 'The Daily',
  })
  await expect.poll(() => textOf(settings, '.saved-quote')).toContain('The dry port is busy.')
  expect(await textOf(settings, '.saved-quote mark')).toBe('dry port')
  await settings.$eval('.saved-quote .icon-button', (button) => button instanceof HTMLElement && button.click())
  await expect.poll(() => textOf(settings, '.undo-bar')).toContain('Quotes deleted: 1')
  await expect.poll(() => textOf(settings, '#saved')).toContain('Nothing saved yet.')
  const shortcuts = await textOf(settings, '#shortcuts')
  expect(shortcuts).toContain('Alt+Shift+M')
  expect(shortcuts).toMatch(/Change shortcuts|Manage Extension Shortcuts/)
  await settings.close()
})
