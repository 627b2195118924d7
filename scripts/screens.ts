import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { serveFolder } from './demo/server'
import { tourPopup } from './demo/tour'
import { openCardOf } from './driver/hover'
import { extensionWorker, launchBrowser } from './driver/launch'
import { settledOccurrences } from './driver/occurrences'
import { runCommand } from './failure'
import { ensureChineseFont, ensureChromium } from './install-browser'
import { buildExtension, chromeBuild, projectFolder } from './local-tools'

/** `npm run screens`: pictures of each surface from the built extension, into `docs/screens/`, in both themes. */

const folder = join(projectFolder, 'docs', 'screens')
const viewport = { width: 1280, height: 800 }
const themes = ['light', 'dark'] as const

/** A demo article, the term whose card is shown, and what is typed into the popup. */
const articles = [
  { language: 'en', term: 'China-Europe freight train', query: 'silk road' },
  { language: 'zh', term: '中欧班列', query: '丝绸' },
]

await runCommand(async () => {
  const executablePath = ensureChromium()
  ensureChineseFont()
  buildExtension()
  mkdirSync(folder, { recursive: true })
  const server = await serveFolder(join(projectFolder, 'docs', 'demo'))
  try {
    for (const theme of themes) await takeTheme(executablePath, theme, server.origin)
  } finally {
    await server.close()
  }
  return 0
})

async function takeTheme(executablePath: string, theme: 'light' | 'dark', origin: string): Promise<void> {
  const look = { viewport, colorScheme: theme, deviceScaleFactor: 1.5 }
  const browser = await launchBrowser({ executablePath, extension: chromeBuild, headless: true, ...look })
  try {
    await extensionWorker(browser.context)
    for (const { language, term, query } of articles) {
      const address = `${origin}/${language}.html`
      await takeArticle(browser.context, address, term, `${language}-${theme}`)
      say(await tourPopup(browser, address, query, join(folder, `popup-${language}-${theme}.png`)))
    }
  } finally {
    await browser.close()
  }
}

async function takeArticle(context: BrowserContext, address: string, term: string, suffix: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(address)
  await settledOccurrences(context, page)
  await take(page, `page-${suffix}`)
  await page.evaluate(() => scrollTo(0, document.querySelector('h1')?.offsetTop ?? 0))
  await openCardOf(page, term)
  await take(page, `card-${suffix}`)
  await page.close()
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path })
  say(path)
}

function say(path: string): void {
  console.log(relative(process.cwd(), path))
}
