/**
 * The term the reader met: as the glossary has it, with its reading, and as the page has it where that is different.
 */
import type { VNode } from 'preact'
import { type ChineseScript, displayTag, writtenTerm } from './languages'
import { useMessages } from './messages'
import { differs } from './shown-concept'
import { Tagged } from './Tagged'
import { Abbreviation, Reading } from './TermParts'
import type { Term } from '../lib/glossary/model'

export interface TermHeadingProps {
  readonly term: Term
  readonly script: ChineseScript
  readonly surface?: string
}

export function TermHeading({ term, script, surface }: TermHeadingProps): VNode {
  const { t } = useMessages()
  return (
    <header class="term-heading">
      <h2 class="term">
        <Tagged value={writtenTerm(term, script)} />
        <Abbreviation term={term} />
      </h2>
      <Reading term={term} />
      {surface !== undefined && differs(surface, term) ? (
        <p class="surface">
          <span class="label">{t('surfaceLabel')}</span>{' '}
          <Tagged value={{ text: surface, language: displayTag(term.language) }} />
        </p>
      ) : null}
    </header>
  )
}
