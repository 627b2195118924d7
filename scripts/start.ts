import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Glossary } from '../lib/glossary/model'
import { readArguments } from './arguments'
import { loadBundledGlossary } from './bundled-glossary'
import { countConcepts, findingsTable, headTermOf } from './demo/findings'
import { openTarget, type Target } from './demo/target'
import { tourPage, tourPopup } from './demo/tour'
import { extensionWorker, launchBrowser, withoutDisplay } from './driver/launch'
import { visit } from './driver/visit'
import { Failure, runCommand } from './failure'
import { loadGlossaryFiles } from './glossaries'
import { ensureChineseFont, ensureChromium } from './install-browser'
import { buildExtension, chromeBuild, projectFolder } from './local-tools'
import { packageGlossaries } from './package-glossaries'

/**
 * `npm start [-- FILE-OR-URL] [--glossary FILE]... [--dictionary FILE]... [--headless]`: builds the extension and shows a
 * page with it. A dictionary is a table like a glossary, with pinyin in a column `zh.reading`; it comes beside the
 * glossaries and is asked for selected text. With a display a window stays open until it is closed; without one the page is looked at, pictured and listed.
 */

const usage = 'Usage: npm start [-- [FILE-OR-URL] [--glossary FILE]... [--dictionary FILE]... [--headless]]'

const options = {
  glossary: { type: 'string', multiple: true },
  dictionary: { type: 'string', multiple: true },
  headless: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const output = join(projectFolder, '.output', 'demo')
const customExtension = join(projectFolder, '.output', 'demo-extension')

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (positionals.length > 1) throw new Failure(`One page at a time, but there are ${positionals.length}. ${usage}`)
  const loaded = loadGlossaryFiles(values.glossary ?? [], values.dictionary ?? [])
  const own = withGlossary(loaded)
  const target = await openTarget(positionals[0])
  try {
    const executablePath = ensureChromium()
    ensureChineseFont()
    const extension = prepareExtension(own)
    if (values.headless || withoutDisplay()) {
      await showWithoutWindow(executablePath, extension, target, own.length > 0 ? own : [loadBundledGlossary()])
    } else {
      await showWindow(executablePath, extension, target)
    }
  } finally {
    await target.close()
  }
  return 0
})

/** Dictionaries alone come beside the bundled glossary. */
function withGlossary(loaded: readonly Glossary[]): readonly Glossary[] {
  const areAllDictionaries = loaded.every(({ kind }) => kind === 'dictionary')
  return loaded.length > 0 && areAllDictionaries ? [loadBundledGlossary(), ...loaded] : loaded
}

/** The built extension, or a copy of it with other glossaries in it. */
function prepareExtension(glossaries: readonly Glossary[]): string {
  console.log('Building the extension …')
  buildExtension()
  if (glossaries.length === 0) return chromeBuild
  rmSync(customExtension, { recursive: true, force: true })
  cpSync(chromeBuild, customExtension, { recursive: true })
  packageGlossaries(customExtension, glossaries)
  return customExtension
}

async function showWindow(executablePath: string, extension: string, { addresses }: Target): Promise<void> {
  const { context, close } = await launchBrowser({ executablePath, extension, headless: false })
  try {
    await extensionWorker(context)
    const page = context.pages()[0] ?? (await context.newPage())
    await visit(page, addresses[0] ?? 'about:blank')
    await page.bringToFront()
    console.log(`Opened ${addresses[0] ?? ''}. Rest the pointer on an underlined term. Close the window to end.`)
    await context.waitForEvent('close', { timeout: 0 })
  } finally {
    await close()
  }
}

async function showWithoutWindow(
  executablePath: string,
  extension: string,
  { addresses }: Target,
  glossaries: readonly Glossary[],
): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  console.log('No display: looking at the page without a window.')
  const browser = await launchBrowser({ executablePath, extension, headless: true })
  try {
    await extensionWorker(browser.context)
    const pictures: string[] = []
    let query: string | undefined
    for (const [index, address] of addresses.entries()) {
      const tour = await tourPage(browser.context, address, output, index === 0 ? '' : `-${nameOf(address)}`)
      pictures.push(...tour.pictures)
      const [first] = tour.occurrences
      query ??= first && headTermOf(first, glossaries)
      const concepts = countConcepts(tour.occurrences)
      console.log(`\n${address}\nterms found: ${tour.occurrences.length}, of different concepts: ${concepts}\n`)
      if (concepts > 0) console.log(findingsTable(tour.occurrences, glossaries))
    }
    const popup = join(output, 'popup.png')
    pictures.push(await tourPopup(browser, addresses[0] ?? '', query ?? someTerm(glossaries), popup))
    console.log(`\nPictures:\n${pictures.map((path) => `  ${relative(process.cwd(), path)}`).join('\n')}`)
  } finally {
    await browser.close()
  }
}

/** A page's name for its pictures: its file without the ending. */
function nameOf(address: string): string {
  return basename(new URL(address).pathname).replace(/\.\w+$/, '')
}

/** What is typed into the popup where the page has no term. */
function someTerm(glossaries: readonly Glossary[]): string {
  return glossaries[0]?.concepts[0]?.terms[0]?.text ?? ''
}
