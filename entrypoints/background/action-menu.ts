/** The item in the menu of the toolbar icon that opens the list of the page's terms. */
import { browser } from 'wxt/browser'
import { t } from '../../lib/extension/i18n'
import { openSidePanel } from '../../lib/extension/open-side-panel'
import { reportFault } from '../../lib/extension/report-fault'

const ITEM = 'open-page-terms'

const CONTEXTS: ['action'] = ['action']

/** Chromium keeps items between wakes, Firefox makes them anew: one that is there already is brought up to date. */
export function offerPageTerms(): void {
  const item = { title: t('commandOpenPageTerms'), contexts: CONTEXTS }
  browser.contextMenus.create({ id: ITEM, ...item }, () => {
    if (browser.runtime.lastError) browser.contextMenus.update(ITEM, item).catch(reportFault)
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ITEM) void openSidePanel(tab)
  })
}
