/** Takes everything a reader made out as a file, and brings it in again. */
import type { FileOutcome } from '../../components/options/FileSection'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import { type FileTrouble, LONGEST_FILE, readReaderFile, writeReaderFile } from '../../lib/extension/reader-file'
import type { SavedQuote } from '../../lib/extension/reader-store'
import type { ImportReport } from '../../lib/extension/requests'
import { toSpreadsheet } from '../../lib/glossary/formats/spreadsheet'
import { datedName, saveFile } from './save-file'

/** One JSON file with all of it. */
export async function exportAll(): Promise<void> {
  const [quotes, known, own] = await Promise.all([
    sendRequest('listQuotes'),
    sendRequest('listKnown'),
    sendRequest('listOwn'),
  ])
  const now = new Date()
  const text = writeReaderFile({ quotes, known, own }, now.toISOString())
  saveFile(datedName('termlight', 'json', now), 'application/json', text)
}

/** The quotes as a table. */
export async function exportTable(): Promise<void> {
  const quotes = await sendRequest('listQuotes')
  const header = [
    t('tableTerm'),
    t('tableCounterpart'),
    t('tableSentence'),
    t('tableLanguage'),
    t('tableSite'),
    t('tableTitle'),
    t('tableDate'),
    t('tableAddress'),
    t('tableSaved'),
    t('tableGlossary'),
  ]
  const text = toSpreadsheet([header, ...quotes.map(rowOf)])
  saveFile(datedName('termlight-quotes', 'csv', new Date()), 'text/csv', text)
}

function rowOf(quote: SavedQuote): string[] {
  const { text, language, publication, title = '', date = '', url = '', savedAt, glossaryTitle, concept } = quote
  const [language0 = ''] = language.split('-')
  const own = concept.terms.find((term) => term.language.startsWith(language0))
  const other = concept.terms.find((term) => !term.language.startsWith(language0))
  return [own?.text ?? '', other?.text ?? '', text, language, publication, title, date, url, savedAt, glossaryTitle]
}

/** Adds what a file holds; says what was added, or why nothing was. */
export async function importFile(file: File): Promise<FileOutcome> {
  const bad = (line: string): FileOutcome => ({ isGood: false, name: file.name, lines: [line] })
  if (file.size > LONGEST_FILE) return bad(troubleText({ kind: 'too-large' }))
  const { data, trouble } = readReaderFile(await file.text())
  if (trouble) return bad(troubleText(trouble))
  return { isGood: true, name: file.name, lines: linesOf(await sendRequest('importReader', data)) }
}

const linesOf = ({ quotes, known, own }: ImportReport): string[] => [
  t('fileQuotes', String(quotes.added)),
  t('fileKnown', String(known.added)),
  t('fileOwn', String(own.added), String(own.changed)),
  t('fileRest'),
]

function troubleText(trouble: FileTrouble): string {
  if (trouble.kind === 'later-version') return t('fileLaterVersion', String(trouble.version))
  if (trouble.kind === 'bad-part') return t('fileBadPart', trouble.place)
  const texts = { 'too-large': t('fileTooLarge'), 'not-json': t('fileNotJson'), 'other-format': t('fileOtherFormat') }
  return texts[trouble.kind]
}
