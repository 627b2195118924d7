/** Opens the side panel: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser'
import { reportFault } from './report-fault'

/** The tab as listeners are handed it. */
interface OpenTab {
  readonly windowId?: number | undefined
}

/** Chromium's, unknown to the polyfill. */
interface SidePanels {
  readonly open?: (options: { windowId: number }) => Promise<void>
}

/** Firefox's. */
interface Sidebars {
  readonly open?: () => Promise<void>
}

/**
 * Only at once after a key, a click or a menu of the reader, and before anything else is waited for. Without a tab it
 * opens in the window that the calling page is in. False where it could not be opened.
 */
export async function openSidePanel(tab?: OpenTab): Promise<boolean> {
  try {
    const panels: SidePanels | undefined = Reflect.get(globalThis.chrome ?? {}, 'sidePanel')
    const sidebars: Sidebars | undefined = Reflect.get(browser, 'sidebarAction')
    if (panels?.open) {
      const windowId = tab?.windowId ?? (await browser.windows.getCurrent()).id
      if (windowId === undefined) return false
      await panels.open({ windowId })
    } else if (sidebars?.open) await sidebars.open()
    else return false
    return true
  } catch (error) {
    reportFault(error)
    return false
  }
}
