/** Makes the glossaries under `data/glossaries` into what the build packs and the commands use. */
import type { Glossary } from '../lib/glossary/model'
import { glossaryFromSource } from '../lib/glossary/source'
import { readSourceFiles, readWordList, type SourceFiles } from './glossary/source-files'
import { correctionsFor, traditionalConverter } from './glossary/traditional'

/** The ids of the bundled glossaries, by priority. */
export const BUNDLED = ['china-central-asia'] as const

/** A bundled glossary, joined from its files in the order of their names, in both Chinese scripts. */
export const loadBundledGlossary = (id: string = BUNDLED[0]): Glossary => bundledGlossary(readSourceFiles(id))

/** The glossary that its files make. */
export function bundledGlossary({ glossary, fields }: SourceFiles): Glossary {
  const contents = fields.map(({ content }) => content)
  const corrections = correctionsFor(contents, readWordList('traditional.json'))
  return glossaryFromSource(glossary.content, contents, traditionalConverter(corrections))
}
