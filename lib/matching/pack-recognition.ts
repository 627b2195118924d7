/** Packs the occurrences of many texts for a message. */
import type { ConceptKey } from '../glossary/model'
import type { FoundTerm } from './recogniser'
import type { Recognition, Sense, SenseState } from './recognition'

/** What concepts are to the reader; null for new ones. */
export type StateOf = (conceptKeys: readonly ConceptKey[]) => SenseState | null

/** One list of found terms per text, in the order of the texts. */
export function packRecognition(
  found: readonly (readonly FoundTerm[])[],
  revision: number,
  stateOf: StateOf = () => null,
): Recognition {
  const all = found.flat()
  const senses: Sense[] = []
  const known = new Map<string, number>()
  /** Occurrences of one term share their list of keys. */
  const knownKeys = new Map<readonly ConceptKey[], number>()
  const rows = Uint32Array.from(all, ({ language, conceptKeys }) => {
    const sameKeys = knownKeys.get(conceptKeys)
    if (sameKeys !== undefined) return sameKeys
    const key = `${language} ${conceptKeys.join(' ')}`
    let row = known.get(key)
    if (row === undefined) {
      const state = stateOf(conceptKeys)
      row = senses.push({ language, conceptKeys, ...(state ? { state } : {}) }) - 1
      known.set(key, row)
    }
    knownKeys.set(conceptKeys, row)
    return row
  })
  return {
    revision,
    counts: Uint32Array.from(found, (terms) => terms.length),
    starts: Uint32Array.from(all, (term) => term.start),
    ends: Uint32Array.from(all, (term) => term.end),
    rows,
    senses,
  }
}
