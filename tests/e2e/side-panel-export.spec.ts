import type { Download, Page } from '@playwright/test'
import { parseCsv } from '../../lib/glossary/formats/csv'
import { expect, test } from '../support/extension'
import { article, head, openArticle } from '../support/page-article'
import { TermsPanel } from '../support/page-terms'
import { keepSavedTexts, lastSavedText } from '../support/saved-text'

/** A reader takes the list of the page's terms along. */

test('copies the rows as they are shown, as TSV and as Markdown', async ({ termlight, page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.page.bringToFront()
  await panel.page.getByRole('searchbox').fill('sea')
  await panel.expectSurfaces(['Aral Sea'])
  const copy = async (name: string): Promise<string> => {
    await panel.page.getByRole('button', { name: 'Export' }).click()
    await panel.page.getByRole('button', { name }).click()
    await expect(panel.page.getByText('Terms copied: 1')).toBeVisible()
    return panel.page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copy('Copy as a table (TSV)')).toBe(
    'Term\tCounterpart\tPinyin\tSubject field\tOccurrences\nAral Sea\t咸海\tXián Hǎi\tPlaces\t3\n',
  )
  expect((await copy('Copy as Markdown')).split('\n')[2]).toBe('| Aral Sea | 咸海 | Xián Hǎi | Places | 3 |')
  await panel.page.close()
})

async function save(panel: TermsPanel, name: string): Promise<{ file: string; text: string }> {
  await panel.page.bringToFront()
  await keepSavedTexts(panel.page)
  const downloaded = panel.page.waitForEvent('download')
  await panel.page.getByRole('button', { name: 'Export' }).click()
  await panel.page.getByRole('button', { name }).click()
  return readDownload(panel.page, await downloaded)
}

async function readDownload(page: Page, download: Download): Promise<{ file: string; text: string }> {
  return { file: download.suggestedFilename(), text: await lastSavedText(page) }
}

test('saves whole concepts as CSV that is read again, and as TBX', async ({ termlight, page, site }) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await panel.expectSurfaces(['Food security', 'Samarkand', 'Aral Sea', 'Belt and Road Initiative'])
  const csv = await save(panel, 'Save as CSV')
  expect(csv.file).toMatch(/^termlight-Summit-news-A-B-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.text.startsWith('\ufeffid,en,zh,')).toBe(true)
  const { glossary, issues } = parseCsv(csv.text, { id: 'own', title: 'own' })
  expect(issues).toEqual([])
  expect(glossary?.concepts.map(({ id }) => id)[0]).toBe('food-security')
  expect(glossary?.concepts).toHaveLength(4)
  const tbx = await save(panel, 'Save as TBX')
  expect(tbx.file).toMatch(/\.tbx$/)
  const terms = await panel.page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    return [parsed.documentElement.getAttribute('type'), parsed.querySelectorAll('conceptEntry').length]
  }, tbx.text)
  expect(terms).toEqual(['TBX-Basic', 4])
  await panel.page.close()
})

test('opens a sheet to print, with an example in both languages, and saves it as a file', async ({
  termlight,
  page,
  site,
  context,
}) => {
  await openArticle(page, site.page(article, head))
  const panel = await TermsPanel.open(termlight, page)
  await expect(panel.row('Samarkand')).toContainText('撒马尔罕')
  await panel.page.bringToFront()
  const opened = context.waitForEvent('page')
  await panel.page.getByRole('button', { name: 'Export' }).click()
  await panel.page.getByRole('button', { name: 'Open a sheet to print' }).click()
  const sheet = await opened
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Summit news: A/B')
  await expect(sheet.getByRole('columnheader')).toHaveText(['English', 'Chinese'])
  await expect(sheet.getByRole('rowheader')).toHaveText(['Agriculture', 'Places', 'Politics'])
  const row = sheet.getByRole('row', { name: 'food security' })
  await expect(row).toContainText('liángshí ānquán')
  await expect(row).toContainText('grain security')
  await expect(row).toContainText('A dry spring in northern Kazakhstan')
  await expect(row).toContainText('哈萨克斯坦北部一遇春旱')
  await expect(sheet.getByText(page.url())).toBeVisible()
  await sheet.reload()
  await expect(row).toBeVisible()
  await keepSavedTexts(sheet)
  const downloaded = sheet.waitForEvent('download')
  await sheet.getByRole('button', { name: 'Save as an HTML file' }).click()
  const { file, text } = await readDownload(sheet, await downloaded)
  expect(file).toMatch(/^termlight-Summit-news-A-B-.*\.html$/)
  expect(text).not.toMatch(/<script|<link|src=|chrome-extension/)
  expect(text).toContain('哈萨克斯坦北部一遇春旱')
  await sheet.close()
  await panel.page.close()
})
