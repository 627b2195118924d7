/**
 * The settings: marking, the sites without it, and the glossaries.
 */
import type { VNode } from 'preact'
import { GlossaryList, type GlossaryListProps } from './GlossaryList'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import { Switch } from './Switch'

export interface OptionsViewProps extends GlossaryListProps {
  readonly t: Translate
  /** Undefined until the settings are read. */
  readonly settings: { readonly enabled: boolean; readonly disabledSites: readonly string[] } | undefined
  /** The settings could not be read or saved. */
  readonly settingsFailed?: boolean
  readonly onMarkEverywhere: (isOn: boolean) => void
  /** The reader wants terms marked on the host again. */
  readonly onMarkSite: (hostname: string) => void
}

export function OptionsView(props: OptionsViewProps): VNode {
  const { t, settings, settingsFailed, glossaries, onMarkEverywhere, onMarkSite } = props
  return (
    <Messages.Provider value={t}>
      <main class="page">
        <h1>{t('optionsTitle')}</h1>
        {settingsFailed ? <Notice title={t('settingsFailedTitle')} advice={t('settingsFailedAdvice')} /> : null}
        {settings ? (
          <>
            <section>
              <h2>{t('markingHeading')}</h2>
              <Switch isOn={settings.enabled} onSwitch={onMarkEverywhere}>
                {t('markEverywhere')}
              </Switch>
              <p class="hint">{t('markEverywhereHint')}</p>
            </section>
            <section>
              <h2>{t('sitesHeading')}</h2>
              <SiteList sites={settings.disabledSites} onMarkSite={onMarkSite} />
            </section>
          </>
        ) : null}
        <section>
          <h2>{t('glossariesHeading')}</h2>
          <GlossaryList glossaries={glossaries} />
        </section>
      </main>
    </Messages.Provider>
  )
}

interface SiteListProps {
  readonly sites: readonly string[]
  readonly onMarkSite: (hostname: string) => void
}

function SiteList({ sites, onMarkSite }: SiteListProps): VNode {
  const { t } = useMessages()
  if (sites.length === 0) return <p class="hint">{t('sitesNone')}</p>
  return (
    <ul class="sites">
      {sites.map((hostname) => (
        <li key={hostname}>
          <span class="host">{hostname}</span>
          <button type="button" aria-label={t('siteRemoveLabel', hostname)} onClick={() => onMarkSite(hostname)}>
            {t('siteRemove')}
          </button>
        </li>
      ))}
    </ul>
  )
}
