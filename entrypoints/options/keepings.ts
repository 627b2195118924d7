/** The three lists of what the reader made, as the background keeps them. */
import { sendRequest } from '../../lib/extension/messages'
import type { KnownConcept, OwnConcept, SavedQuote } from '../../lib/extension/reader-store'
import type { ConceptKey } from '../../lib/glossary/model'
import type { Keeping } from './use-kept'

export const savedQuotes: Keeping<SavedQuote> = {
  idOf: ({ id }) => id,
  load: () => sendRequest('listQuotes'),
  remove: (ids) => sendRequest('deleteQuotes', ids),
  restore: (quotes) => sendRequest('restoreQuotes', quotes),
}

export const knownConcepts: Keeping<KnownConcept> = {
  idOf: ({ key }) => key,
  load: () => sendRequest('listKnown'),
  remove: (keys) => Promise.all(keys.map((key) => sendRequest('setKnown', conceptKeyOf(key), false))),
  restore: (known) => sendRequest('restoreKnown', known),
}

export const ownConcepts: Keeping<OwnConcept> = {
  idOf: ({ id }) => id,
  load: () => sendRequest('listOwn'),
  remove: (ids) => sendRequest('deleteOwn', ids),
  restore: (own) => sendRequest('putOwn', own),
}

/** A key from outside, as `glossary/concept`. */
export function conceptKeyOf(key: string): ConceptKey {
  const [glossary = '', ...concept] = key.split('/')
  return `${glossary}/${concept.join('/')}`
}
