import type { Browser } from '../driver/launch'
import { closeWelcome, extensionWorker, launchBrowser } from '../driver/launch'
import { firstDifference, type Difference } from './difference'
import { errorsBeside } from './page-errors'
import { loadPage, type Loaded } from './load'
import type { Work } from './probe'
import { stopTime } from './still-time'

/** Two browsers, one of them with the extension, that look at the same pages. */

export interface Findings {
  /** Where the page is not what it is without the extension. */
  readonly difference: Difference | null
  /** Where the page differs from itself, loaded twice without the extension: then nothing can be said of it. */
  readonly whim: Difference | null
  /** Why it cannot be looked at, with or without the extension. */
  readonly unseen: string | null
  /** What goes wrong only with the extension. */
  readonly newErrors: readonly string[]
  /** The surfaces found, in reading order, those in frames last. */
  readonly terms: readonly string[]
  /** Null where no content script answered. */
  readonly work: Work | null
}

export interface CorpusOptions {
  readonly executablePath: string
  /** Folder of the built extension. */
  readonly extension: string
  /** Loads a page in both browsers at once and lingers nowhere: the extension's times are then of little worth. */
  readonly isHurried?: boolean
}

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

  /** Loads an address without and with the extension. Requests to other hosts than its own are refused. */
  async check(address: string): Promise<Findings> {
    const loading = this.load(this.bare, address)
    if (!this.isHurried) {
      const { trouble } = await loading
      if (trouble !== null) return unseen(trouble)
    }
    const [marked, bare] = await Promise.all([this.load(this.marked, address), loading])
    const findings = compare(bare, marked)
    if (!findings.difference && findings.newErrors.length === 0) return findings
    return judgeAgain(findings, bare, await this.load(this.bare, address))
  }

  async close(): Promise<void> {
    await Promise.all([this.bare.close(), this.marked.close()])
  }

  private async load({ context }: Browser, address: string): Promise<Loaded> {
    const { port } = new URL(address)
    await context.route(
      (url) => /^(https?|wss?):$/.test(url.protocol) && url.port !== port,
      (route) => route.abort(),
    )
    try {
      const hasExtension = context === this.marked.context
      return await loadPage(context, address, { hasExtension, lingers: hasExtension && !this.isHurried })
    } finally {
      await context.unrouteAll({ behavior: 'ignoreErrors' })
    }
  }
}

function unseen(trouble: string): Findings {
  return { difference: null, whim: null, unseen: trouble, newErrors: [], terms: [], work: null }
}

function compare(bare: Loaded, { nodes, trouble, errors, terms, work }: Loaded): Findings {
  if (bare.trouble !== null) return { ...unseen(bare.trouble), terms, work }
  const all = trouble === null ? errors : [...errors, trouble]
  return {
    difference: trouble === null ? firstDifference(bare.nodes, nodes) : null,
    whim: null,
    unseen: null,
    newErrors: errorsBeside(bare.errors, all),
    terms,
    work,
  }
}

/** What a second load without the extension shows too is the page's own doing. */
function judgeAgain(findings: Findings, bare: Loaded, again: Loaded): Findings {
  const whim = firstDifference(bare.nodes, again.nodes)
  return {
    ...findings,
    difference: whim ? null : findings.difference,
    whim,
    newErrors: errorsBeside(again.errors, findings.newErrors),
  }
}
