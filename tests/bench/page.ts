/**
 * `npm run bench -- page`: what the built extension costs a page's main thread, against a bare TreeWalker pass over its
 * text nodes and against mark.js. Every load is a fresh tab, so that all of them start cold; the kinds of load take turns.
 */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { HIGHLIGHT_NAME } from '../../lib/page/highlight-style'
import { SLICE } from '../../lib/page/work-clock'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import { Probe } from '../../scripts/corpus/probe'
import { projectFolder } from '../../scripts/local-tools'
import { writeLargePage } from '../fixtures/generate-large-page'
import { benchFolder, inTab, serveAll, whenRead, type Lab, type Tab } from './lab'
import { median, rounded, type Table } from './report'

const fixtures = join(projectFolder, 'tests', 'fixtures', 'pages')
const markJs = join(projectFolder, 'node_modules', 'mark.js', 'dist', 'mark.min.js')

/** Beside the big page. */
const smallPages = ['front-page.html', 'wiki.html']

/** So many terms of the bundled glossary are given to mark.js. */
const MARKED_TERMS = 300

/** A page that has loaded does what it does at its start for some time, in milliseconds. */
const CALM = 300

/** What a bare walk in slices works before it is known what we do, in ms. */
const SLICED_AT_FIRST = 100

interface Walk {
  readonly nodes: number
  readonly time: number
  /** Of the page, without the extension, in ms. */
  readonly firstPaint: number
}

/** One load with the extension. */
interface OwnLoad {
  readonly count: number
  readonly time: number
  readonly longestSlice: number
  /** From the end of the page's load event to its first marks, in ms. */
  readonly firstMarks: number
  /** Of the page, in ms. */
  readonly firstPaint: number
}

/** All loads of one page. */
interface Loads {
  readonly name: string
  readonly walks: Walk[]
  readonly pageWalks: Walk[]
  /** The longest slice of a bare walk cut into slices, in ms, load by load. */
  readonly bareSlices: number[]
  readonly warm: OwnLoad[]
  readonly woken: OwnLoad[]
  readonly peer: number
}

export async function benchPages(lab: Lab, loads: number): Promise<Table[]> {
  writeLargePage(benchFolder)
  const { sites, close } = await serveAll(benchFolder, fixtures)
  const [large, small] = sites
  try {
    const pages = [
      { name: '2 MB page', address: large?.addressOf('large-page.html') ?? '' },
      ...smallPages.map((name) => ({ name, address: small?.addressOf(name) ?? '' })),
    ]
    const measured: Loads[] = []
    for (const { name, address } of pages) measured.push(await measurePage(lab, name, address, loads))
    return [timeTable(measured, loads), firstMarksTable(measured)]
  } finally {
    await close()
  }
}

async function measurePage(lab: Lab, name: string, address: string, loads: number): Promise<Loads> {
  const result: Omit<Loads, 'peer'> = { name, walks: [], pageWalks: [], bareSlices: [], warm: [], woken: [] }
  for (let load = 0; load < loads; load++) {
    result.walks.push(await inTab(lab.bare, (tab) => walk(tab, address, true)))
    result.pageWalks.push(await inTab(lab.bare, (tab) => walk(tab, address, false)))
    const worked = median(result.warm.map(({ time }) => time)) || SLICED_AT_FIRST
    result.bareSlices.push(await inTab(lab.bare, (tab) => longestBareSlice(tab, address, worked)))
    result.warm.push(await inTab(lab.marked, (tab) => ownLoad(lab, tab, address, false)))
    result.woken.push(await inTab(lab.marked, (tab) => ownLoad(lab, tab, address, true)))
  }
  return { ...result, peer: await inTab(lab.bare, (tab) => peerTime(tab, address)) }
}

/** A pass over the text nodes: in a world of its own, as an extension's script is, or in that of the page. */
async function walk(tab: Tab, address: string, isApart: boolean): Promise<Walk> {
  await tab.page.goto(address, { waitUntil: 'load' })
  await setTimeout(CALM)
  const pass: Omit<Walk, 'firstPaint'> = await evaluated(tab, `(${bareWalk.toString()})()`, isApart)
  return { ...pass, firstPaint: await firstPaint(tab) }
}

/** From the start of the navigation to the first text or picture that is painted, in ms. */
const firstPaint = ({ page }: Tab): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)

/**
 * What the machine makes of the shortest slices there are: passes over the text nodes from the load event on, cut as our
 * own work is, until as much is worked as we do.
 */
async function longestBareSlice(tab: Tab, address: string, worked: number): Promise<number> {
  await tab.page.goto(address, { waitUntil: 'load' })
  return evaluated(tab, `(${slicedWalks.toString()})(${worked}, ${SLICE})`, true)
}

async function evaluated<Value>({ session }: Tab, expression: string, isApart: boolean): Promise<Value> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = isApart
    ? await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' })
    : null
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(world ? { contextId: world.executionContextId } : {}),
  })
  return result.value
}

async function slicedWalks(worked: number, slice: number): Promise<number> {
  let longest = 0
  for (let total = 0; total < worked;) {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let isOver = false; !isOver;) {
      const start = performance.now()
      while (performance.now() - start < slice && !isOver) isOver = walker.nextNode() === null
      const time = performance.now() - start
      total += time
      longest = Math.max(longest, time)
      await new Promise((next) => globalThis.setTimeout(next))
    }
  }
  return longest
}

function bareWalk(): Omit<Walk, 'firstPaint'> {
  const start = performance.now()
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  let nodes = 0
  while (walker.nextNode()) nodes++
  return { nodes, time: performance.now() - start }
}

async function ownLoad(lab: Lab, tab: Tab, address: string, isStopped: boolean): Promise<OwnLoad> {
  const { page, session } = tab
  const probe = await Probe.of(lab.marked.context, page)
  await page.addInitScript(noteFirstMarks)
  if (isStopped) {
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
  }
  await page.goto(address, { waitUntil: 'load' })
  // Asking wakes the background: the page must have done it by itself.
  await page.waitForFunction(() => 'firstMarks' in globalThis, null, { timeout: 30_000 })
  const { count, work } = await whenRead(probe)
  const firstMarks = await page.evaluate(() => Number(Reflect.get(globalThis, 'firstMarks')))
  return { count, time: work.time, longestSlice: work.longestSlice, firstMarks, firstPaint: await firstPaint(tab) }
}

/**
 * Looks at each frame whether something is marked. A text, because the loader of these scripts wraps named functions in
 * a helper that the page does not have.
 */
const noteFirstMarks = `
  const look = () => {
    if (!CSS.highlights.get('${HIGHLIGHT_NAME}')?.size) return requestAnimationFrame(look)
    globalThis.firstMarks = performance.now() - performance.getEntriesByType('navigation')[0].loadEventEnd
  }
  look()`

/** What mark.js takes for its terms, in ms. */
async function peerTime({ page }: Tab, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' })
  await page.addScriptTag({ path: markJs })
  page.setDefaultTimeout(0)
  return page.evaluate((terms) => {
    const start = performance.now()
    const Peer: new (root: Element) => { mark(terms: string[], options: object): void } = Reflect.get(
      globalThis,
      'Mark',
    )
    new Peer(document.body).mark(terms, { separateWordSearch: false })
    return performance.now() - start
  }, someTerms())
}

/** Terms from all over the bundled glossary, in both languages. */
function someTerms(): string[] {
  const texts = loadBundledGlossary().concepts.flatMap(({ terms }) => terms.map(({ text }) => text))
  const all = [...new Set(texts)]
  return Array.from({ length: MARKED_TERMS }, (_, at) => all[Math.floor((at * all.length) / MARKED_TERMS)] ?? '')
}

function timeTable(pages: readonly Loads[], loads: number): Table {
  return {
    title: 'Main-thread time to mark a whole page, in ms',
    rows: pages.map(({ name, walks, pageWalks, bareSlices, warm, woken, peer }) => {
      const all = [...warm, ...woken]
      const own = median(warm.map(({ time }) => time))
      const bare = median(walks.map(({ time }) => time))
      return {
        page: name,
        'text nodes': walks[0]?.nodes ?? 0,
        terms: warm[0]?.count ?? 0,
        Termlight: rounded(own),
        'bare TreeWalker': rounded(bare),
        'the same, page’s world': rounded(median(pageWalks.map(({ time }) => time))),
        'times the walk': rounded(own / bare, 2),
        'mark.js, 300 terms': Math.round(peer),
        'mark.js, times Termlight': Math.round(peer / own),
        'longest slice, median': rounded(median(all.map(({ longestSlice }) => longestSlice))),
        'longest slice of all': rounded(Math.max(...all.map(({ longestSlice }) => longestSlice))),
        'bare slices, longest: median': rounded(median(bareSlices)),
        'of all': rounded(Math.max(...bareSlices)),
      }
    }),
    notes: [
      `Medians of ${loads} loads, each in a fresh tab, so that code and DOM wrappers are cold for all; mark.js once.`,
      'Termlight is the sum of its slices by its own clock, from start to the last term found, with the marks registered.',
      'The bare TreeWalker only counts the text nodes. It runs in a world of its own, as a content script does; a script of the page is faster, because the page’s own world finds the objects of its nodes without a look-up.',
      `The bare slices are passes of that TreeWalker in the same world, from the load event on, cut off after ${SLICE} ms as our slices are, until as much has been worked: what is longer there is the machine’s.`,
    ],
  }
}

function firstMarksTable(pages: readonly Loads[]): Table {
  return {
    title: 'Until the first paint, and from the end of the load event to the first marks, in ms',
    rows: pages.map(({ name, walks, pageWalks, warm, woken }) => ({
      page: name,
      'first paint without, median': Math.round(median([...walks, ...pageWalks].map((each) => each.firstPaint))),
      'first paint with, median': Math.round(median([...warm, ...woken].map((each) => each.firstPaint))),
      'marks, warm background, median': Math.round(median(warm.map(({ firstMarks }) => firstMarks))),
      'marks, stopped background, median': Math.round(median(woken.map(({ firstMarks }) => firstMarks))),
      'marks, stopped background, slowest': Math.round(Math.max(...woken.map(({ firstMarks }) => firstMarks))),
    })),
    notes: ['Seen by the page at its next frame, so up to 17 ms late.'],
  }
}
