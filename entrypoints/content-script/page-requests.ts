/** What the popup may ask of the page in the active tab. */
import type { ConceptKey, Language } from '../../lib/glossary/model'
import { listen } from '../../lib/extension/listen'
import type { ReadingPage } from './reading-page'

/** Answer to `describePage`. */
export interface PageDescription {
  readonly hostname: string
  /** Terms found so far. */
  readonly count: number
  readonly isSettled: boolean
  readonly isQuiet: boolean
}

/** One row of the answer to `listOccurrences`, in reading order. */
export interface ListedOccurrence {
  readonly text: string
  readonly language: Language
  readonly conceptKeys: readonly ConceptKey[]
}

/** Answer to `describeWork`: what the extension has cost the page's main thread, in ms. */
export interface WorkDescription {
  readonly time: number
  readonly longestSlice: number
}

/** Answers until the signal aborts. Only the extension itself can ask. */
export function answerPageRequests(page: ReadingPage, siteOf: () => string, signal: AbortSignal): void {
  listen((message) => {
    const reply = replyTo(kindOf(message), page, siteOf)
    return reply === null ? null : Promise.resolve(reply)
  }, signal)
}

type Reply = PageDescription | ListedOccurrence[] | WorkDescription

function replyTo(kind: unknown, page: ReadingPage, siteOf: () => string): Reply | null {
  switch (kind) {
    case 'describePage':
      return { hostname: siteOf(), count: page.count, isSettled: page.isSettled, isQuiet: page.isQuiet }
    case 'listOccurrences':
      return Array.from(page.occurrences(), ({ surface, sense }) => ({
        text: surface,
        language: sense.language,
        conceptKeys: sense.conceptKeys,
      }))
    case 'describeWork':
      return page.work
    default:
      return null
  }
}

const kindOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null ? Reflect.get(message, 'kind') : undefined
