import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isBegun } from '../lib/extension/life-key'

/** Text that is drawn while more of the document is to come is left alone for so many ms: mostly the rest comes at once. */
const AFTER_PAINT = 300

/**
 * Has the content script brought into a page before its time. Where a script holds the page up, be it at the end, or it is
 * sent bit by bit, its reader has text before them long before the document is complete, which the browser waits for; in
 * vain, where loading is stopped. This runs before the first paint of every page, which the content script would delay; nor
 * does it load what makes browsers alike.
 */
export default defineUnlistedScript(() => {
  new PerformanceObserver((entries, observer) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    setTimeout(() => void askEarly(), AFTER_PAINT)
  }).observe({ type: 'paint', buffered: true })
})

async function askEarly(): Promise<void> {
  if (isBegun()) return
  try {
    await chrome.runtime.sendMessage({ kind: 'loadContent' })
  } catch {
    // The extension is gone. Otherwise the browser brings it in in its time.
  }
}
