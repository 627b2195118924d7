import { readFileSync } from 'node:fs'
import type { ConceptId, ConceptKey, Glossary } from '../lib/glossary/model'
import { compileIndex } from '../lib/matching/compile'
import { Recogniser } from '../lib/matching/recogniser'
import { readArguments } from './arguments'
import { loadBundledGlossary } from './bundled-glossary'
import { Failure, runCommand } from './failure'
import { loadGlossaryFiles } from './glossaries'
import { decodeUtf8, readUtf8 } from './text-file'

/**
 * `npm run --silent recognise -- [--only IDS.txt] [--glossary FILE]... FILE`: the occurrences in a text file, found by
 * the code of the extension, one JSON object a line. Offsets are UTF-16 units of the file decoded as UTF-8.
 */

const usage = 'Usage: npm run --silent recognise -- [--only IDS.txt] [--glossary FILE]... FILE (- reads standard input)'

const options = {
  only: { type: 'string', multiple: true },
  glossary: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined) throw new Failure(`No file to read. ${usage}`)
  if (more.length > 0) throw new Failure(`One file at a time, but there are ${positionals.length}. ${usage}`)
  const glossaries = values.glossary ? loadGlossaryFiles(values.glossary) : [loadBundledGlossary()]
  const wanted = values.only ? restrict(glossaries, values.only.flatMap(readIds)) : glossaries
  printOccurrences(file === '-' ? readStandardInput() : readUtf8(file), wanted)
  return 0
})

function printOccurrences(text: string, glossaries: readonly Glossary[]): void {
  const recogniser = new Recogniser(glossaries.map(compileIndex))
  const lines = recogniser.recognise(text).map(({ start, end, language, conceptKeys }) => {
    const conceptIds = [...new Set(conceptKeys.map(conceptIdOf))]
    return `${JSON.stringify({ start, end, text: text.slice(start, end), language, conceptIds })}\n`
  })
  process.stdout.write(lines.join(''))
}

function conceptIdOf(key: ConceptKey): ConceptId {
  return key.slice(key.indexOf('/') + 1)
}

function readStandardInput(): string {
  return decodeUtf8(readFileSync(0), 'standard input')
}

/** One id a line; empty lines do not count. */
function readIds(file: string): { id: ConceptId; place: string }[] {
  const lines = readUtf8(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
  return lines.flatMap((line, index) => {
    const id = line.trim()
    return id === '' ? [] : [{ id, place: `${file}:${index + 1}` }]
  })
}

function restrict(glossaries: readonly Glossary[], ids: readonly { id: ConceptId; place: string }[]): Glossary[] {
  const known = new Set(glossaries.flatMap(({ concepts }) => concepts.map(({ id }) => id)))
  for (const { id, place } of ids) {
    if (!known.has(id)) throw new Failure(`${place}: the glossary has no concept "${id}"`)
  }
  const wanted = new Set(ids.map(({ id }) => id))
  return glossaries.map((glossary) => ({
    ...glossary,
    concepts: glossary.concepts.filter(({ id }) => wanted.has(id)),
  }))
}
