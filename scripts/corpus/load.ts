import { setTimeout } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright'
import { PageErrors } from './page-errors'
import { Probe, type Work } from './probe'
import { takeSnapshot, type SnapshotNode } from './snapshot'
import { advanceTime } from './still-time'

/** One load of a page, with or without the extension: what it is like when all has come to rest. */

export interface Loaded {
  readonly nodes: readonly SnapshotNode[]
  readonly errors: readonly string[]
  /** The surfaces found, in reading order; none without the extension. */
  readonly terms: readonly string[]
  readonly work: Work | null
}

/** So many screens are scrolled through, and the page's own time passes meanwhile, in milliseconds a screen. */
const SCREENS = 4
const TIME_A_SCREEN = 400

/** The longest waits, in real milliseconds. */
const LOADING = 20_000
const SETTLING = 30_000
const RESTING = 5000

/** Until a content script has spoken, or has been seen at work, so long. */
const BEGINNING = 3000

/** Loads an address in a new tab; the tab is closed again. */
export async function loadPage(context: BrowserContext, hasExtension: boolean, address: string): Promise<Loaded> {
  const page = await context.newPage()
  try {
    const errors = await PageErrors.of(page)
    const probe = hasExtension ? await Probe.of(context, page) : null
    await visit(page, address)
    await rest(page, probe)
    await readThrough(page)
    const { nodes, work, isSettled } = await rest(page, probe)
    const late = isSettled ? [] : [`the extension was still at work after ${SETTLING / 1000} s`]
    return { nodes, errors: [...errors.list(), ...late], terms: (await probe?.terms()) ?? [], work }
  } finally {
    await closeTabs(context)
  }
}

/** A page that never stops loading is looked at as it is. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load', timeout: LOADING }).catch(() => undefined)
  await page.bringToFront()
}

/** What a reader does: down some screens and back to the top, while the page goes on with what it does. */
async function readThrough(page: Page): Promise<void> {
  for (let screen = 1; screen <= SCREENS; screen++) {
    await scrollTo(page, screen < SCREENS ? screen : 0)
    await advanceTime(page, TIME_A_SCREEN)
  }
}

async function scrollTo(page: Page, screen: number): Promise<void> {
  await page
    .evaluate((count) => window.scrollTo({ top: count * innerHeight * 0.8, behavior: 'instant' }), screen)
    .catch(() => undefined) // It has just gone to another address.
}

async function rest(page: Page, probe: Probe | null) {
  const state = probe ? await settled(probe) : null
  const nodes = await unchanging(page)
  return { nodes, work: state?.work ?? null, isSettled: state?.isSettled ?? true }
}

/** Waits until the extension has found all there is; null where it does not answer. */
async function settled(probe: Probe) {
  const start = Date.now()
  for (;;) {
    const state = await probe.state()
    const waited = Date.now() - start
    const hasBegun = state !== null && (state.count > 0 || (state.work?.time ?? 0) > 0)
    if (state?.isSettled && (hasBegun || waited > BEGINNING)) return state
    if (waited > (state ? SETTLING : BEGINNING)) return state
    await setTimeout(30)
  }
}

/** The page, as soon as it is twice the same; or as it is, if it never is. */
async function unchanging(page: Page): Promise<readonly SnapshotNode[]> {
  const start = Date.now()
  let nodes = await takeSnapshot(page)
  while (Date.now() - start < RESTING) {
    await setTimeout(50)
    const next = await takeSnapshot(page)
    if (areSame(nodes, next)) return next
    nodes = next
  }
  return nodes
}

function areSame(a: readonly SnapshotNode[], b: readonly SnapshotNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node.depth === b[i]?.depth && node.label === b[i]?.label)
}

/** The tab, and what the page has opened; the first tab stays, since a browser without tabs ends. */
async function closeTabs(context: BrowserContext): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  )
}
