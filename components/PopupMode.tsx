/**
 * The mode of marking in the toolbar window: on the site of the open page or on all sites.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from './Choice'
import { useMessages } from './messages'
import { modeName } from './mode-names'
import { ModeChoice } from './ModeChoice'
import { Notice } from './Notice'
import type { Mode } from '../lib/extension/settings-form'

/** The modes that matter for the open page. */
export interface PageModes {
  readonly everywhere: Mode
  /** Null where the site has none of its own. */
  readonly onSite: Mode | null
}

export interface PopupModeProps {
  /** Undefined until the settings are read. */
  readonly modes: PageModes | undefined
  /** Host of the open page; empty where it has none, undefined while it is being asked. */
  readonly hostname: string | undefined
  /** The settings could not be read or saved. */
  readonly settingsFailed?: boolean
  /** Key that switches the mode; none where it is not bound. */
  readonly shortcut?: string
  readonly onModeEverywhere: (mode: Mode) => void
  /** Null gives the site back to the mode of all sites. */
  readonly onModeOnSite: (mode: Mode | null) => void
}

type Scope = 'site' | 'all'

export function PopupMode(props: PopupModeProps): VNode | null {
  const { modes, hostname, settingsFailed, shortcut, onModeEverywhere, onModeOnSite } = props
  const { t } = useMessages()
  const [asked, setAsked] = useState<Scope | null>(null)
  if (settingsFailed) return <Notice title={t('settingsFailedTitle')} advice={t('searchFailedAdvice')} />
  if (!modes || hostname === undefined) return null
  const scope = hostname === '' ? 'all' : (asked ?? (modes.onSite === null ? 'all' : 'site'))
  const mode = scope === 'site' ? (modes.onSite ?? modes.everywhere) : modes.everywhere
  const choose = (next: Mode): void => (scope === 'site' ? onModeOnSite(next) : onModeEverywhere(next))
  return (
    <>
      <div class="popup-mode-heading">
        <h2>{t('markingHeading')}</h2>
        {shortcut === undefined ? null : <kbd title={t('commandSwitchMode')}>{shortcut}</kbd>}
      </div>
      {hostname === '' ? null : <ScopeChoice hostname={hostname} scope={scope} onScope={setAsked} />}
      <ModeChoice legend={t('modeLegend')} mode={mode} onChoose={choose} />
      {hostname === '' ? null : (
        <SiteLine modes={modes} hostname={hostname} scope={scope} onGiveBack={() => onModeOnSite(null)} />
      )}
    </>
  )
}

interface ScopeChoiceProps {
  readonly hostname: string
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
}

function ScopeChoice({ hostname, scope, onScope }: ScopeChoiceProps): VNode {
  const { t } = useMessages()
  const options = [
    { value: 'site', label: <bdi class="scope-host">{t('scopeSite', hostname)}</bdi> },
    { value: 'all', label: t('scopeAll') },
  ] as const
  return (
    <div class="scope">
      <Choice legend={t('scopeLegend')} hidesLegend options={options} value={scope} onChoose={onScope} />
    </div>
  )
}

interface SiteLineProps {
  readonly modes: PageModes
  readonly hostname: string
  readonly scope: Scope
  readonly onGiveBack: () => void
}

/** How the site stands to all sites, and the way back to them. */
function SiteLine({ modes, hostname, scope, onGiveBack }: SiteLineProps): VNode | null {
  const { t } = useMessages()
  if (modes.onSite === null)
    return scope === 'site' ? <p class="site-line">{t('siteFollows', modeName(modes.everywhere, t))}</p> : null
  return (
    <p class="site-line">
      <span>{scope === 'site' ? t('siteHasOwnMode') : t('siteKeepsMode', hostname, modeName(modes.onSite, t))}</span>
      <button type="button" class="quiet-button" onClick={onGiveBack}>
        {t('siteAsEverywhere')}
      </button>
    </p>
  )
}
