/** The files of one glossary under `data/glossaries`, as they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure, reasonOf } from '../failure'
import type { SourceConcept, SourceField, SourceGlossary } from '../../lib/glossary/source'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

/** The path of something under `data`. */
export const dataPath = (...parts: string[]): string => join(DATA, ...parts)

export interface SourceFile<T> {
  readonly name: string
  readonly content: T
}

export interface SourceFiles {
  readonly glossary: SourceFile<SourceGlossary>
  /** In the order of their names. */
  readonly fields: readonly SourceFile<SourceField>[]
}

/** A concept and the name of the file it is in. */
export interface PlacedConcept {
  readonly file: string
  readonly subjectField: string
  readonly concept: SourceConcept
}

/** Reads the files of a glossary by its id. They are believed to be valid; the schema check shows whether they are. */
export function readSourceFiles(id: string): SourceFiles {
  const folder = dataPath('glossaries', id)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'glossary.json')
  const glossary: SourceGlossary = parseFile(join(folder, 'glossary.json'))
  return {
    glossary: { name: 'glossary.json', content: glossary },
    fields: names.toSorted().map((name): SourceFile<SourceField> => {
      const content: SourceField = parseFile(join(folder, name))
      return { name, content }
    }),
  }
}

/** All concepts, in the order of files and within them. */
export const placedConcepts = ({ fields }: SourceFiles): PlacedConcept[] =>
  fields.flatMap(({ name, content }) =>
    content.concepts.map((concept) => ({ file: name, subjectField: content.subjectField, concept })),
  )

/** A table of words that editors keep under `data`: a reading, a traditional form by word. */
export function readWordList(name: string): Readonly<Record<string, string>> {
  return parseFile(dataPath(name))
}

/** What a file holds is whatever its reader says: these are our own files. */
function parseFile(path: string): ReturnType<typeof JSON.parse> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    // The parser does not name the file.
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
}
