/**
 * What stands above the list of the page's terms: which page, how many terms, what to show of them, and taking them along.
 */
import type { VNode } from 'preact'
import { type ExportFormat, ExportMenu, type ExportOutcome } from './ExportMenu'
import { Icon } from './Icon'
import { guessTag } from './languages'
import { useMessages } from './messages'
import { type PageTerm, TERM_ORDERS, type TermFilter, type TermOrder } from './page-terms'

export interface PageTermsHeaderProps {
  readonly title: string
  readonly terms: readonly PageTerm[]
  /** What the filter leaves of them. */
  readonly shown: readonly PageTerm[]
  readonly filter: TermFilter
  readonly order: TermOrder
  readonly onFilter: (filter: TermFilter) => void
  readonly onOrder: (order: TermOrder) => void
  readonly onExport: (format: ExportFormat) => Promise<ExportOutcome>
}

export function PageTermsHeader(props: PageTermsHeaderProps): VNode {
  const { title, terms, shown, filter, order, onFilter, onOrder, onExport } = props
  const { t } = useMessages()
  return (
    <header class="page-terms-header">
      {title === '' ? null : (
        <p class="page-terms-page" lang={guessTag(title)} title={title}>
          {title}
        </p>
      )}
      <div class="page-terms-line">
        <Totals terms={terms} shown={shown} />
        <ExportMenu isEmpty={shown.length === 0} count={shown.length} onExport={onExport} />
      </div>
      <input
        class="search-field page-terms-filter"
        type="search"
        aria-label={t('pageTermsFilter')}
        placeholder={t('pageTermsFilterHint')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={filter.text}
        onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <div class="page-terms-line">
        <fieldset class="segments">
          <legend class="visually-hidden">{t('pageTermsOrder')}</legend>
          {TERM_ORDERS.map((each) => (
            <button
              key={each}
              type="button"
              class="segment"
              aria-pressed={order === each}
              onClick={() => onOrder(each)}
            >
              {each === 'field' ? t('pageTermsByField') : t('pageTermsInOrder')}
            </button>
          ))}
        </fieldset>
        <label class="tick">
          <input
            type="checkbox"
            checked={filter.onlyNew}
            onChange={(event) => onFilter({ ...filter, onlyNew: event.currentTarget.checked })}
          />
          <span class="tick-box">
            <Icon name="check" />
          </span>
          {t('pageTermsOnlyNew')}
        </label>
      </div>
    </header>
  )
}

function Totals({ terms, shown }: Pick<PageTermsHeaderProps, 'terms' | 'shown'>): VNode {
  const { t, language } = useMessages()
  const number = new Intl.NumberFormat(language)
  const occurrences = number.format(shown.reduce((sum, { count }) => sum + count, 0))
  return (
    <output class="page-terms-totals">
      {shown.length === terms.length
        ? t('pageTermsTotals', number.format(terms.length), occurrences)
        : t('pageTermsFiltered', number.format(shown.length), number.format(terms.length), occurrences)}
    </output>
  )
}
