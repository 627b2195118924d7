/** What counts as something a reader made: a quote, a known concept, a concept of their own. Files may hold anything. */
import type { Concept, ContextQuote, Term } from '../glossary/model'
import type { KnownConcept, OwnConcept, SavedQuote } from './reader-store'
import type { NewQuote } from './requests'
import { isObject } from './structure'

/** In UTF-16 units: a sentence, or an address; and a name or title. */
export const LONGEST_QUOTE = 5000
export const LONGEST_NAME = 500

/** Of one concept. */
const MOST_PARTS = 200

export function isNewQuote(value: unknown): value is NewQuote {
  return (
    isObject(value) &&
    isConceptKey(value.conceptKey) &&
    isText(value.text, LONGEST_QUOTE) &&
    isText(value.language, 50) &&
    isText(value.publication, LONGEST_NAME) &&
    isTextIfThere(value.title, LONGEST_NAME) &&
    isTextIfThere(value.date, 50) &&
    isTextIfThere(value.url, LONGEST_QUOTE)
  )
}

export function isSavedQuote(value: unknown): value is SavedQuote {
  return (
    isNewQuote(value) &&
    'id' in value &&
    isText(value.id, 100) &&
    'savedAt' in value &&
    isTime(value.savedAt) &&
    'glossaryTitle' in value &&
    typeof value.glossaryTitle === 'string' &&
    'concept' in value &&
    isConcept(value.concept)
  )
}

export const isKnownConcept = (value: unknown): value is KnownConcept =>
  isObject(value) && isConceptKey(value.key) && isTime(value.since) && isConcept(value.concept)

export const isOwnConcept = (value: unknown): value is OwnConcept =>
  isObject(value) &&
  isText(value.id, 100) &&
  isTime(value.changedAt) &&
  isConcept(value.concept) &&
  value.concept.id === value.id &&
  value.concept.terms.length > 0

/** A key of a concept: `glossary/concept`. */
export const isConceptKey = (value: unknown): value is `${string}/${string}` =>
  typeof value === 'string' && value.indexOf('/') > 0

function isConcept(value: unknown): value is Concept {
  return (
    isObject(value) &&
    isText(value.id, LONGEST_NAME) &&
    isList(value.terms, isTerm) &&
    isList(value.quotes, isContextQuote) &&
    isTextIfThere(value.subjectField, LONGEST_NAME) &&
    isLocalTextIfThere(value.definition) &&
    isLocalTextIfThere(value.note) &&
    (value.attestations === undefined || isList(value.attestations, isAttestation))
  )
}

const STATUSES = new Set<unknown>(['preferred', 'admitted', 'deprecated', undefined])

const isTerm = (value: unknown): value is Term =>
  isObject(value) &&
  isText(value.text, LONGEST_NAME) &&
  isText(value.language, 50) &&
  STATUSES.has(value.status) &&
  isTextIfThere(value.reading, LONGEST_NAME) &&
  isTextIfThere(value.traditional, LONGEST_NAME) &&
  (value.matching === undefined || isMatching(value.matching))

function isMatching(value: unknown): boolean {
  if (!isObject(value)) return false
  const { exact, case: letters, wholeWord, marked } = value
  return (
    [true, false, undefined].some((each) => each === exact) &&
    [true, false, undefined].some((each) => each === wholeWord) &&
    ['any', 'initial', 'exact', undefined].some((each) => each === letters) &&
    ['always', 'nearby', 'never', undefined].some((each) => each === marked) &&
    [value.blockers, value.near, value.rivals].every((each) => each === undefined || isList(each, isName))
  )
}

const isName = (value: unknown): value is string => isText(value, LONGEST_NAME)

const isContextQuote = (value: unknown): value is ContextQuote =>
  isObject(value) &&
  isText(value.text, LONGEST_QUOTE) &&
  isText(value.language, 50) &&
  isTextIfThere(value.translation, LONGEST_QUOTE) &&
  isTextIfThere(value.translationBy, LONGEST_NAME) &&
  isTextIfThere(value.traditional, LONGEST_QUOTE) &&
  (value.source === undefined || isSource(value.source))

const isSource = (value: unknown): boolean =>
  isAttestation(value) && isTextIfThere(value.title, LONGEST_NAME) && isTextIfThere(value.url, LONGEST_QUOTE)

const isAttestation = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && isText(value.publication, LONGEST_NAME) && isTextIfThere(value.date, 50)

const isLocalTextIfThere = (value: unknown): boolean =>
  value === undefined || (isObject(value) && isList(Object.values(value), isDescription))

const isDescription = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_QUOTE

const isList = <Item>(value: unknown, isItem: (each: unknown) => each is Item): value is readonly Item[] =>
  Array.isArray(value) && value.length <= MOST_PARTS && value.every(isItem)

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest

const isTextIfThere = (value: unknown, longest: number): boolean => value === undefined || isText(value, longest)

/** ISO 8601. */
const isTime = (value: unknown): boolean => isText(value, 50) && !Number.isNaN(Date.parse(value))
