/**
 * Finds concepts by what a reader types, in either language: the term, its beginning, a part, its pinyin, its words in
 * any order, or nearly so.
 */
import Fuse from 'fuse.js'
import type { Concept, ConceptKey, Language, Term } from '../glossary/model'
import { Folder, foldString } from '../text/folding'
import { isDense } from '../text/language'

export interface FoundConcept {
  readonly key: ConceptKey
  readonly term: string
  readonly language: Language
  /** Parts of `term` the query met: start and end in UTF-16 units, end excluded. */
  readonly ranges: readonly (readonly [number, number])[]
}

interface SearchedTerm {
  readonly key: ConceptKey
  readonly term: Term
  readonly folded: string
  /** Pinyin without tones and spaces; empty where there is none. */
  readonly reading: string
  readonly preferred: boolean
}

interface Ranked {
  readonly searched: SearchedTerm
  /** Lower is better. */
  readonly rank: number
  readonly ranges: readonly (readonly [number, number])[]
}

/** The worst rank of each way to be found; within one, shorter and preferred terms come first. */
const RANK = { same: 0, beginning: 1, word: 2, reading: 3, part: 4, words: 5, near: 6 } as const

const LEAST_NEAR = { latin: 4, dense: 2 }

export class ConceptSearch {
  private readonly terms: readonly SearchedTerm[]
  private fuse: Fuse<SearchedTerm> | null = null

  constructor(concepts: Iterable<{ readonly key: ConceptKey; readonly concept: Concept }>) {
    this.terms = [...concepts].flatMap(({ key, concept }) =>
      concept.terms.map((term) => ({
        key,
        term,
        folded: foldString(term.text),
        reading: foldString(term.reading ?? '').replace(/[^\p{L}\p{N}]/gu, ''),
        preferred: term.status === 'preferred',
      })),
    )
  }

  /** The best concepts, each once by its best term; none for an empty query. */
  search(query: string, limit: number): FoundConcept[] {
    const folded = foldString(query.trim())
    if (folded === '') return []
    const words = wordsOf(query)
    const ranked = this.terms.flatMap((searched) => rankTerm(searched, folded) ?? rankWords(searched, words) ?? [])
    const best = bestOfEach(ranked)
    const near = best.length < limit && isLongEnough(folded) ? this.near(folded, limit) : []
    return bestOfEach([...best, ...near])
      .slice(0, limit)
      .map(({ searched, ranges }) => ({
        key: searched.key,
        term: searched.term.text,
        language: searched.term.language,
        ranges,
      }))
  }

  private near(folded: string, limit: number): Ranked[] {
    this.fuse ??= new Fuse([...this.terms], {
      keys: ['folded'],
      threshold: 0.3,
      ignoreLocation: true,
      includeScore: true,
      includeMatches: true,
    })
    return this.fuse.search(folded, { limit }).map(({ item, score, matches }) => {
      const found = matches?.[0]?.indices.map(([start, last]): [number, number] => [start, last + 1]) ?? []
      return { searched: item, rank: RANK.near + (score ?? 0), ranges: unfolded(item.term.text, found) }
    })
  }
}

const isLongEnough = (folded: string): boolean =>
  folded.length >= (/\p{sc=Han}/u.test(folded) ? LEAST_NEAR.dense : LEAST_NEAR.latin)

function rankTerm(searched: SearchedTerm, query: string): Ranked | null {
  const { folded, reading } = searched
  const at = folded.indexOf(query)
  const finer = folded.length / 1000 + (searched.preferred ? 0 : 0.2)
  if (at >= 0) {
    const way =
      folded === query ? RANK.same : at === 0 ? RANK.beginning : startsWord(searched, at) ? RANK.word : RANK.part
    return { searched, rank: way + finer, ranges: unfolded(searched.term.text, [[at, at + query.length]]) }
  }
  const typed = query.replace(/[^\p{L}\p{N}]/gu, '')
  if (typed.length > 1 && reading.startsWith(typed)) {
    return { searched, rank: RANK.reading + finer, ranges: [] }
  }
  return null
}

/** The words of a query, folded; none where there is only one, which is found as a part. */
function wordsOf(query: string): string[] {
  const words = query.split(/[\s\p{Pd}·・,，、]+/u).flatMap((word) => foldString(word) || [])
  return words.length > 1 ? words : []
}

/** A term that has every word of the query, in whatever order, each at the start of a word of its own. */
function rankWords(searched: SearchedTerm, words: readonly string[]): Ranked | null {
  const { folded, term, preferred } = searched
  const found: [number, number][] = []
  for (const word of words) {
    const at = wordAt(searched, word)
    if (at < 0) return null
    found.push([at, at + word.length])
  }
  if (found.length === 0) return null
  const rank = RANK.words + folded.length / 1000 + (preferred ? 0 : 0.2)
  return { searched, rank, ranges: unfolded(term.text, found) }
}

function wordAt(searched: SearchedTerm, word: string): number {
  const { folded, term } = searched
  let at = folded.indexOf(word)
  while (at > 0 && !isDense(term.language) && !startsWord(searched, at)) at = folded.indexOf(word, at + 1)
  return at
}

const startsWord = ({ folded, term }: SearchedTerm, at: number): boolean =>
  !isDense(term.language) && /[^\p{L}\p{N}]/u.test(folded.charAt(at - 1))

function bestOfEach(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<ConceptKey, Ranked>()
  for (const each of ranked) {
    const other = best.get(each.searched.key)
    if (!other || each.rank < other.rank) best.set(each.searched.key, each)
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank)
}

/** Folded ranges as ranges of the term as written. */
function unfolded(text: string, ranges: readonly (readonly [number, number])[]): [number, number][] {
  const folded = new Folder().fold(text)
  const { length } = folded
  return ranges.flatMap(([start, end]): [number, number][] => {
    if (start >= length || end < 1) return []
    return [[folded.sourceOf(start), folded.sourceOf(Math.min(end, length) - 1) + 1]]
  })
}
