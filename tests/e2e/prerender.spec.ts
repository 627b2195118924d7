import { BareChromium } from '../support/bare-chromium'
import { expect, test } from '../support/extension'

const TAB = `(await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http:'))`

/** Of the tab with the test page: its address, what the toolbar icon says over it, and whether it was made ready in advance. */
const STATE = `(async () => {
  const { id: tabId, url } = ${TAB}
  const func = () => performance.getEntriesByType('navigation')[0].activationStart > 0
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func })
  return { url, badge: await chrome.action.getBadgeText({ tabId }), wasReady: result }
})()`

/** The page in that tab goes to an address. */
const goTo = (address: string): string => `(async () => {
  const { id: tabId } = ${TAB}
  const func = (address) => { location.href = address }
  await chrome.scripting.executeScript({ target: { tabId }, func, args: ['${address}'] })
})()`

test('a page made ready in advance counts once the reader goes there, and then the page before no more', async ({
  site,
}) => {
  const signal = site.page('')
  const next = site.page(`<p>Samarkand, Bukhara</p><script>setTimeout(() => fetch('${signal}'), 1500)</script>`)
  const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] })
  const first = site.page(`<p>Khorgos</p><script type="speculationrules">${rules}</script>`)
  const browser = await BareChromium.start()
  try {
    await browser.open(first)
    await expect.poll(() => site.wasAskedFor(signal), 'the next page is ready').toBe(true)
    await expect.poll(() => browser.inBackground(STATE)).toEqual({ url: first, badge: '1', wasReady: false })
    await browser.inBackground(goTo(next))
    await expect.poll(() => browser.inBackground(STATE)).toEqual({ url: next, badge: '2', wasReady: true })
  } finally {
    await browser.close()
  }
})
