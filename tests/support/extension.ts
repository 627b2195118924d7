import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type BrowserContext, type Page, type Worker } from '@playwright/test'
import type { Glossary } from '../../lib/glossary/model'
import { findChromium } from '../../scripts/browsers'
import { CardProbe } from '../../scripts/driver/card'
import { closeWelcome, extensionIdOf, extensionWorker, isExtension, launchBrowser } from '../../scripts/driver/launch'
import { readMarks, type Mark } from '../../scripts/driver/marks'
import { chromeBuild } from '../../scripts/local-tools'
import { packageGlossaries } from '../../scripts/package-glossaries'
import { Site } from './site'

/** Playwright's `test` with the built extension in one browser per worker. */

export interface Termlight {
  readonly context: BrowserContext
  readonly profile: string
  readonly id: string
  /** The background; started if it sleeps. */
  readonly worker: () => Promise<Worker>
}

interface WorkerFixtures {
  /** Glossaries in place of the bundled one; null for the extension as it is built. */
  glossaries: readonly Glossary[] | null
  termlight: Termlight
  site: Site
}

interface TestFixtures {
  card: CardProbe
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  glossaries: [null, { option: true, scope: 'worker' }],

  termlight: [
    async ({ glossaries }, use) => {
      const extension = prepareExtension(glossaries)
      const { context, profile, close } = await launchBrowser({ ...browserOf(), extension: extension.folder })
      try {
        const id = extensionIdOf(await extensionWorker(context))
        await closeWelcome(context)
        await use({ context, profile, id, worker: () => extensionWorker(context) })
      } finally {
        await close()
        extension.remove()
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await Site.start()
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],

  context: async ({ termlight }, use) => {
    await use(termlight.context)
  },

  page: async ({ context }, use) => {
    const page = await context.newPage()
    await use(page)
    await page.close()
  },

  card: async ({ page }, use) => {
    await use(await CardProbe.of(page))
  },
})

export { expect }

/** How tests launch Chromium. */
export function browserOf() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found; run the tests with "npm test", which installs one')
  return { executablePath, headless: true, viewport: { width: 1280, height: 800 } }
}

function prepareExtension(glossaries: readonly Glossary[] | null): { folder: string; remove: () => void } {
  if (!isExtension(chromeBuild)) throw new Error('the extension is not built; run "npm test", which builds it')
  if (!glossaries) return { folder: chromeBuild, remove: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'termlight-extension-'))
  cpSync(chromeBuild, folder, { recursive: true })
  packageGlossaries(folder, glossaries)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** What is marked, in reading order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await readMarks(page)).map(({ text }) => text)
}

/** The first mark with this text, once it is there. */
export async function markOf(page: Page, text: string): Promise<Mark> {
  await expect.poll(() => markedTexts(page), `"${text}" is marked`).toContain(text)
  const mark = (await readMarks(page)).find((each) => each.text === text)
  if (!mark) throw new Error(`"${text}" is no longer marked`)
  return mark
}

/** Rests the pointer on the first mark with this text, coming from outside. */
export async function hoverMark(page: Page, text: string): Promise<Mark> {
  const mark = await markOf(page, text)
  await page.mouse.move(mark.x - 30, mark.y)
  await page.mouse.move(mark.x, mark.y, { steps: 3 })
  return mark
}
