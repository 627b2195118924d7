import type { Page } from '@playwright/test'
import type { CardProbe } from '../../scripts/driver/card'
import { expect, type Termlight } from './extension'

/** What a reader does with selected text. */

/** Texts with terms, one of them misspelt. */
export const english = 'Ministers praised the Belt and Road Initiative and the Belt and Raod Initiative in Astana.'
export const chinese = '两国领导人在阿斯塔纳谈到“一带一路”倡议。'
export const style = 'margin: 40px 200px; width: 500px; font: 18px sans-serif'
export const body = `
  <p id="en" style="${style}">${english}</p>
  <p id="zh" lang="zh" style="${style}">${chinese}</p>
  <p id="none" style="${style}">Nothing of any note was said by anybody that day.</p>
  <p id="digits" style="${style}">1,234,567 + 89 = ?</p>
  <textarea id="out" style="width: 500px; height: 120px"></textarea>`

/** What is ours on the page. */
export const button = '.selection-button'
export const panel = '.selection-panel'

/** A host whose shadow tree stands around what is slotted into it. */
export const shadow = (mode: string): string => `
  <script>
    customElements.define('my-${mode}', class extends HTMLElement {
      constructor() {
        super()
        const root = this.attachShadow({ mode: '${mode}' })
        root.innerHTML = '<p style="${style}">Roads lead to Samarkand</p><slot></slot><p style="${style}">and Almaty</p>'
      }
    })
  </script>
  <my-${mode}><p style="${style}">through Bukhara</p></my-${mode}>`

/** One of many in a long text. */
export const paragraph = (at: number): string =>
  `<p>${at}. ${english} The Shanghai Cooperation Organisation met in Tashkent, and trains left Khorgos for Almaty. ` +
  `第${at}段：${chinese}中国同中亚国家互联互通，上海合作组织成员国在撒马尔罕会晤。</p>`

/** Drags from the beginning of an element's text to its end. */
export async function dragOver(page: Page, selector: string): Promise<void> {
  const frame = page.locator(selector)
  const box = await frame.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [first, last] = [rects[0], rects.at(-1)]
    return first && last ? { x: first.left, y: first.top + 4, right: last.right, bottom: last.bottom - 4 } : null
  })
  if (!box) throw new Error(`${selector} shows no text`)
  await page.mouse.move(box.x + 1, box.y)
  await page.mouse.down()
  await page.mouse.move(box.right - 1, box.bottom, { steps: 6 })
  await page.mouse.up()
}

/** Presses what a selector finds in our closed root. */
export async function press(page: Page, card: CardProbe, selector: string): Promise<void> {
  await expect.poll(() => card.box(selector), selector).not.toBeNull()
  await card.whenOpen(10_000, selector)
  const box = await card.box(selector)
  if (!box) throw new Error(`${selector} is gone`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Chooses the item of the context menu, as the browser tells of it. */
export async function chooseMenuItem(
  { worker }: Termlight,
  page: Page,
  details: { readonly frameId?: number; readonly selectionText: string; readonly frameUrl?: string },
): Promise<void> {
  const background = await worker()
  await background.evaluate(
    async ({ address, given }) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
      // Chromium's own way to tell its listeners; no test can click a menu of the browser.
      const event: { dispatch?: (...args: unknown[]) => void } = chrome.contextMenus.onClicked as object
      event.dispatch?.({ menuItemId: 'translate-selection', pageUrl: address, frameId: 0, ...given }, tab)
    },
    { address: page.url(), given: details },
  )
}
