import { fileURLToPath } from 'node:url'
import type { BrowserContext, Frame, Page } from 'playwright'
import { within } from './patience'

/**
 * Makes two loads of a page comparable: chance is the same each time, and the page's clock stands still until it is let
 * run. Only the page's own scripts live in this time; a content script has a world of its own.
 */

const script = fileURLToPath(new URL('./still-clock.js', import.meta.url))

/** Stops the time of all pages that this browser opens from now on. */
export async function stopTime(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: script })
}

/** Lets time pass in all frames of a page, however long that takes; throws where the page does not answer. */
export async function advanceTime(page: Page, milliseconds: number): Promise<void> {
  await Promise.all(page.frames().map((frame) => advanceFrame(frame, milliseconds)))
}

/** How often the documents of a page have changed, as a text to compare with a later one. */
export async function countChanges(page: Page): Promise<string> {
  const counts = await Promise.all(page.frames().map((frame) => ask(frame, 'changes')))
  return counts.join(' ')
}

/** Nothing goes on for so long only where nothing can; an answer takes no longer than this. In milliseconds. */
const STANDING = 3000
const ANSWERING = 10_000

/** Documents in which no time passes, since their headers forbid scripts, and frames that never answer. */
const still = new WeakMap<Frame, string>()

async function advanceFrame(frame: Frame, milliseconds: number): Promise<void> {
  let steps = await ask(frame, 'steps')
  if (steps === null) return
  let isOver = false
  const advance = async (): Promise<void> => {
    await put(frame, 'advance', milliseconds)
    isOver = true
  }
  const end = advance()
  for (;;) {
    await within(STANDING, end).catch(() => undefined) // It may take longer.
    if (isOver) return
    const now = await ask(frame, 'steps')
    if (now === steps) still.set(frame, frame.url())
    if (now === steps || now === null) return
    steps = now
  }
}

/** Null where nothing happens. The page itself must answer. */
async function ask(frame: Frame, question: 'steps' | 'changes'): Promise<unknown> {
  if (still.get(frame) === frame.url() || (await hasNoScripts(frame))) return null
  try {
    return await within(ANSWERING, put(frame, question, 0))
  } catch (error) {
    if (!frame.parentFrame()) throw error
    still.set(frame, frame.url())
    return null
  }
}

/** A frame may go away, or have scripts forbidden: then it has no clock, and no time passes in it. */
function put(frame: Frame, question: 'advance' | 'steps' | 'changes', milliseconds: number): Promise<unknown> {
  return frame.evaluate(askClock, { question, milliseconds }).catch(() => null)
}

/** Sandboxed without scripts, itself or a frame around it: its promises would never be kept. */
async function hasNoScripts(frame: Frame): Promise<boolean> {
  const parent = frame.parentFrame()
  if (!parent) return false
  try {
    const element = await frame.frameElement()
    const sandbox = await element.getAttribute('sandbox')
    return (sandbox !== null && !/\ballow-scripts\b/i.test(sandbox)) || (await hasNoScripts(parent))
  } catch {
    return true // It has gone.
  }
}

/** Runs in the page. */
function askClock({ question, milliseconds }: { question: string; milliseconds: number }): unknown {
  const clock: unknown = Reflect.get(window, Symbol.for('termlight corpus'))
  const method: unknown = typeof clock === 'object' && clock !== null ? Reflect.get(clock, question) : null
  return typeof method === 'function' ? method(milliseconds) : null
}
