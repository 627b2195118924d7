/**
 * What was found in selected text, and how it is set out: as rows, as a table to be copied, as text with counterparts.
 */
import { type ChineseScript, guessTag, isChinese, localText, writtenTerm } from './languages'
import type { Translate } from './messages'
import { counterparts, headTerm, type ShownConcept } from './shown-concept'
import { subjectFieldName } from './subject-fields'
import type { TableRows } from '../lib/glossary/formats/table'
import type { Language, Term } from '../lib/glossary/model'
import { cutText } from '../lib/text/pieces'

/** One meaning that the text has a term for, by its first occurrence there. */
export interface SelectedTerm {
  readonly id: string
  readonly surface: string
  readonly language: Language
  /** By glossary priority. */
  readonly senses: readonly ShownConcept[]
}

/** A guess: a piece of the text that is nearly a term. */
export interface SimilarTerm extends SelectedTerm {
  /** The term it is like. */
  readonly like: string
}

/** An occurrence; `term` is the id of its row. UTF-16 units, end excluded. */
export interface SelectedPlace {
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly term: string
}

export interface SelectionFindings {
  readonly text: string
  /** Whether the selection was longer than `text`. */
  readonly isCut: boolean
  readonly terms: readonly SelectedTerm[]
  readonly places: readonly SelectedPlace[]
  readonly similar: readonly SimilarTerm[]
  readonly words: readonly SelectedTerm[]
  readonly areWordsCut: boolean
  readonly hasAllTerms: boolean
  readonly isComplete: boolean
}

/** The counterpart of one sense: the preferred term, without those that had better not be used. */
export const counterpartOf = (shown: ShownConcept, language: Language): Term | null =>
  counterparts(shown.concept, language)[0] ?? null

/** A stretch of the text; a term has its counterparts in brackets behind it. */
export interface GlossedPart {
  /** Where it begins in the whole text. */
  readonly start: number
  readonly text: string
  readonly language?: Language
  readonly gloss?: string
}

/** A paragraph of the text, or so much of one as is set at once. */
export type GlossedChunk = readonly GlossedPart[]

const CHUNK = 1_200

/** The text with counterparts, cut into chunks at the ends of paragraphs and sentences. */
export function glossText(
  { text, places, terms }: Pick<SelectionFindings, 'text' | 'places' | 'terms'>,
  script: ChineseScript,
): GlossedChunk[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const chunks: GlossedPart[][] = []
  let next = 0
  let shown = 0
  for (const piece of cutText(text, CHUNK)) {
    const parts: GlossedPart[] = []
    const end = piece.start + piece.text.length
    for (let place = places[next]; place && place.start < end; place = places[++next]) {
      parts.push({ start: shown, text: text.slice(shown, place.start) })
      const gloss = glossOf(byId.get(place.term), place.language, script)
      const { start, language } = place
      parts.push({ start, text: text.slice(start, place.end), language, ...(gloss === '' ? {} : { gloss }) })
      shown = place.end
    }
    parts.push({ start: shown, text: text.slice(shown, Math.max(shown, end)) })
    shown = Math.max(shown, end)
    chunks.push(parts.filter((part) => part.text !== ''))
  }
  return chunks
}

function glossOf(term: SelectedTerm | undefined, language: Language, script: ChineseScript): string {
  const written = (term?.senses ?? []).flatMap((sense) => {
    const counterpart = counterpartOf(sense, language)
    return counterpart ? [writtenTerm(counterpart, script).text] : []
  })
  const joined = [...new Set(written)].join(' / ')
  if (joined === '') return ''
  return isChinese(language) ? `（${joined}）` : ` (${joined})`
}

/** The same as plain text. */
export const glossedText = (chunks: readonly GlossedChunk[]): string =>
  chunks.map((parts) => parts.map(({ text, gloss = '' }) => text + gloss).join('')).join('')

/** The list as a table, one row a sense, with a header in the reader's language. */
export function tableOf(terms: readonly SelectedTerm[], script: ChineseScript, t: Translate): TableRows {
  const header = [
    t('selectionColumnTerm'),
    t('selectionColumnCounterpart'),
    t('selectionColumnField'),
    t('selectionColumnGlossary'),
    t('selectionColumnSurface'),
  ]
  const rows = terms.flatMap(({ surface, language, senses }) =>
    senses.map(({ concept, glossary, ...shown }) => {
      const head = headTerm(concept, language)
      const counterpart = counterpartOf({ concept, glossary, ...shown }, language)
      return [
        head ? writtenTerm(head, script).text : surface,
        counterpart ? writtenTerm(counterpart, script).text : '',
        concept.subjectField === undefined ? '' : subjectFieldName(concept.subjectField, t),
        localText(glossary.title, t('localeTag'))?.text ?? '',
        surface,
      ]
    }),
  )
  return [header, ...rows]
}

/** The tag of a running text, so that a browser picks a font for it. */
export function tagOfText(text: string, script: ChineseScript): Language {
  return guessTag(text.slice(0, 400)) === '' ? '' : `zh-${script}`
}
