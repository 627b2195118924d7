/** No searchable form belongs to two concepts, unless one of them says why under `sharedWith`. */
import type { Glossary } from '../../lib/glossary/model'
import { ENDING_SETS } from '../../lib/matching/endings'
import { habitsOf } from '../../lib/matching/habits'
import { surfacesOf } from '../../lib/matching/surfaces'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

interface Sharing {
  readonly ids: readonly [string, string]
  readonly surfaces: string[]
}

export function checkSharedSurfaces(concepts: readonly PlacedConcept[], glossary: Glossary): Finding[] {
  const places = new Map(concepts.map((placed) => [placed.concept.id, placed]))
  const sharings = sharingsOf(glossary)
  const explained = ([a, b]: readonly [string, string]): boolean => reason(places, a, b) || reason(places, b, a)
  const shared = sharings
    .filter(({ ids }) => !explained(ids))
    .map(({ ids: [a, b], surfaces }): Finding => ({
      severity: 'error',
      check: 'surfaces',
      file: places.get(a)?.file ?? '',
      concept: a,
      message: `shares ${list(surfaces)} with ${b} (${places.get(b)?.file ?? '?'}); take it out of one, or say why under sharedWith`,
    }))
  return [...shared, ...staleReasons(concepts, sharings)]
}

const reason = (places: ReadonlyMap<string, PlacedConcept>, a: string, b: string): boolean =>
  places.get(a)?.concept.sharedWith?.[b] !== undefined

function staleReasons(concepts: readonly PlacedConcept[], sharings: readonly Sharing[]): Finding[] {
  const known = new Set(sharings.flatMap(({ ids: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]))
  return concepts.flatMap(({ file, concept }) =>
    Object.keys(concept.sharedWith ?? {})
      .filter((other) => !known.has(`${concept.id} ${other}`))
      .map((other): Finding => ({
        severity: 'error',
        check: 'surfaces',
        file,
        concept: concept.id,
        message: `shares nothing with ${other}: take it out of sharedWith`,
      })),
  )
}

/** Pairs of concepts with a common form. A term that is never marked has none. */
function sharingsOf(glossary: Glossary): Sharing[] {
  const habits = habitsOf(glossary)
  const owners = new Map<string, Set<string>>()
  for (const { id, terms } of glossary.concepts) {
    for (const surface of terms.flatMap((term) => surfacesOf(term, habits))) {
      for (const ending of ENDING_SETS[surface.endings]) {
        const form = surface.stem + ending
        owners.set(form, (owners.get(form) ?? new Set()).add(id))
      }
    }
  }
  const sharings = new Map<string, Sharing>()
  for (const [form, ids] of owners) {
    for (const [a, b] of pairs([...ids])) {
      const sharing = sharings.get(`${a} ${b}`) ?? { ids: [a, b], surfaces: [] }
      sharing.surfaces.push(form)
      sharings.set(`${a} ${b}`, sharing)
    }
  }
  return [...sharings.values()]
}

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]))

const list = (surfaces: readonly string[]): string =>
  surfaces
    .slice(0, 3)
    .map((surface) => `"${surface}"`)
    .join(', ') + (surfaces.length > 3 ? ` and ${surfaces.length - 3} more` : '')
