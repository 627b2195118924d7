/** What each request may be asked with, and what counts as an answer. Nothing else passes either end. */
import type { Recognition, Sense } from '../matching/recognition'
import { isConceptKey, isKnownConcept, isNewQuote, isOwnConcept, isSavedQuote } from './reader-checks'
import type { ReaderData } from './reader-store'
import type { ImportReport, Requests, SimilarPiece } from './requests'
import { isObject, isTexts, readNumbers } from './structure'

export const MOST_TEXTS = 1000
export const MOST_UNITS = 2_000_000
export const MOST_KEYS = 100
export const MOST_RESULTS = 100
export const MOST_NESTED = 200
export const MOST_QUOTES = 1000

type Check<Value> = (value: unknown) => Value | null

type Arguments = { readonly [Name in keyof Requests]: Check<Parameters<Requests[Name]>> }
type Answers = { readonly [Name in keyof Requests]: Check<ReturnType<Requests[Name]>> }

/** The arguments of a request, or null where they are not of its form. */
export const readArguments: Arguments = {
  recognise: (value) => {
    if (!Array.isArray(value) || value.length !== 2) return readTexts(value)
    const read = readTexts(value.slice(0, 1))
    const about: unknown = value[1]
    return read === null || typeof about !== 'string' || about.length > MOST_UNITS ? null : [read[0], about]
  },
  findSimilar: readTexts,
  recogniseWords: readTexts,
  getConcepts: (value) => {
    if (!Array.isArray(value) || value.length !== 1) return null
    const keys: unknown = value[0]
    return isTexts(keys) && keys.length <= MOST_KEYS && keys.every(isConceptKey) ? [keys.filter(isConceptKey)] : null
  },
  getNested: (value) => {
    if (!Array.isArray(value) || value.length !== 1) return null
    const surface: unknown = value[0]
    return typeof surface === 'string' && surface.length <= MOST_NESTED ? [surface] : null
  },
  search: (value) => {
    if (!Array.isArray(value) || value.length !== 2) return null
    const [query, limit]: unknown[] = value
    if (typeof query !== 'string' || query.length > 1000) return null
    return typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST_RESULTS
      ? [query, limit]
      : null
  },
  listGlossaries: readNothing,
  saveQuote: (value) => (Array.isArray(value) && value.length === 1 && isNewQuote(value[0]) ? [value[0]] : null),
  listQuotes: readNothing,
  deleteQuotes: (value) => (Array.isArray(value) && value.length === 1 && isTexts(value[0]) ? [value[0]] : null),
  restoreQuotes: (value) => {
    if (!Array.isArray(value) || value.length !== 1) return null
    const quotes: unknown = value[0]
    return areAll(quotes, isSavedQuote) && quotes.length <= MOST_QUOTES ? [quotes] : null
  },
  setKnown: (value) => {
    if (!Array.isArray(value) || value.length !== 2) return null
    const [key, isKnown]: unknown[] = value
    return isConceptKey(key) && typeof isKnown === 'boolean' ? [key, isKnown] : null
  },
  listKnown: readNothing,
  restoreKnown: (value) => {
    if (!Array.isArray(value) || value.length !== 1) return null
    const known: unknown = value[0]
    return areAll(known, isKnownConcept) && known.length <= MOST_QUOTES ? [known] : null
  },
  listOwn: readNothing,
  putOwn: (value) => {
    if (!Array.isArray(value) || value.length !== 1) return null
    const own: unknown = value[0]
    return areAll(own, isOwnConcept) && own.length <= MOST_QUOTES ? [own] : null
  },
  deleteOwn: (value) => (Array.isArray(value) && value.length === 1 && isTexts(value[0]) ? [value[0]] : null),
  importReader: (value) => (Array.isArray(value) && value.length === 1 && isReaderData(value[0]) ? [value[0]] : null),
}

function readTexts(value: unknown): [readonly string[]] | null {
  if (!Array.isArray(value) || value.length !== 1) return null
  const texts: unknown = value[0]
  if (!isTexts(texts) || texts.length > MOST_TEXTS) return null
  return texts.reduce((sum, text) => sum + text.length, 0) > MOST_UNITS ? null : [texts]
}

function readNothing(value: unknown): [] | null {
  return Array.isArray(value) && value.length === 0 ? [] : null
}

/** The answer to a request, or null where it is not of its form. */
export const readAnswer: Answers = {
  recognise: readRecognition,
  findSimilar: (value) => (Array.isArray(value) && value.every(isSimilarPiece) ? value : null),
  recogniseWords: readRecognition,
  getConcepts: (value) =>
    Array.isArray(value) && value.every((each) => each === null || isEntry(each)) ? value : null,
  getNested: (value) =>
    Array.isArray(value) && value.every((each) => isObject(each) && isEntry(each.shown)) ? value : null,
  search: (value) =>
    Array.isArray(value) && value.every((each) => isEntry(each) && Array.isArray(each.ranges)) ? value : null,
  listGlossaries: (value) =>
    Array.isArray(value) && value.every((each) => isObject(each) && typeof each.id === 'string') ? value : null,
  saveQuote: (value) => (isSavedQuote(value) ? value : null),
  listQuotes: (value) => (areAll(value, isSavedQuote) ? value : null),
  deleteQuotes: readDone,
  restoreQuotes: readDone,
  setKnown: readDone,
  listKnown: (value) => (areAll(value, isKnownConcept) ? value : null),
  restoreKnown: readDone,
  listOwn: (value) => (areAll(value, isOwnConcept) ? value : null),
  putOwn: readDone,
  deleteOwn: readDone,
  importReader: (value) => (isReport(value) ? value : null),
}

function readDone(value: unknown): true | null {
  return value === true ? true : null
}

function isEntry(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    isObject(value.concept) &&
    Array.isArray(value.concept.terms) &&
    isObject(value.glossary) &&
    isObject(value.occurrences) &&
    Array.isArray(value.saved)
  )
}

const isReaderData = (value: unknown): value is ReaderData =>
  isObject(value) &&
  areAll(value.quotes, isSavedQuote) &&
  areAll(value.known, isKnownConcept) &&
  areAll(value.own, isOwnConcept)

const areAll = <Item>(value: unknown, isItem: (each: unknown) => each is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every(isItem)

const isCount = (count: unknown): boolean =>
  isObject(count) && typeof count.added === 'number' && typeof count.changed === 'number'

function isReport(value: unknown): value is ImportReport {
  return isObject(value) && isCount(value.quotes) && isCount(value.known) && isCount(value.own)
}

function readRecognition(value: unknown): Recognition | null {
  if (!isObject(value) || typeof value.revision !== 'number') return null
  const counts = readNumbers(value.counts)
  const starts = readNumbers(value.starts)
  const ends = readNumbers(value.ends)
  const rows = readNumbers(value.rows)
  const senses = value.senses
  if (!counts || !starts || !ends || !rows || !Array.isArray(senses) || !senses.every(isSense)) return null
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (starts.length !== total || ends.length !== total || rows.length !== total) return null
  if (!starts.every((start, at) => start < (ends[at] ?? 0) && (rows[at] ?? 0) < senses.length)) return null
  return { revision: value.revision, counts, starts, ends, rows, senses }
}

const isSimilarPiece = (value: unknown): value is SimilarPiece =>
  isObject(value) &&
  [value.text, value.start, value.end, value.score].every((each) => typeof each === 'number') &&
  isTexts([value.key, value.term, value.language])

function isSense(value: unknown): value is Sense {
  return isObject(value) && typeof value.language === 'string' && isTexts(value.conceptKeys)
}
