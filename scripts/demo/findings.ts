import { conceptKey, type Concept, type ConceptKey, type Glossary } from '../../lib/glossary/model'
import type { FoundOccurrence } from '../driver/occurrences'
import { formatTable } from './columns'

/** The table of what was found: every concept, how often, in which language, with its counterpart. */

interface Finding {
  readonly count: number
  readonly language: string
  readonly key: string
  /** As it first stood in the text. */
  readonly text: string
}

/** One row per concept and language, the most frequent first; concepts are looked up in `glossaries`. */
export function findingsTable(occurrences: readonly FoundOccurrence[], glossaries: readonly Glossary[]): string {
  const concepts = conceptsByKey(glossaries)
  const rows = countFindings(occurrences).map(({ count, language, key, text }) => {
    const concept = concepts.get(key)
    const term = (concept && preferred(concept, (tag) => sameLanguage(tag, language))) ?? text
    const counterpart = (concept && preferred(concept, (tag) => !sameLanguage(tag, language))) ?? ''
    return [String(count), language, term, counterpart]
  })
  return formatTable(['times', 'in', 'term', 'counterpart'], rows)
}

/** What to look up the concept of an occurrence by: its term, which a search finds, where the text may inflect it. */
export function headTermOf({ text, language, conceptKeys }: FoundOccurrence, glossaries: readonly Glossary[]): string {
  const concept = conceptsByKey(glossaries).get(conceptKeys[0] ?? '')
  return (concept && preferred(concept, (tag) => sameLanguage(tag, language))) ?? text
}

/** Distinct concepts among occurrences. */
export function countConcepts(occurrences: readonly FoundOccurrence[]): number {
  return new Set(occurrences.flatMap(({ conceptKeys }) => conceptKeys)).size
}

function conceptsByKey(glossaries: readonly Glossary[]): ReadonlyMap<string, Concept> {
  const concepts = new Map<ConceptKey, Concept>()
  for (const glossary of glossaries) {
    for (const concept of glossary.concepts) concepts.set(conceptKey(glossary.id, concept.id), concept)
  }
  return concepts
}

function countFindings(occurrences: readonly FoundOccurrence[]): Finding[] {
  const findings = new Map<string, Finding>()
  for (const { text, language, conceptKeys } of occurrences) {
    for (const key of conceptKeys) {
      const known = findings.get(`${language} ${key}`)
      findings.set(`${language} ${key}`, { text, language, key, ...known, count: (known?.count ?? 0) + 1 })
    }
  }
  return [...findings.values()].sort((a, b) => b.count - a.count)
}

function preferred(concept: Concept, wanted: (language: string) => boolean): string | undefined {
  return concept.terms.find(({ language }) => wanted(language))?.text
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0]
}
