/** The number at the toolbar icon: how many terms the page of a tab has, in all its frames. */
import { browser } from 'wxt/browser'
import { pageCounts, readFrameCount } from '../../lib/extension/page-counts'

const COLOUR = '#5b6f9a'

/** Listens to what frames report. */
export function keepBadges(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = sender.tab?.id
    if (tab === undefined || typeof message !== 'object' || message === null) return
    if (Reflect.get(message, 'kind') !== 'countTerms') return
    const reported = readFrameCount(message)
    if (reported) void pageCounts.report(tab, sender.frameId ?? 0, reported).then((count) => show(tab, count))
  })
  browser.tabs.onRemoved.addListener((tab) => void pageCounts.forget(tab))
  void browser.action.setBadgeBackgroundColor({ color: COLOUR })
}

async function show(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(count) })
  } catch {
    // The tab was closed meanwhile: there is nothing to show the number on.
  }
}

/** At most four characters fit. */
export const badgeText = (count: number): string =>
  count === 0 ? '' : count < 1000 ? String(count) : `${Math.min(999, Math.floor(count / 1000))}k`
