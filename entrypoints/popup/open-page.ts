/** The page the toolbar window was opened over. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageState } from '../../components/PopupView'

interface OpenTab {
  readonly id?: number | undefined
  readonly windowId?: number | undefined
}

export interface OpenPage {
  readonly tab: OpenTab | undefined
  /** Null where no content script runs; undefined while it is being asked. */
  readonly page: PageState | null | undefined
}

/** How often the page is asked again, in ms: a change of mode changes its count. */
const INTERVAL = 1000

/** The tab in front, and what its page says of itself as long as the window is open. */
export function useOpenPage(): OpenPage {
  const [tab, setTab] = useState<OpenTab>()
  const [page, setPage] = useState<PageState | null>()
  useEffect(() => {
    let timer = 0
    const look = async (of: OpenTab | undefined): Promise<void> => {
      const now = await describePage(of?.id)
      setPage((before) => (isSame(before, now) ? before : now))
      timer = window.setTimeout(() => void look(of), INTERVAL)
    }
    const start = (of: OpenTab | undefined): void => {
      setTab(of)
      void look(of)
    }
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([active]) => start(active),
      () => start(undefined),
    )
    return () => clearTimeout(timer)
  }, [])
  return { tab, page }
}

const isSame = (a: PageState | null | undefined, b: PageState | null): boolean =>
  a !== undefined && a?.hostname === b?.hostname && a?.count === b?.count

async function describePage(tab: number | undefined): Promise<PageState | null> {
  if (tab === undefined) return null
  try {
    return readPageState(await browser.tabs.sendMessage(tab, { kind: 'describePage' }, { frameId: 0 }))
  } catch {
    // Nobody listens: a page of the browser, a store, a page older than the extension.
    return null
  }
}

function readPageState(value: unknown): PageState | null {
  if (typeof value !== 'object' || value === null || !('hostname' in value) || !('count' in value)) return null
  const { hostname, count } = value
  return typeof hostname === 'string' && typeof count === 'number' ? { hostname, count } : null
}
