/**
 * Saved quotes by concept, and those among them that have what the reader looks for.
 */
import { formatDate } from '../dates'
import type { SavedQuote } from '../../lib/extension/reader-store'
import type { Concept, ConceptKey } from '../../lib/glossary/model'

export interface QuoteGroup {
  readonly key: ConceptKey
  /** As it was when its newest quote was saved. */
  readonly concept: Concept
  readonly quotes: readonly SavedQuote[]
}

/** The quotes, newest first, by concept; the concept saved for last comes first. */
export function groupQuotes(quotes: readonly SavedQuote[]): QuoteGroup[] {
  const groups = new Map<ConceptKey, SavedQuote[]>()
  for (const quote of quotes) {
    const group = groups.get(quote.conceptKey)
    if (group) group.push(quote)
    else groups.set(quote.conceptKey, [quote])
  }
  return [...groups].flatMap(([key, group]) => {
    const [newest] = group
    return newest ? [{ key, concept: newest.concept, quotes: group }] : []
  })
}

/** Quotes with every word of the query in sentence, source or terms. */
export function filterQuotes(quotes: readonly SavedQuote[], query: string): readonly SavedQuote[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return quotes
  return quotes.filter((quote) => {
    const text = searchedText(quote)
    return words.every((word) => text.includes(word))
  })
}

function searchedText({ text, publication, title, url, date, concept }: SavedQuote): string {
  const terms = concept.terms.flatMap((term) => [term.text, term.traditional ?? ''])
  return [text, publication, title, url, date, ...terms].join('\n').toLowerCase()
}

/** When something was saved: an ISO 8601 time as a date of the reader's own calendar day. */
export function formatDay(time: string, reader: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  return formatDate(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`, reader)
}

const two = (value: number): string => String(value).padStart(2, '0')
