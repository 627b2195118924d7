import type { Browser } from '../driver/launch'
import { closeWelcome, extensionWorker, launchBrowser } from '../driver/launch'
import { forgetVisits } from './forget'
import { shutGate, stayHome } from './gate'
import { judge, unseen, type Findings } from './judge'
import { loadPage, type Loaded } from './load'
import { stopTime } from './still-time'

/** Two browsers, one of them with the extension, that look at the same pages. */

export interface CorpusOptions {
  readonly executablePath: string
  /** Folder of the built extension. */
  readonly extension: string
  /** Loads a page in both browsers at once and lingers nowhere: the extension's times are then of little worth. */
  readonly isHurried?: boolean
}

/** For what the extension does when all seems done, from the load on, in ms. */
const LINGERING = 600

const look = { headless: true, viewport: { width: 1280, height: 800 }, locale: 'en-GB' }

export class Corpus {
  private constructor(
    private readonly bare: Browser,
    private readonly marked: Browser,
    private readonly isHurried: boolean,
  ) {}

  static async open({ executablePath, extension, isHurried = false }: CorpusOptions): Promise<Corpus> {
    const browsers: Browser[] = []
    const open = async (folder: string | null): Promise<Browser> => {
      const browser = await launchBrowser({ executablePath, extension: folder, ...look })
      browsers.push(browser)
      await stopTime(browser.context)
      await stayHome(browser.context)
      return browser
    }
    try {
      const [bare, marked] = [await open(null), await open(extension)]
      await extensionWorker(marked.context)
      await closeWelcome(marked.context)
      return new Corpus(bare, marked, isHurried)
    } catch (error) {
      await Promise.all(browsers.map((browser) => browser.close()))
      throw error
    }
  }

  /** Loads an address without and with the extension. Requests to other sites than its own are refused. */
  async check(address: string): Promise<Findings> {
    const loading = this.load(this.bare, address)
    if (!this.isHurried) {
      const { trouble } = await loading
      if (trouble !== null) return unseen(trouble)
    }
    const [marked, bare] = await Promise.all([this.load(this.marked, address), loading])
    return judge(bare, marked, {
      bare: (leastAge) => this.load(this.bare, address, leastAge),
      marked: () => this.load(this.marked, address),
    })
  }

  async close(): Promise<void> {
    await Promise.all([this.bare.close(), this.marked.close()])
  }

  private async load({ context }: Browser, address: string, leastAge = 0): Promise<Loaded> {
    const { origin } = new URL(address)
    await shutGate(context, origin)
    try {
      await forgetVisits(context, origin)
      const hasExtension = context === this.marked.context
      const lingering = hasExtension && !this.isHurried ? LINGERING : 0
      return await loadPage(context, address, { hasExtension, leastAge: Math.max(lingering, leastAge) })
    } finally {
      await context.unrouteAll({ behavior: 'ignoreErrors' })
    }
  }
}
