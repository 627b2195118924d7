import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/firefox'
import type { Firefox } from '../support/firefox/browser'

/** Firefox paints in a shadow tree only what a sheet of that tree paints: so what is drawn is looked at. */

const styles = readFileSync(new URL('../../entrypoints/content-script/highlight.css', import.meta.url), 'utf8')
const colour = /text-decoration-color: (#[\da-f]{6})/.exec(styles)?.[1] ?? ''

/** Pixels of the underline's colour at a mark. */
async function underlined(firefox: Firefox, page: Page, text: string): Promise<number> {
  const { x, y } = await markOf(page, text)
  await page.bringToFront()
  return firefox.countPixels(colour, { x: x - 15, y: y - 12, width: 30, height: 30 })
}

const hosts = `
  <p>Dushanbe</p><div id="open"></div><div id="closed"></div>
  <script>
    document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<p>Tashkent and <slot></slot></p>'
    document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p style="margin: 50px">Bishkek</p>'
  </script>`

test('underlines terms in the document, in open and in closed shadow roots', async ({ firefox, page, site }) => {
  await page.goto(site.page(hosts))
  for (const city of ['Dushanbe', 'Tashkent', 'Bishkek']) {
    await expect.poll(() => underlined(firefox, page, city), { message: city }).toBeGreaterThan(5)
  }
})

test('underlines nothing where nothing is marked', async ({ firefox, page, site }) => {
  await page.goto(site.page('<p style="margin: 100px">Dushanbe</p>'))
  await markOf(page, 'Dushanbe')
  await page.bringToFront()
  expect(await firefox.countPixels(colour, { x: 0, y: 200, width: 400, height: 400 })).toBe(0)
})

test('opens the card of a term in a closed shadow root', async ({ page, site, card }) => {
  await page.goto(site.page(hosts))
  await hoverMark(page, 'Bishkek')
  await card.whenOpen()
  expect(await card.text()).toContain('比什凯克')
})

test('marks a custom element that is defined later, and a root that is attached later', async ({ page, site }) => {
  await page.goto(site.page('<p>Dushanbe</p><late-card></late-card><div id="late"></div>'))
  await markOf(page, 'Dushanbe')
  await page.evaluate(() => {
    class LateCard extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Tashkent</p>'
      }
    }
    customElements.define('late-card', LateCard)
    const root = document.querySelector('#late')?.attachShadow({ mode: 'closed' })
    if (root) root.innerHTML = '<p>Bishkek</p>'
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Dushanbe', 'Tashkent', 'Bishkek'])
})

test('marks closed roots beside the content of plain elements, early and late', async ({ page, site }) => {
  await page.goto(
    site.page(`<p>Dushanbe</p><div id="early"><template shadowrootmode="closed"><p>Tashkent</p><slot></slot></template>
      <b>Bishkek</b></div><section id="late"><b>text</b></section>`),
  )
  await expect.poll(() => markedTexts(page)).toEqual(['Dushanbe', 'Tashkent', 'Bishkek'])
  await page.evaluate(() => {
    const root = document.querySelector('#late')?.attachShadow({ mode: 'closed' })
    if (root) root.innerHTML = '<p>Almaty</p>'
    document.querySelector('#early')?.remove()
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Dushanbe', 'Almaty'])
})

test('follows changes inside a closed shadow root', async ({ page, site }) => {
  await page.goto(
    site.page(`<div id="host"></div><script>
      const root = document.querySelector('#host').attachShadow({ mode: 'closed' })
      root.innerHTML = '<p>Bishkek</p>'
      addEventListener('message', () => { root.firstChild.textContent = 'Almaty' })
    </script>`),
  )
  await markOf(page, 'Bishkek')
  await page.evaluate(() => postMessage(''))
  await expect.poll(() => markedTexts(page)).toEqual(['Almaty'])
})
