/**
 * The sites with a mode of their own: changed, given back, and added by hand.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../messages'
import { modeOf, ModeOptions } from '../ModeChoice'
import { hostnameOf } from './hostname'
import { Section } from './Section'
import type { Mode } from '../../lib/extension/settings-form'

export interface SitesSectionProps {
  readonly siteModes: Readonly<Record<string, Mode>>
  /** Null gives the site back to the mode of all sites. */
  readonly onSiteMode: (hostname: string, mode: Mode | null) => void
}

export function SitesSection({ siteModes, onSiteMode }: SitesSectionProps): VNode {
  const { t } = useMessages()
  const sites = Object.entries(siteModes).sort(([a], [b]) => a.localeCompare(b))
  return (
    <Section id="sites" title={t('sitesHeading')} lead={t('sitesLead')}>
      {sites.length === 0 ? <p class="empty">{t('sitesNone')}</p> : null}
      <ul class="rows">
        {sites.map(([hostname, mode]) => (
          <li key={hostname} class="row">
            <bdi class="row-name">{hostname}</bdi>
            <select
              aria-label={t('siteModeOf', hostname)}
              value={mode}
              onChange={(event) => onSiteMode(hostname, modeOf(event.currentTarget.value))}
            >
              <ModeOptions />
            </select>
            <button
              type="button"
              aria-label={t('siteRemoveLabel', hostname)}
              onClick={() => onSiteMode(hostname, null)}
            >
              {t('siteAsEverywhere')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={onSiteMode} />
    </Section>
  )
}

function AddSite({ onAdd }: { readonly onAdd: (hostname: string, mode: Mode) => void }): VNode {
  const { t } = useMessages()
  const [typed, setTyped] = useState('')
  const [mode, setMode] = useState<Mode>('off')
  const [isWrong, setWrong] = useState(false)
  const add = (event: Event): void => {
    event.preventDefault()
    const hostname = hostnameOf(typed)
    setWrong(hostname === null)
    if (hostname === null) return
    onAdd(hostname, mode)
    setTyped('')
  }
  return (
    <form class="row add-row" onSubmit={add} noValidate>
      <input
        type="text"
        inputMode="url"
        aria-label={t('siteAddLabel')}
        placeholder={t('siteAddPlaceholder')}
        value={typed}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': 'site-trouble' } : {})}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <select
        aria-label={t('siteAddMode')}
        value={mode}
        onChange={(event) => setMode(modeOf(event.currentTarget.value))}
      >
        <ModeOptions />
      </select>
      <button type="submit">{t('siteAdd')}</button>
      {isWrong ? (
        <p id="site-trouble" class="field-trouble" role="alert">
          {t('siteAddTrouble')}
        </p>
      ) : null}
    </form>
  )
}
