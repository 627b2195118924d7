import { setTimeout } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright'
import { reasonOf } from '../failure'
import { Journey } from './journey'
import { PageErrors } from './page-errors'
import { within } from './patience'
import { Probe, type Work } from './probe'
import { takeSnapshot, type SnapshotNode } from './snapshot'
import { advanceTime, countChanges } from './still-time'
import { closeTabs } from './tabs'

/** One load of a page, with or without the extension: what it is like when all has come to rest. */

export interface Loaded {
  readonly nodes: readonly SnapshotNode[]
  /** Why the page could not be looked at: it crashed, or hangs. */
  readonly trouble: string | null
  /** The address the page has gone to by itself, without the site's origin; null where it stays. */
  readonly wentTo: string | null
  readonly errors: readonly string[]
  /** The surfaces found, in reading order; none without the extension. */
  readonly terms: readonly string[]
  readonly work: Work | null
  /** How long after its load it was looked at, in real milliseconds. */
  readonly age: number
}

export interface LoadOptions {
  readonly hasExtension: boolean
  /** How old the page is at least when it is looked at, in real milliseconds from its load on. */
  readonly leastAge: number
}

/** So many screens are scrolled through, and the page's own time passes meanwhile, in milliseconds a screen. */
const SCREENS = 4
const TIME_A_SCREEN = 400

/** What a page does after so much of its own time, in milliseconds, is not seen. */
export const PAGE_TIME = SCREENS * TIME_A_SCREEN

/** The longest waits, in real milliseconds: for what a page does, for its answer to a question, and for all of it. */
const LOADING = 15_000
const SETTLING = 30_000
const RESTING = 5000
const ANSWERING = 10_000
const LOOKING = 60_000

/** Until a content script has spoken, or has been seen at work, so long. */
const BEGINNING = 3000

/** For two frames, so long. */
const DRAWING = 1000

/** A page that never stops changing is waited for no longer than this, in ms. */
const QUIETING = 3_000

/** Loads an address in a new tab; the tab is closed again. */
export async function loadPage(context: BrowserContext, address: string, options: LoadOptions): Promise<Loaded> {
  const page = await context.newPage()
  const errors = new PageErrors(page, new URL(address).origin)
  const journey = await Journey.of(context, page)
  try {
    const looking = look(context, page, journey, address, options)
    const loaded = await within(LOOKING, Promise.race([looking, journey.endless]))
    return { ...loaded, errors: [...errors.list(), ...loaded.errors] }
  } catch (error) {
    return { nodes: [], trouble: reasonOf(error), wentTo: null, errors: errors.list(), terms: [], work: null, age: 0 }
  } finally {
    await closeTabs(context)
  }
}

async function look(
  context: BrowserContext,
  page: Page,
  journey: Journey,
  address: string,
  { hasExtension, leastAge }: LoadOptions,
): Promise<Loaded> {
  const probe = hasExtension ? await Probe.of(context, page) : null
  await visit(page, address)
  journey.checkArrival()
  const loadedAt = Date.now()
  const lingering = setTimeout(leastAge)
  await rest(page, probe)
  await readThrough(page)
  await lingering
  const { work, isSettled } = await rest(page, probe)
  journey.checkArrival()
  const age = Date.now() - loadedAt
  const nodes = await takeSnapshot(page)
  const errors = isSettled ? [] : [`the extension was still at work after ${SETTLING / 1000} s`]
  const terms = (await probe?.terms()) ?? []
  return { nodes, trouble: null, wentTo: journey.beyond(address), errors, terms, work, age }
}

/** A page that never stops loading is looked at as it is. */
async function visit(page: Page, address: string): Promise<void> {
  const start = Date.now()
  const response = await page.goto(address, { waitUntil: 'load', timeout: LOADING }).catch(() => null)
  if (response && response.status() >= 500) throw new Error(await response.text())
  // The page may have gone on to another address by then.
  const left = Math.max(1, start + LOADING - Date.now())
  await page.waitForLoadState('load', { timeout: left }).catch(() => null)
  await within(start + LOADING + ANSWERING / 2 - Date.now(), answerOf(page))
  await page.bringToFront()
}

/** Whatever it is: a page that is at work for ever gives none, one that has just gone elsewhere an error. */
const answerOf = (page: Page): Promise<unknown> => page.evaluate(() => null).catch(() => null)

/** What a reader does: down some screens and back to the top, while the page goes on with what it does. */
async function readThrough(page: Page): Promise<void> {
  for (let screen = 1; screen <= SCREENS; screen++) {
    await scrollTo(page, screen < SCREENS ? screen : 0)
    await drawn(page)
    await advanceTime(page, TIME_A_SCREEN)
  }
}

async function scrollTo(page: Page, screen: number): Promise<void> {
  const scrolling = page.evaluate(
    (count) => window.scrollTo({ top: count * innerHeight * 0.8, behavior: 'instant' }),
    screen,
  )
  await within(
    ANSWERING,
    scrolling.catch(() => undefined),
  ) // It has just gone to another address.
}

/** Until the page has been told that it was scrolled, which is in the next frame: not for long, as some have none. */
async function drawn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // The page's own world has no frames but in the time that is let run.
  const world = async (): Promise<number> => {
    const { frameTree } = await session.send('Page.getFrameTree')
    return (await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })).executionContextId
  }
  const frames = async (): Promise<unknown> =>
    session.send('Runtime.evaluate', {
      expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      awaitPromise: true,
      contextId: await world(),
    })
  await within(DRAWING, frames()).catch(() => null)
  await session.detach().catch(() => null)
}

async function rest(page: Page, probe: Probe | null) {
  const state = probe ? await settled(probe) : null
  await unchanging(page)
  return { work: state?.work ?? null, isSettled: state?.isSettled ?? true }
}

/** Waits until the extension has found all there is; null where it does not answer. */
async function settled(probe: Probe) {
  const start = Date.now()
  for (;;) {
    const state = await within(ANSWERING, probe.state())
    const waited = Date.now() - start
    const hasBegun = state !== null && (state.count > 0 || (state.work?.time ?? 0) > 0)
    const isDone = state?.isSettled && (state.isQuiet || waited > QUIETING)
    if (isDone && (hasBegun || waited > BEGINNING)) return state
    if (waited > (state ? SETTLING : BEGINNING)) return state
    await setTimeout(30)
  }
}

/** Waits until the page changes no more, but not for ever. */
async function unchanging(page: Page): Promise<void> {
  const start = Date.now()
  let changes = await countChanges(page)
  while (Date.now() - start < RESTING) {
    await setTimeout(50)
    const now = await countChanges(page)
    if (now === changes) return
    changes = now
  }
}
