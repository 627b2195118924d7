/**
 * Where a concept's terms stand in a sentence, told without a glossary: it may be gone since the sentence was saved.
 */
import type { Concept } from '../lib/glossary/model'
import type { TextRange } from './emphasise'

/** Every place of a term as it is written, in any case. */
export function termRanges(text: string, { terms }: Concept): TextRange[] {
  const lower = text.toLowerCase()
  // Lower case may be longer; then places would be wrong.
  if (lower.length !== text.length) return []
  const forms = new Set(terms.flatMap((term) => [term.text, term.traditional ?? term.text]).map(lowerCase))
  return [...forms].filter((form) => form !== '').flatMap((form) => placesOf(lower, form))
}

const lowerCase = (form: string): string => form.toLowerCase()

function placesOf(text: string, part: string): TextRange[] {
  const places: TextRange[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    if (standsAlone(text, at, at + part.length)) places.push([at, at + part.length])
  return places
}

/** No letter before a term in letters; behind it there may be an ending. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(/[a-z]/.test(text.charAt(start - 1)) && /[a-z]/.test(text.slice(start, end)))
