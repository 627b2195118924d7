import type { ConceptId, ConceptKey, Language } from '../glossary/model'

/** A surface found in a text: offsets are UTF-16 units of the unchanged text, `end` excluded. */
export interface Occurrence {
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly conceptIds: readonly ConceptId[]
}

/**
 * The occurrences in a list of texts, packed for a message: one row per occurrence, texts in the order they were sent,
 * rows of one text ordered by start and never overlapping.
 */
export interface Recognition {
  /** Of the glossaries this answer was made with; another one means the answer is out of date. */
  readonly revision: number
  /** Rows per text, one number per text sent. */
  readonly counts: Uint32Array
  /** Start of each row, in UTF-16 units of its text. */
  readonly starts: Uint32Array
  /** End of each row, excluded. */
  readonly ends: Uint32Array
  /** Each row's index into `senses`. */
  readonly rows: Uint32Array
  /** What a surface means: the concepts by glossary priority, and the language of the surface. */
  readonly senses: readonly Sense[]
}

export interface Sense {
  readonly language: Language
  readonly conceptKeys: readonly ConceptKey[]
  /** Known: the reader knows all of its concepts. Saved: they saved a quote of one. Without it the term is new. */
  readonly state?: SenseState
}

export type SenseState = 'saved' | 'known'
