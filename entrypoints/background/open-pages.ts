/** Opens pages of the extension for a card, which cannot do it itself. */
import { browser } from 'wxt/browser'
import { readOpenPage } from '../../lib/extension/open-page'
import { popupConcept } from '../../lib/extension/popup-concept'
import { reportFault } from '../../lib/extension/report-fault'
import type { ConceptKey } from '../../lib/glossary/model'

export function openPagesOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = readOpenPage(message)
    if (!request || sender.tab === undefined) return undefined
    void open(request.page, request.hash, sender.tab.windowId).catch(reportFault)
    return undefined
  })
}

async function open(page: 'popup' | 'options', hash: string, windowId: number | undefined): Promise<void> {
  const key = conceptIn(hash)
  if (page === 'popup' && key !== null && (await openPopup(key, windowId))) return
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${hash}` })
}

/** False where the browser does not let an extension open its window, or only right after a click on a page of its own. */
async function openPopup(key: ConceptKey, windowId: number | undefined): Promise<boolean> {
  try {
    await popupConcept.set(key)
    await browser.action.openPopup(windowId === undefined ? {} : { windowId })
    return true
  } catch {
    await popupConcept.take()
    return false
  }
}

function conceptIn(hash: string): ConceptKey | null {
  const key = new URLSearchParams(hash).get('concept') ?? ''
  const slash = key.indexOf('/')
  return slash > 0 ? `${key.slice(0, slash)}/${key.slice(slash + 1)}` : null
}
