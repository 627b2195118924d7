import { basename, extname } from 'node:path'
import { type GlossaryName, parseCsv } from '../lib/glossary/formats/csv'
import type { Glossary } from '../lib/glossary/model'
import { Failure } from './failure'
import { readUtf8 } from './text-file'

/** Glossaries that are named on the command line. */

/**
 * The glossaries in files, their format told by the file's ending, each under an id of its own. Rows that are wrong are
 * left out and named on standard error; a file without a usable row is a `Failure`. Dictionaries come last: their words
 * are shown for selected text only.
 */
export function loadGlossaryFiles(paths: readonly string[], dictionaries: readonly string[] = []): Glossary[] {
  const ids = new Set<string>()
  const load = (path: string, kind?: 'dictionary'): Glossary => {
    const id = freeId(idOf(path), ids)
    ids.add(id)
    return loadGlossaryFile(path, { id, title: basename(path), ...(kind ? { kind } : {}) })
  }
  return [...paths.map((path) => load(path)), ...dictionaries.map((path) => load(path, 'dictionary'))]
}

function loadGlossaryFile(path: string, name: GlossaryName): Glossary {
  const { glossary, issues } = parserFor(path)(readUtf8(path), name)
  const messages = issues.map(({ line, message }) => `${path}:${line}: ${message}`)
  if (!glossary) throw new Failure(messages[0] ?? `${path}: there is no concept in this file`)
  for (const message of messages) console.error(message)
  return glossary
}

function parserFor(path: string): typeof parseCsv {
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return parseCsv
    default:
      throw new Failure(`${path}: not a glossary format that is known here; use a table (.csv, .tsv)`)
  }
}

/** A glossary id from a file's name: letters, digits and hyphens. */
function idOf(path: string): string {
  const name = basename(path, extname(path)).normalize('NFC').toLowerCase()
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'glossary'
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
