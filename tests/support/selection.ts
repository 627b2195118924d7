import type { Page } from '@playwright/test'
import type { CardProbe } from '../../scripts/driver/card'
import { expect, type Termlight } from './extension'

/** What a reader does with selected text. */

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

/** Presses the shortcut of a command. */
export async function giveCommand({ worker }: Termlight, page: Page, name: string): Promise<void> {
  const background = await worker()
  await background.evaluate(
    async ({ address, command }) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
      const event: { dispatch?: (...args: unknown[]) => void } = chrome.commands.onCommand as object
      event.dispatch?.(command, tab)
    },
    { address: page.url(), command: name },
  )
}

/** Changes the reader's settings. */
export async function choose({ worker }: Termlight, change: Record<string, unknown>): Promise<void> {
  const background = await worker()
  await background.evaluate(async (chosen) => {
    const { settings = {} } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...Object(settings), ...chosen } })
  }, change)
}
