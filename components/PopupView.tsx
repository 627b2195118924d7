/**
 * The toolbar window: search, the mode of marking, and the ways to everything else.
 */
import type { VNode } from 'preact'
import { Icon } from './Icon'
import { Messages, type Translate, useMessages } from './messages'
import { PopupMode, type PopupModeProps } from './PopupMode'
import { SearchView, type SearchViewProps } from './SearchView'

/** What the content script of the open page says about it. */
export interface PageState {
  readonly hostname: string
  /** How many terms it has. */
  readonly count: number
}

export interface PopupViewProps extends Omit<SearchViewProps, 'children'>, Omit<PopupModeProps, 'hostname'> {
  readonly t: Translate
  /** Null where no content script runs; undefined while it is being asked. */
  readonly page: PageState | null | undefined
  readonly onOpenPageTerms: () => void
  readonly onOpenSaved: () => void
  readonly onOpenSettings: () => void
}

export function PopupView(props: PopupViewProps): VNode {
  const { t, page } = props
  const hostname = page === null ? '' : page?.hostname
  return (
    <Messages.Provider value={t}>
      <main class="popup">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <SearchView {...searchOf(props)}>
          <section class="popup-marking" aria-label={t('markingHeading')}>
            <PopupMode {...props} hostname={hostname} />
            {page === null ? <p class="site-line">{t('pageUnavailable')}</p> : null}
          </section>
        </SearchView>
        <Ways {...props} />
      </main>
    </Messages.Provider>
  )
}

/** Without what is optional and missing, so that its absence stays one. */
function searchOf({ search, loadConcept, firstConcept, onAddTerm, onEditTerm }: PopupViewProps): SearchViewProps {
  return {
    search,
    loadConcept,
    ...(firstConcept === undefined ? {} : { firstConcept }),
    ...(onAddTerm ? { onAddTerm } : {}),
    ...(onEditTerm ? { onEditTerm } : {}),
  }
}

type WaysProps = Pick<PopupViewProps, 'page' | 'onOpenPageTerms' | 'onOpenSaved' | 'onOpenSettings'>

function Ways({ page, onOpenPageTerms, onOpenSaved, onOpenSettings }: WaysProps): VNode {
  const { t } = useMessages()
  return (
    <footer class="popup-footer">
      <button type="button" class="action" onClick={onOpenPageTerms}>
        <Icon name="list" />
        {t('popupPageTerms')} {page && page.count > 0 ? <span class="count">{page.count}</span> : null}
      </button>
      <button type="button" class="action" onClick={onOpenSaved}>
        <Icon name="save" />
        {t('savedHeading')}
      </button>
      <button type="button" class="action" onClick={onOpenSettings}>
        <Icon name="settings" />
        {t('openSettings')}
      </button>
    </footer>
  )
}
