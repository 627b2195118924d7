import type { BrowserContext, CDPSession, Page, Request } from 'playwright'

/** Follows a tab from document to document: a page may go elsewhere, or load itself again and again. */

/** A page that comes to more documents than these is not waited for. */
const MOST_DOCUMENTS = 5

export class Journey {
  /** Is rejected, and never fulfilled, when the page keeps reloading. */
  readonly endless: Promise<never>
  private giveUp: (reason: Error) => void = () => undefined
  private count = 0
  private address = ''
  private isLost = false
  /** The last request for a document at each address. */
  private readonly asked = new Map<string, Request>()
  /** What came of each request. */
  private readonly outcomes = new WeakMap<Request, string>()

  private constructor(session: CDPSession, page: Page) {
    this.endless = new Promise((_, fail) => {
      this.giveUp = fail
    })
    this.endless.catch(() => undefined) // It may happen when nobody waits any longer.
    // Playwright's own event comes for steps within a document too.
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.arriveAt(frame.unreachableUrl ?? frame.url, frame.unreachableUrl)
    })
    page.on('request', (request) => {
      if (request.isNavigationRequest()) this.asked.set(plain(request.url()), request)
    })
    page.on('response', (response) => {
      this.outcomes.set(response.request(), `${response.status()} ${response.statusText()}`.trim())
    })
    // What fails after an answer, as one without a body does, or a document that is left while it loads: the status says more.
    page.on('requestfailed', (request) => {
      if (!this.outcomes.has(request)) this.outcomes.set(request, request.failure()?.errorText ?? '')
    })
  }

  /** Begins to follow; call it before the page is loaded. */
  static async of(context: BrowserContext, page: Page): Promise<Journey> {
    const session = await context.newCDPSession(page)
    const journey = new Journey(session, page)
    await session.send('Page.enable')
    return journey
  }

  /** Throws where the tab shows the browser's error page. */
  checkArrival(): void {
    if (!this.isLost) return
    const request = this.asked.get(plain(this.address))
    throw new Error(`${this.address} cannot be reached (${(request && this.outcomes.get(request)) ?? 'no answer'})`)
  }

  /** The address of the document that is there now, if it is another than `start`; a fragment makes no other. */
  beyond(start: string): string | null {
    if (this.count === 0 || plain(this.address) === plain(start)) return null
    const { origin } = new URL(start)
    return this.address.startsWith(`${origin}/`) ? this.address.slice(origin.length + 1) : this.address
  }

  private arriveAt(address: string, unreachable: string | undefined): void {
    this.address = address
    this.isLost = unreachable !== undefined
    this.count++
    if (this.count > MOST_DOCUMENTS) this.giveUp(new Error('it keeps reloading'))
  }
}

const plain = (address: string): string => address.replace(/#.*/, '')
