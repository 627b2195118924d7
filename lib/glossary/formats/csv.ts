/**
 * Glossaries as tables: a header row of languages (`en,zh` or `English,中文`), one concept a row, several terms of a cell set
 * apart by `|`. Optional columns: `id`, `subject`, `definition`, `note`, `abbreviation` and `synonyms` (of the language of their
 * script), and for each language its readings, in the order of its terms: `zh.reading` (or `pinyin`) with pinyin. A term may carry
 * overrides in braces: `SHA {case=exact}`.
 */
import Papa from 'papaparse'
import { numberedMeanings } from '../../text/dictionary-notation'
import { hasDense, isDense, languageOf } from '../../text/language'
import type { Concept, Glossary, GlossaryId, Language, LocalText, Term } from '../model'
import { type Columns, distinctLanguages, guessLanguages, readHeader } from './columns'
import { withoutFullStops } from './full-stops'
import { rowsOf, widthOfTable } from './side-by-side'
import { parseTermCell } from './term-cell'

/** Something in a file that its reader should know of; lines count from 1. */
export interface FormatIssue {
  readonly line: number
  readonly message: string
}

/** What a file gave: null where it is no glossary at all, and then the issues say why. */
export interface FormatResult {
  readonly glossary: Glossary | null
  readonly issues: readonly FormatIssue[]
}

/** What a table does not say of itself. */
export interface GlossaryName {
  readonly id: GlossaryId
  readonly title: string
  readonly kind?: 'dictionary'
}

const DELIMITERS = [',', '\t', ';']

/** What Excel writes before a table to tell its delimiter. */
const DELIMITER_LINE = /^"?sep=.?"?\r?\n/i

/** Reads a table with a comma, semicolon or tab between its cells. */
export function parseCsv(text: string, name: GlossaryName): FormatResult {
  const table = text.replace(/^\ufeff/, '')
  const source = table.replace(DELIMITER_LINE, '')
  const headerLine = source === table ? 1 : 2
  const parsed = parseRows(source, delimiterOf(source))
  const [wholeHeader = [], ...behind] = parsed.data
  const width = widthOfTable(wholeHeader)
  const header = wholeHeader.slice(0, width)
  const read = readHeader(header)
  const guess = 'message' in read ? guessLanguages(header, behind) : null
  const columns = guess?.columns ?? read
  if ('message' in columns) return { glossary: null, issues: [{ line: headerLine, message: columns.message }] }
  const first = guess?.hasNoHeader ? 0 : 1
  const rows = parsed.data.slice(first)
  const lines = linesOf(parsed.data, headerLine)
  const issues: FormatIssue[] = [
    ...(guess ? [{ line: headerLine, message: guess.message }] : []),
    ...unusedLanguages(columns, headerLine),
    ...parsed.errors
      .filter((error) => error.type === 'Quotes')
      .map((error) => ({ line: lines[error.row ?? 0] ?? headerLine, message: error.message })),
  ]
  const ids = new Set<string>()
  const records = rows.flatMap((row, at) =>
    rowsOf(row, width, width === wholeHeader.length).map((cells) => ({ cells, line: lines[at + first] ?? headerLine })),
  )
  const bare = withoutFullStops(
    records.map(({ cells }) => cells),
    columns.languages.map(({ column }) => column),
  )
  const concepts = records.flatMap(({ line }, at) => {
    const cells = bare[at] ?? []
    if (cells.every((cell) => cell.trim() === '')) return []
    const concept = readRow(cells, columns, line, ids, issues)
    return concept === null ? [] : [concept]
  })
  if (concepts.length === 0)
    return {
      glossary: null,
      issues: [...issues, { line: headerLine + 1, message: 'no row has a term in both languages' }],
    }
  return {
    glossary: {
      id: name.id,
      ...(name.kind ? { kind: name.kind } : {}),
      title: { und: name.title },
      version: '1',
      license: '',
      languages: distinctLanguages(columns),
      concepts,
    },
    issues,
  }
}

/**
 * The rows of a table. Where a quotation mark is part of a text (`"cohort" theory`), as in tables that no spreadsheet has written,
 * it would open a cell that runs on to the next one: there marks are read as they stand, if that gives more whole rows.
 */
function parseRows(source: string, delimiter: string): Papa.ParseResult<string[]> {
  const quoted = Papa.parse<string[]>(source, { delimiter, skipEmptyLines: false })
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted
  const bare = Papa.parse<string[]>(source, { delimiter, quoteChar: NEVER, skipEmptyLines: false })
  const width = bare.data[0]?.length ?? 0
  const whole = ({ data }: Papa.ParseResult<string[]>): number => data.filter((row) => row.length === width).length
  if (whole(bare) <= whole(quoted)) return quoted
  return { ...bare, data: bare.data.map((row) => row.map(unquoted)) }
}

/** A character that no table has. */
const NEVER = '\u0000'

/** A cell that is quoted as a whole. */
const unquoted = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell

/** The delimiter that makes a header of the first row. Counting cells, as the parser does, needs a longer table. */
function delimiterOf(source: string): string {
  const firstRow = (delimiter: string): string[] =>
    Papa.parse<string[]>(source, { delimiter, preview: 1 }).data[0] ?? []
  const cells = DELIMITERS.map((delimiter) => [delimiter, firstRow(delimiter)] as const)
  const [known] =
    cells.find(([, row]) => !('message' in readHeader(row))) ??
    cells.toSorted(([, one], [, other]) => other.length - one.length)[0] ??
    []
  return known ?? ','
}

/** The line each row begins on, counted from that of the first; a quoted cell may go on for several. */
function linesOf(rows: readonly (readonly string[])[], headerLine: number): number[] {
  let line = headerLine
  return rows.map((cells) => {
    const first = line
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0)
    return first
  })
}

function unusedLanguages(columns: Columns, line: number): FormatIssue[] {
  const pair = distinctLanguages(columns)
  return columns.languages
    .filter(({ language }) => !pair.includes(languageOf(language)))
    .map(({ language }) => ({
      line,
      message: `the column "${language}" is left out: a glossary has two languages, here ${pair.join(' and ')}`,
    }))
}

function readRow(
  cells: readonly string[],
  columns: Columns,
  line: number,
  ids: Set<string>,
  issues: FormatIssue[],
): Concept | null {
  const cell = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim())
  const pair = distinctLanguages(columns)
  const terms = columns.languages
    .filter(({ language }) => pair.includes(languageOf(language)))
    .flatMap(({ column, language }) => {
      const readings = columns.readings.find((each) => isReadingOf(each.language, language))
      return withReadings(readTerms(cell(column), languageOf(language), line, issues), cell(readings?.column ?? -1))
    })
  for (const [column, isAbbreviation] of [
    [columns.abbreviation, true],
    [columns.synonyms, false],
  ] as const)
    terms.push(...readOthers(cell(column), isAbbreviation, terms, pair, line, issues))
  const missing = pair.find((language) => !terms.some((term) => term.language === language))
  if (missing !== undefined) {
    issues.push({ line, message: `no term in ${missing}; the row is left out` })
    return null
  }
  const local = (value: string): LocalText => ({ [pair[0]]: value })
  return {
    id: uniqueId(cell(columns.id) || slug(terms[0]?.text ?? ''), ids, line, issues),
    terms: [...terms].sort((a, b) => pair.indexOf(a.language) - pair.indexOf(b.language)),
    quotes: [],
    ...(cell(columns.subject) ? { subjectField: cell(columns.subject) } : {}),
    ...(cell(columns.definition) ? { definition: local(cell(columns.definition)) } : {}),
    ...(cell(columns.note) ? { note: local(cell(columns.note)) } : {}),
  }
}

/** `zh.reading` is that of the first column of Chinese there is, `zh-Hant.reading` of the one so named. */
const isReadingOf = (reading: Language, language: Language): boolean =>
  reading.toLowerCase() === language.toLowerCase() || reading.toLowerCase() === languageOf(language)

/** A cell of a table in Markdown as it is shown: bold, without what is struck out. */
const withoutMarkdown = (cell: string): string =>
  /[*~\\]/.test(cell)
    ? cell
        .replaceAll(/~~[^~|]*~~/g, '')
        .replaceAll(/\*\*([^*|]+)\*\*/g, '$1')
        .replaceAll(/\\(?=[-_*.()[\]])/g, '')
    : cell

/** What people write into a cell to say that it is empty. */
const NOTHING = /^(?:[-–—－]+|\/|n\/a|无|無)$/i

/** Between two words of a script without spaces that stand far apart. */
const FAR_APART =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー)）])(?:\s{2,}|\u3000+)(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u

function readTerms(cell: string, language: Language, line: number, issues: FormatIssue[]): Term[] {
  return withoutMarkdown(cell)
    .split('|')
    .flatMap((part) => numberedMeanings(part.trim()))
    .flatMap((part) => part.split(FAR_APART))
    .filter((part) => part !== '' && !NOTHING.test(part))
    .map((part, at) => {
      const { text, matching, status, isAbbreviation, trouble } = parseTermCell(part)
      if (trouble !== null) issues.push({ line, message: trouble })
      const term: Term = { text, language, status: status ?? (at === 0 ? 'preferred' : 'admitted') }
      return Object.assign(term, isAbbreviation ? { type: 'abbreviation' as const } : {}, matching ? { matching } : {})
    })
}

/** What a column of abbreviations or synonyms adds to the terms of a row, in the language whose script they are in. */
function readOthers(
  cell: string,
  isAbbreviation: boolean,
  terms: readonly Term[],
  pair: readonly [Language, Language],
  line: number,
  issues: FormatIssue[],
): Term[] {
  return cell.split(OTHERS_APART).flatMap((part) => {
    const language = pair.find((each) => isDense(each) === hasDense(part)) ?? pair[0]
    return readTerms(part, language, line, issues)
      .filter(({ text }) => terms.every((term) => term.text !== text))
      .map((term) =>
        Object.assign(term, { status: 'admitted' as const }, isAbbreviation ? { type: 'abbreviation' as const } : {}),
      )
  })
}

/** Between several abbreviations or synonyms, outside braces: `MI, AMI`, 消渴症、血糖高, `LC / L/C`. */
const OTHERS_APART = /\s*[,，、;；|](?![^{}]*\})\s*|\s+\/\s+/

/** The terms with what stands in the same place of another cell. */
function withReadings(terms: readonly Term[], cell: string): Term[] {
  const readings = cell.split('|').map((reading) => reading.trim())
  return terms.map((term, at) => (readings[at] ? Object.assign(term, { reading: readings[at] }) : term))
}

/** A second row of the same id is kept under another one, and said. */
function uniqueId(wanted: string, ids: Set<string>, line: number, issues: FormatIssue[]): string {
  let id = wanted
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`
  if (id !== wanted) issues.push({ line, message: `the id "${wanted}" is taken; this row became "${id}"` })
  ids.add(id)
  return id
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'term'
