import { openPopup } from '../../scripts/driver/popup'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'

/** A reader opens the popup from the toolbar: finds a concept, switches marking on and off. */

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

test('switches marking off and on everywhere, at once in every open page', async ({
  termlight,
  context,
  page,
  site,
}) => {
  const other = await context.newPage()
  await other.goto(site.page('<p>Bishkek</p>'))
  await markOf(other, 'Bishkek')
  await page.goto(site.page('<p style="margin: 200px">Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  const everywhere = popup.page.getByRole('switch').first()
  await expect(everywhere).toBeChecked()

  await everywhere.uncheck()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await expect.poll(() => markedTexts(other)).toEqual([])

  await everywhere.check()
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await expect.poll(() => markedTexts(other)).toEqual(['Bishkek'])
  await popup.close()
  await other.close()
})

test('switches marking off and on for one site, and remembers it', async ({ termlight, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const popup = await openPopup(termlight, page)
  const here = popup.page.getByRole('switch').nth(1)
  await expect(here).toBeChecked()
  await here.uncheck()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await popup.close()

  const elsewhere = await termlight.context.newPage()
  await elsewhere.goto(site.page('<p>Dushanbe</p>').replace('127.0.0.1', 'localhost'))
  await markOf(elsewhere, 'Dushanbe')
  await elsewhere.close()

  await page.reload()
  const again = await openPopup(termlight, page)
  await expect(again.page.getByRole('switch').nth(1)).not.toBeChecked()
  expect(await markedTexts(page)).toEqual([])
  await again.page.getByRole('switch').nth(1).check()
  await markOf(page, 'Tashkent')
  await again.close()
  await hoverMark(page, 'Tashkent')
  await card.whenOpen()
})

test('counts the terms of the page it was opened over', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Astana, Tashkent, 比什凯克</p>'))
  await markOf(page, '比什凯克')
  const popup = await openPopup(termlight, page)
  await expect(popup.page.locator('main')).toContainText('3')
  await popup.close()
})
