/** Packs the occurrences of many texts for a message. */
import type { FoundTerm } from './recogniser'
import type { Recognition, Sense } from './recognition'

/** One list of found terms per text, in the order of the texts. */
export function packRecognition(found: readonly (readonly FoundTerm[])[], revision: number): Recognition {
  const all = found.flat()
  const senses: Sense[] = []
  const known = new Map<string, number>()
  const rows = Uint32Array.from(all, ({ language, conceptKeys }) => {
    const key = `${language} ${conceptKeys.join(' ')}`
    let row = known.get(key)
    if (row === undefined) {
      row = senses.push({ language, conceptKeys }) - 1
      known.set(key, row)
    }
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
