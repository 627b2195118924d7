import { openPopup, type Popup } from '../../scripts/driver/popup'
import { violations } from '../support/accessibility'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'

/** A reader opens the popup from the toolbar: finds a concept, sets the mode, goes on from there. */

test('finds a concept by typing English, and shows all of it', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('combobox').fill('luban work')
  await expect(popup.page.getByRole('option').first()).toContainText('Luban Workshop')
  await expect(popup.page.getByRole('option').first()).toContainText('鲁班工坊')
  await popup.page.keyboard.press('Enter')
  await expect(popup.page.getByRole('article').or(popup.page.locator('main')).first()).toContainText('鲁班工坊')
  await popup.close()
})

test('finds a concept by typing Chinese', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('combobox').fill('中欧班')
  await expect(popup.page.getByRole('option').first()).toContainText('中欧班列')
  await expect(popup.page.getByRole('option').first()).toContainText('China-Europe freight train')
  await popup.close()
})

test('says so where nothing is found', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('combobox').fill('qqqqqq')
  await expect(popup.page.locator('main')).toContainText('qqqqqq')
  await expect(popup.page.getByRole('option')).toHaveCount(0)
  await popup.close()
})

const modeOf = (popup: Popup, name: string) => popup.page.getByRole('radio', { name, exact: true })

test('sets the mode of all sites, at once in every open page', async ({ termlight, context, page, site }) => {
  const other = await context.newPage()
  await other.goto(site.page('<p>Bishkek</p>').replace('127.0.0.1', 'localhost'))
  await markOf(other, 'Bishkek')
  await page.goto(site.page('<p style="margin: 200px">Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  await expect(popup.page.getByRole('radio', { name: 'On all sites' })).toBeChecked()
  await expect(modeOf(popup, 'Underline')).toBeChecked()

  await modeOf(popup, 'Off').check()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await expect.poll(() => markedTexts(other)).toEqual([])

  await modeOf(popup, 'Background').check()
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await expect.poll(() => markedTexts(other)).toEqual(['Bishkek'])
  await modeOf(popup, 'Underline').check()
  await popup.close()
  await other.close()
})

test('keeps what is chosen in the moment before it closes', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p style="margin: 200px">Tashkent</p>'))
  await markOf(page, 'Tashkent')
  for (const [name, texts] of [
    ['Off', []],
    ['Underline', ['Tashkent']],
    ['Off', []],
    ['Underline', ['Tashkent']],
  ] as const) {
    const popup = await openPopup(termlight, page)
    await expect(modeOf(popup, name)).not.toBeChecked()
    await modeOf(popup, name).evaluate((radio: HTMLInputElement) => {
      radio.click()
      window.close()
    })
    await popup.disconnect()
    await expect.poll(() => markedTexts(page)).toEqual(texts)
  }
})

test('gives a site a mode of its own, remembers it, and gives the site back', async ({
  termlight,
  page,
  site,
  card,
}) => {
  await page.goto(site.page('<p style="margin: 200px">Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('radio', { name: 'On 127.0.0.1' }).check()
  await expect(popup.page.locator('main')).toContainText('As on all sites: Underline')
  await modeOf(popup, 'Off').check()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await popup.close()

  const elsewhere = await termlight.context.newPage()
  await elsewhere.goto(site.page('<p>Dushanbe</p>').replace('127.0.0.1', 'localhost'))
  await markOf(elsewhere, 'Dushanbe')
  await elsewhere.close()

  await page.reload()
  const again = await openPopup(termlight, page)
  await expect(again.page.getByRole('radio', { name: 'On 127.0.0.1' })).toBeChecked()
  await expect(modeOf(again, 'Off')).toBeChecked()
  expect(await markedTexts(page)).toEqual([])
  await again.page.getByRole('radio', { name: 'On all sites' }).check()
  await expect(modeOf(again, 'Underline')).toBeChecked()
  await expect(again.page.locator('main')).toContainText('127.0.0.1 keeps its own mode: Off')
  await again.page.getByRole('button', { name: 'As everywhere' }).click()
  await markOf(page, 'Tashkent')
  await again.close()
  await hoverMark(page, 'Tashkent')
  await card.whenOpen()
})

test('switches the mode by the arrow keys, and names the shortcut', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  await expect(popup.page.locator('kbd')).toHaveText('Alt+Shift+M')
  await modeOf(popup, 'Underline').focus()
  await popup.page.keyboard.press('ArrowRight')
  await expect(modeOf(popup, 'Background')).toBeChecked()
  await popup.page.keyboard.press('ArrowLeft')
  await popup.page.keyboard.press('ArrowLeft')
  await popup.page.keyboard.press('ArrowLeft')
  await expect(modeOf(popup, 'Off')).toBeChecked()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await modeOf(popup, 'Underline').check()
  await markOf(page, 'Tashkent')
  await popup.close()
})

test('counts the terms of the page it was opened over', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Astana, Tashkent, 比什凯克</p>'))
  await markOf(page, '比什凯克')
  const popup = await openPopup(termlight, page)
  await expect(popup.page.getByRole('button', { name: 'Terms of this page' })).toContainText('3')
  await popup.close()
})

test('fits its window, with nothing that scrolls it as a whole', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('combobox').fill('road')
  await popup.page.getByRole('option').first().waitFor()
  const overflow = await popup.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth > innerWidth, scrollHeight > 600]
  })
  expect(overflow).toEqual([false, false])
  await popup.page.getByRole('option').first().click()
  await expect(popup.page.locator('article')).toBeVisible()
  expect(await popup.page.evaluate(() => document.documentElement.scrollHeight <= 600)).toBe(true)
  await popup.close()
})

test('opens on the concept it was asked for, once', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const worker = await termlight.worker()
  await worker.evaluate(() => chrome.storage.session.set({ popupConcept: 'china-central-asia/luban-workshop' }))
  const popup = await openPopup(termlight, page)
  await expect(popup.page.locator('article')).toContainText('鲁班工坊')
  await popup.close()
  const again = await openPopup(termlight, page)
  await expect(again.page.getByRole('combobox')).toBeVisible()
  await again.close()
})

test('leads to the saved things and to the settings', async ({ termlight, context, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  for (const [name, address] of [
    ['Saved', /options\.html#saved$/],
    ['Settings', /options\.html$/],
  ] as const) {
    const popup = await openPopup(termlight, page)
    const opening = context.waitForEvent('page')
    await popup.page.getByRole('button', { name }).click()
    const opened = await opening
    await expect(opened).toHaveURL(address)
    await opened.close()
    await popup.disconnect()
  }
})

test('offers to add what no glossary has', async ({ termlight, context, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  await popup.page.getByRole('combobox').fill('zzyzx siding')
  const opening = context.waitForEvent('page')
  await popup.page.getByRole('button', { name: 'Add “zzyzx siding” to my terms' }).click()
  const settings = await opening
  await expect(settings.getByRole('textbox', { name: 'English term 1' })).toHaveValue('zzyzx siding')
  await expect(settings.getByRole('textbox', { name: 'Chinese term 1' })).toBeFocused()
  await settings.close()
  await popup.disconnect()
})

for (const theme of ['light', 'dark'] as const) {
  test(`is accessible (${theme})`, async ({ termlight, page, site }) => {
    await page.goto(site.page('<p>Tashkent</p>'))
    await markOf(page, 'Tashkent')
    const popup = await openPopup(termlight, page)
    await popup.page.emulateMedia({ colorScheme: theme })
    await popup.page.getByRole('radio', { name: 'On 127.0.0.1' }).check()
    await popup.page.getByRole('combobox').fill('road')
    await popup.page.getByRole('option').first().waitFor()
    expect(await violations(popup.page)).toEqual([])
    await popup.close()
  })
}
