/**
 * What a card shows, as text for the clipboard.
 */
import { formatDate } from './dates'
import { type ChineseScript, localText, writtenTerm } from './languages'
import type { Translate } from './messages'
import { written } from './Quote'
import { listQuotes, otherLanguage } from './Quotes'
import { counterparts, headTerm, type ShownConcept } from './shown-concept'
import type { Language } from '../lib/glossary/model'

/** The term and its preferred counterpart, as they are written; null where there is none. */
export interface TermPair {
  readonly term: { readonly text: string; readonly language: Language } | null
  readonly counterpart: { readonly text: string; readonly language: Language } | null
}

export function pairOf({ concept }: ShownConcept, language: Language, script: ChineseScript): TermPair {
  const head = headTerm(concept, language)
  const [first] = counterparts(concept, language)
  return { term: head && writtenTerm(head, script), counterpart: first ? writtenTerm(first, script) : null }
}

/** The quote a card shows first, with its translation and where it is from; null where it shows none. */
export function citationOf(shown: ShownConcept, script: ChineseScript, t: Translate): string | null {
  const [first] = listQuotes(shown)
  if (!first) return null
  const { quote } = first
  const text = written(quote, quote.text, quote.language, script).text
  const language = otherLanguage(shown.concept, quote)
  const translation = quote.translation === undefined ? null : written(quote, quote.translation, language, script).text
  const { publication, title, date, url } = quote.source ?? {}
  const source = [
    publication ?? localText(shown.glossary.title, t('localeTag'))?.text,
    title,
    date === undefined ? undefined : formatDate(date, t('localeTag')),
    url,
  ].filter((part) => part !== undefined && part !== '')
  return [text, translation, source.length > 0 ? `— ${source.join(t('citationSeparator'))}` : null]
    .filter((line) => line !== null)
    .join('\n')
}
