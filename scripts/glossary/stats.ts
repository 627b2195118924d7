/** Which concepts a text has, and how often: what an editor reads before adding to a glossary. */
import type { Glossary } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser, type FoundTerm } from '../../lib/matching/recogniser'

/** A text with the occurrences of the glossary in it. */
export interface ReadText {
  readonly text: string
  readonly occurrences: readonly FoundTerm[]
}

export interface ConceptCount {
  readonly id: string
  readonly count: number
  /** By language, most frequent surface first. */
  readonly surfaces: ReadonlyMap<string, number>
  readonly byLanguage: ReadonlyMap<string, number>
}

/** A string that is in no glossary, and how often it stands outside of known terms. */
export interface Candidate {
  readonly text: string
  readonly count: number
}

export function readTexts(texts: readonly string[], glossary: Glossary): ReadText[] {
  const recogniser = new Recogniser([compileIndex(glossary)])
  return texts.map((text) => ({ text, occurrences: recogniser.recognise(text) }))
}

/** The concepts that occur, most frequent first. */
export function countConcepts(texts: readonly ReadText[]): ConceptCount[] {
  const found = texts.flatMap(({ text, occurrences }) =>
    occurrences.flatMap(({ start, end, language, conceptKeys }) =>
      conceptKeys.map((key) => ({
        id: key.slice(key.indexOf('/') + 1),
        language,
        surface: text.slice(start, end).replace(/\s+/g, ' '),
      })),
    ),
  )
  return [...groupedById(found)]
    .map(([id, all]) => ({
      id,
      count: all.length,
      surfaces: countsOf(all.map(({ surface }) => surface)),
      byLanguage: countsOf(all.map(({ language }) => language)),
    }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

interface FoundSurface {
  readonly id: string
  readonly language: string
  readonly surface: string
}

function groupedById(found: readonly FoundSurface[]): Map<string, FoundSurface[]> {
  const groups = new Map<string, FoundSurface[]>()
  for (const each of found) groups.set(each.id, [...(groups.get(each.id) ?? []), each])
  return groups
}

/** How often each value is there, most frequent first. */
export function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

/** Leaves out what is nearly always a part of something longer that is a candidate too. */
export function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ text, count }) =>
      !candidates.some(
        (longer) => longer.text.length > text.length && longer.text.includes(text) && longer.count >= count * 0.7,
      ),
  )
}
