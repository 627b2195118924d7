import type { Concept, ConceptKey, GlossaryInfo, Language } from '../glossary/model'
import type { Recognition } from '../matching/recognition'
import type { KnownConcept, OwnConcept, ReaderData, SavedQuote } from './reader-store'

/** A concept as a card or a list shows it. */
export interface ConceptEntry {
  readonly key: ConceptKey
  readonly concept: Concept
  readonly glossary: GlossaryInfo
  /** Where its terms stand in the texts of its quotes, by text: start and end in UTF-16 units, end excluded. */
  readonly occurrences: Readonly<Record<string, readonly (readonly [number, number])[]>>
  /** What the reader saved for it, the newest first. */
  readonly saved: readonly SavedQuote[]
  /** Whether the reader knows it and wants no marks. */
  readonly isKnown: boolean
}

/** A sentence to be saved for a concept; the background adds id, time and the concept as it is now. */
export type NewQuote = Omit<SavedQuote, 'id' | 'savedAt' | 'concept' | 'glossaryTitle'>

export interface SearchResult extends ConceptEntry {
  /** The term that was found. */
  readonly term: string
  readonly language: Language
  /** Parts of `term` the query met: start and end in UTF-16 units, end excluded. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** A term inside another one. */
export interface NestedEntry {
  readonly text: string
  readonly language: Language
  readonly shown: ConceptEntry
}

/** A piece of a text that is nearly a term: a guess. */
export interface SimilarPiece {
  /** Index of the text. */
  readonly text: number
  /** In UTF-16 units of that text, end excluded. */
  readonly start: number
  readonly end: number
  readonly key: ConceptKey
  /** The term it is like, and in which language. */
  readonly term: string
  readonly language: Language
  /** 0 for the same, 1 for nothing alike. */
  readonly score: number
}

/**
 * All that may be asked of the background, and what it answers. Both ends are typed from here, and both check what
 * arrives.
 */
export interface Requests {
  /**
   * Finds the terms of the enabled glossaries in each text. At most 1,000 texts and 2,000,000 UTF-16 units at once. `about`
   * is the title of the document they are from, where they are from one.
   */
  recognise(texts: readonly string[], about?: string): Recognition
  /** The concepts of these keys in their order; null for one that is no more. At most 100 keys. */
  getConcepts(keys: readonly ConceptKey[]): readonly (ConceptEntry | null)[]
  /** The terms nested in a surface, in their order, each once; without the surface itself. At most 200 UTF-16 units. */
  getNested(surface: string): readonly NestedEntry[]
  /** The best concepts for what a reader typed, in either language, best first. At most `limit` (1 to 100). */
  search(query: string, limit: number): readonly SearchResult[]
  /** Pieces of the texts that are nearly a term and lie in no term. As many texts as `recognise` takes. */
  findSimilar(texts: readonly string[]): readonly SimilarPiece[]
  /** Finds the words of the enabled dictionaries in each text, as `recognise` does the terms. */
  recogniseWords(texts: readonly string[]): Recognition
  /** The glossaries that are installed, in their priority, with what is wrong with each, if anything. */
  listGlossaries(): readonly GlossaryState[]
  /** Saves a quote for a concept that there is. */
  saveQuote(quote: NewQuote): SavedQuote
  /** Every saved quote, the newest first. */
  listQuotes(): readonly SavedQuote[]
  deleteQuotes(ids: readonly string[]): true
  /** Puts deleted quotes back. At most 1,000. */
  restoreQuotes(quotes: readonly SavedQuote[]): true
  /** Says of a concept whether the reader knows it; occurrences of known concepts are not marked. */
  setKnown(key: ConceptKey, isKnown: boolean): true
  /** Every known concept, the newest first. */
  listKnown(): readonly KnownConcept[]
  /** Says again of these that the reader knows them, gone concepts too. At most 1,000. */
  restoreKnown(known: readonly KnownConcept[]): true
  /** The concepts of the reader's own, the last changed first. */
  listOwn(): readonly OwnConcept[]
  /** Stores concepts of the reader's own: new ones, changed ones, deleted ones again. At most 1,000. */
  putOwn(own: readonly OwnConcept[]): true
  deleteOwn(ids: readonly string[]): true
  /** Adds what a file holds to what is stored; of two with one id the own concept that was changed last stays. */
  importReader(data: ReaderData): ImportReport
}

/** What an import changed; the rest was there already. */
export interface ImportReport {
  readonly quotes: ImportCount
  readonly known: ImportCount
  readonly own: ImportCount
}

export interface ImportCount {
  readonly added: number
  readonly changed: number
}

export interface GlossaryState extends GlossaryInfo {
  readonly enabled: boolean
  readonly bundled: boolean
  /** Damaged: what is stored of it cannot be read. Not stored: nothing can be, so it works as it came in the package. */
  readonly trouble?: 'damaged' | 'not-stored'
}

/** The background could not answer; `message` is for the console, `code` picks what a reader is told. */
export class RequestError extends Error {
  constructor(
    readonly code: 'unknown-request' | 'bad-arguments' | 'bad-answer' | 'failed' | 'unreachable',
    message: string,
  ) {
    super(message)
    this.name = 'RequestError'
  }
}
