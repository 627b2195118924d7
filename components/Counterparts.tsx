/**
 * The terms in the other language: the preferred one largest, other renderings after it with their status.
 */
import type { VNode } from 'preact'
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
      {others.length > 0 ? <OtherRenderings terms={others} script={script} /> : null}
    </div>
  )
}

function OtherRenderings({ terms, script }: CounterpartsProps): VNode {
  const { t } = useMessages()
  return (
    <ul class="other-renderings" aria-label={t('otherRenderings')}>
      {terms.map((term) => (
        <li key={`${term.language} ${term.text}`} data-status={term.status}>
          <span class="rendering">
            <Tagged value={writtenTerm(term, script)} />
            <Abbreviation term={term} />
            <Status term={term} />
          </span>
          <Reading term={term} />
        </li>
      ))}
    </ul>
  )
}
