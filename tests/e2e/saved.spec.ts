import type { Page } from '@playwright/test'
import { openExtensionPage, removeDatabase, replaceDatabase, sendRaw, stopBackground } from '../support/background'
import { expect, markedTexts, markOf, test, type Termlight } from '../support/extension'
import { keepSavedTexts, lastSavedText } from '../support/saved-text'

/** What a reader saved and knows is listed, deleted, taken back, taken out as a file and brought in again. */

test.describe.configure({ mode: 'serial' })

const dryPort = 'china-central-asia/dry-port'
const workshop = 'china-central-asia/luban-workshop'

async function openSaved(termlight: Termlight): Promise<Page> {
  const page = await openExtensionPage(termlight)
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${termlight.id}/options.html#saved`)
  await page.locator('#saved').waitFor()
  return page
}

const ask = (page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> =>
  sendRaw(page, { kind: 'request', name, args })

/** The browser is shared: other readers' journeys may have left things saved. */
async function forgetEverything(page: Page): Promise<void> {
  await ask(page, 'deleteQuotes', await listed(page, 'listQuotes', 'id'))
  for (const key of await listed(page, 'listKnown', 'key')) await ask(page, 'setKnown', key, false)
}

/** One property of everything in a list. */
async function listed(page: Page, name: string, property: string): Promise<unknown[]> {
  const value: unknown = Reflect.get(Object(await ask(page, name)), 'value')
  return Array.isArray(value) ? value.map((each) => Reflect.get(Object(each), property)) : []
}

const sentences = (page: Page) => page.locator('.saved-quote blockquote')

test('lists what was saved by concept, with sentence, source and date', async ({ termlight }) => {
  const settings = await openSaved(termlight)
  await forgetEverything(settings)
  await expect(settings.getByText('Nothing saved yet.')).toBeVisible()
  for (const [conceptKey, text, language, more] of [
    [dryPort, 'The dry port is busy.', 'en', { title: 'Trains', date: '2025-06-24', url: 'https://example.org/a' }],
    [dryPort, '陆港很忙。', 'zh', {}],
    [workshop, 'A Luban Workshop opened.', 'en', {}],
  ] as const)
    expect(
      await ask(settings, 'saveQuote', { conceptKey, text, language, publication: 'The Daily', ...more }),
    ).toMatchObject({ ok: true })
  // Saved elsewhere: the open list follows.
  await expect(sentences(settings)).toHaveText(['A Luban Workshop opened.', '陆港很忙。', 'The dry port is busy.'])
  await expect(settings.locator('.saved-quote mark')).toHaveText(['Luban Workshop', '陆港', 'dry port'])
  await expect(settings.locator('.saved-group')).toHaveCount(2)
  await expect(settings.locator('.saved-group').nth(1).locator('header')).toContainText('dry port')
  const source = settings.locator('.saved-quote').nth(2).locator('.source')
  await expect(source).toContainText('The Daily, Trains, 24 June 2025')
  await expect(source.getByRole('link')).toHaveAttribute('href', 'https://example.org/a')
  await settings.getByRole('searchbox', { name: 'Find in what you saved' }).fill('trains')
  await expect(sentences(settings)).toHaveText(['The dry port is busy.'])
  await settings.getByRole('searchbox', { name: 'Find in what you saved' }).fill('zebra')
  await expect(settings.getByText('No saved sentence has “zebra”.')).toBeVisible()
  await settings.close()
})

test('deletes one, some and all of a concept, and takes all of it back', async ({ termlight }) => {
  const settings = await openSaved(termlight)
  await expect(sentences(settings)).toHaveCount(3)
  await settings.getByRole('button', { name: 'Delete: 陆港很忙。' }).click()
  await expect(settings.getByText('Quotes deleted: 1')).toBeVisible()
  await expect(settings.getByRole('button', { name: 'Undo' })).toBeFocused()
  await settings.getByRole('checkbox', { name: 'Choose: The dry port' }).check()
  await settings.getByRole('button', { name: 'Delete chosen (1)' }).click()
  await expect(settings.getByText('Quotes deleted: 2')).toBeVisible()
  await settings.getByRole('button', { name: 'Delete all of Luban Workshop' }).click()
  await expect(settings.getByText('Quotes deleted: 3')).toBeVisible()
  await expect(sentences(settings)).toHaveCount(0)
  expect(await ask(settings, 'listQuotes')).toMatchObject({ value: [] })
  await settings.getByRole('button', { name: 'Undo' }).click()
  await expect(sentences(settings)).toHaveText(['A Luban Workshop opened.', '陆港很忙。', 'The dry port is busy.'])
  await expect(settings.locator('.undo-bar')).toHaveCount(0)
  await settings.getByRole('button', { name: 'Delete: 陆港很忙。' }).click()
  await settings.getByRole('button', { name: 'Close this line' }).click()
  await expect(settings.locator('.undo-bar')).toHaveCount(0)
  await expect(sentences(settings)).toHaveCount(2)
  await settings.close()
})

test('lists known terms, marks them again and takes that back', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>a dry port in Tashkent</p>'))
  await markOf(page, 'dry port')
  const settings = await openSaved(termlight)
  await expect(settings.getByText('There are none.')).toBeVisible()
  await ask(settings, 'setKnown', dryPort, true)
  await expect(settings.locator('#known .row')).toContainText('dry port')
  const isKnown = async (): Promise<boolean> => !JSON.stringify(await ask(settings, 'listKnown')).includes('"value":[]')
  expect(await isKnown()).toBe(true)
  await settings.getByRole('button', { name: 'Mark dry port again' }).click()
  await expect(settings.getByText('Terms marked again: 1')).toBeVisible()
  expect(await isKnown()).toBe(false)
  await settings.getByRole('button', { name: 'Undo' }).click()
  await expect(settings.locator('#known .row')).toContainText('dry port')
  expect(await isKnown()).toBe(true)
  await settings.close()
  expect(await markedTexts(page)).toContain('Tashkent')
})

let file = ''

test('takes everything out as one file, and the quotes as a table', async ({ termlight }) => {
  const settings = await openSaved(termlight)
  await ask(settings, 'putOwn', [
    {
      id: 'mine',
      changedAt: '2025-06-24T09:00:00.000Z',
      concept: { id: 'mine', terms: [{ text: 'gauge siding', language: 'en' }], quotes: [] },
    },
  ])
  await keepSavedTexts(settings)
  const downloading = settings.waitForEvent('download')
  await settings.getByRole('button', { name: 'Take out all' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^termlight-\d{4}-\d\d-\d\d\.json$/)
  file = await lastSavedText(settings)
  expect(JSON.parse(file)).toMatchObject({
    format: 'termlight-reader',
    version: 1,
    quotes: [{ text: 'A Luban Workshop opened.' }, { text: 'The dry port is busy.' }],
    known: [{ key: dryPort }],
    own: [{ id: 'mine' }],
  })
  const next = settings.waitForEvent('download')
  await settings.getByRole('button', { name: 'Quotes as a table' }).click()
  const table = await next
  expect(table.suggestedFilename()).toMatch(/^termlight-quotes-\d{4}-\d\d-\d\d\.csv$/)
  const text = await lastSavedText(settings)
  expect(text.startsWith('\uFEFFTerm,Counterpart,Sentence')).toBe(true)
  expect(text).toContain('dry port,陆港,The dry port is busy.,en,The Daily,Trains,2025-06-24')
  await settings.close()
})

test('brings the file in again, and says what was added', async ({ termlight, page, site }) => {
  const settings = await openSaved(termlight)
  await expect(sentences(settings)).toHaveCount(2)
  await settings.getByRole('button', { name: 'Delete all of dry port' }).click()
  await ask(settings, 'deleteOwn', ['mine'])
  await ask(settings, 'setKnown', dryPort, false)
  await page.goto(site.page('<p>a gauge siding in Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const bring = (content: string): Promise<void> =>
    settings
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await bring(file)
  const outcome = settings.locator('#file [role=status]')
  await expect(outcome).toContainText('Saved quotes: 1 added')
  await expect(outcome).toContainText('Known terms: 1 added')
  await expect(outcome).toContainText('My terms: 1 added, 0 updated')
  await markOf(page, 'gauge siding')
  await expect(sentences(settings)).toHaveCount(2)
  await bring(file)
  await expect(outcome).toContainText('Saved quotes: 0 added')
  await bring('{"format": "termlight-reader", "version": 1, "quotes": [{}]}')
  await expect(settings.locator('#file [role=alert]')).toContainText('not as it should be: quotes[0]')
  await bring('a,b,c')
  await expect(settings.locator('#file [role=alert]')).toContainText('it is not JSON')
  await expect(sentences(settings)).toHaveCount(2)
  await ask(settings, 'deleteOwn', ['mine'])
  await settings.close()
})

test('shows a quote whose concept is in no glossary any more', async ({ termlight }) => {
  const settings = await openSaved(termlight)
  await ask(settings, 'restoreQuotes', [
    {
      id: 'gone',
      conceptKey: 'gone/lamplighter',
      concept: { id: 'lamplighter', terms: [{ text: 'lamplighter', language: 'en' }], quotes: [] },
      glossaryTitle: 'Old trades',
      text: 'The lamplighter came.',
      language: 'en',
      publication: 'The Daily',
      savedAt: '2020-01-01T00:00:00.000Z',
    },
  ])
  await expect(sentences(settings).last()).toHaveText('The lamplighter came.')
  await expect(settings.locator('.saved-quote mark').last()).toHaveText('lamplighter')
  await expect(settings.locator('.saved-group').last()).toContainText('Old trades')
  await settings.getByRole('button', { name: 'Delete all of lamplighter' }).click()
  await settings.getByRole('button', { name: 'Undo' }).click()
  await expect(sentences(settings).last()).toHaveText('The lamplighter came.')
  await settings.close()
})

test('says so where the store cannot be opened, and goes on marking', async ({ termlight, page, site }) => {
  const settings = await openSaved(termlight)
  await stopBackground(termlight.context, settings)
  await replaceDatabase(settings, 9, 'termlight-reader')
  await page.goto(site.page('<p>Samarkand</p>'))
  await markOf(page, 'Samarkand')
  await settings.reload()
  await expect(settings.locator('#saved').getByRole('alert')).toContainText('cannot be read or changed')
  await expect(settings.locator('#own').getByRole('alert')).toContainText('It stays stored. Restart the browser')
  await expect(settings.locator('#known').getByRole('alert')).toBeVisible()
  await expect(settings.locator('.glossary')).toContainText('CC-BY-4.0')
  await stopBackground(termlight.context, settings)
  await removeDatabase(settings, 'termlight-reader')
  await settings.reload()
  await expect(settings.getByText('Nothing saved yet.')).toBeVisible()
  await settings.close()
})
