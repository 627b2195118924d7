/**
 * Recognition asks the browser where words end, and Firefox answers otherwise than Chromium and Node: the fixtures that the
 * unit tests read in Node are read here by Firefox itself.
 */
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import { projectFolder } from '../../scripts/local-tools'
import { expect, test } from '../support/firefox'
import type { FixturesRead } from '../support/firefox/fixtures-read'

const GLOBAL = 'fixturesRead'

/** The code that reads the fixtures, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/support/firefox/fixtures-read.ts', name: GLOBAL, formats: ['iife'], fileName: GLOBAL },
    },
  })
  const chunk = [built].flat().flatMap((each) => ('output' in each ? each.output : []))[0]
  if (chunk?.type !== 'chunk') throw new Error('the fixtures were not bundled')
  return chunk.code
}

async function readIn(page: Page): Promise<FixturesRead> {
  const call = `${GLOBAL}.readFixtures(${JSON.stringify(loadBundledGlossary())})`
  return page.evaluate<[], () => FixturesRead>(`(() => { ${await bundle()}\nreturn ${call} })()`)
}

/** Both readings are words, and Firefox takes the wrong one as Chromium does: see the unit test of the fields. */
const UNDECIDED = /被告知情|和平时一样|把手表面/

test('texts with traps are read as they are elsewhere', async ({ page }) => {
  const { news, fields, straddle } = await readIn(page)

  expect(news.length).toBeGreaterThan(300)
  expect(news.map(({ found }) => found)).toEqual(news.map(({ text }) => text))
  const decided = fields.filter(({ text }) => !UNDECIDED.test(text.replace(/[«»]/g, '')))
  expect(decided.length).toBeGreaterThan(70)
  expect(decided.map(({ found }) => found)).toEqual(decided.map(({ text }) => text))

  const kept = straddle.filter(({ dropped }) => !dropped)
  const right = kept.filter(({ expected }) => expected).length
  expect(right / straddle.filter(({ expected }) => expected).length).toBeGreaterThanOrEqual(0.99)
  expect(right / kept.length).toBeGreaterThanOrEqual(0.85)
})
