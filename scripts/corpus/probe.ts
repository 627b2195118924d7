import type { BrowserContext, Page } from 'playwright'
import { HIGHLIGHT_NAME } from '../../lib/page/highlight-style'
import { extensionWorker } from '../driver/launch'
import { listOccurrences } from '../driver/occurrences'

/** Asks the content script of a page how it is getting on. */

export interface Work {
  /** Main-thread time of the extension in the page, in ms. */
  readonly time: number
  readonly longestSlice: number
}

interface State {
  readonly count: number
  readonly isSettled: boolean
  /** Nothing was shown or changed of late that it has yet to look at. */
  readonly isQuiet: boolean
  readonly work: Work | null
}

export class Probe {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly tab: number,
  ) {}

  /** For a page of a browser that has the extension. */
  static async of(context: BrowserContext, page: Page): Promise<Probe> {
    await page.bringToFront()
    const worker = await extensionWorker(context)
    const tab = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return active?.id ?? -1
    })
    return new Probe(context, page, tab)
  }

  /** Null where no content script answers. */
  async state(): Promise<State | null> {
    const [description, work] = await this.ask('describePage', 'describeWork')
    if (!isRecord(description)) return null
    return {
      count: Number(description['count']),
      isSettled: description['isSettled'] === true,
      isQuiet: description['isQuiet'] === true,
      work: isWork(work) ? work : null,
    }
  }

  /** The texts of all occurrences of the main document, then those that are marked in its frames. */
  async terms(): Promise<string[]> {
    const own = (await listOccurrences(this.context, this.page)) ?? []
    const inFrames = await Promise.all(
      this.page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(markedTexts, HIGHLIGHT_NAME).catch(() => [])),
    )
    return [...own.map(({ text }) => text), ...inFrames.flat()]
  }

  private async ask(...kinds: string[]): Promise<unknown[]> {
    const worker = await extensionWorker(this.context)
    const questions = kinds.map((kind) =>
      worker.evaluate(
        async ({ tab, question }) => {
          try {
            const answer: unknown = await chrome.tabs.sendMessage(tab, { kind: question }, { frameId: 0 })
            return answer ?? null
          } catch {
            return null // Nobody listens there, or not yet.
          }
        },
        { tab: this.tab, question: kind },
      ),
    )
    return Promise.all(questions)
  }
}

/** Runs in a frame. A style of ours other than the default one has a longer name. */
function markedTexts(name: string): string[] {
  return [...CSS.highlights]
    .filter(([style]) => style === name || style.startsWith(`${name}-`))
    .flatMap(([, highlight]) =>
      Array.from(highlight, (part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range.toString()
      }),
    )
}

function isWork(value: unknown): value is Work {
  return isRecord(value) && typeof value['time'] === 'number' && typeof value['longestSlice'] === 'number'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
