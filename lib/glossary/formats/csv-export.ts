/**
 * Concepts as a table that `csv.ts` reads again and a spreadsheet opens: one concept a row, several terms of a cell set
 * apart by `|`, what a place does not tell in braces. Quotes do not fit into a table and are left out.
 */
import Papa from 'papaparse'
import { languageOf } from '../../text/language'
import type { Concept, Language, LocalText, Term } from '../model'
import { formatTermCell } from './term-cell'

/** By this a spreadsheet knows that the text is UTF-8. */
const MARK = '\ufeff'

/** The table as text, with the byte order mark; languages in the order in which the concepts name them first. */
export function toCsv(concepts: readonly Concept[]): string {
  const languages = languagesOf(concepts)
  const hasReadings = languages.includes('zh') && concepts.some(({ terms }) => terms.some((term) => term.reading))
  const header = ['id', ...languages, ...(hasReadings ? ['pinyin'] : []), 'subject', 'definition', 'note']
  const ids = new Set<string>()
  const rows = concepts.map((concept) => {
    const chinese = inOrder(concept, 'zh')
    return [
      uniqueId(concept.id, ids),
      ...languages.map((language) => termsCell(inOrder(concept, language))),
      ...(hasReadings ? [chinese.map(({ reading = '' }) => withoutBar(reading)).join('|')] : []),
      concept.subjectField ?? '',
      textIn(concept.definition, languages[0]),
      textIn(concept.note, languages[0]),
    ]
  })
  return MARK + Papa.unparse([header, ...rows], { newline: '\r\n' }) + '\r\n'
}

/** The languages of the terms, without script and region; English comes first, as our own tables have it. */
function languagesOf(concepts: readonly Concept[]): Language[] {
  const all = new Set(concepts.flatMap(({ terms }) => terms.map(({ language }) => languageOf(language))))
  return [...all].sort((a, b) => Number(b === 'en') - Number(a === 'en'))
}

/** The terms of one language, preferred first, otherwise as the concept has them. */
function inOrder({ terms }: Concept, language: Language): Term[] {
  const own = terms.filter((term) => languageOf(term.language) === language)
  return own.sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'))
}

const termsCell = (terms: readonly Term[]): string =>
  terms
    .map(({ text, matching, status, type }, at) => {
      const isTold = status === undefined || status === (at === 0 ? 'preferred' : 'admitted')
      return withoutBar(formatTermCell(text, matching, isTold ? undefined : status, type === 'abbreviation'))
    })
    .join('|')

/** A bar would set terms apart; the wide one is found in pages all the same. */
const withoutBar = (text: string): string => text.replaceAll('|', '｜')

/** The text in a language, else in the first one there is. */
function textIn(texts: LocalText | undefined, language: Language | undefined): string {
  const all = Object.entries(texts ?? {})
  return (all.find(([tag]) => languageOf(tag) === language) ?? all[0])?.[1] ?? ''
}

/** Concepts of several glossaries may have one id. */
function uniqueId(wanted: string, ids: Set<string>): string {
  let id = wanted
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`
  ids.add(id)
  return id
}
