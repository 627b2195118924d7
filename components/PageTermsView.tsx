/**
 * The terms of the page in the active tab: a list to read, filter, walk through and take along.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ExportFormat, ExportOutcome } from './ExportMenu'
import type { ChineseScript } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import { OpenedTerm } from './OpenedTerm'
import { filterTerms, groupTerms, type PageTerm, type TermOrder } from './page-terms'
import { PageTermsHeader } from './PageTermsHeader'
import { subjectFieldName } from './subject-fields'
import { TermList, type VisitedTerm } from './TermList'
import { UndoBar } from './UndoBar'

/** What can be said of the page. */
export type PageTermsState =
  | { readonly kind: 'loading' }
  /** No script of ours runs there. */
  | { readonly kind: 'unavailable' }
  /** The background does not answer. */
  | { readonly kind: 'failed' }
  /** Nothing is marked there, as the reader wanted. */
  | { readonly kind: 'off'; readonly hostname: string }
  | { readonly kind: 'listed'; readonly terms: readonly PageTerm[]; readonly isSettled: boolean }

export interface PageTermsViewProps {
  readonly t: Translate
  readonly page: PageTermsState
  /** Of the page. */
  readonly title: string
  readonly order: TermOrder
  /** For Chinese terms. */
  readonly script: ChineseScript
  /** Whether pinyin is shown. */
  readonly pinyin: boolean
  /** The row whose occurrence was gone to last. */
  readonly visited: VisitedTerm | null
  readonly onOrder: (order: TermOrder) => void
  readonly onSwitchOn: () => void
  /** Goes to the next occurrence. */
  readonly onGo: (term: PageTerm) => void
  /** Marks all occurrences, or with null none. */
  readonly onPoint: (term: PageTerm | null) => void
  readonly onKnow: (term: PageTerm, isKnown: boolean) => void
  /** Takes the rows along as they are shown now. */
  readonly onExport: (format: ExportFormat, terms: readonly PageTerm[]) => Promise<ExportOutcome>
  /** Whatever else the panel has to say, above the list. */
  readonly children?: ComponentChildren
}

export function PageTermsView({ t, children, ...props }: PageTermsViewProps): VNode {
  return (
    <Messages.Provider value={t}>
      <main class="page-terms">
        <h1 class="visually-hidden">{t('pageTermsTitle')}</h1>
        {children}
        <Terms {...props} />
      </main>
    </Messages.Provider>
  )
}

type TermsProps = Omit<PageTermsViewProps, 't' | 'children'>

function Terms({ page, onSwitchOn, ...props }: TermsProps): VNode {
  const { t } = useMessages()
  if (page.kind === 'listed') return <Listed {...props} terms={page.terms} isSettled={page.isSettled} />
  if (page.kind === 'loading') return <output class="hint page-terms-notice">{t('pageTermsLoading')}</output>
  if (page.kind === 'unavailable')
    return <PageNotice title={t('pageTermsUnavailableTitle')} advice={t('pageUnavailable')} />
  if (page.kind === 'failed') return <PageNotice title={t('searchFailedTitle')} advice={t('settingsFailedAdvice')} />
  return (
    <PageNotice
      title={t('pageTermsOffTitle')}
      advice={page.hostname === '' ? t('pageTermsOffAdvice') : t('pageTermsOffOnSite', page.hostname)}
    >
      <button type="button" onClick={onSwitchOn}>
        {t('pageTermsSwitchOn')}
      </button>
    </PageNotice>
  )
}

interface PageNoticeProps {
  readonly title: string
  readonly advice: string
  readonly children?: ComponentChildren
}

const PageNotice = ({ title, advice, children }: PageNoticeProps): VNode => (
  <div class="page-terms-notice" aria-live="polite">
    <Notice title={title} advice={advice} />
    {children}
  </div>
)

type ListedProps = Omit<TermsProps, 'page' | 'onSwitchOn'> & {
  readonly terms: readonly PageTerm[]
  readonly isSettled: boolean
}

function Listed(props: ListedProps): VNode {
  const { terms, isSettled, title, order, script, pinyin, visited, onOrder, onGo, onPoint, onKnow, onExport } = props
  const { t, language } = useMessages()
  const [filter, setFilter] = useState({ text: '', onlyNew: false })
  const [undone, setUndone] = useState<PageTerm | null>(null)
  const opening = useOpening()
  const shown = useMemo(() => filterTerms(terms, filter), [terms, filter])
  const groups = useMemo(
    () => groupTerms(shown, order, (field) => subjectFieldName(field, t), language),
    [shown, order, t, language],
  )
  const know = useCallback(
    (term: PageTerm, isKnown: boolean): void => {
      onKnow(term, isKnown)
      setUndone(isKnown ? term : null)
    },
    [onKnow],
  )
  // A row is replaced when the page changes: what was opened stays what it was.
  const opened = opening.key === null ? null : (terms.find(({ key }) => key === opening.key) ?? null)
  return (
    <>
      {opened ? <OpenedTerm term={opened} script={script} onBack={opening.close} /> : null}
      <div class="page-terms-listed" hidden={opened !== null}>
        <PageTermsHeader
          title={title}
          terms={terms}
          shown={shown}
          filter={filter}
          order={order}
          onFilter={setFilter}
          onOrder={onOrder}
          onExport={(format) =>
            onExport(
              format,
              groups.flatMap((group) => group.terms),
            )
          }
        />
        {shown.length === 0 ? <NoRows isFiltered={terms.length > 0} isSettled={isSettled} /> : null}
        <TermList
          groups={groups}
          order={order}
          script={script}
          pinyin={pinyin}
          visited={visited}
          onGo={onGo}
          onPoint={onPoint}
          onKnow={know}
          onOpen={opening.open}
        />
      </div>
      {undone ? (
        <UndoBar
          text={t('termKnownDone', undone.surface)}
          onUndo={() => know(undone, false)}
          onDismiss={() => setUndone(null)}
        />
      ) : null}
    </>
  )
}

function NoRows({ isFiltered, isSettled }: { readonly isFiltered: boolean; readonly isSettled: boolean }): VNode {
  const { t } = useMessages()
  if (isFiltered) return <PageNotice title={t('pageTermsNoMatchTitle')} advice={t('pageTermsNoMatchAdvice')} />
  if (!isSettled) return <p class="hint page-terms-notice">{t('pageTermsLoading')}</p>
  return <PageNotice title={t('pageTermsEmptyTitle')} advice={t('pageTermsEmptyAdvice')} />
}

interface Opening {
  /** Of the row that is opened. */
  readonly key: string | null
  readonly open: (term: PageTerm) => void
  readonly close: () => void
}

/** Opens a row in place of the list; closing it brings the list back as it was, with the focus where it was. */
function useOpening(): Opening {
  const [key, setKey] = useState<string | null>(null)
  const beforeRef = useRef<{ readonly top: number; readonly element: Element | null } | null>(null)
  const open = useCallback((term: PageTerm): void => {
    beforeRef.current = { top: scrollY, element: document.activeElement }
    setKey(term.key)
  }, [])
  const close = useCallback((): void => setKey(null), [])
  useLayoutEffect(() => {
    if (key !== null) return scrollTo(0, 0)
    const left = beforeRef.current
    if (!left) return
    beforeRef.current = null
    scrollTo(0, left.top)
    if (left.element instanceof HTMLElement) left.element.focus({ preventScroll: true })
  }, [key])
  return { key, open, close }
}
