/** Takes the list along, as it is filtered and ordered now: to the clipboard, as a file, or as a sheet to print. */
import { browser } from 'wxt/browser'
import type { ExportFormat, ExportOutcome } from '../../components/ExportMenu'
import { type ChineseScript, writtenTerm } from '../../components/languages'
import { counterpartOf, groupTerms, type PageTerm, readingOf, type TermOrder } from '../../components/page-terms'
import { mainLanguage, type Sheet, type SheetEntry } from '../../components/sheet'
import { subjectFieldName } from '../../components/subject-fields'
import { t } from '../../lib/extension/i18n'
import type { ConceptEntry } from '../../lib/extension/requests'
import { sheetStore } from '../../lib/extension/sheet-store'
import { toCsv } from '../../lib/glossary/formats/csv-export'
import { fileName } from '../../lib/glossary/formats/file-name'
import { type TableRows, toMarkdown, toTsv } from '../../lib/glossary/formats/table'
import { toTbx } from '../../lib/glossary/formats/tbx-export'
import type { Concept, ContextQuote } from '../../lib/glossary/model'
import { copyText } from '../../lib/page/copy-text'
import { saveFile } from '../../lib/page/save-file'

/** A row whose concepts are known. */
export interface ListedTerm extends PageTerm {
  readonly concepts: readonly ConceptEntry[]
}

/** The list, and the page it is of. */
export interface TakenList {
  readonly terms: readonly ListedTerm[]
  readonly title: string
  readonly address: string
  readonly order: TermOrder
  readonly script: ChineseScript
  readonly pinyin: boolean
}

type Way = (list: TakenList) => ExportOutcome | Promise<ExportOutcome>

const ways: Readonly<Record<ExportFormat, Way>> = {
  tsv: async (list) => copied(await copyText(toTsv(tableOf(list)))),
  markdown: async (list) => copied(await copyText(toMarkdown(tableOf(list)))),
  csv: (list) => saved(list, 'csv', 'text/csv', toCsv(conceptsOf(list))),
  tbx: (list) => saved(list, 'tbx', 'application/xml', tbxOf(list)),
  sheet: async (list) => {
    const id = await sheetStore.put(sheetOf(list))
    await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?id=${id}`) })
    return { kind: 'opened' }
  },
}

export const takeAlong = async (format: ExportFormat, list: TakenList): Promise<ExportOutcome> => ways[format](list)

const copied = (isDone: boolean): ExportOutcome => ({ kind: isDone ? 'copied' : 'failed' })

function saved(list: TakenList, extension: string, type: string, text: string): ExportOutcome {
  const name = fileName(list.title, today(), extension)
  saveFile(name, type, text)
  return { kind: 'saved', name }
}

/** The reader's own day, as ISO 8601. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')

const fieldOf = ({ concepts }: ListedTerm): string => {
  const field = concepts[0]?.concept.subjectField
  return field === undefined ? '' : subjectFieldName(field, t)
}

function tableOf({ terms, script, pinyin }: TakenList): TableRows {
  const header = [
    t('columnTerm'),
    t('columnCounterpart'),
    ...(pinyin ? [t('columnReading')] : []),
    t('columnField'),
    t('columnCount'),
  ]
  const rows = terms.map((term) => {
    const counterpart = counterpartOf(term)
    return [
      term.surface,
      counterpart ? writtenTerm(counterpart, script).text : '',
      ...(pinyin ? [counterpart?.reading ?? readingOf(term) ?? ''] : []),
      fieldOf(term),
      String(term.count),
    ]
  })
  return [header, ...rows]
}

/** Whole concepts, each once; those of several senses one after another. */
function conceptsOf({ terms }: TakenList): readonly Concept[] {
  const all = new Map(terms.flatMap(({ concepts }) => concepts.map((entry) => [entry.key, entry] as const)))
  return Array.from(all.values(), (entry) => ({
    ...entry.concept,
    quotes: [...entry.saved.map(quoteOf), ...entry.concept.quotes],
  }))
}

/** A sentence the reader saved is a quote like any other. */
function quoteOf({ text, language, publication, title, date, url }: ConceptEntry['saved'][number]): ContextQuote {
  const source = {
    publication,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  }
  return { text, language, source }
}

function tbxOf(list: TakenList): string {
  const { title, address } = list
  return toTbx(conceptsOf(list), {
    title: title === '' ? t('pageTermsTitle') : title,
    source: t('tbxSource', title, address, today()),
    fieldName: (field) => subjectFieldName(field, t),
  })
}

/** By subject field, whatever the order of the list: that is how one prepares. */
function sheetOf({ terms, title, address, script, pinyin }: TakenList): Sheet {
  const groups = groupTerms(terms, 'field', (field) => subjectFieldName(field, t), t('localeTag'))
  const byKey = new Map(terms.map((term) => [term.key, term]))
  return {
    title,
    address,
    date: today(),
    language: mainLanguage(terms.map(({ language }) => language)),
    script,
    pinyin,
    groups: groups.map(({ field, terms: grouped }) => ({
      field,
      entries: grouped.flatMap(({ key }) => (byKey.get(key)?.concepts ?? []).map(entryOf)),
    })),
  }
}

/** With a sentence in both languages where there is one, else with one the reader saved. */
function entryOf({ concept, saved: savedQuotes }: ConceptEntry): SheetEntry {
  const { terms, subjectField, quotes } = concept
  const [own] = savedQuotes
  const quote = quotes.find(({ translation }) => translation !== undefined) ?? (own ? quoteOf(own) : quotes[0])
  return { terms, ...(subjectField === undefined ? {} : { subjectField }), ...(quote ? { quote } : {}) }
}
