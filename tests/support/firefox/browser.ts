import { launch, type Browser, type Page } from 'puppeteer-core'
import { firefoxBuild } from '../../../scripts/local-tools'
import { contextOf, isRecord, Protocol, readJson } from './protocol'

/** Firefox with the built add-on in a throwaway profile, driven over WebDriver BiDi. */

const ADDON = 'termlight@termlight.example'
const UUID = '4f0c0f0e-7a51-4c58-9a5b-2a6d1c1b7e01'

/** Host names that lead to this machine: on the first no add-on runs, the second is another site than the test site. */
export const BARE_HOST = 'bare.test'
export const OTHER_HOST = 'other.test'

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextensions.restrictedDomains': BARE_HOST,
  'network.dns.localDomains': `${BARE_HOST},${OTHER_HOST}`,
}

/** The answer to something pending when a page goes away is lost, and Firefox says so. */
const LOST_ANSWER = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/

export class Firefox {
  private chrome: Promise<string> | null = null

  private constructor(
    private readonly browser: Browser,
    readonly protocol: Protocol,
  ) {}

  static async launch(executablePath: string): Promise<Firefox> {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: PREFERENCES,
      defaultViewport: { width: 1280, height: 800 },
    })
    const firefox = new Firefox(browser, Protocol.of(browser))
    await firefox.install()
    return firefox
  }

  /** Installs the add-on; over an installed one, this is an update. */
  async install(): Promise<void> {
    await this.browser.installExtension(firefoxBuild)
  }

  newPage(): Promise<Page> {
    return this.browser.newPage()
  }

  /** Opens a page of the add-on in a tab. */
  async openInside(path: string): Promise<Page> {
    const page = await this.newPage()
    // Puppeteer's own way waits for events that Firefox does not send for such pages.
    await this.protocol.send('browsingContext.navigate', {
      context: contextOf(page.mainFrame()),
      url: `moz-extension://${UUID}/${path}`,
      wait: 'complete',
    })
    return page
  }

  /** Goes back or forward in a page's history. A page from the cache does not load, so Puppeteer would wait for ever. */
  async traverse(page: Page, delta: number): Promise<void> {
    await this.protocol.send('browsingContext.traverseHistory', { context: contextOf(page.mainFrame()), delta })
  }

  /** Stops the background as the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    const state = await this.inChrome(`async () => {
      const { extension } = WebExtensionPolicy.getByID('${ADDON}')
      await extension.terminateBackground({ ignoreDevToolsAttached: true })
      return extension.backgroundState
    }`)
    if (state !== 'stopped') throw new Error(`the background is ${String(state)}, not stopped`)
  }

  /** Stops the background, and lets nobody wake it until the function this gives is called. */
  async holdBackground(): Promise<() => Promise<void>> {
    await this.stopBackground()
    await this.inChrome(`() => {
      const { extension } = WebExtensionPolicy.getByID('${ADDON}')
      const wake = extension.wakeupBackground
      const { promise, resolve } = Promise.withResolvers()
      extension.termlightHeld = { requests: 0, release: () => { extension.wakeupBackground = wake; resolve() } }
      extension.wakeupBackground = async () => {
        extension.termlightHeld.requests++
        await promise
        return wake.call(extension)
      }
    }`)
    return async () => {
      await this.inChrome(`() => WebExtensionPolicy.getByID('${ADDON}').extension.termlightHeld.release()`)
    }
  }

  /** How many messages have been sent to the background since it is held. */
  async heldRequests(): Promise<unknown> {
    return this.inChrome(`() => WebExtensionPolicy.getByID('${ADDON}').extension.termlightHeld.requests`)
  }

  /** Presses the button in the toolbar. */
  async openToolbarPopup(): Promise<void> {
    await this.inChrome(`async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('${ADDON}')
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true)
    }`)
  }

  /** Shows the add-on's sidebar, as the browser's own menu does. */
  async openSidebar(): Promise<void> {
    await this.inChrome(`async () => {
      const id = '${ADDON}'.replace(/[^a-z0-9_-]/gi, '_') + '-sidebar-action'
      await SidebarController.show(id)
    }`)
  }

  async closeSidebar(): Promise<void> {
    await this.inChrome('() => SidebarController.hide()')
  }

  /** Chooses our item in the context menu that is open over the page; gives its label, or null where it has none. */
  async chooseOurMenuItem(): Promise<unknown> {
    return this.inChrome(`async () => {
      const menu = document.getElementById('contentAreaContextMenu')
      for (let left = 100; menu.state !== 'open' && left > 0; left--) await new Promise((done) => setTimeout(done, 50))
      const item = menu.querySelector('menuitem[id*="termlight"]:not([hidden])')
      if (item) menu.activateItem(item)
      else menu.hidePopup()
      return item?.label ?? null
    }`)
  }

  /** Presses Alt, Shift and a letter, as a command of the add-on has them. */
  async pressShortcut(letter: string): Promise<void> {
    const found = await this.inChrome(`() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
      const key = keys.find((each) => each.getAttribute('key')?.toUpperCase() === '${letter}')
      key?.doCommand()
      return key ? true : keys.map(({ outerHTML }) => outerHTML)
    }`)
    if (found !== true) throw new Error(`no keys for ${letter}: ${JSON.stringify(found)}`)
  }

  /** What the reader chose, written where the add-on keeps it. */
  async choose(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const page = await this.openInside('options.html')
    await this.protocol.call({
      context: contextOf(page.mainFrame()),
      source: `async () => { await browser.storage.local.set({ settings: ${JSON.stringify(settings)} }) }`,
    })
    await page.close()
  }

  /** Closes whatever hangs from the toolbar. */
  async closePanels(): Promise<void> {
    await this.inChrome(`() => {
      for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup()
    }`)
  }

  /** How many pixels of a colour (`#rrggbb`) are drawn in a part of the tab in front, in its CSS px. */
  async countPixels(colour: string, { x, y, width, height }: Area): Promise<number> {
    const count = await this.inChrome(`async () => {
      const page = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal
      const picture = await page.drawSnapshot(new DOMRect(${x}, ${y}, ${width}, ${height}), 1, 'white')
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      canvas.drawImage(picture, 0, 0)
      const { data } = canvas.getImageData(0, 0, picture.width, picture.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] << 16 | data[at + 1] << 8 | data[at + 2]) === 0x${colour.slice(1)}) count++
      }
      return count
    }`)
    if (typeof count !== 'number') throw new Error('nothing was drawn')
    return count
  }

  /** Errors of the add-on in the browser's console since the last call. */
  async takeErrors(): Promise<string[]> {
    const messages = await this.inChrome(`() => {
      const all = Services.console.getMessageArray()
      Services.console.reset()
      return all
        .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & message.warningFlag) === 0)
        .filter((message) => message.sourceName.startsWith('moz-extension://${UUID}'))
        .map((message) => message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber + ':' + message.columnNumber)
    }`)
    return Array.isArray(messages) ? messages.map(String).filter((message) => !LOST_ANSWER.test(message)) : []
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  /** Runs a function, given as source, in the browser's own window. */
  private async inChrome(source: string): Promise<unknown> {
    this.chrome ??= this.chromeContext()
    const context = await this.chrome
    return readJson(await this.protocol.call({ context, source: `async () => JSON.stringify(await (${source})())` }))
  }

  private async chromeContext(): Promise<string> {
    const { contexts } = await this.protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const [window]: unknown[] = Array.isArray(contexts) ? contexts : []
    if (!isRecord(window) || typeof window['context'] !== 'string')
      throw new Error('Firefox shows no window of its own')
    return window['context']
  }
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
