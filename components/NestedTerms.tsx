/**
 * The terms inside the term a card explains, each with its counterpart: 中亚 in 中国—中亚峰会.
 */
import type { VNode } from 'preact'
import { type ChineseScript, displayTag, writtenTerm } from './languages'
import { useMessages } from './messages'
import { counterparts, type ShownConcept } from './shown-concept'
import { Tagged } from './Tagged'
import { OpenableTerm } from './TermText'
import type { Language } from '../lib/glossary/model'

export interface NestedTerm {
  /** As it stands on the page. */
  readonly text: string
  readonly language: Language
  readonly shown: ShownConcept
}

export interface NestedTermsProps {
  readonly terms: readonly NestedTerm[]
  readonly script: ChineseScript
}

export function NestedTerms({ terms, script }: NestedTermsProps): VNode | null {
  const { t } = useMessages()
  if (terms.length === 0) return null
  return (
    <div class="nested-terms">
      <span class="label">{t('nestedTerms')}</span>
      <ul>
        {terms.map((term) => (
          <NestedItem key={term.shown.key} term={term} script={script} />
        ))}
      </ul>
    </div>
  )
}

function NestedItem({ term, script }: { readonly term: NestedTerm; readonly script: ChineseScript }): VNode {
  const { text, language, shown } = term
  const [counterpart] = counterparts(shown.concept, language)
  return (
    <li>
      <OpenableTerm choice={{ keys: [shown.key], language, surface: text }}>
        <Tagged value={{ text, language: displayTag(language) }} />
      </OpenableTerm>
      {counterpart ? (
        <>
          {' '}
          <span class="nested-counterpart">
            <Tagged value={writtenTerm(counterpart, script)} />
          </span>
        </>
      ) : null}
    </li>
  )
}
