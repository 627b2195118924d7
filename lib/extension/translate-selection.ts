/** Finds what a panel shows for selected text: its terms, near misses of terms, and the words of dictionaries. */
import { scriptOfText } from '../text/chinese-script'
import { cutText, type Piece } from '../text/pieces'
import type { ConceptKey, Language } from '../glossary/model'
import type { Recognition } from '../matching/recognition'
import { sendRequest } from './messages'
import { pageTitle } from './page-title'
import { reportFault } from './report-fault'
import type { ConceptEntry } from './requests'
import type { ScriptChoice } from './settings-form'

/** A stretch of the text: UTF-16 units, end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One meaning that the text has a term for, by its first occurrence. */
export interface FoundTerm extends Stretch {
  readonly id: string
  readonly surface: string
  readonly language: Language
  /** By glossary priority. */
  readonly senses: readonly ConceptEntry[]
}

/** An occurrence of a term of the list. */
export interface FoundPlace extends Stretch {
  readonly language: Language
  readonly term: string
}

/** A guess: a piece of the text that is nearly a term. */
export interface FoundSimilar extends FoundTerm {
  /** The term it is like. */
  readonly like: string
}

export interface Findings {
  readonly text: string
  /** Whether the selection was longer than `text`. */
  readonly isCut: boolean
  readonly terms: readonly FoundTerm[]
  readonly places: readonly FoundPlace[]
  readonly similar: readonly FoundSimilar[]
  readonly words: readonly FoundTerm[]
  /** Whether there are more words than are listed. */
  readonly areWordsCut: boolean
  /** Whether `terms` are all there are. */
  readonly hasAllTerms: boolean
  /** Whether all there is has been found. */
  readonly isComplete: boolean
}

/** So much of a selection is looked up, in UTF-16 units. */
export const LONGEST_SELECTION = 60_000

/** What is sent at once is answered in a few milliseconds. */
const PIECE = 8_000
const KEYS_AT_ONCE = 25
const TEXTS_AT_ONCE = 500
export const MOST_WORDS = 300
const MOST_SIMILAR = 40

interface Row extends Stretch {
  readonly language: Language
  readonly keys: readonly ConceptKey[]
}

/** What is known of selected text at a time. */
export type SelectionLookup =
  | { readonly kind: 'working' }
  /** Nothing is selected that has a letter. */
  | { readonly kind: 'empty' }
  /** Nobody answered. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly findings: Findings }

/** Looks up what is read, and shows how far it has got, until the signal aborts. Never rejects. */
export async function lookUpSelection(
  read: () => Promise<SelectedPart>,
  show: (lookup: SelectionLookup) => void,
  signal: AbortSignal,
): Promise<void> {
  const showIfWanted = (lookup: SelectionLookup): void => {
    if (!signal.aborted) show(lookup)
  }
  try {
    const selected = await read()
    if (!/\p{L}/u.test(selected.text)) showIfWanted({ kind: 'empty' })
    else await translateSelection(selected, (findings) => showIfWanted({ kind: 'found', findings }), signal)
  } catch (error) {
    // The reader is told, and what to do.
    reportFault(error)
    showIfWanted({ kind: 'failed' })
  }
}

/** The script for Chinese: as the reader fixed it, else as the text is written; without either, nothing. */
export function scriptOfLookup(choice: ScriptChoice, lookup: SelectionLookup): { script?: 'Hans' | 'Hant' } {
  const own = choice !== 'page' ? choice : lookup.kind === 'found' ? scriptOfText(lookup.findings.text) : null
  return own ? { script: own } : {}
}

interface SelectedPart {
  readonly text: string
  readonly isCut: boolean
}

/** Reports more and more of what is found, until all of it is or the signal aborts. Throws where nobody answers. */
async function translateSelection(
  { text, isCut }: SelectedPart,
  report: (findings: Findings) => void,
  signal: AbortSignal,
): Promise<void> {
  let findings: Findings = {
    text,
    isCut,
    terms: [],
    places: [],
    similar: [],
    words: [],
    areWordsCut: false,
    hasAllTerms: false,
    isComplete: false,
  }
  const tell = (more: Partial<Findings>): void => {
    findings = { ...findings, ...more }
    if (!signal.aborted) report(findings)
  }
  const pieces = cutText(text, PIECE)
  const rows = await recognise(pieces)
  const places = rows.map(({ start, end, language, keys }) => ({ start, end, language, term: keys.join(' ') }))
  for await (const terms of describe(text, firstOfEach(rows), signal)) tell({ terms, places })
  tell({ hasAllTerms: true })
  const similar = await findSimilar(text, pieces, signal)
  tell({ similar })
  const { words, areCut } = await findWords(text, [...rows, ...similar], signal)
  tell({ words, areWordsCut: areCut, isComplete: true })
}

/** The title of the page may say what a short name in it means. */
async function recognise(pieces: readonly Piece[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const piece of pieces) rows.push(...rowsOf([piece], await sendRequest('recognise', [piece.text], pageTitle())))
  return rows
}

function rowsOf(pieces: readonly Piece[], { counts, starts, ends, rows, senses }: Recognition): Row[] {
  const found: Row[] = []
  let at = 0
  for (const [index, { start }] of pieces.entries())
    for (const last = at + (counts[index] ?? 0); at < last; at++) {
      const sense = senses[rows[at] ?? -1]
      if (!sense) continue
      const { language, conceptKeys } = sense
      found.push({ start: start + (starts[at] ?? 0), end: start + (ends[at] ?? 0), language, keys: conceptKeys })
    }
  return found
}

/** The first occurrence of each meaning, in the order of the text. */
function firstOfEach<Found extends Row>(rows: readonly Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const row of rows) if (!first.has(row.keys.join(' '))) first.set(row.keys.join(' '), row)
  return [...first.values()]
}

/** Terms with their concepts, more with every answer. */
async function* describe(text: string, rows: readonly Row[], signal: AbortSignal): AsyncGenerator<FoundTerm[]> {
  const terms: FoundTerm[] = []
  const known = new Map<ConceptKey, ConceptEntry>()
  for (let at = 0; at < rows.length && !signal.aborted; at += KEYS_AT_ONCE) {
    const some = rows.slice(at, at + KEYS_AT_ONCE)
    await learn(new Set(some.flatMap(({ keys }) => keys)), known)
    for (const { start, end, language, keys } of some) {
      const senses = keys.flatMap((key) => known.get(key) ?? [])
      if (senses.length > 0)
        terms.push({ id: keys.join(' '), start, end, surface: text.slice(start, end), language, senses })
    }
    yield [...terms]
  }
}

async function learn(wanted: ReadonlySet<ConceptKey>, known: Map<ConceptKey, ConceptEntry>): Promise<void> {
  const keys = [...wanted].filter((key) => !known.has(key))
  for (let at = 0; at < keys.length; at += 100) {
    const some = keys.slice(at, at + 100)
    const entries = await sendRequest('getConcepts', some)
    for (const [index, key] of some.entries()) {
      const entry = entries[index]
      if (entry) known.set(key, entry)
    }
  }
}

async function findSimilar(text: string, pieces: readonly Piece[], signal: AbortSignal): Promise<FoundSimilar[]> {
  const found = new Map<string, Row & { readonly like: string; readonly score: number }>()
  for (const { text: part, start: offset } of pieces) {
    if (signal.aborted) return []
    for (const { start, end, language, key, term, score } of await sendRequest('findSimilar', [part])) {
      const row = { start: offset + start, end: offset + end, language, keys: [key], like: term, score }
      const surface = text.slice(row.start, row.end).toLowerCase()
      if (!found.has(surface)) found.set(surface, row)
    }
  }
  const best = [...found.values()].sort((a, b) => a.score - b.score).slice(0, MOST_SIMILAR)
  const rows = best.sort((a, b) => a.start - b.start)
  const similar: FoundSimilar[] = []
  for await (const terms of describe(text, rows, signal))
    similar.push(
      ...terms.slice(similar.length).flatMap((term): FoundSimilar[] => {
        const row = rows.find(({ start, end }) => start === term.start && end === term.end)
        return row ? [{ ...term, id: `${term.id} ${term.start}`, like: row.like }] : []
      }),
    )
  return similar
}

async function findWords(
  text: string,
  known: readonly Stretch[],
  signal: AbortSignal,
): Promise<{ words: readonly FoundTerm[]; areCut: boolean }> {
  const glossaries = await sendRequest('listGlossaries')
  if (!glossaries.some(({ kind, enabled }) => kind === 'dictionary' && enabled)) return { words: [], areCut: false }
  const pieces = restOf(text, known)
  const rows: Row[] = []
  for (let at = 0; at < pieces.length && !signal.aborted; at += TEXTS_AT_ONCE) {
    const some = pieces.slice(at, at + TEXTS_AT_ONCE)
    const answer = await sendRequest(
      'recogniseWords',
      some.map((piece) => piece.text),
    )
    rows.push(...rowsOf(some, answer))
  }
  const all = firstOfEach(rows)
  let words: readonly FoundTerm[] = []
  for await (const more of describe(text, all.slice(0, MOST_WORDS), signal)) words = more
  return { words, areCut: all.length > MOST_WORDS }
}

/** What is left of the text between known stretches, as far as it has letters. */
function restOf(text: string, known: readonly Stretch[]): Piece[] {
  const rest: Piece[] = []
  let from = 0
  for (const { start, end } of [...known].sort((a, b) => a.start - b.start)) {
    if (start > from) rest.push({ text: text.slice(from, start), start: from })
    from = Math.max(from, end)
  }
  if (from < text.length) rest.push({ text: text.slice(from), start: from })
  return rest.filter((piece) => /\p{L}/u.test(piece.text))
}
