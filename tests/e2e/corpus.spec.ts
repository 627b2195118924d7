import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Corpus, type Findings } from '../../scripts/corpus/corpus'
import { findPages } from '../../scripts/corpus/pages'
import { serveCorpus, type CorpusSite } from '../../scripts/corpus/site'
import { chromeBuild, projectFolder } from '../../scripts/local-tools'
import { writeLargePage } from '../fixtures/generate-large-page'
import { browserOf, expect, test as base } from '../support/extension'

/**
 * Pages of every kind, each loaded without and with the extension: the terms are found, and the page is the same. What
 * must be found in a page, and what must not, stands in `tests/fixtures/pages/expected.json`.
 */

interface Expected {
  /** Texts of found terms; one that is listed twice must be found twice. White space and soft hyphens do not count. */
  readonly marked: readonly string[]
  /** Texts that are in the page but no terms of it, since they are hidden, code, typed, or parts of something else. */
  readonly unmarked: readonly string[]
}

const folder = join(projectFolder, 'tests', 'fixtures', 'pages')
const largeFolder = join(projectFolder, '.output', 'corpus')
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))

const test = base.extend<object, { corpus: Corpus; pages: CorpusSite }>({
  corpus: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const { executablePath } = browserOf()
      const corpus = await Corpus.open({ executablePath, extension: chromeBuild, isHurried: true })
      await use(corpus)
      await corpus.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  pages: [
    // oxlint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const site = await serveCorpus(folder)
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

for (const path of findPages(folder)) {
  test(`leaves ${path} as it is and finds its terms`, async ({ corpus, pages }) => {
    const findings = await corpus.check(pages.addressOf(path))
    expectUntouched(findings)
    const { marked, unmarked } = expected[path] ?? { marked: ['a line in expected.json'], unmarked: [] }
    const terms = findings.terms.map(readable)
    expect(missing(marked, terms), `found: ${terms.join(', ')}`).toEqual([])
    expect(terms.filter((term) => unmarked.includes(term))).toEqual([])
  })
}

test('leaves a page of two megabytes as it is and finds its terms', async ({ corpus }) => {
  writeLargePage(largeFolder)
  const site = await serveCorpus(largeFolder)
  const findings = await corpus.check(site.addressOf('large-page.html'))
  await site.close()
  expectUntouched(findings)
  expect(findings.terms.length).toBeGreaterThan(10_000)
})

test('expects something of each page, and of no page that is not there', () => {
  expect(Object.keys(expected).toSorted()).toEqual(findPages(folder).toSorted())
})

function expectUntouched({ difference, whim, unseen, newErrors, work }: Findings): void {
  expect(unseen).toBeNull()
  expect(difference).toBeNull()
  expect(whim).toBeNull()
  expect(newErrors).toEqual([])
  expect(work).not.toBeNull()
}

/** What is expected but not, or not often enough, found. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found]
  return wanted.filter((text) => {
    const at = left.indexOf(text)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

/** As a reader sees it: soft hyphens and breaks between Chinese characters are nothing, other white space is a space. */
function readable(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s+/g, ' ')
}
