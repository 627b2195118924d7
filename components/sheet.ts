/**
 * The printable sheet of a page's terms: what an interpreter takes into the booth.
 */
import type { ContextQuote, Language, Term } from '../lib/glossary/model'
import { type ChineseScript, primaryLanguage } from './languages'

/** A concept on the sheet, with one sentence that shows it in use. */
export interface SheetEntry {
  readonly terms: readonly Term[]
  readonly subjectField?: string
  readonly quote?: ContextQuote
}

export interface Sheet {
  /** Of the page. */
  readonly title: string
  readonly address: string
  /** ISO 8601 date. */
  readonly date: string
  /** The language of the left column, which is that of the page. */
  readonly language: Language
  readonly script: ChineseScript
  readonly pinyin: boolean
  readonly groups: readonly { readonly field: string | null; readonly entries: readonly SheetEntry[] }[]
}

/** The language that most of the page's terms are in. */
export function mainLanguage(languages: readonly Language[]): Language {
  const counts = new Map<Language, number>()
  for (const language of languages.map(primaryLanguage)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}

/** Reads a sheet that was handed over; null for anything else. */
export function readSheet(value: unknown): Sheet | null {
  return isSheet(value) ? value : null
}

function isSheet(value: unknown): value is Sheet {
  if (typeof value !== 'object' || value === null || !('groups' in value) || !Array.isArray(value.groups)) return false
  return ['title', 'address', 'date', 'language', 'script'].every((key) => typeof Reflect.get(value, key) === 'string')
}
