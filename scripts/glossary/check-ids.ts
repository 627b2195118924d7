/** Ids are for good: each is there once, and none of those that were ever published is gone. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from './finding'
import { dataPath, type PlacedConcept } from './source-files'

const LIST = dataPath('ids.txt')

/** Every id a release has had, in order. */
export const readListedIds = (): string[] => readFileSync(LIST, 'utf8').split('\n').filter(Boolean)

export function checkIds(concepts: readonly PlacedConcept[], listed: readonly string[]): Finding[] {
  const files = new Map<string, string>()
  const known = new Set(listed)
  const found = concepts.flatMap(({ file, concept: { id } }): Finding[] => {
    const first = files.get(id)
    files.set(id, first ?? file)
    const error = { severity: 'error', check: 'ids', file, concept: id } as const
    if (first !== undefined) return [{ ...error, message: `this id is also in ${first}` }]
    return known.has(id) ? [] : [{ ...error, message: 'not in data/ids.txt; npm run glossary -- list adds it' }]
  })
  const gone = listed.filter((id) => !files.has(id))
  return [
    ...found,
    ...gone.map((id): Finding => ({
      severity: 'error',
      check: 'ids',
      file: 'ids.txt',
      concept: id,
      message: 'is gone or has another name; saved quotes refer to it',
    })),
  ]
}

/** Adds the ids of new concepts to the list and gives them. */
export function listNewIds(concepts: readonly PlacedConcept[]): string[] {
  const listed = new Set(readListedIds())
  const fresh = concepts.map(({ concept }) => concept.id).filter((id) => !listed.has(id))
  writeFileSync(
    LIST,
    [...new Set([...listed, ...fresh])]
      .sort()
      .map((id) => `${id}\n`)
      .join(''),
  )
  return fresh
}
