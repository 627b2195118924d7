/** All checks of a bundled glossary, for the command and for the tests. */
import { bundledGlossary } from '../bundled-glossary'
import { checkConversion } from './check-conversion'
import { checkExamples } from './check-examples'
import { checkFrames } from './check-frames'
import { checkIds, readListedIds } from './check-ids'
import { checkPinyin } from './check-pinyin'
import { checkSchema } from './check-schema'
import { checkSharedSurfaces } from './check-surfaces'
import { checkTraditional } from './check-traditional'
import { checkSentences, checkTerms } from './check-terms'
import type { Finding } from './finding'
import { placedConcepts, readWordList, type SourceFiles } from './source-files'
import { correctionsFor, traditionalConverter } from './traditional'

/** What is wrong with the files of a glossary; later checks rest on the schema, so they wait until it is obeyed. */
export function checkGlossary(files: SourceFiles): Finding[] {
  const broken = checkSchema(files)
  return areReadable(broken) ? [...broken, ...checkContents(files)] : broken
}

/** Whether the files hold at least the parts that everything else rests on. */
export const areReadable = (findings: readonly Finding[]): boolean =>
  !findings.some(
    ({ check, message }) => check === 'schema' && /must be (?:object|array|string)|must have required/.test(message),
  )

function checkContents(files: SourceFiles): Finding[] {
  const glossary = bundledGlossary(files)
  const concepts = placedConcepts(files)
  const listed = readWordList('traditional.json')
  const corrections = correctionsFor(
    files.fields.map(({ content }) => content),
    listed,
  )
  return [
    ...checkIds(concepts, readListedIds()),
    ...checkTerms(concepts),
    ...checkSentences(concepts),
    ...checkSharedSurfaces(concepts, glossary),
    ...checkPinyin(concepts, readWordList('pinyin.json')),
    ...checkTraditional(concepts, listed),
    ...checkConversion(concepts, corrections, traditionalConverter(corrections)),
    ...checkExamples(concepts, glossary),
    ...checkFrames(concepts, glossary),
  ]
}
