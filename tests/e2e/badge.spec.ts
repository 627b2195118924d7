import { expect, test, type Termlight } from '../support/extension'

/** What the toolbar icon says over the active tab. */
async function badge({ worker }: Termlight): Promise<string> {
  return (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id })
  })
}

test('the toolbar icon counts the terms of the page, in all its frames, far below the fold too', async ({
  page,
  site,
  termlight,
}) => {
  const frame = site.page('<p>Bishkek, Almaty</p>')
  const far = '<p>nothing</p>'.repeat(400)
  await page.goto(site.page(`<p>Samarkand</p><iframe src="${frame}"></iframe>${far}<p>Aral Sea 咸海</p>`))
  await expect.poll(() => badge(termlight)).toBe('5')
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(() => badge(termlight)).toBe('3')
  await page.evaluate(() => document.querySelector('p')?.append(' and Khorgos'))
  await expect.poll(() => badge(termlight)).toBe('4')
  await page.goto(site.page('<p>nothing of note</p>'))
  await expect.poll(() => badge(termlight)).toBe('')
})
