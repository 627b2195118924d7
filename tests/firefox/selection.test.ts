import type { Page } from 'puppeteer-core'
import { expect, test } from '../support/firefox'
import { until } from '../support/firefox/until'
import type { FirefoxCard } from '../support/firefox/card'

/** A reader in Firefox selects text: a button, a panel, the menu or the shortcut give its terms. */

const style = 'margin: 40px 200px; width: 500px; font: 18px sans-serif'
const english = 'Ministers praised the Belt and Road Initiative in Astana.'

const body = `
  <p id="en" style="${style}">${english}</p>
  <input id="field" style="width: 400px" value="A night train to Ashgabat">
  <script>
    for (const mode of ['open', 'closed']) {
      const host = document.createElement('div')
      host.id = mode
      document.body.append(host)
      host.attachShadow({ mode }).innerHTML = '<p style="${style}">Roads lead to Samarkand</p>'
    }
  </script>`

async function tripleClick(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const box = await page.$eval(selector, (element) => {
    const { x, y, height } = element.getBoundingClientRect()
    return { x, y: y + height / 2 }
  })
  await page.mouse.click(box.x + 30, box.y, { count: 3 })
}

async function pressButton(page: Page, card: FirefoxCard): Promise<void> {
  await until(
    'the button',
    () => card.texts('.selection-button'),
    (all) => all.length > 0,
  )
  const { x, y, width, height } = await card.whenPlaced()
  await page.mouse.click(x + width / 2, y + height / 2)
}

const terms = (card: FirefoxCard): Promise<string[]> => card.texts('[data-section="terms"] .selected-surface')

test('a button opens the panel with the terms and the text with counterparts', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await tripleClick(page, '#en')
  await pressButton(page, card)
  await expect.poll(() => terms(card)).toEqual(['Belt and Road Initiative', 'Astana'])
  await expect.poll(() => card.text()).toContain('Belt and Road Initiative (“一带一路”倡议) in Astana (阿斯塔纳).')
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(english)
  await page.keyboard.press('Escape')
  await card.whenClosed()
})

test.for(['#field', '#open', '#closed'])('works in %s', async (selector, { page, site, card }) => {
  await page.goto(site.page(body))
  if (selector === '#field') await tripleClick(page, selector)
  else {
    const box = await page.$eval(selector, (element) => {
      const { y, height } = element.getBoundingClientRect()
      return { y: y + height / 2 }
    })
    await page.mouse.click(240, box.y, { count: 3 })
  }
  await pressButton(page, card)
  await expect.poll(() => terms(card)).toEqual([selector === '#field' ? 'Ashgabat' : 'Samarkand'])
  await page.keyboard.press('Escape')
  await card.whenClosed()
})

test('the shortcut and the context menu of the browser open the panel', async ({ firefox, page, site, card }) => {
  await page.goto(site.page(body))
  await tripleClick(page, '#en')
  await pressButton(page, card)
  await expect.poll(() => terms(card)).toContain('Astana')
  await page.keyboard.press('Escape')
  await card.whenClosed()
  await firefox.pressShortcut('Y')
  await expect.poll(() => terms(card)).toContain('Astana')
  await page.keyboard.press('Escape')
  await card.whenClosed()
  const { x, y } = await page.$eval('#en', (element) => {
    const box = element.getBoundingClientRect()
    return { x: box.x + 30, y: box.y + box.height / 2 }
  })
  await page.mouse.click(x, y, { button: 'right' })
  expect(await firefox.chooseOurMenuItem()).toBe('Translate terms in selection')
  await expect.poll(() => terms(card)).toContain('Astana')
})
