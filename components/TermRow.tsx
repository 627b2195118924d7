/**
 * A term of the page: as it stands there, its counterpart, and how often. The row itself goes to its occurrences.
 */
import type { VNode } from 'preact'
import { Icon } from './Icon'
import { type ChineseScript, displayTag, localText, writtenTerm } from './languages'
import { useMessages } from './messages'
import { counterpartOf, type PageTerm, readingOf } from './page-terms'
import { counterparts, headTerm, type ShownConcept } from './shown-concept'
import { subjectFieldName } from './subject-fields'
import { Tagged } from './Tagged'
import type { VisitedTerm } from './TermList'

export interface TermRowProps {
  readonly term: PageTerm
  readonly script: ChineseScript
  readonly pinyin: boolean
  readonly visited: VisitedTerm | null
  /** Whether its subject field is named. */
  readonly hasField: boolean
  /** Whether the tab key reaches it; the arrow keys reach them all. */
  readonly isInReach: boolean
  readonly onGo: (term: PageTerm) => void
  readonly onKnow: (term: PageTerm, isKnown: boolean) => void
  readonly onOpen: (term: PageTerm) => void
  /** The focus came into the row. */
  readonly onFocus: () => void
  /** The pointer came or left. */
  readonly onHover: (isOver: boolean) => void
  /** The keyboard came or left. */
  readonly onReach: (isReached: boolean) => void
}

export function TermRow(props: TermRowProps): VNode {
  const { term, isInReach, onGo, onKnow, onOpen, onFocus, onHover, onReach } = props
  const { t } = useMessages()
  const tabIndex = isInReach ? 0 : -1
  const isKnown = term.state === 'known'
  return (
    <li
      class="term-row"
      data-state={term.state}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocusIn={(event) => {
        onFocus()
        if (event.target instanceof Element && event.target.matches(':focus-visible')) onReach(true)
      }}
      onFocusOut={() => onReach(false)}
    >
      <button type="button" class="term-go" tabIndex={tabIndex} onClick={() => onGo(term)}>
        <RowText {...props} />
      </button>
      <div class="term-actions">
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-pressed={isKnown}
          aria-label={t('termKnow', term.surface)}
          title={t('termKnow', term.surface)}
          disabled={term.concepts.length === 0}
          onClick={() => onKnow(term, !isKnown)}
        >
          <Icon name="check" />
        </button>
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={t('termOpen', term.surface)}
          title={t('termOpen', term.surface)}
          disabled={term.concepts.length === 0}
          onClick={() => onOpen(term)}
        >
          <Icon name="more" />
        </button>
      </div>
    </li>
  )
}

function RowText({ term, script, pinyin, visited, hasField }: TermRowProps): VNode {
  const { t } = useMessages()
  const [first, ...others] = term.concepts
  const counterpart = counterpartOf(term)
  const field = first?.concept.subjectField
  return (
    <>
      <span class="term-line">
        <span class="term-itself">
          <Tagged class="term-surface" value={{ text: term.surface, language: displayTag(term.language) }} />
          {pinyin ? <Pinyin reading={readingOf(term)} /> : null}
        </span>
        <Count term={term} visited={visited} />
      </span>
      {counterpart ? (
        <span class="term-counterpart">
          <Tagged class="term-counterpart-text" value={writtenTerm(counterpart, script)} />
          {pinyin ? <Pinyin reading={counterpart.reading ?? null} /> : null}
        </span>
      ) : null}
      {first && !counterpart ? <span class="term-note">{t('noCounterpart')}</span> : null}
      {others.length > 0 ? <OtherSenses concepts={others} term={term} script={script} /> : null}
      {hasField && field !== undefined ? <span class="term-note">{subjectFieldName(field, t)}</span> : null}
      {term.state === 'new' ? null : (
        <span class="term-state">{term.state === 'saved' ? t('termSaved') : t('termKnown')}</span>
      )}
    </>
  )
}

const Pinyin = ({ reading }: { readonly reading: string | null }): VNode | null =>
  reading === null ? null : (
    <span class="term-reading" lang="zh-Latn-pinyin">
      {reading}
    </span>
  )

function Count({ term, visited }: Pick<TermRowProps, 'term' | 'visited'>): VNode {
  const { t, language } = useMessages()
  const number = new Intl.NumberFormat(language)
  const isVisited = visited?.key === term.key
  return (
    <span class="term-count" data-visited={isVisited ? '' : undefined}>
      {isVisited ? (
        t('termAt', number.format(visited.at), number.format(visited.count))
      ) : (
        <>
          <span class="visually-hidden">{t('termCount', number.format(term.count))}</span>
          <span aria-hidden="true">{number.format(term.count)}</span>
        </>
      )}
    </span>
  )
}

interface OtherSensesProps {
  readonly concepts: readonly ShownConcept[]
  readonly term: PageTerm
  readonly script: ChineseScript
}

/** What the term may mean besides, each by its counterpart. */
function OtherSenses({ concepts, term, script }: OtherSensesProps): VNode {
  const { t, language } = useMessages()
  return (
    <span class="term-note">
      {t('termOtherSenses')}{' '}
      {concepts.map((shown, index) => {
        const other = counterparts(shown.concept, term.language)[0] ?? headTerm(shown.concept, term.language)
        const value = other ? writtenTerm(other, script) : localText(shown.glossary.title, language)
        return (
          <span key={shown.key}>
            {index === 0 ? null : t('listSeparator')}
            {value ? <Tagged value={value} /> : null}
          </span>
        )
      })}
    </span>
  )
}
