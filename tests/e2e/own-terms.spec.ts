import type { Page } from '@playwright/test'
import { openExtensionPage, stopBackground } from '../support/background'
import { expect, hoverMark, markedTexts, markOf, test, type Termlight } from '../support/extension'

/** A reader adds terms of their own, changes and deletes them; open pages follow at once. */

async function openOwn(termlight: Termlight, anchor = '#own'): Promise<Page> {
  const page = await openExtensionPage(termlight)
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${termlight.id}/options.html${anchor}`)
  await page.locator('#own').waitFor()
  return page
}

const english = (settings: Page) => settings.getByRole('textbox', { name: 'English term 1' })
const chinese = (settings: Page) => settings.getByRole('textbox', { name: 'Chinese term 1' })
const save = (settings: Page) => settings.getByRole('button', { name: 'Save' })

test('adds a term, which an open page marks at once and a card explains', async ({ termlight, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Two break-of-gauge sidings near Tashkent, 换轨支线.</p>'))
  await markOf(page, 'Tashkent')
  const settings = await openOwn(termlight)
  await settings.getByRole('button', { name: 'Add a term' }).click()
  await expect(english(settings)).toBeFocused()
  await english(settings).fill('break-of-gauge siding')
  await chinese(settings).fill('换轨支线')
  await settings.getByRole('textbox', { name: 'Pinyin of term 1' }).fill('huànguǐ zhīxiàn')
  await settings.getByRole('combobox', { name: 'Subject field' }).fill('Infrastructure')
  await settings.getByRole('textbox', { name: 'Definition' }).fill('Where wagons change their wheels.')
  await settings.getByRole('textbox', { name: 'Example in English' }).fill('The siding is long.')
  await settings.getByRole('textbox', { name: 'Example in Chinese' }).fill('支线很长。')
  await save(settings).click()
  await expect(settings.locator('#own .row')).toContainText('break-of-gauge siding')
  await expect(settings.locator('#own .row')).toContainText('Infrastructure')
  await expect(settings.locator('.glossary').first()).toContainText('My terms')

  await expect.poll(() => markedTexts(page)).toEqual(['break-of-gauge sidings', 'Tashkent', '换轨支线'])
  await page.bringToFront()
  await hoverMark(page, '换轨支线')
  await card.whenOpen()
  const shown = await card.text()
  for (const part of ['break-of-gauge siding', 'huànguǐ zhīxiàn', 'Where wagons change', '支线很长', 'My terms'])
    expect(shown).toContain(part)
  await settings.close()
})

test('keeps them when the background is stopped', async ({ context, page, site }) => {
  await page.goto(site.page('<p>a break-of-gauge siding</p>'))
  await markOf(page, 'break-of-gauge siding')
  await stopBackground(context, page)
  await page.goto(site.page('<p>换轨支线</p>'))
  await markOf(page, '换轨支线')
})

test('changes a term, several to a language', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>a gauge siding, a break-of-gauge siding</p>'))
  await markOf(page, 'break-of-gauge siding')
  const settings = await openOwn(termlight)
  await settings.getByRole('button', { name: 'Edit break-of-gauge siding' }).click()
  await expect(settings.getByRole('textbox', { name: 'Definition' })).toHaveValue('Where wagons change their wheels.')
  await settings.getByRole('button', { name: 'Another English term' }).click()
  await settings.getByRole('textbox', { name: 'English term 2' }).fill('gauge siding')
  await settings.getByRole('combobox', { name: 'Status of term 2' }).selectOption('not recommended')
  await save(settings).click()
  await markOf(page, 'gauge siding')
  await settings.getByRole('button', { name: 'Edit break-of-gauge siding' }).click()
  await expect(settings.getByRole('combobox', { name: 'Status of term 2' })).toHaveValue('deprecated')
  await settings.getByRole('button', { name: 'Remove gauge siding' }).click()
  await save(settings).click()
  await expect.poll(() => markedTexts(page)).toEqual(['break-of-gauge siding'])
  await settings.close()
})

test('is opened for one term by its address', async ({ termlight }) => {
  const settings = await openOwn(termlight)
  const id = await settings.evaluate(async () => {
    const reply = await chrome.runtime.sendMessage({ kind: 'request', name: 'listOwn', args: [] })
    return String(reply.value[0].id)
  })
  await settings.close()
  for (const anchor of [`#own=${id}`, `#concept=own/${id}`]) {
    const opened = await openOwn(termlight, anchor)
    await expect(english(opened)).toHaveValue('break-of-gauge siding')
    await opened.close()
  }
  const gone = await openOwn(termlight, '#own=none')
  await expect(gone.getByText('This term is no longer there.')).toBeVisible()
  await gone.close()
})

test('says what there is to say while one types', async ({ termlight }) => {
  const settings = await openOwn(termlight, '#own-new=')
  await save(settings).click()
  await expect(settings.getByText('Type at least one term.')).toBeVisible()
  await expect(english(settings)).toBeFocused()
  await chinese(settings).fill('铀')
  await expect(settings.getByText('“铀” is too short to be marked')).toBeVisible()
  await expect(settings.getByText('Without an English term')).toBeVisible()
  await english(settings).fill('Break-of-Gauge Siding')
  await expect(settings.getByText('You have “Break-of-Gauge Siding” already.')).toBeVisible()
  await settings.getByRole('button', { name: 'Edit that one' }).click()
  await expect(english(settings)).toHaveValue('break-of-gauge siding')
  await settings.getByRole('button', { name: 'Cancel' }).click()
  await expect(english(settings)).toHaveCount(0)
  await settings.close()
})

test('deletes a term and takes that back', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>a break-of-gauge siding</p>'))
  await markOf(page, 'break-of-gauge siding')
  const settings = await openOwn(termlight)
  await settings.getByRole('button', { name: 'Delete break-of-gauge siding' }).click()
  await expect.poll(() => markedTexts(page)).not.toContain('break-of-gauge siding')
  await expect(settings.getByText('Terms deleted: 1')).toBeVisible()
  await settings.getByRole('button', { name: 'Undo' }).click()
  await markOf(page, 'break-of-gauge siding')
  await expect(settings.locator('.undo-bar')).toHaveCount(0)
  await settings.getByRole('button', { name: 'Delete break-of-gauge siding' }).click()
  await expect(settings.getByText('You have no terms of your own yet.')).toBeVisible()
  await settings.close()
})
