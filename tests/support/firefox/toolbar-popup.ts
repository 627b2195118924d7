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
      'the modes of the popup',
      () => popup.chosen(),
      (chosen) => chosen.length > 0,
    )
    return popup
  }

  async text(): Promise<string> {
    return this.inside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')
  }

  /** What is chosen: `site` or `all` where there is that choice, then the mode. */
  async chosen(): Promise<string[]> {
    return this.inside.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      const radios = popup?.document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked') ?? []
      return Array.from(radios, (radio) => radio.value)
    })
  }

  /** Chooses a mode, or whether it is for `site` or `all`. */
  async choose(value: string): Promise<void> {
    await this.inside.evaluate((wanted) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      popup?.document.querySelector<HTMLElement>(`input[type=radio][value=${wanted}]`)?.click()
    }, value)
  }

  /** Presses the button with this text. */
  async press(text: string): Promise<void> {
    await this.inside.evaluate((wanted) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      const buttons = [...(popup?.document.querySelectorAll('button') ?? [])]
      buttons.find((button) => button.textContent.trim() === wanted)?.click()
    }, text)
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
