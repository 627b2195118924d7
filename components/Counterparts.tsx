/**
 * The terms in the other language: the preferred one largest, other renderings after it with their status.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { type ChineseScript, writtenTerm } from './languages'
import { useMessages } from './messages'
import { Tagged } from './Tagged'
import { Abbreviation, Reading, Status } from './TermParts'
import type { Term } from '../lib/glossary/model'

export interface CounterpartsProps {
  /** Preferred first. */
  readonly terms: readonly Term[]
  readonly script: ChineseScript
}

export function Counterparts({ terms, script }: CounterpartsProps): VNode {
  const { t } = useMessages()
  const [first, ...others] = terms
  if (!first) return <p class="no-counterpart">{t('noCounterpart')}</p>
  return (
    <div class="counterparts">
      <p class="counterpart">
        <Tagged value={writtenTerm(first, script)} />
        <Abbreviation term={first} />
        {first.status === 'deprecated' ? <Status term={first} /> : null}
      </p>
      <Reading term={first} />
      {others.length > 0 ? <OtherRenderings key={first.text} terms={others} script={script} /> : null}
    </div>
  )
}

/** So many other renderings stand there at first: a glossary may have a dozen, so that all are found in texts. */
const MOST = 2

/** What a reader should not miss among many renderings. */
const isAlwaysShown = ({ status, type }: Term): boolean => status === 'deprecated' || type === 'abbreviation'

function OtherRenderings({ terms, script }: CounterpartsProps): VNode {
  const { t } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const first = terms.filter((term, at) => at < MOST || isAlwaysShown(term))
  const rest = terms.length - first.length
  // A button takes as much room as one rendering.
  const hasButton = rest > 1
  return (
    <ul class="other-renderings" aria-label={t('otherRenderings')}>
      {(isOpen || !hasButton ? terms : first).map((term) => (
        <li key={`${term.language} ${term.text}`} data-status={term.status}>
          <span class="rendering">
            <Tagged value={writtenTerm(term, script)} />
            <Abbreviation term={term} />
            <Status term={term} />
          </span>
          <Reading term={term} />
        </li>
      ))}
      {hasButton ? (
        <li>
          <button type="button" class="more-renderings" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('fewerQuotes') : t('moreRenderings', String(rest))}
          </button>
        </li>
      ) : null}
    </ul>
  )
}
