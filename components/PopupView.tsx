/**
 * The toolbar window: search, what is marked on the open page, and the two switches.
 */
import type { VNode } from 'preact'
import { Messages, type Translate, useMessages } from './messages'
import { SearchView, type SearchViewProps } from './SearchView'
import { Switch } from './Switch'

/** What the content script of the open page says about it. */
export interface PageState {
  readonly hostname: string
  /** How many terms are marked on it. */
  readonly count: number
}

export interface MarkingState {
  /** Whether terms are marked at all. */
  readonly everywhere: boolean
  /** Whether they would be on the site of the open page. */
  readonly onSite: boolean
}

export interface PopupViewProps extends SearchViewProps {
  readonly t: Translate
  /** Null where no content script runs; undefined while it is being asked. */
  readonly page: PageState | null | undefined
  /** Undefined until the settings are read. */
  readonly marking: MarkingState | undefined
  /** The settings could not be read or saved. */
  readonly settingsFailed?: boolean
  readonly onMarkEverywhere: (isOn: boolean) => void
  readonly onMarkOnSite: (isOn: boolean) => void
  readonly onOpenSettings: () => void
}

export function PopupView({ t, search, loadConcept, onOpenSettings, ...marking }: PopupViewProps): VNode {
  return (
    <Messages.Provider value={t}>
      <main class="popup">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <SearchView search={search} loadConcept={loadConcept} />
        <section class="popup-marking" aria-label={t('markingHeading')}>
          <Marking {...marking} />
        </section>
        <footer class="popup-footer">
          <button type="button" class="quiet-button" onClick={onOpenSettings}>
            {t('openSettings')}
          </button>
        </footer>
      </main>
    </Messages.Provider>
  )
}

type MarkingProps = Pick<PopupViewProps, 'page' | 'marking' | 'settingsFailed' | 'onMarkEverywhere' | 'onMarkOnSite'>

function Marking({ page, marking, settingsFailed, onMarkEverywhere, onMarkOnSite }: MarkingProps): VNode | null {
  const { t } = useMessages()
  if (settingsFailed) return <p class="trouble">{t('settingsFailedTitle')}</p>
  if (!marking) return null
  return (
    <>
      <Switch isOn={marking.everywhere} onSwitch={onMarkEverywhere}>
        {t('markEverywhere')}
      </Switch>
      {page && page.hostname !== '' ? (
        <Switch isOn={marking.onSite} disabled={!marking.everywhere} onSwitch={onMarkOnSite}>
          {t('markOnSite')} <span class="host">{page.hostname}</span>
        </Switch>
      ) : null}
      {page && marking.everywhere && marking.onSite ? (
        <p class="page-count">{t('pageCount', String(page.count))}</p>
      ) : null}
      {page === null ? <p class="page-count">{t('pageUnavailable')}</p> : null}
    </>
  )
}
