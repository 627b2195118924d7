/**
 * `npm run glossary -- check`: what is wrong with the bundled glossary, and what is in it.
 * `npm run glossary -- stats FILE...`: which of its concepts occur in texts, and what it lacks.
 * `npm run glossary -- list`: adds the ids of new concepts to `data/ids.txt`.
 */
import { readArguments } from './arguments'
import { BUNDLED, loadBundledGlossary } from './bundled-glossary'
import { formatTable } from './demo/columns'
import { Failure, runCommand } from './failure'
import { areReadable, checkGlossary } from './glossary/check'
import { listNewIds } from './glossary/check-ids'
import { chineseCandidates } from './glossary/chinese-candidates'
import { englishNames, englishPhrases } from './glossary/english-candidates'
import { findingLine } from './glossary/finding'
import { extremesTable, fieldTable, missingTable } from './glossary/overview'
import { placedConcepts, readSourceFiles, type PlacedConcept } from './glossary/source-files'
import { countConcepts, readTexts, type Candidate } from './glossary/stats'
import { readUtf8 } from './text-file'

const usage = 'Usage: npm run glossary -- check | stats FILE... | list'

const MOST_CANDIDATES = 40

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean' } }, usage)
  const [command = '', ...files] = positionals
  if (values.help) {
    console.log(usage)
    return 0
  }
  switch (command) {
    case 'check':
      return BUNDLED.map(check).includes(1) ? 1 : 0
    case 'stats':
      if (files.length === 0) throw new Failure(`No file to read. ${usage}`)
      printStats(files)
      return 0
    case 'list':
      for (const id of BUNDLED.flatMap((each) => listNewIds(placedConcepts(readSourceFiles(each))))) console.log(id)
      return 0
    default:
      throw new Failure(usage)
  }
})

/** Gives the exit code. */
function check(id: string): 0 | 1 {
  const files = readSourceFiles(id)
  const findings = checkGlossary(files)
  if (areReadable(findings)) printOverview(id, placedConcepts(files))
  for (const finding of findings) console.log(findingLine(finding))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  console.log(`${errors} errors, ${findings.length - errors} remarks`)
  return errors > 0 ? 1 : 0
}

function printOverview(id: string, concepts: readonly PlacedConcept[]): void {
  console.log([id, fieldTable(concepts), extremesTable(concepts), missingTable(concepts), ''].join('\n\n'))
}

function printStats(files: readonly string[]): void {
  const texts = readTexts(files.map(readUtf8), loadBundledGlossary())
  const rows = countConcepts(texts).map(({ id, count, byLanguage, surfaces }) => {
    const most = [...surfaces].slice(0, 4).map(([surface, times]) => `${surface} ${times}`)
    return [id, String(count), String(byLanguage.get('en') ?? 0), String(byLanguage.get('zh') ?? 0), most.join(', ')]
  })
  console.log(formatTable(['concept', 'occurrences', 'English', 'Chinese', 'as'], rows))
  printCandidates('Chinese, in no glossary', chineseCandidates(texts))
  printCandidates('English names, in no glossary', englishNames(texts))
  printCandidates('English phrases, in no glossary', englishPhrases(texts))
}

function printCandidates(title: string, candidates: readonly Candidate[]): void {
  const rows = candidates.slice(0, MOST_CANDIDATES).map(({ text, count }) => [text, String(count)])
  console.log(`\n${formatTable([title, 'times'], rows)}`)
}
