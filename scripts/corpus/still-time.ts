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
  await Promise.all(page.frames().map((frame) => advanceFrame(frame, milliseconds)))
}

/** A frame may go away, or have scripts forbidden: then no time passes in it. */
async function advanceFrame(frame: Frame, milliseconds: number): Promise<void> {
  if (await hasNoScripts(frame)) return
  const end = new AbortController()
  const advanced = frame.evaluate(advance, milliseconds).catch(() => undefined)
  const tooLong = setTimeout(milliseconds * 4 + 3000, undefined, { signal: end.signal }).catch(() => undefined)
  await Promise.race([advanced, tooLong])
  end.abort()
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
function advance(milliseconds: number): unknown {
  const clock: unknown = Reflect.get(window, Symbol.for('termlight corpus'))
  if (typeof clock !== 'object' || clock === null || !('advance' in clock)) return null
  return typeof clock.advance === 'function' ? clock.advance(milliseconds) : null
}
