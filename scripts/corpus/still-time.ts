import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Frame, Page } from 'playwright'

/**
 * Makes two loads of a page comparable: chance is the same each time, and the page's clock stands still until it is let
 * run. Only the page's own scripts live in this time; a content script has a world of its own.
 */

const script = fileURLToPath(new URL('./still-clock.js', import.meta.url))

/** Stops the time of all pages that this browser opens from now on. */
export async function stopTime(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: script })
}

/** Lets time pass in all frames of a page. */
export async function advanceTime(page: Page, milliseconds: number): Promise<void> {
  await Promise.all(page.frames().map((frame) => ask(frame, 'advance', milliseconds)))
}

/** How often the documents of a page have changed, as a text to compare with a later one. */
export async function countChanges(page: Page): Promise<string> {
  const counts = await Promise.all(page.frames().map((frame) => ask(frame, 'changes', 0)))
  return counts.join(' ')
}

const SILENCE = Symbol('silence')

/** Documents that did not answer: those whose headers forbid scripts never do. */
const silent = new WeakMap<Frame, string>()

/** A frame may go away, or have scripts forbidden: then it has no clock, and no time passes in it. */
async function ask(frame: Frame, question: 'advance' | 'changes', milliseconds: number): Promise<unknown> {
  if (silent.get(frame) === frame.url() || (await hasNoScripts(frame))) return null
  const end = new AbortController()
  const answer = frame.evaluate(askClock, { question, milliseconds }).catch(() => null)
  const tooLong = setTimeout(milliseconds * 4 + 3000, SILENCE, { signal: end.signal }).catch(() => null)
  try {
    const answered = await Promise.race([answer, tooLong])
    if (answered === SILENCE) silent.set(frame, frame.url())
    return answered === SILENCE ? null : answered
  } finally {
    end.abort()
  }
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
