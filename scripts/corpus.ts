import { join } from 'node:path'
import { writeLargePage } from '../tests/fixtures/generate-large-page'
import { readArguments } from './arguments'
import { Corpus } from './corpus/corpus'
import { findPages } from './corpus/pages'
import { PAGE_TIME } from './corpus/load'
import { hasFaults, reportOf, type Row } from './corpus/report'
import { checkEach, interruption } from './corpus/round'
import { serveCorpus } from './corpus/site'
import { Failure, reasonOf, runCommand } from './failure'
import { ensureChineseFont, ensureChromium } from './install-browser'
import { buildExtension, chromeBuild, projectFolder } from './local-tools'

/**
 * `npm run corpus [-- FOLDER]`: loads each page of a folder without and with the extension, and tells what differs. The
 * exit code is 1 if the extension changed a page or made an error in it; a page that could not be compared is told, and
 * is no fault of the extension. Without a folder: our own pages and a big one.
 */

const usage = 'Usage: npm run corpus [-- FOLDER]'

const help = `${usage}

Loads each page of FOLDER without and with the extension and tells what differs. Pages are served on their own: requests
to other sites are refused, and pages stay where they would leave for one. Each page is scrolled through while
${PAGE_TIME / 1000} s of its own time pass; what the extension or the page does later is not seen.
Without FOLDER: the pages of the tests. The exit code is 1 if a page was changed or has a new error, 2 if the command
cannot go on, 130 after Ctrl+C. Pages that cannot be seen or compared are told, and leave it as it is.`

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean' } }, usage)
  if (values.help) {
    console.log(help)
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
  const rows: Row[] = []
  const interrupted = interruption()
  const corpus = await Corpus.open({ executablePath, extension: chromeBuild })
  try {
    for (const { folder: each, paths } of pages) {
      if (await checkFolder(corpus, each, paths, rows, interrupted)) continue
      console.log(reportOf(rows))
      console.error('Stopped before the end.')
      return 130
    }
    console.log(reportOf(rows))
    return rows.some(({ findings }) => hasFaults(findings)) ? 1 : 0
  } catch (error) {
    if (rows.length > 0) console.log(reportOf(rows))
    throw error instanceof Failure ? error : new Failure(`The browser failed: ${reasonOf(error)}`)
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

/** False where it was interrupted. */
async function checkFolder(
  corpus: Corpus,
  folder: string,
  paths: readonly string[],
  rows: Row[],
  interrupted: Promise<null>,
): Promise<boolean> {
  const site = await serveCorpus(folder)
  try {
    return await checkEach(paths, rows, (path) => corpus.check(site.addressOf(path)), interrupted)
  } finally {
    await site.close()
  }
}
