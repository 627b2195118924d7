/**
 * The toolbar window, joined to the background, the settings and the open page.
 */
import { render, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type PageState, PopupView } from '../../components/PopupView'
import type { FoundConcept } from '../../components/search-state'
import type { ShownConcept } from '../../components/shown-concept'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import { settings } from '../../lib/extension/settings'
import { type Settings, withSiteMode } from '../../lib/extension/settings-form'
import type { ConceptKey } from '../../lib/glossary/model'

const RESULTS = 20

const search = (query: string): Promise<readonly FoundConcept[]> => sendRequest('search', query, RESULTS)

async function loadConcept(key: string): Promise<ShownConcept | null> {
  const [shown] = await sendRequest('getConcepts', [conceptKeyOf(key)])
  return shown ?? null
}

/** The background gave the key, as `glossary/concept`. */
function conceptKeyOf(key: string): ConceptKey {
  const [glossary = '', ...concept] = key.split('/')
  return `${glossary}/${concept.join('/')}`
}

/** Asks the content script of the open page; null where none runs. */
async function describePage(): Promise<PageState | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return null
    return readPageState(await browser.tabs.sendMessage(tab.id, { kind: 'describePage' }, { frameId: 0 }))
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

function Popup(): VNode {
  const [page, setPage] = useState<PageState | null>()
  const [current, setCurrent] = useState<Settings>()
  const [failed, setFailed] = useState(false)
  const attempt = (work: Promise<unknown>): void => void work.catch(() => setFailed(true))
  useEffect(() => {
    const life = new AbortController()
    void describePage().then(setPage)
    attempt(settings.get().then(setCurrent))
    settings.watch(setCurrent, life.signal)
    return () => life.abort()
  }, [])
  const hostname = page?.hostname ?? ''
  const change = (part: (now: Settings) => Partial<Settings>): void =>
    attempt(settings.update((now) => ({ ...now, ...part(now) })))
  return (
    <PopupView
      t={t}
      search={search}
      loadConcept={loadConcept}
      page={page}
      marking={current && { everywhere: current.mode !== 'off', onSite: current.siteModes[hostname] !== 'off' }}
      settingsFailed={failed}
      onMarkEverywhere={(isOn) => change(() => ({ mode: isOn ? 'underline' : 'off' }))}
      onMarkOnSite={(isOn) => change((now) => withSiteMode(now, hostname, isOn ? null : 'off'))}
      onOpenSettings={() => attempt(browser.runtime.openOptionsPage().then(() => window.close()))}
    />
  )
}

document.documentElement.lang = t('localeTag')
document.title = t('extensionName')
const root = document.getElementById('root')
if (root) render(<Popup />, root)
