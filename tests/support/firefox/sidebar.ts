import type { Page } from 'puppeteer-core'
import type { Firefox } from './browser'
import { until } from './until'

/**
 * The sidebar beside the tab in front. It is no tab, so the protocol does not know it; another page of the add-on, in a
 * tab behind, can reach into it.
 */
export class Sidebar {
  private constructor(
    private readonly firefox: Firefox,
    private readonly inside: Page,
  ) {}

  static async open(firefox: Firefox, over: Page): Promise<Sidebar> {
    const inside = await firefox.openInside('options.html')
    await over.bringToFront()
    await firefox.openSidebar()
    const sidebar = new Sidebar(firefox, inside)
    await until(
      'rows in the sidebar',
      () => sidebar.surfaces(),
      (surfaces) => surfaces.length > 0,
    )
    return sidebar
  }

  /** What each row says of a term, in their order. */
  async surfaces(): Promise<string[]> {
    return this.inside.evaluate(() => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
      return Array.from(view?.document.querySelectorAll('.term-surface') ?? [], ({ textContent }) => textContent)
    })
  }

  async text(): Promise<string> {
    return this.inside.evaluate(() => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
      return view?.document.body.innerText ?? ''
    })
  }

  /** Clicks the row of a term. */
  async click(surface: string): Promise<void> {
    await this.inside.evaluate((wanted) => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
      for (const element of view?.document.querySelectorAll('.term-surface') ?? [])
        if (element.textContent === wanted) element.closest('button')?.click()
    }, surface)
  }

  /** Brings the pointer to the row of a term. */
  async hover(surface: string): Promise<void> {
    await this.inside.evaluate((wanted) => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
      for (const element of view?.document.querySelectorAll('.term-surface') ?? [])
        if (element.textContent === wanted) element.closest('li')?.dispatchEvent(new PointerEvent('pointerenter'))
    }, surface)
  }

  /** What the button in the toolbar says over the tab in front. */
  async badge(): Promise<string> {
    return this.inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id })
    })
  }

  async close(): Promise<void> {
    await this.firefox.closeSidebar()
    await this.inside.close()
  }
}
