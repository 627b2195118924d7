/** All checks of a bundled glossary, for the command and for the tests. */
import type { Glossary } from '../../lib/glossary/model'
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

/** What is wrong with the files of a glossary; later checks rest on the schema, so they wait until it is obeyed. */
export function checkGlossary(files: SourceFiles, glossary: Glossary): Finding[] {
  const broken = checkSchema(files)
  if (broken.some(({ message }) => / (?:must be (?:object|array|string)|must have required)/.test(message)))
    return broken
  const concepts = placedConcepts(files)
  return [
    ...broken,
    ...checkIds(concepts, readListedIds()),
    ...checkTerms(concepts),
    ...checkSentences(concepts),
    ...checkSharedSurfaces(concepts, glossary),
    ...checkPinyin(concepts, readWordList('pinyin.json')),
    ...checkTraditional(concepts, readWordList('traditional.json')),
    ...checkExamples(concepts, glossary),
    ...checkFrames(concepts, glossary),
  ]
}
