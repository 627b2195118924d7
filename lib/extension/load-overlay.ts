/** Brings a script into the page that this one runs in. */
import { browser } from 'wxt/browser'

/** Asks the background to run the overlay script in this frame; false where it cannot, or the extension is gone. */
export async function loadOverlay(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ kind: 'loadOverlay' })) === true
  } catch {
    return false
  }
}
