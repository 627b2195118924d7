import { expect, test } from '../support/extension'
import { chooseMenuItem } from '../support/selection'

/** A reader chooses the menu item where no script of ours can run: the side panel shows the terms. */

const selectionText = 'The Belt and Road Initiative reached Astana'

/** The page of the side panel, which opens by itself where the menu was a real one, and in a window where not. */
test.describe('the side panel shows what the menu says is selected', () => {
  test.afterEach(async ({ context }) => {
    for (const page of context.pages()) if (page.url().endsWith('/sidepanel.html')) await page.close()
  })

  const places = [
    [
      'in a PDF file',
      (site: { file: (content: string, headers: Record<string, string>) => string }) =>
        site.file(minimalPdf, { 'content-type': 'application/pdf' }),
    ],
    ['on a page of the browser', () => 'chrome://version/'],
  ] as const

  for (const [where, addressOf] of places)
    test(where, async ({ page, site, context, termlight }) => {
      await page.goto(addressOf(site))
      const opening = context.waitForEvent('page', { predicate: (each) => each.url().endsWith('/sidepanel.html') })
      await chooseMenuItem(termlight, page, { selectionText })
      const aside = await opening
      await expect(aside.locator('[data-section="terms"] .selected-surface')).toHaveText([
        'Belt and Road Initiative',
        'Astana',
      ])
      await expect(aside.locator('.glossed')).toHaveText(/Belt and Road Initiative \(“一带一路”倡议\)/)
      await aside.locator('.selection-close').click()
      await expect(aside.locator('.selection-panel')).toHaveCount(0)
    })
})

const minimalPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 20 100 Td (Belt and Road) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`
