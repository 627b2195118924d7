/**
 * Where the terms of a concept stand in its own quotes, so that a card can emphasise them.
 */
import type { Concept, ConceptKey } from '../glossary/model'
import type { FoundTerm } from './recogniser'

/** Start and end of each occurrence by text, in UTF-16 units, end excluded, ordered and apart. */
export type QuoteOccurrences = Readonly<Record<string, readonly (readonly [start: number, end: number])[]>>

/**
 * The occurrences of a concept in the texts and translations of its quotes, those inside longer terms of other concepts
 * included. Texts without one are left out.
 */
export function quoteOccurrences(
  recogniser: { readonly recogniseNested: (text: string) => readonly FoundTerm[] },
  key: ConceptKey,
  concept: Concept,
): QuoteOccurrences {
  const texts = concept.quotes.flatMap(({ text, translation }) =>
    translation === undefined ? [text] : [text, translation],
  )
  const found = texts.map((text) => {
    const own = recogniser.recogniseNested(text).filter((term) => term.conceptKeys.includes(key))
    return [text, outermost(own)] as const
  })
  return Object.fromEntries(found.filter(([, ranges]) => ranges.length > 0))
}

function outermost(found: readonly FoundTerm[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let covered = 0
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < covered) continue
    ranges.push([start, end])
    covered = end
  }
  return ranges
}
