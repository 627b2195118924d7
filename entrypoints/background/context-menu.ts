/**
 * The item of the browser's context menu for selected text. The frame in which the reader chose it shows the panel; where
 * no script of ours can run, the side panel does.
 */
import { browser } from 'wxt/browser'
import { t } from '../../lib/extension/i18n'
import { openSidePanel } from '../../lib/extension/open-side-panel'
import { reportFault } from '../../lib/extension/report-fault'
import type { SelectionMessage } from '../../lib/extension/selection-message'
import { sideSelection } from '../../lib/extension/side-selection'
import { canHoldScript } from './frames-with-scripts'

const ITEM = 'translate-selection'

const CONTEXTS: ['selection'] = ['selection']

/** Registers the item, and acts on it. Both must be done whenever the background starts. */
export function keepContextMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM) return
    const text = info.selectionText ?? ''
    // At once: the side panel opens only while the reader's click still counts.
    if (!canHoldScript(tab, info.frameUrl ?? info.pageUrl)) void showAside(text, tab)
    else void showInPage(text, tab, info.frameId ?? 0)
  })
  browser.runtime.onInstalled.addListener(create)
  create()
}

/** The browser keeps items, but not always: one that is there already is only given its title again. */
function create(): void {
  const item = { title: t('menuTranslateSelection'), contexts: CONTEXTS }
  browser.contextMenus.create({ id: ITEM, ...item }, () => {
    if (!browser.runtime.lastError) return
    browser.contextMenus.update(ITEM, item).catch(reportFault)
  })
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1]

async function showInPage(text: string, tab: Tab, frameId: number): Promise<void> {
  const message: SelectionMessage = { kind: 'translateSelection', text }
  const isShown = await tell(tab?.id, frameId, message)
  if (!isShown) await showAside(text, tab)
}

async function tell(tab: number | undefined, frameId: number, message: SelectionMessage): Promise<boolean> {
  if (tab === undefined || tab < 0) return false
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId })) === true
  } catch {
    // No script of ours runs there: a page of the browser, a store, a viewer of PDF files.
    return false
  }
}

/** Where the click counts no more, because something was asked in between, a window of its own does it. */
async function showAside(text: string, tab: Tab): Promise<void> {
  const opening = openSidePanel(tab)
  await sideSelection.set(text)
  if (await opening) return
  const url = new URL('sidepanel.html', browser.runtime.getURL('/popup.html')).href
  await browser.windows.create({ url, type: 'popup', width: 420, height: 640 }).catch(reportFault)
}
