import type { Frame, Page } from 'playwright'

/**
 * Makes two loads of a page comparable: chance is the same each time, and the page's clock stands still until the
 * driver lets it run. Only the page's own scripts live in this time; a content script has a world of its own.
 */

/** What the page's clock answers to; under a registered symbol, so that no page meets it by accident. */
interface StillTime {
  /** Lets so many milliseconds of the page's time pass, running its timers in order. */
  readonly advance: (milliseconds: number) => Promise<void>
}

declare global {
  interface Window {
    [key: symbol]: StillTime | undefined
  }
}

/** The source of a script that stops time in every document before the page's own scripts run. */
export function stillTimeScript(): string {
  // The loader of these scripts wraps named functions in a helper, which has to come along.
  return `(() => { const __name = (f) => f; (${stopTime.toString()})() })()`
}

/** Lets time pass in all frames of a page. */
export async function advanceTime(page: Page, milliseconds: number): Promise<void> {
  await Promise.all(page.frames().map((frame) => advanceFrame(frame, milliseconds)))
}

/** A frame may go away, or never have had a script run: then there is no time in it. */
async function advanceFrame(frame: Frame, milliseconds: number): Promise<void> {
  const isOver = frame
    .evaluate((by) => window[Symbol.for('termlight corpus')]?.advance(by), milliseconds)
    .catch(() => undefined)
  const isTooLong = new AbortController()
  await Promise.race([isOver, afterReal(milliseconds * 4 + 3000, isTooLong.signal)])
  isTooLong.abort()
}

function afterReal(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** Runs in the page. */
function stopTime(): void {
  const key = Symbol.for('termlight corpus')
  if (window[key]) return

  interface Timer {
    due: number
    readonly every: number | null
    readonly run: (now: number) => void
  }

  const FRAME = 16
  const START = Date.UTC(2025, 5, 17, 6, 0, 0)
  const nativeTimeout = window.setTimeout.bind(window)
  const nativeFrame = window.requestAnimationFrame.bind(window)
  const report = window.reportError.bind(window)
  const timers = new Map<number, Timer>()
  let time = 0
  let lastFrame = 0
  let lastId = 0
  let looks = 0
  let seed = 1

  /** Stands still, but for a script that waits in a loop for time to pass. */
  const now = (): number => time + Math.floor(++looks / 10_000)

  const random = (): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  const add = (delay: number, every: number | null, run: (now: number) => void): number => {
    timers.set(++lastId, { due: time + delay, every, run })
    return lastId
  }

  const remove = (id?: number): void => {
    if (id !== undefined) timers.delete(id)
  }

  const delayOf = (delay: unknown): number => Math.max(1, Number(delay) || 0)

  const timer =
    (isInterval: boolean) =>
    (handler: unknown, delay?: unknown, ...values: unknown[]): number => {
      const call = typeof handler === 'function' ? handler : null
      const run = (): void => {
        if (call) Reflect.apply(call, window, values)
        else nativeTimeout(String(handler))
      }
      return add(delayOf(delay), isInterval ? Math.max(4, delayOf(delay)) : null, run)
    }

  const nextDue = (end: number): [number, Timer] | null => {
    let best: [number, Timer] | null = null
    for (const each of timers) if (each[1].due <= end && (!best || each[1].due < best[1].due)) best = each
    return best
  }

  /** Lets the page and the browser take in what has happened; a hidden frame draws nothing. */
  const drawn = (): Promise<void> =>
    new Promise((done) => {
      nativeFrame(() => done())
      nativeTimeout(done, 100)
    })

  const soon = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        port1.close()
        done()
      })
      port1.start()
      port2.postMessage(null)
    })

  const fire = (id: number, each: Timer): void => {
    if (each.every === null) timers.delete(id)
    else each.due = time + each.every
    try {
      each.run(time)
    } catch (error) {
      report(error)
    }
  }

  const advance = async (milliseconds: number): Promise<void> => {
    const end = time + milliseconds
    for (let next = nextDue(end); next; next = nextDue(end)) {
      const [id, each] = next
      if (each.due - lastFrame >= FRAME) {
        await drawn()
        lastFrame = each.due
      } else await soon()
      // The page may have taken it back in between.
      if (timers.get(id) !== each) continue
      time = Math.max(time, each.due)
      fire(id, each)
    }
    time = end
    await drawn()
    await drawn()
    await soon()
  }

  const idle = { didTimeout: false, timeRemaining: () => 10 }
  const replace = (target: object, names: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(names)) {
      Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
    }
  }
  replace(window, {
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: remove,
    clearInterval: remove,
    requestAnimationFrame: (call: FrameRequestCallback) => add(FRAME, null, (at) => call(at)),
    cancelAnimationFrame: remove,
    requestIdleCallback: (call: IdleRequestCallback) => add(1, null, () => call(idle)),
    cancelIdleCallback: remove,
  })
  const NativeDate = Date
  replace(NativeDate, { now: () => START + now() })
  replace(window, {
    Date: new Proxy(NativeDate, {
      construct: (target, values, newTarget) =>
        Reflect.construct(target, values.length > 0 ? values : [START + now()], newTarget),
      apply: () => new NativeDate(START + now()).toString(),
    }),
  })
  replace(NativeDate.prototype, { constructor: window['Date'] })
  replace(Performance.prototype, { now })
  replace(Math, { random })
  replace(Crypto.prototype, {
    getRandomValues: (values: ArrayBufferView) => {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
      for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(random() * 256)
      return values
    },
    randomUUID: () => {
      const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
      return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
    },
  })
  Object.defineProperty(window, key, { value: { advance } })
}
