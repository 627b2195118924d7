/**
 * A concept as a dictionary sets it out: the term met, its counterparts, what it means, how it is used, who says so.
 */
import type { VNode } from 'preact'
import { AttestationLine } from './AttestationLine'
import { Counterparts } from './Counterparts'
import { Explanation } from './Explanation'
import { type ChineseScript, localText, scriptOf } from './languages'
import { useMessages } from './messages'
import { Quotes } from './Quotes'
import { counterparts, headTerm, type ShownConcept } from './shown-concept'
import { Tagged } from './Tagged'
import { TermHeading } from './TermHeading'
import type { Language } from '../lib/glossary/model'

export interface ConceptViewProps {
  readonly shown: ShownConcept
  /** The language the reader met the concept in. */
  readonly language: Language
  /** What stands on the page, where the reader met it on one. */
  readonly surface?: string
  /** The script for Chinese terms; without one that of the reader's own language. */
  readonly script?: ChineseScript
}

export function ConceptView({ shown, language, surface, script }: ConceptViewProps): VNode {
  const { concept, glossary } = shown
  const { language: reader } = useMessages()
  const writtenIn = script ?? scriptOf(reader)
  const head = headTerm(concept, language)
  const title = localText(glossary.title, reader)
  return (
    <article class="concept">
      {head ? <TermHeading term={head} script={writtenIn} {...(surface === undefined ? {} : { surface })} /> : null}
      <Counterparts terms={counterparts(concept, language)} script={writtenIn} />
      <Explanation concept={concept} />
      <Quotes key={shown.key} shown={shown} script={writtenIn} />
      <footer class="provenance">
        <AttestationLine attestations={concept.attestations ?? []} />
        {title ? (
          <p class="glossary-name">
            <Tagged value={title} />
          </p>
        ) : null}
      </footer>
    </article>
  )
}
