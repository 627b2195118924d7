/** Brings the overlay script into a frame that asks for it: most pages are read without ever needing it. */
import { browser } from 'wxt/browser'
import { reportFault } from '../../lib/extension/report-fault'
import { isObject } from '../../lib/extension/structure'

/** Answers true once the script has run in the frame, false where it cannot. */
export function injectOverlays(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
    if (!isObject(message) || message.kind !== 'loadOverlay' || sender.tab?.id === undefined) return undefined
    void inject(sender.tab.id, sender.frameId ?? 0).then(respond)
    return true
  })
}

async function inject(tabId: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame] },
      files: ['/overlay.js'],
      injectImmediately: true,
    })
    return true
  } catch (error) {
    // The frame is gone, or is one that no extension may enter.
    reportFault(error)
    return false
  }
}
