import type { Page } from 'puppeteer-core'
import type { Area, Firefox } from './browser'
import { contextOf, isRecord, readJson } from './protocol'
import { until } from './until'

/**
 * The card of a page. No script of the page can enter its closed shadow root; WebDriver BiDi hands out a reference to
 * it, so tests see what a reader sees.
 */
export class FirefoxCard {
  constructor(
    private readonly firefox: Firefox,
    private readonly page: Page,
  ) {}

  /** What the card shows, as a reader would copy it; null while there is no card. */
  async text(): Promise<string | null> {
    const text = await this.ask((root) => Array.from(root.querySelectorAll('div'), (part) => part.innerText)[0] ?? '')
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
  }

  /** Texts of the elements in the card that a selector finds. */
  async texts(selector: string): Promise<string[]> {
    const texts = await this.ask(
      (root, wanted) => Array.from(root.querySelectorAll(wanted), (element) => element.textContent.trim()),
      selector,
    )
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

  /** Clicks the first element that a selector finds, once it is there and in sight. */
  async click(selector: string): Promise<void> {
    const box = await until(
      `${selector} on the card`,
      () => this.ask(findInSight, selector),
      (each) => isArea(each),
    )
    if (!isArea(box)) throw new Error(`nothing on the card is ${selector}`)
    await this.page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + Math.min(box.height / 2, 10))
  }

  /** Where the card is in its viewport; null while it is not to be seen. */
  async box(): Promise<Area | null> {
    const box = await this.ask(({ host }) => {
      const { x, y, width, height } = host.getBoundingClientRect()
      return host.checkVisibility({ visibilityProperty: true }) ? { x, y, width, height } : null
    })
    return isArea(box) ? box : null
  }

  /** Colours of the card's own ground and of its text, to see that its style sheets are at work. */
  async ground(): Promise<unknown> {
    return this.ask((root) => {
      const part = root.querySelector('div > *')
      return part && getComputedStyle(part).backgroundColor
    })
  }

  /** Waits until the card shows something; gives its box. */
  async whenOpen(): Promise<Area> {
    await until(
      'an open card',
      () => this.text(),
      (text) => text !== null,
    )
    const box = await until(
      'a card in its place',
      () => this.box(),
      (each) => each !== null,
    )
    if (!box) throw new Error('the card has closed')
    return box
  }

  /** Waits until it has its place; gives its box. */
  async whenPlaced(): Promise<Area> {
    let last = ''
    const box = await until(
      'a place that is kept',
      () => this.box(),
      (each) => {
        const before = last
        last = JSON.stringify(each)
        return each !== null && last === before
      },
    )
    if (!box) throw new Error('it has closed')
    return box
  }

  async whenClosed(): Promise<void> {
    await until(
      'a closed card',
      () => this.text(),
      (text) => text === null,
    )
  }

  /** Calls a function in the page with the card's shadow root; null while there is none, in whichever frame. */
  private async ask<Details extends string[]>(
    question: (root: ShadowRoot, ...details: Details) => unknown,
    ...details: Details
  ): Promise<unknown> {
    for (const frame of this.page.frames()) {
      const context = contextOf(frame)
      const root = await this.shadowRoot(context)
      if (root === null) continue
      const answer = await this.firefox.protocol.call({
        context,
        source: `(...all) => JSON.stringify((${question.toString()})(...all))`,
        parameters: [{ sharedId: root }, ...details.map((value) => ({ type: 'string', value }))],
      })
      return readJson(answer)
    }
    return null
  }

  /** The reference to the closed shadow root of the card's host. */
  private async shadowRoot(context: string): Promise<string | null> {
    const host = await this.firefox.protocol.call({
      context,
      source: `() => document.querySelector('termlight-card:popover-open:not([data-layer])')`,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
    const properties = isRecord(host) ? host['value'] : null
    const root = isRecord(properties) ? properties['shadowRoot'] : null
    const id = isRecord(root) ? root['sharedId'] : null
    return typeof id === 'string' ? id : null
  }
}

const isArea = (value: unknown): value is Area => isRecord(value) && 'x' in value && 'height' in value

/** Runs in the page. */
function findInSight(root: ShadowRoot, wanted: string): Area | null {
  const element = root.querySelector(wanted)
  element?.scrollIntoView({ block: 'nearest' })
  // What wraps has its middle elsewhere.
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getClientRects()[0] ?? {}
  return width > 0 ? { x, y, width, height } : null
}
