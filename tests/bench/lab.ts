/** Two browsers for benchmarks, one of them with the built extension, and a site with the pages they look at. */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import type { Probe, Work } from '../../scripts/corpus/probe'
import { serveCorpus } from '../../scripts/corpus/site'
import { extensionWorker, launchBrowser, type Browser } from '../../scripts/driver/launch'
import { Failure } from '../../scripts/failure'
import { ensureChromium } from '../../scripts/install-browser'
import { buildExtension, chromeBuild } from '../../scripts/local-tools'

/** A page that is still being read after so many milliseconds never will be. */
const PATIENCE = 120_000

export interface Lab {
  readonly executablePath: string
  readonly bare: Browser
  readonly marked: Browser
  close(): Promise<void>
}

/** One page in a tab of its own, and the debugger's way to it. */
export interface Tab {
  readonly page: Page
  readonly session: CDPSession
}

/** `extension` is the folder of a build; without one the extension is built first. */
export async function openLab(extension?: string): Promise<Lab> {
  const executablePath = ensureChromium()
  if (extension === undefined) buildExtension()
  const options = { executablePath, headless: true, viewport: { width: 1280, height: 800 } }
  const bare = await launchBrowser({ ...options, extension: null })
  const marked = await launchBrowser({ ...options, extension: extension ?? chromeBuild })
  await extensionWorker(marked.context)
  await closeWelcome(marked)
  return {
    executablePath,
    bare,
    marked,
    close: async () => {
      await Promise.all([bare.close(), marked.close()])
    },
  }
}

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html')

/** The page that greets a new reader comes up when it likes, in front of the page that is looked at. */
async function closeWelcome({ context }: Browser): Promise<void> {
  for (let wait = 0; wait < 100 && !context.pages().some(isWelcome); wait++) await setTimeout(50)
  await Promise.all(
    context
      .pages()
      .filter(isWelcome)
      .map((page) => page.close()),
  )
}

/** Opens a tab, lets `work` use it, closes it. */
export async function inTab<Value>({ context }: Browser, work: (tab: Tab) => Promise<Value>): Promise<Value> {
  const page = await context.newPage()
  try {
    return await work({ page, session: await context.newCDPSession(page) })
  } finally {
    await page.close()
  }
}

/** Serves some folders at once, each by its own site. */
export async function serveAll(...folders: string[]) {
  const sites = await Promise.all(folders.map((folder) => serveCorpus(folder)))
  return { sites, close: () => Promise.all(sites.map((site) => site.close())) }
}

/** Waits until the page has been read to its end; gives the count of its terms and what that has cost. */
export async function whenRead(probe: Probe): Promise<{ count: number; work: Work }> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(100)) {
    const state = await probe.state()
    if (state?.isSettled && state.count > 0 && state.work) return { count: state.count, work: state.work }
  }
  throw new Failure('The extension did not come to the end of a page.')
}

/** Where what is made for benchmarks is put. */
export const benchFolder = join(chromeBuild, '..', 'bench')
