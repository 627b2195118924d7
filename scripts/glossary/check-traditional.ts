/** The traditional forms that editors wrote: of the same characters as the term, and not against the list of words. */
import { foldString } from '../../lib/text/folding'
import type { SourceTerm } from '../../lib/glossary/source'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

/** Words and their traditional forms, as `data/traditional.json` has them. */
export type ListedWords = Readonly<Record<string, string>>

export function checkTraditional(concepts: readonly PlacedConcept[], listed: ListedWords): Finding[] {
  return concepts.flatMap(({ file, concept }) =>
    concept.zh
      .flatMap((term) => troublesOf(term, listed))
      .map((message): Finding => ({ severity: 'error', check: 'traditional', file, concept: concept.id, message })),
  )
}

function troublesOf({ text, traditional }: SourceTerm, listed: ListedWords): string[] {
  if (traditional === undefined) return []
  if (foldString(traditional) !== foldString(text)) return [`${traditional} is not ${text} in traditional characters`]
  if (/[“”‘’]/.test(traditional)) return [`the quotation marks of traditional print are 「」 and 『』: ${traditional}`]
  if (traditional.length !== text.length) return []
  return Object.entries(listed)
    .filter(
      ([simplified, written]) =>
        text.includes(simplified) && !traditional.startsWith(written, text.indexOf(simplified)),
    )
    .map(([simplified, written]) => `${traditional} has ${simplified} otherwise than data/traditional.json: ${written}`)
}
