import type { CDPSession, Frame, Page } from 'playwright'

/**
 * The card of a page. It lies in a closed shadow root, which page scripts cannot enter; the debugger can, so tests and
 * screenshots see what a reader sees.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export class CardProbe {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** A frame that has a process of its own is not seen from its page. */
  static async of(page: Page, within: Page | Frame = page): Promise<CardProbe> {
    const session = await page.context().newCDPSession(within)
    await session.send('DOM.enable')
    return new CardProbe(page, session)
  }

  /** What the card shows, as a reader would copy it; null while there is no card. */
  async text(): Promise<string | null> {
    const text = await this.ask((root) => {
      const shown = [...root.children].filter((child) => child.tagName !== 'STYLE')
      return shown.map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent)).join('\n')
    })
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
  }

  /** Texts of the elements in the card that a selector finds. */
  async texts(selector: string): Promise<string[]> {
    const texts = await this.ask((root, wanted) => {
      return Array.from(root.querySelectorAll(wanted), (element) => element.textContent.trim())
    }, selector)
    return Array.isArray(texts) ? texts.map(String) : []
  }

  /** One attribute of the elements in the card that a selector finds. */
  async attributes(selector: string, name: string): Promise<string[]> {
    const values = await this.ask(
      (root, wanted, attribute) =>
        Array.from(root.querySelectorAll(wanted), (element) => element.getAttribute(attribute) ?? ''),
      selector,
      name,
    )
    return Array.isArray(values) ? values.map(String) : []
  }

  /** Where the first element that a selector finds, or the card itself, is in the viewport; null while it is not. */
  async box(selector = '*:not(style)'): Promise<Box | null> {
    const box = await this.ask((root, wanted) => {
      for (const element of root.querySelectorAll(wanted)) {
        const { x, y, width, height } = element.getBoundingClientRect()
        if (width > 0 && height > 0) {
          const place = { x, y, width, height }
          // A frame counts from its own corner.
          for (let frame: Window | null = root.ownerDocument.defaultView; frame?.frameElement; frame = frame.parent) {
            const outer = frame.frameElement.getBoundingClientRect()
            place.x += outer.x + frame.frameElement.clientLeft
            place.y += outer.y + frame.frameElement.clientTop
          }
          return place
        }
      }
      return null
    }, selector)
    return isBox(box) ? box : null
  }

  /** Clicks the first element that a selector finds, once it is there and in sight. */
  async click(selector: string): Promise<void> {
    await this.whenThere(selector)
    // What wraps has its middle elsewhere.
    const line = await this.ask((root, wanted) => root.querySelector(wanted)?.getClientRects()[0]?.toJSON(), selector)
    if (!isBox(line)) throw new Error(`nothing on the card is ${selector}`)
    await this.page.mouse.click(line.x + Math.min(line.width / 2, 20), line.y + Math.min(line.height / 2, 10))
  }

  /** Waits for an element that a selector finds, scrolled into sight; gives its box. */
  async whenThere(selector: string, timeout = 10_000): Promise<Box> {
    const end = Date.now() + timeout
    let last = ''
    while (Date.now() < end) {
      await this.ask((root, wanted) => root.querySelector(wanted)?.scrollIntoView({ block: 'nearest' }), selector)
      const box = await this.box(selector)
      const seen = JSON.stringify(box)
      if (box && seen === last) return box
      last = seen
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
    throw new Error(`nothing on the card is ${selector}`)
  }

  /** The element of the card with the focus: its accessible name, else its class; null where none has it. */
  async focused(): Promise<string | null> {
    const name = await this.ask(({ activeElement }) =>
      activeElement ? (activeElement.getAttribute('aria-label') ?? activeElement.className) : null,
    )
    return typeof name === 'string' ? name : null
  }

  /** Computed colours of the card: its ground, then its text. */
  async colours(): Promise<string[]> {
    const colours = await this.ask((root) => {
      const card = root.querySelector('.card')
      return card ? [getComputedStyle(card).backgroundColor, getComputedStyle(card).color] : []
    })
    return Array.isArray(colours) ? colours.map(String) : []
  }

  /** How many cards are open. */
  async count(): Promise<number> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true })
    return closedRootsOfPopovers(root).length
  }

  /** Whether the end of what the card says lies within its own box, not cut off and not scrolled out of it. */
  async lastLineIsInSight(): Promise<boolean> {
    const box = await this.box()
    const end = await this.ask((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let bottom = 0
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode)
        const { width, height, bottom: edge } = range.getBoundingClientRect()
        if (width > 1 && height > 1) bottom = edge
      }
      return bottom
    })
    return box !== null && typeof end === 'number' && end > 0 && end <= box.y + box.height
  }

  /** Waits until the card, or what a selector finds in it, is shown and its place has settled; gives its box. */
  async whenOpen(timeout = 10_000, selector?: string): Promise<Box> {
    const end = Date.now() + timeout
    let last = ''
    while (Date.now() < end) {
      const isShown = selector !== undefined || (await this.text()) !== null
      const box = isShown ? await this.box(selector) : null
      const seen = JSON.stringify(box)
      if (box && seen === last) return box
      last = seen
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
    throw new Error(`no card opened within ${timeout} ms`)
  }

  /** The root that was asked last: a page is searched for it only where that is gone. */
  private held: string | null = null

  /** Calls a function in the page with the card's shadow root; null while there is none. */
  private async ask<A extends string[]>(
    question: (root: ShadowRoot, ...answers: A) => unknown,
    ...details: A
  ): Promise<unknown> {
    const source = `function (...details) {
      return this.host?.isConnected ? { answer: (${question.toString()})(this, ...details) } : null
    }`
    for (const find of [() => Promise.resolve(this.held), () => this.findRoot()]) {
      const objectId = await find()
      const reply = objectId === null ? null : await this.call(objectId, source, details)
      if (typeof reply === 'object' && reply !== null && 'answer' in reply) return reply.answer
    }
    return null
  }

  private async call(objectId: string, source: string, details: readonly string[]): Promise<unknown> {
    try {
      const { result } = await this.session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        arguments: details.map((value) => ({ value })),
        returnByValue: true,
        objectId,
      })
      return result.value
    } catch {
      return null // The page was left between the two calls.
    }
  }

  private async findRoot(): Promise<string | null> {
    const nodeId = await this.shadowRoot()
    try {
      const { object } =
        nodeId === null ? { object: null } : await this.session.send('DOM.resolveNode', { backendNodeId: nodeId })
      this.held = object?.objectId ?? null
    } catch {
      this.held = null
    }
    return this.held
  }

  /** The closed shadow root of the popover that is the card's host. */
  private async shadowRoot(): Promise<number | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true })
    return closedRootsOfPopovers(root)[0] ?? null
  }
}

interface DomNode {
  readonly attributes?: string[]
  readonly children?: DomNode[]
  /** Of a frame in the same process. */
  readonly contentDocument?: DomNode
  readonly shadowRoots?: DomNode[]
  readonly shadowRootType?: string
  readonly backendNodeId: number
}

/** In the order of the document; that of a frame of the same site as well. */
function closedRootsOfPopovers({ attributes, children = [], shadowRoots = [], contentDocument }: DomNode): number[] {
  // Layers of ours are popovers, too.
  const isCard = attributes?.includes('popover') && !attributes.includes('data-layer')
  const root = isCard ? shadowRoots.find((each) => each.shadowRootType === 'closed') : undefined
  const inside = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])]
  return [...(root ? [root.backendNodeId] : []), ...inside.flatMap(closedRootsOfPopovers)]
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && 'x' in value && 'height' in value
}
