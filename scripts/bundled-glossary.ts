/** Reads the glossaries under `data/glossaries` for the build and for the commands. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Glossary } from '../lib/glossary/model'
import { glossaryFromSource, type SourceField, type SourceGlossary } from '../lib/glossary/source'

const FOLDER = fileURLToPath(new URL('../data/glossaries/', import.meta.url))

/** The ids of the bundled glossaries, by priority. */
export const BUNDLED = ['china-central-asia'] as const

/** A bundled glossary, joined from its files in the order of their names. */
export function loadBundledGlossary(id: string = BUNDLED[0]): Glossary {
  const folder = join(FOLDER, id)
  const fields = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'glossary.json')
    .toSorted()
    .map((name): SourceField => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const glossary: SourceGlossary = JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8'))
  return glossaryFromSource(glossary, fields)
}
