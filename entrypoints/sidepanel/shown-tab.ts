/** The tab whose terms are listed: the active one of the panel's window, or one that the address names. */
import { browser } from 'wxt/browser'
import { onAbort } from '../../lib/extension/on-abort'

export interface ShownTab {
  readonly id: number
  readonly title: string
  /** Empty for a page that is none of our business. */
  readonly address: string
  readonly isLoading: boolean
}

interface BrowserTab {
  readonly id?: number | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly status?: string | undefined
}

/** The tab named by `?tab=`, for a panel that is opened as a page of its own; null where none is. */
export function namedTab(address: string): number | null {
  const id = Number(new URL(address).searchParams.get('tab') ?? Number.NaN)
  return Number.isInteger(id) ? id : null
}

/** Calls back with the tab at once and after each change of it, with null where there is none; until the signal. */
export function watchTab(named: number | null, callback: (tab: ShownTab | null) => void, signal: AbortSignal): void {
  let asked = 0
  const look = async (): Promise<void> => {
    const turn = ++asked
    const tab = await (named === null ? activeTab() : browser.tabs.get(named).catch(() => null))
    // A later look may have overtaken this one.
    if (turn === asked && !signal.aborted) callback(tab ? describe(tab) : null)
  }
  const lookAndKeep = (): void => void look()
  const onUpdated = (id: number, _: unknown, tab: { readonly active: boolean }): void => {
    if (named === null ? tab.active : id === named) lookAndKeep()
  }
  const { tabs, windows } = browser
  tabs.onUpdated.addListener(onUpdated)
  const others = named === null ? [tabs.onActivated, tabs.onReplaced, windows.onFocusChanged] : [tabs.onRemoved]
  for (const event of others) event.addListener(lookAndKeep)
  onAbort(signal, () => {
    tabs.onUpdated.removeListener(onUpdated)
    for (const event of others) event.removeListener(lookAndKeep)
  })
  lookAndKeep()
}

async function activeTab(): Promise<BrowserTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

function describe({ id, title = '', url = '', status }: BrowserTab): ShownTab | null {
  return id === undefined ? null : { id, title, address: url, isLoading: status === 'loading' }
}
