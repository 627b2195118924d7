/**
 * The toolbar window, joined to the background, the settings and the open page.
 */
import { render, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PopupView } from '../../components/PopupView'
import type { FoundConcept } from '../../components/search-state'
import type { ShownConcept } from '../../components/shown-concept'
import { useTheme } from '../../components/use-theme'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import { openSidePanel } from '../../lib/extension/open-side-panel'
import { popupConcept } from '../../lib/extension/popup-concept'
import { type Settings, withSiteMode } from '../../lib/extension/settings-form'
import { useSettings } from '../../lib/extension/use-settings'
import type { ConceptKey } from '../../lib/glossary/model'
import { useOpenPage } from './open-page'

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

function Popup({ firstConcept }: { readonly firstConcept: ConceptKey | null }): VNode {
  const { tab, page } = useOpenPage()
  const { current, failed: settingsFailed, update } = useSettings()
  const [failed, setFailed] = useState(false)
  const shortcut = useShortcut('switch-mode')
  const attempt = (work: Promise<unknown>): void => void work.catch(() => setFailed(true))
  useTheme(current?.theme)
  const hostname = page?.hostname ?? ''
  const openTab = (anchor: string): void =>
    attempt(
      browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${anchor}` }).then(() => window.close()),
    )
  return (
    <PopupView
      t={t}
      search={search}
      loadConcept={loadConcept}
      {...(firstConcept === null ? {} : { firstConcept })}
      page={page}
      modes={current && { everywhere: current.mode, onSite: ownMode(current, hostname) }}
      settingsFailed={failed || settingsFailed}
      {...(shortcut === '' ? {} : { shortcut })}
      onModeEverywhere={(mode) => update((now) => ({ ...now, mode }))}
      onModeOnSite={(mode) => update((now) => withSiteMode(now, hostname, mode))}
      onOpenPageTerms={() => void openSidePanel(tab).then(() => window.close())}
      onOpenSaved={() => openTab('#saved')}
      onOpenSettings={() => attempt(browser.runtime.openOptionsPage().then(() => window.close()))}
      onAddTerm={(text) => openTab(`#own-new=${encodeURIComponent(text)}`)}
      onEditTerm={(id) => openTab(`#own=${encodeURIComponent(id)}`)}
    />
  )
}

const ownMode = ({ siteModes }: Settings, hostname: string): Settings['mode'] | null =>
  (Object.hasOwn(siteModes, hostname) ? siteModes[hostname] : null) ?? null

/** The keys of a command; empty until they are known, and where none are bound. */
function useShortcut(command: string): string {
  const [keys, setKeys] = useState('')
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === command)?.shortcut ?? ''),
      // The window works without naming them.
      () => {},
    )
  }, [command])
  return keys
}

document.documentElement.lang = t('localeTag')
document.title = t('extensionName')
const root = document.getElementById('root')
const show = (firstConcept: ConceptKey | null): void => {
  if (root) render(<Popup firstConcept={firstConcept} />, root)
}
popupConcept.take().then(show, () => show(null))
