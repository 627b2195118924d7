/**
 * `npm run bench -- changes`: what the built extension costs pages that never stop changing, in time, in frames and in
 * memory.
 */
import { setTimeout } from 'node:timers/promises'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Probe } from '../../scripts/corpus/probe'
import type { Browser } from '../../scripts/driver/launch'
import { benchFolder, inTab, serveAll, whenRead, type Lab, type Tab } from './lab'
import { rounded, type Table } from './report'

/** The first look at the heap comes after so many seconds. */
const FIRST_LOOK = 10

interface Course {
  /** Intervals between frames, in ms, sorted. */
  readonly frames: readonly number[]
  /** Bytes of the JavaScript heap after a collection, early and at the end. */
  readonly heaps: readonly [number, number]
  /** Bytes of the browser's own objects (DOM nodes and the like), early and at the end. */
  readonly nodes: readonly [number, number]
  /** The part of the time that was the extension's; 0 without it. */
  readonly share: number
  readonly longestSlice: number
}

/* These run in the page, as texts: the loader of these scripts wraps named functions in a helper the page lacks. */

const rewriteWidget = `
  let count = 0
  const write = () => {
    document.getElementById('widget').textContent =
      'Belt and Road ' + count++ + ': trains through Central Asia, 中欧班列 ' + count + ' 列'
    requestAnimationFrame(write)
  }
  write()`

const appendParagraphs = `
  let count = 0
  const feed = document.getElementById('feed')
  setInterval(() => {
    const paragraph = document.createElement('p')
    paragraph.textContent = count++ + '. The Silk Road met customs clearance in Astana. 一带一路与跨境电商，第' + count + '条。'
    feed.append(paragraph)
    if (feed.childElementCount > globalThis.most) feed.firstElementChild.remove()
  }, 20)`

const pages = [
  { name: 'rewrites a widget every frame', file: 'changing-widget.html', script: rewriteWidget },
  { name: 'appends 50 paragraphs a second', file: 'growing-page.html', script: appendParagraphs },
  {
    name: 'the same, keeps the last 200',
    file: 'rolling-page.html',
    script: `globalThis.most = 200\n${appendParagraphs}`,
  },
] as const

export async function benchChanges(lab: Lab, seconds: number): Promise<Table[]> {
  mkdirSync(benchFolder, { recursive: true })
  for (const { file, script } of pages) writeFileSync(join(benchFolder, file), pageWith(script))
  const { sites, close } = await serveAll(benchFolder)
  const courses: { name: string; bare: Course; marked: Course }[] = []
  try {
    for (const { name, file } of pages) {
      const address = sites[0]?.addressOf(file) ?? ''
      const bare = await follow(lab.bare, address, seconds, false)
      courses.push({ name, bare, marked: await follow(lab.marked, address, seconds, true) })
    }
  } finally {
    await close()
  }
  return [timeTable(courses, seconds), heapTable(courses, seconds)]
}

async function follow(browser: Browser, address: string, seconds: number, isMarked: boolean): Promise<Course> {
  return inTab(browser, async (tab) => {
    const probe = isMarked ? await Probe.of(browser.context, tab.page) : null
    await tab.page.goto(address, { waitUntil: 'load' })
    if (probe) await whenRead(probe)
    await tab.page.evaluate(() => dispatchEvent(new Event('begin')))
    const before = await probe?.state()
    const start = Date.now()
    const early = Math.min(FIRST_LOOK, seconds / 6)
    await setTimeout(early * 1000)
    const first = await heapOf(tab)
    await setTimeout(seconds * 1000 - (Date.now() - start))
    const after = await probe?.state()
    const wall = Date.now() - start
    const last = await heapOf(tab)
    const intervals = await tab.page.evaluate(() => Reflect.get(globalThis, 'intervals'))
    return {
      frames: numbersIn(intervals).sort((a, b) => a - b),
      heaps: [first.heap, last.heap],
      nodes: [first.nodes, last.nodes],
      share: ((after?.work?.time ?? 0) - (before?.work?.time ?? 0)) / wall,
      longestSlice: after?.work?.longestSlice ?? 0,
    }
  })
}

async function heapOf({ session }: Tab): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.enable')
  // What has been freed may free more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  return { heap: usedSize, nodes: embedderHeapUsedSize }
}

const numbersIn = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : [])

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const late = (values: readonly number[]): number => values[Math.floor(values.length * 0.99)] ?? Number.NaN

interface Compared {
  readonly name: string
  readonly bare: Course
  readonly marked: Course
}

function timeTable(courses: readonly Compared[], seconds: number): Table {
  return {
    title: `Pages that never stop changing, ${seconds} s each`,
    rows: courses.map(({ name, bare, marked }) => ({
      'a page that': name,
      'own share of the time': `${(marked.share * 100).toFixed(2)} %`,
      'longest slice, ms': rounded(marked.longestSlice),
      'mean frame without, ms': rounded(mean(bare.frames), 2),
      'mean frame with, ms': rounded(mean(marked.frames), 2),
      'with / without': rounded(mean(marked.frames) / mean(bare.frames), 3),
      'slowest hundredth without, ms': rounded(late(bare.frames)),
      'slowest hundredth with, ms': rounded(late(marked.frames)),
    })),
    notes: ['A frame is the time between two animation frames of the page.'],
  }
}

function heapTable(courses: readonly Compared[], seconds: number): Table {
  const early = Math.min(FIRST_LOOK, seconds / 6)
  return {
    title: `Memory after collection, in kB: after ${early} s, and after ${seconds} s`,
    rows: courses.map(({ name, bare, marked }) => ({
      'a page that': name,
      'heap without': grown(bare.heaps),
      'heap with': grown(marked.heaps),
      'end / early, with': rounded(marked.heaps[1] / marked.heaps[0], 3),
      'browser objects without': grown(bare.nodes),
      'browser objects with': grown(marked.nodes),
    })),
    notes: [
      'The heap is the JavaScript heap of the page and the extension together. The browser’s objects are its DOM nodes, styles and the like.',
    ],
  }
}

const grown = ([from, to]: readonly [number, number]): string => `${Math.round(from / 1024)} → ${Math.round(to / 1024)}`

/** A page that begins to change when it is told to, and notes how long its frames take. */
function pageWith(change: string): string {
  const paragraphs = Array.from(
    { length: 60 },
    (_, at) => `<p>Paragraph ${at} is about Central Asia, customs clearance and the weather. 中亚国家谈互联互通。</p>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changes</title>
<body><p id="widget">0</p><div id="feed"></div>${paragraphs.join('\n')}
<script>
const intervals = []
addEventListener('begin', () => {
  let last = performance.now()
  const frame = (now) => { intervals.push(now - last); last = now; requestAnimationFrame(frame) }
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame) })
  ${change}
})
globalThis.intervals = intervals
</script></body></html>`
}
