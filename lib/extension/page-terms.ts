/**
 * What the list of the page's terms and the frames of a page say to one another. A list asks all frames of a tab at
 * once; each that hears it sends its terms to the extension by itself, so nobody has to know which frames there are.
 */
import type { ConceptKey, Language } from '../glossary/model'
import type { SenseState } from '../matching/recognition'
import { isObject, isTexts } from './structure'

/** A term of a frame: all occurrences whose first concept is the same. */
export interface FrameTerm {
  /** As the frame first has it. */
  readonly surface: string
  readonly language: Language
  /** The concepts its occurrences may mean, by glossary priority. */
  readonly conceptKeys: readonly ConceptKey[]
  readonly count: number
  readonly state?: SenseState
}

/** What a frame tells. */
export interface FrameTerms {
  /** The place of the frame: its index in its parent, from the page down; empty for the page itself. */
  readonly path: readonly number[]
  /** When its document began, in ms since the epoch: tells a new document from an old one. */
  readonly since: number
  /** The host the reader sees in the address bar. */
  readonly hostname: string
  /** Whether terms are looked for there. */
  readonly isOn: boolean
  readonly isSettled: boolean
  /** In reading order. */
  readonly terms: readonly FrameTerm[]
}

/** What a list asks of frames. */
export type TermRequest =
  | { readonly kind: 'listTerms' }
  /** Marks all occurrences of a term, or with null none. */
  | { readonly kind: 'markTerm'; readonly key: ConceptKey | null }
  /** Scrolls to one occurrence; null is the next one from where the reader is. Answered with a TermPlace. */
  | { readonly kind: 'goToTerm'; readonly key: ConceptKey; readonly index: number | null }
  /** Scrolls to the frame at the path, as far as it lies in the frame that is asked. */
  | { readonly kind: 'revealFrame'; readonly path: readonly number[] }

/** Which of the occurrences of a frame was gone to. */
export interface TermPlace {
  readonly index: number
  readonly count: number
}

const isKey = (value: unknown): value is ConceptKey => typeof value === 'string' && value.indexOf('/') > 0

const isPath = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => Number.isInteger(each))

/** Reads a request; null for anything else. */
export function readTermRequest(value: unknown): TermRequest | null {
  if (!isObject(value)) return null
  const { kind, key, index, path } = value
  if (kind === 'listTerms') return { kind }
  if (kind === 'markTerm' && (key === null || isKey(key))) return { kind, key }
  if (kind === 'revealFrame' && isPath(path)) return { kind, path }
  if (kind !== 'goToTerm' || !isKey(key)) return null
  return index === null || typeof index === 'number' ? { kind, key, index } : null
}

/** Reads what a frame tells; null for anything else. */
export function readFrameTerms(value: unknown): FrameTerms | null {
  if (!isObject(value) || value.kind !== 'pageTerms') return null
  const { path, since, hostname, isOn, isSettled, terms } = value
  if (!isPath(path) || typeof since !== 'number' || typeof hostname !== 'string') return null
  if (typeof isOn !== 'boolean' || typeof isSettled !== 'boolean') return null
  return Array.isArray(terms) && terms.every(isFrameTerm) ? { path, since, hostname, isOn, isSettled, terms } : null
}

const isFrameTerm = (value: unknown): value is FrameTerm =>
  isObject(value) &&
  typeof value.surface === 'string' &&
  typeof value.language === 'string' &&
  typeof value.count === 'number' &&
  isTexts(value.conceptKeys) &&
  value.conceptKeys.length > 0 &&
  value.conceptKeys.every(isKey)

/** Reads where a frame went; null for anything else. */
export function readTermPlace(value: unknown): TermPlace | null {
  if (!isObject(value) || typeof value.index !== 'number' || typeof value.count !== 'number') return null
  return { index: value.index, count: value.count }
}
