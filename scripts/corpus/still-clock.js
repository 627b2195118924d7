/**
 * Runs in a page, before its own scripts: chance is the same in each load, and the clock stands still until the driver
 * lets it run. A plain script, since it is handed to the browser as it is. See still-time.ts for the other side.
 */
;(() => {
  const KEY = Symbol.for('termlight corpus')
  if (window[KEY]) return

  /** Milliseconds between two frames of the page's time. */
  const FRAME = 16

  /** After so much of the page's time comes a real frame: what the page does in three frames is drawn in one. */
  const DRAWN = 3 * FRAME

  /** What every load takes for the time of day. */
  const START = Date.UTC(2025, 5, 17, 6, 0, 0)

  const nativeTimeout = window.setTimeout.bind(window)
  const nativeFrame = window.requestAnimationFrame.bind(window)
  const report = window.reportError.bind(window)

  /** The timers and frame callbacks of one window, in a time of their own. */
  class StillClock {
    timers = new Map()
    time = 0
    lastFrame = 0
    lastId = 0
    looks = 0

    /** How often anything has gone on: tells a slow page from one in which no time can pass. */
    steps = 0

    /** Stands still, but for a script that waits in a loop for time to pass. */
    now() {
      return this.time + Math.floor(++this.looks / 10_000)
    }

    add(delay, every, run) {
      this.timers.set(++this.lastId, { due: this.time + delay, every, run })
      return this.lastId
    }

    addHandler(handler, delay, isInterval, values) {
      const wait = Math.max(1, Number(delay) || 0)
      // Source text as a handler is the browser's business: a policy may forbid it.
      const run = typeof handler === 'function' ? () => handler.apply(window, values) : () => nativeTimeout(handler)
      return this.add(wait, isInterval ? Math.max(4, wait) : null, run)
    }

    /** Runs what is due in the next so many milliseconds, with real frames between. */
    async advance(milliseconds) {
      const end = this.time + milliseconds
      for (let next = this.nextDue(end); next; next = this.nextDue(end)) {
        const [id, timer] = next
        this.steps++
        await this.breathe(timer.due)
        // The page may have taken it back in between.
        if (this.timers.get(id) === timer) this.fire(id, timer)
      }
      this.time = end
      for (const pause of [drawn, drawn, soon]) {
        await pause()
        this.steps++
      }
    }

    nextDue(end) {
      let best = null
      for (const each of this.timers) if (each[1].due <= end && (!best || each[1].due < best[1].due)) best = each
      return best
    }

    async breathe(due) {
      if (due - this.lastFrame < DRAWN) return soon()
      this.lastFrame = due
      return drawn()
    }

    fire(id, timer) {
      this.time = Math.max(this.time, timer.due)
      if (timer.every === null) this.timers.delete(id)
      else timer.due = this.time + timer.every
      try {
        timer.run()
      } catch (error) {
        report(error)
      }
    }
  }

  /** Until the next frame; a hidden window draws none. */
  function drawn() {
    return new Promise((done) => {
      nativeFrame(done)
      nativeTimeout(done, 100)
    })
  }

  /** Until what is queued now has run. */
  function soon() {
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        port1.close()
        done()
      })
      port1.start()
      port2.postMessage(null)
    })
  }

  /** Numbers from 0 to 1 that are the same in every load (mulberry32). */
  function makeRandom() {
    let seed = 1
    return () => {
      seed = (seed + 0x6d2b79f5) | 0
      let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
  }

  function replace(target, names) {
    for (const [name, value] of Object.entries(names)) {
      Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
    }
  }

  function replaceTimers(clock) {
    const remove = (id) => clock.timers.delete(id)
    replace(window, {
      setTimeout: (handler, delay, ...values) => clock.addHandler(handler, delay, false, values),
      setInterval: (handler, delay, ...values) => clock.addHandler(handler, delay, true, values),
      clearTimeout: remove,
      clearInterval: remove,
      requestAnimationFrame: (call) => clock.add(FRAME, null, () => call(clock.time)),
      cancelAnimationFrame: remove,
      requestIdleCallback: (call) => clock.add(1, null, () => call({ didTimeout: false, timeRemaining: () => 10 })),
      cancelIdleCallback: remove,
    })
  }

  function replaceDate(clock) {
    const NativeDate = Date
    const now = () => START + clock.now()
    const still = new Proxy(NativeDate, {
      construct: (target, values, made) => Reflect.construct(target, values.length > 0 ? values : [now()], made),
      apply: () => new NativeDate(now()).toString(),
    })
    replace(NativeDate, { now })
    replace(NativeDate.prototype, { constructor: still })
    replace(window, { Date: still })
    replace(Performance.prototype, { now: () => clock.now() })
  }

  function replaceChance(random) {
    replace(Math, { random })
    const digit = () => Math.floor(random() * 16).toString(16)
    const digits = (count) => Array.from({ length: count }, digit).join('')
    replace(Crypto.prototype, {
      getRandomValues: (values) => {
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
        for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(random() * 256)
        return values
      },
      randomUUID: () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`,
    })
  }

  /** Counts the changes of the document; those in shadow roots come with it or not at all. */
  function countChanges() {
    let count = 0
    const observer = new MutationObserver((records) => {
      count += records.length
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    return () => count
  }

  const clock = new StillClock()
  replaceTimers(clock)
  replaceDate(clock)
  replaceChance(makeRandom())
  const changes = countChanges()
  Object.defineProperty(window, KEY, {
    value: { advance: (milliseconds) => clock.advance(milliseconds), steps: () => clock.steps, changes },
  })
})()
