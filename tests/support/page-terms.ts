import type { Page } from '@playwright/test'
import type { Termlight } from './extension'
import { expect } from './extension'

/** The list of a page's terms, opened as a page of its own that looks at one tab. */
export class TermsPanel {
  private constructor(readonly page: Page) {}

  /** Opens the list for the tab of a page, which stays in front. */
  static async open({ context, id, worker }: Termlight, over: Page): Promise<TermsPanel> {
    const address = over.url()
    const tab = await (
      await worker()
    ).evaluate(async (url) => {
      const tabs = await chrome.tabs.query({})
      return tabs.find((each) => each.url === url)?.id ?? -1
    }, address)
    const page = await context.newPage()
    await page.setViewportSize({ width: 380, height: 800 })
    await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`)
    await over.bringToFront()
    return new TermsPanel(page)
  }

  get rows() {
    return this.page.locator('.term-row')
  }

  /** The row of a term, by what the page has. */
  row(surface: string) {
    return this.rows.filter({ has: this.page.locator('.term-surface', { hasText: new RegExp(`^${surface}$`) }) })
  }

  /** What each row says of a term, in their order. */
  surfaces(): Promise<string[]> {
    return this.page.locator('.term-surface').allTextContents()
  }

  async expectSurfaces(surfaces: readonly string[]): Promise<void> {
    await expect.poll(() => this.surfaces()).toEqual(surfaces)
  }
}
