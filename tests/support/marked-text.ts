/** Texts for recognition tests: what should be found stands between « and ». */
import type { Concept, Glossary, Term } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import { TermIndex } from '../../lib/matching/term-index'

/** A glossary of one concept a row: terms of the first language and of the second, each set apart by `|`. */
export function glossaryOf(
  languages: readonly [string, string],
  rows: readonly (readonly [string, string] | Concept)[],
): Glossary {
  const concepts = rows.map((row, at) => ('id' in row ? row : conceptOf(`c${at}`, languages, row)))
  return { id: 'test', title: { en: 'Test' }, version: '1', license: 'none', languages, concepts }
}

function conceptOf(id: string, languages: readonly [string, string], row: readonly [string, string]): Concept {
  const terms = row.flatMap((cell, side) =>
    cell
      .split('|')
      .filter(Boolean)
      .map((text): Term => ({ text, language: languages[side] ?? '' })),
  )
  return { id, terms, quotes: [] }
}

/** Recognises with indexes that were saved and loaded, as the extension does. */
export const recogniserOf = (...glossaries: readonly Glossary[]): Recogniser =>
  new Recogniser(glossaries.map((glossary) => TermIndex.load(compileIndex(glossary).save())))

/** The text without its marks. */
export const unmarked = (marked: string): string => marked.replace(/[«»]/g, '')

/** The text with marks round what is found in it; `about` is the title over it. */
export function mark(recogniser: Recogniser, text: string, about = ''): string {
  let result = ''
  let at = 0
  for (const { start, end } of recogniser.recognise(text, about)) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return result + text.slice(at)
}
