/**
 * A concept in one line: its term and its counterpart.
 */
import type { VNode } from 'preact'
import { scriptOf, writtenTerm } from '../languages'
import { useMessages } from '../messages'
import { counterparts, headTerm } from '../shown-concept'
import { Tagged } from '../Tagged'
import type { Concept, Language } from '../../lib/glossary/model'

export interface ConceptNamesProps {
  readonly concept: Concept
  /** Of the term that comes first; without one that of the concept's first term. */
  readonly language?: Language
}

export function ConceptNames({ concept, language }: ConceptNamesProps): VNode {
  const { language: reader } = useMessages()
  const first = language ?? concept.terms[0]?.language ?? 'en'
  const head = headTerm(concept, first)
  const [counterpart] = head ? counterparts(concept, head.language) : []
  const script = scriptOf(reader)
  return (
    <span class="concept-names">
      {head ? <Tagged class="name-term" value={writtenTerm(head, script)} /> : null}
      {counterpart ? <Tagged class="name-counterpart" value={writtenTerm(counterpart, script)} /> : null}
    </span>
  )
}

/** The name of a concept for labels. */
export const conceptName = (concept: Concept): string => concept.terms[0]?.text ?? concept.id
