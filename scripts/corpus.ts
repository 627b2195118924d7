import { join } from 'node:path'
import { writeLargePage } from '../tests/fixtures/generate-large-page'
import { readArguments } from './arguments'
import { Corpus } from './corpus/corpus'
import { findPages } from './corpus/pages'
import { hasFaults, reportOf, type Row } from './corpus/report'
import { serveCorpus } from './corpus/site'
import { Failure, runCommand } from './failure'
import { ensureChineseFont, ensureChromium } from './install-browser'
import { buildExtension, chromeBuild, projectFolder } from './local-tools'

/**
 * `npm run corpus [-- FOLDER]`: loads each page of a folder without and with the extension, and tells what differs. The
 * exit code is 1 if the extension changed a page or made an error in it. Without a folder: our own pages and a big one.
 */

const usage = 'Usage: npm run corpus [-- FOLDER]'

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean' } }, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [folder, ...more] = positionals
  if (more.length > 0) throw new Failure(`One folder at a time, but there are ${positionals.length}. ${usage}`)
  const folders = folder === undefined ? ownFolders() : [folder]
  const pages = folders.map((each) => ({ folder: each, paths: findPages(each) }))
  const executablePath = ensureChromium()
  ensureChineseFont()
  console.error('Building the extension …')
  buildExtension()
  const corpus = await Corpus.open({ executablePath, extension: chromeBuild })
  try {
    const rows: Row[] = []
    for (const { folder: each, paths } of pages) rows.push(...(await checkFolder(corpus, each, paths)))
    console.log(reportOf(rows))
    return rows.some(({ findings }) => hasFaults(findings)) ? 1 : 0
  } finally {
    await corpus.close()
  }
})

/** The pages of the tests, and one of two megabytes, which is not kept but made. */
function ownFolders(): string[] {
  const large = join(projectFolder, '.output', 'corpus')
  writeLargePage(large)
  return [join(projectFolder, 'tests', 'fixtures', 'pages'), large]
}

async function checkFolder(corpus: Corpus, folder: string, paths: readonly string[]): Promise<Row[]> {
  const site = await serveCorpus(folder)
  const rows: Row[] = []
  try {
    for (const path of paths) {
      if (process.stderr.isTTY) console.error(path)
      rows.push({ path, findings: await corpus.check(site.addressOf(path)) })
    }
  } finally {
    await site.close()
  }
  return rows
}
