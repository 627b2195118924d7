/**
 * The settings page, joined to the background and the settings.
 */
import { render, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ListedGlossary } from '../../components/GlossaryList'
import { OptionsView } from '../../components/OptionsView'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import { settings } from '../../lib/extension/settings'
import { type Settings, withSiteMode } from '../../lib/extension/settings-form'

function Options(): VNode {
  const [current, setCurrent] = useState<Settings>()
  const [failed, setFailed] = useState(false)
  const [glossaries, setGlossaries] = useState<readonly ListedGlossary[] | null>()
  const attempt = (work: Promise<unknown>): void => void work.catch(() => setFailed(true))
  useEffect(() => {
    const life = new AbortController()
    attempt(settings.get().then(setCurrent))
    settings.watch(setCurrent, life.signal)
    sendRequest('listGlossaries').then(setGlossaries, () => setGlossaries(null))
    return () => life.abort()
  }, [])
  const change = (part: (now: Settings) => Partial<Settings>): void =>
    attempt(settings.update((now) => ({ ...now, ...part(now) })))
  return (
    <OptionsView
      t={t}
      settings={current && { enabled: current.mode !== 'off', disabledSites: sitesOff(current) }}
      settingsFailed={failed}
      glossaries={glossaries}
      onMarkEverywhere={(isOn) => change(() => ({ mode: isOn ? 'underline' : 'off' }))}
      onMarkSite={(hostname) => change((now) => withSiteMode(now, hostname, null))}
    />
  )
}

/** Sites on which nothing is marked. */
const sitesOff = ({ siteModes }: Settings): string[] =>
  Object.keys(siteModes).filter((hostname) => siteModes[hostname] === 'off')

document.documentElement.lang = t('localeTag')
document.title = t('optionsTitle')
const root = document.getElementById('root')
if (root) render(<Options />, root)
