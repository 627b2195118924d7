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

/** Only at once after a key, a click or a menu of the reader. */
export async function openSidePanel(tab: OpenTab | undefined): Promise<void> {
  try {
    const panels: SidePanels | undefined = Reflect.get(globalThis.chrome ?? {}, 'sidePanel')
    const sidebars: Sidebars | undefined = Reflect.get(browser, 'sidebarAction')
    if (panels?.open && tab?.windowId !== undefined) await panels.open({ windowId: tab.windowId })
    else await sidebars?.open?.()
  } catch (error) {
    reportFault(error)
  }
}
