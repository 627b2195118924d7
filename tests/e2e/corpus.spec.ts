import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Corpus } from '../../scripts/corpus/corpus'
import type { Findings } from '../../scripts/corpus/judge'
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

const start = '<!doctype html><title>a</title><p>By way of Astana.'

test.describe('a page that does not keep still', () => {
  for (const [what, html] of [
    ['leaves for another site', `${start}<script>location.href = 'https://example.com/'</script><p>By way of Xi'an.`],
    [
      'leaves after a moment',
      `<meta http-equiv=refresh content="0; url=https://example.com/">${start}<p>By way of Xi'an.`,
    ],
    ['wants another protocol', `<script>location.protocol = 'https:'</script>${start}<p>By way of Xi'an.`],
    [
      'is led away by a frame',
      `<iframe srcdoc="<script>top.location = 'https://example.com/'</script>"></iframe>${start}<p>By way of Xi'an.`,
    ],
  ] as const) {
    test(`is judged whole as it is where it ${what}`, async ({ corpus }) => {
      const findings = await checked(corpus, html)
      expectUntouched(findings)
      expect(findings.terms).toContain('Astana')
      expect(findings.terms).toContain("Xi'an")
    })
  }

  test('is judged where it goes within its site, which is told', async ({ corpus }) => {
    const findings = await checked(corpus, `${start}<script>location.href = 'goal.html'</script>`)
    expectUntouched(findings)
    expect(findings).toMatchObject({ wentTo: 'goal.html', terms: ['Astana'] })
  })

  test('is seen as on a first visit each time', async ({ corpus }) => {
    const script = `visits.textContent = localStorage.visits = Number(localStorage.visits ?? 0) + 1
      cookies.textContent = document.cookie
      document.cookie = 'seen=yes'
      navigator.serviceWorker.register('answers.js')`
    const html = `${start}<p id=visits></p><p id=cookies></p><script>${script}</script><p>By way of Xi'an.`
    const findings = await checked(corpus, html, 2)
    expectUntouched(findings)
    expect(findings.terms).toEqual(['Astana', "Xi'an"])
  })

  for (const [what, script, reason] of [
    ['goes where nothing is', "location.href = 'nowhere.html'", /nowhere\.html cannot be reached \(404 Not Found\)$/],
    ['loads itself again and again', 'location.reload()', /^it keeps reloading$/],
    ['comes to no end', 'setTimeout(() => { for (;;); }, 100)', /^it does not answer$/],
  ] as const) {
    test(`is not seen where it ${what}`, async ({ corpus }) => {
      const { unseen, newErrors } = await checked(corpus, `${start}<script>${script}</script>`)
      expect(unseen).toMatch(reason)
      expect(newErrors).toEqual([])
    })
  }
})

test('finds what the extension changes in a page that is never the same', async ({ corpus }) => {
  const script = `setInterval(() => { seen.dataset.styles = CSS.highlights.size }, 50)
    whim.dataset.time = performance.timeOrigin
    setTimeout(() => { throw new Error('e' + (CSS.highlights.size ? 2 : 1)) }, 1500)`
  const page = `<!doctype html><p id=seen>Astana</p><p id=whim></p><script>${script}</script>`
  const findings = await checked(corpus, page)
  expect(findings.difference).toMatchObject({
    path: '#document > html > body',
    without: 'P id="seen" data-styles="0"',
    with: 'P id="seen" data-styles="1"',
  })
  expect(findings.whim?.without).toContain('P id="whim"')
  expect(findings.newErrors).toEqual(['Error: e2'])
})

test('knows that a bullet which the browser draws by itself is no part of the page', async ({ corpus }) => {
  const list = '<details><summary>More</summary><ul><li>by way of<li>Samarkand <b>and</b> on</ul></details>'
  expectUntouched(await checked(corpus, `${start}${list}`))
})

test('expects something of each page, and of no page that is not there', () => {
  expect(Object.keys(expected).toSorted()).toEqual(findPages(folder).toSorted())
})

/** What is found in a page made for it the last of so many times, beside which there is what it may go to. */
async function checked(corpus: Corpus, html: string, times = 1): Promise<Findings> {
  const place = mkdtempSync(join(tmpdir(), 'termlight-corpus-'))
  writeFileSync(join(place, 'a.html'), html)
  writeFileSync(join(place, 'goal.html'), `${start}<p>Here.`)
  writeFileSync(join(place, 'answers.js'), "onfetch = (event) => event.respondWith(new Response('none'))")
  const site = await serveCorpus(place)
  try {
    for (let left = times; left > 1; left--) await corpus.check(site.addressOf('a.html'))
    return await corpus.check(site.addressOf('a.html'))
  } finally {
    await site.close()
    rmSync(place, { recursive: true })
  }
}

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
