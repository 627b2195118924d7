/**
 * A concept of the reader's own while it is written: what stands in the fields, and what there is to say about it.
 */
import { primaryLanguage } from '../languages'
import { scriptOfText } from '../../lib/text/chinese-script'
import { isTooShort } from '../../lib/glossary/unmarked-terms'
import type { Concept, ContextQuote, Language, LocalText, Term, TermStatus } from '../../lib/glossary/model'

export interface DraftTerm {
  readonly text: string
  readonly status: TermStatus
  /** Pinyin, of a Chinese term. */
  readonly reading: string
  /** The term before: what the fields do not show of it stays. */
  readonly kept: Partial<Term>
}

export interface Draft {
  readonly en: readonly DraftTerm[]
  readonly zh: readonly DraftTerm[]
  /** As the reader names it. */
  readonly field: string
  readonly definition: string
  readonly note: string
  readonly exampleEn: string
  readonly exampleZh: string
}

export type DraftLanguage = 'en' | 'zh'

/** In UTF-16 units. */
export const LONGEST_TERM = 200

export const emptyTerm = (status: TermStatus): DraftTerm => ({ text: '', status, reading: '', kept: {} })

/** An empty form, with a text in the field of its language. */
export function newDraft(text: string): Draft {
  const isChinese = /\p{Script=Han}/u.test(text)
  const first = { ...emptyTerm('preferred'), text: text.trim().slice(0, LONGEST_TERM) }
  const none = emptyTerm('preferred')
  return {
    en: [isChinese ? none : first],
    zh: [isChinese ? first : none],
    field: '',
    definition: '',
    note: '',
    exampleEn: '',
    exampleZh: '',
  }
}

/** The fields of a concept that there is; `fieldName` is its subject field as the reader names it. */
export function draftOf(concept: Concept, reader: Language, fieldName: string): Draft {
  const terms = (language: DraftLanguage): DraftTerm[] => {
    const own = concept.terms.filter((term) => primaryLanguage(term.language) === language).map(draftTerm)
    return own.length > 0 ? own : [emptyTerm('preferred')]
  }
  const [quote] = concept.quotes
  const [first, second] = [quote?.text ?? '', quote?.translation ?? '']
  const isEnglish = quote === undefined || primaryLanguage(quote.language) === 'en'
  return {
    en: terms('en'),
    zh: terms('zh'),
    field: fieldName,
    definition: textFor(concept.definition, reader),
    note: textFor(concept.note, reader),
    exampleEn: isEnglish ? first : second,
    exampleZh: isEnglish ? second : first,
  }
}

const draftTerm = (term: Term): DraftTerm => ({
  text: term.text,
  status: term.status ?? 'admitted',
  reading: term.reading ?? '',
  kept: term,
})

/** A text is edited in the language it is shown in. */
const textFor = (texts: LocalText | undefined, reader: Language): string => texts?.[tagOf(texts, reader)] ?? ''

const tagOf = (texts: LocalText | undefined, reader: Language): Language =>
  texts === undefined || reader in texts
    ? reader
    : (Object.keys(texts).find((tag) => primaryLanguage(tag) === primaryLanguage(reader)) ??
      Object.keys(texts)[0] ??
      reader)

/** The concept of a form. What the form does not show of `before` stays. */
export function conceptOf(draft: Draft, id: string, field: string, reader: Language, before: Concept | null): Concept {
  const { subjectField: _, definition: __, note: ___, terms: ____, quotes = [], ...kept } = before ?? {}
  const definition = withText(before?.definition, reader, draft.definition)
  const note = withText(before?.note, reader, draft.note)
  const example = exampleOf(draft, quotes[0])
  return {
    ...kept,
    id,
    terms: [...termsOf(draft.en, 'en'), ...termsOf(draft.zh, 'zh')],
    ...(field === '' ? {} : { subjectField: field }),
    ...(definition ? { definition } : {}),
    ...(note ? { note } : {}),
    quotes: [...(example ? [example] : []), ...quotes.slice(1)],
  }
}

function termsOf(terms: readonly DraftTerm[], language: DraftLanguage): Term[] {
  return terms.filter(({ text }) => text.trim() !== '').map((term) => termOf(term, language))
}

function termOf({ text, status, reading, kept }: DraftTerm, language: DraftLanguage): Term {
  const written = text.trim().normalize('NFC')
  const { reading: _, traditional, ...others } = kept
  const inTraditional = kept.text === written ? traditional : scriptOfText(written) === 'Hant' ? written : undefined
  return {
    language,
    ...others,
    text: written,
    status,
    ...(language === 'zh' && inTraditional !== undefined ? { traditional: inTraditional } : {}),
    ...(reading.trim() === '' ? {} : { reading: reading.trim() }),
  }
}

function withText(before: LocalText | undefined, reader: Language, text: string): LocalText | null {
  const tag = tagOf(before, reader)
  const { [tag]: _, ...others } = before ?? {}
  const all = text.trim() === '' ? others : { ...others, [tag]: text.trim() }
  return Object.keys(all).length > 0 ? all : null
}

/** The example of the form; the source of the one before stays with it, as long as the sentence is the same. */
function exampleOf({ exampleEn, exampleZh }: Draft, before: ContextQuote | undefined): ContextQuote | null {
  const [english, chinese] = [exampleEn.trim(), exampleZh.trim()]
  const startsChinese = english === '' || (before !== undefined && primaryLanguage(before.language) === 'zh')
  const [text, translation] = startsChinese && chinese !== '' ? [chinese, english] : [english, chinese]
  if (text === '') return null
  if (before?.text === text && (before.translation ?? '') === translation) return before
  return {
    ...(before?.text === text && before.source ? { source: before.source } : {}),
    text,
    language: text === english ? 'en' : 'zh',
    ...(translation === '' ? {} : { translation }),
  }
}

/** What is to be said about a form; only `empty` keeps it from being saved. */
export interface DraftNotes {
  /** No term in either language. */
  readonly isEmpty: boolean
  /** A language without a term. */
  readonly missing: DraftLanguage | null
  /** Terms that are kept but not marked in pages, since they are too short. */
  readonly unmarked: readonly string[]
  /** Terms that another own concept has, with its id. */
  readonly doubled: readonly { readonly text: string; readonly id: string }[]
}

export function notesOn(draft: Draft, id: string | null, others: readonly Concept[]): DraftNotes {
  const [english, chinese] = [texts(draft.en), texts(draft.zh)]
  const all = [...english, ...chinese]
  const isEmpty = all.length === 0
  return {
    isEmpty,
    missing: isEmpty ? null : english.length === 0 ? 'en' : chinese.length === 0 ? 'zh' : null,
    unmarked: all.filter(isTooShort),
    doubled: all.flatMap((text) => {
      const other = others.find((each) => each.id !== id && hasTerm(each, text))
      return other ? [{ text, id: other.id }] : []
    }),
  }
}

const texts = (terms: readonly DraftTerm[]): string[] => terms.map(({ text }) => text.trim()).filter(Boolean)

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

const hasTerm = (concept: Concept, text: string): boolean =>
  concept.terms.some((term) =>
    [term.text, term.traditional].some((each) => each !== undefined && plain(each) === plain(text)),
  )
