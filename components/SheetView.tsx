/**
 * A sheet of terms in two columns, to be printed: black on white, no row cut, the languages named on each page.
 */
import type { VNode } from 'preact'
import { formatDate } from './dates'
import { Icon } from './Icon'
import { displayTag, guessTag, isChinese, isSameLanguage, type TaggedText, writtenTerm } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import type { Sheet, SheetEntry } from './sheet'
import { SourceLine } from './SourceLine'
import { subjectFieldName } from './subject-fields'
import { Tagged } from './Tagged'
import { Abbreviation, Reading, Status } from './TermParts'
import type { Language, Term, TermStatus } from '../lib/glossary/model'

export interface SheetViewProps {
  readonly t: Translate
  /** Null where it is not kept any more, undefined while it is read. */
  readonly sheet: Sheet | null | undefined
  readonly onPrint: () => void
  readonly onSave: () => void
}

export function SheetView({ t, sheet, onPrint, onSave }: SheetViewProps): VNode | null {
  if (sheet === undefined) return null
  return (
    <Messages.Provider value={t}>
      {sheet === null ? (
        <main class="sheet-missing">
          <Notice title={t('sheetMissingTitle')} advice={t('sheetMissingAdvice')} />
        </main>
      ) : (
        <>
          <nav class="sheet-bar">
            <button type="button" onClick={onPrint}>
              <Icon name="print" />
              {t('sheetPrint')}
            </button>
            <button type="button" onClick={onSave}>
              <Icon name="export" />
              {t('sheetSave')}
            </button>
          </nav>
          <SheetPaper sheet={sheet} />
        </>
      )}
    </Messages.Provider>
  )
}

function SheetPaper({ sheet }: { readonly sheet: Sheet }): VNode {
  const { t, language } = useMessages()
  const { title, address, date, groups } = sheet
  const columns = columnsOf(sheet)
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return (
    <main class="sheet">
      <header class="sheet-header">
        <h1 lang={guessTag(title)}>{title === '' ? t('pageTermsTitle') : title}</h1>
        <p>
          {address === '' ? null : (
            <>
              {t('sheetFrom')} <span class="sheet-address">{address}</span>
              {' · '}
            </>
          )}
          <time dateTime={date}>{formatDate(date, language)}</time>
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {columns.map((each) => (
              <th key={each} scope="col">
                {names.of(each) ?? each}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ field, entries }) => (
          <tbody key={field ?? ''}>
            <tr class="sheet-field">
              <th colSpan={2} scope="rowgroup">
                {field === null ? t('pageTermsNoField') : subjectFieldName(field, t)}
              </th>
            </tr>
            {entries.map((entry) => (
              <Row key={entry.terms[0]?.text} entry={entry} sheet={sheet} />
            ))}
          </tbody>
        ))}
      </table>
    </main>
  )
}

/** The language of the page, and the other one. */
function columnsOf({ language, groups }: Sheet): readonly Language[] {
  const all = groups.flatMap(({ entries }) => entries.flatMap(({ terms }) => terms))
  const other = all.find((term) => !isSameLanguage(term.language, language))
  return [language, ...(other ? [other.language] : [])]
}

const rank: Record<TermStatus, number> = { preferred: 0, admitted: 1, deprecated: 2 }

function Row({ entry, sheet }: { readonly entry: SheetEntry; readonly sheet: Sheet }): VNode {
  const { quote } = entry
  const sorted = [...entry.terms].sort((a, b) => rank[a.status ?? 'admitted'] - rank[b.status ?? 'admitted'])
  const isLeft = (language: Language): boolean => isSameLanguage(language, sheet.language)
  const left = sorted.filter((term) => isLeft(term.language))
  const right = sorted.filter((term) => !isLeft(term.language))
  const original = quote ? written(quote.text, quote.language, entry, sheet) : null
  const translation = quote?.translation
    ? written(quote.translation, otherLanguage(entry, quote.language), entry, sheet)
    : null
  const isQuoteLeft = quote !== undefined && isLeft(quote.language)
  const source = quote?.source ? <SourceLine source={quote.source} /> : null
  return (
    <tr>
      <td>
        <Terms terms={left} sheet={sheet} />
        <Sentence text={isQuoteLeft ? original : translation} />
        {source ? <div class="sheet-source">{source}</div> : null}
      </td>
      <td>
        <Terms terms={right} sheet={sheet} />
        <Sentence text={isQuoteLeft ? translation : original} />
      </td>
    </tr>
  )
}

const otherLanguage = ({ terms }: SheetEntry, language: Language): Language =>
  terms.find((term) => !isSameLanguage(term.language, language))?.language ?? ''

/** A text of the quote in the script of the sheet, where it has it in that script. */
function written(text: string, language: Language, { quote }: SheetEntry, { script }: Sheet): TaggedText {
  const traditional = quote?.traditional
  return script === 'Hant' && traditional !== undefined && isChinese(language)
    ? { text: traditional, language: 'zh-Hant' }
    : { text, language: displayTag(language) }
}

function Terms({ terms, sheet }: { readonly terms: readonly Term[]; readonly sheet: Sheet }): VNode {
  return (
    <ul class="sheet-terms">
      {terms.map((term, index) => (
        <li key={term.text} class={index === 0 ? 'sheet-first' : undefined} data-status={term.status}>
          <Tagged class="sheet-term" value={writtenTerm(term, sheet.script)} />
          <Abbreviation term={term} />
          {index === 0 && term.status !== 'deprecated' ? null : <Status term={term} />}
          {sheet.pinyin ? <Reading term={term} /> : null}
        </li>
      ))}
    </ul>
  )
}

const Sentence = ({ text }: { readonly text: TaggedText | null }): VNode | null =>
  text === null ? null : (
    <p class="sheet-sentence" lang={text.language}>
      {text.text}
    </p>
  )
