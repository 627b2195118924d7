import type { Page } from 'puppeteer-core'
import type { Firefox } from './browser'
import { until } from './until'

/**
 * The popup that hangs from the toolbar, over the tab in front. It is no tab, so the protocol does not know it; another
 * page of the add-on, in a tab behind, can reach into it.
 */
export class ToolbarPopup {
  private constructor(
    private readonly firefox: Firefox,
    private readonly inside: Page,
  ) {}

  static async open(firefox: Firefox, over: Page): Promise<ToolbarPopup> {
    const inside = await firefox.openInside('options.html')
    await over.bringToFront()
    await firefox.openToolbarPopup()
    const popup = new ToolbarPopup(firefox, inside)
    await until(
      'the switches of the popup',
      () => popup.switches(),
      (switches) => switches.length > 0,
    )
    return popup
  }

  async text(): Promise<string> {
    return this.inside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')
  }

  /** The switches: everywhere, and on this site where the page has one. */
  async switches(): Promise<boolean[]> {
    return this.inside.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      return Array.from(popup?.document.querySelectorAll('[role=switch]') ?? [], (each) => each.matches(':checked'))
    })
  }

  async flip(at: number): Promise<void> {
    await this.inside.evaluate((which) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      popup?.document.querySelectorAll<HTMLElement>('[role=switch]')[which]?.click()
    }, at)
  }

  /** What the button in the toolbar says over the tab in front. */
  async badge(): Promise<string> {
    return this.inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id })
    })
  }

  async close(): Promise<void> {
    await this.firefox.closePanels()
    await this.inside.close()
  }
}
