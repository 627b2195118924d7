import type { ConsoleMessage, Page } from 'playwright'
import { isOwn } from './gate'

/** The errors of a load that another did not have, too; numbers and names made by chance make no other error of one. */
export function errorsBeside(known: readonly string[], errors: readonly string[]): string[] {
  const kinds = new Set(known.map(kindOf))
  return errors.filter((error) => !kinds.has(kindOf(error)))
}

/** The errors that another load had, too. */
export function errorsInBoth(errors: readonly string[], others: readonly string[]): string[] {
  const kinds = new Set(others.map(kindOf))
  return errors.filter((error) => kinds.has(kindOf(error)))
}

/** Times, ports, hashes and UUIDs are chance; a small number may be what an error is about. */
const CHANCE =
  /(?<![a-z\d])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![a-z\d])|(?<![a-z\d])(?=[a-f]*\d)[\da-f]{8,}(?![a-z\d])|\d{4,}/gi

const kindOf = (error: string): string => error.replaceAll(CHANCE, '0')

/** Error messages that name the address that did not answer, where the browser does not name it beside the message. */
const NAMED = [/^WebSocket connection to '([^']+)' failed/, /Failed to fetch dynamically imported module: (\S+)/]

/** Whether an error only says that a request to another site than that of `origin` was refused, as all of them are. */
export function isRefusal(text: string, address: string, origin: string): boolean {
  const named = NAMED.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined)
  if (named !== undefined) return !isOwn(named, origin)
  return text.startsWith('Failed to load resource: net::ERR_') && !isOwn(address, origin)
}

/**
 * What goes wrong in a page, as its developer would see it in the console: exceptions, rejected promises, error
 * messages, things a content security policy has refused. What content scripts complain of is there as well.
 */
export class PageErrors {
  private readonly texts = new Set<string>()

  /** Begins to listen; make one before the page is loaded. `origin` is the site that alone is there. */
  constructor(
    page: Page,
    private readonly origin: string,
  ) {
    page.on('pageerror', ({ name, message }) => {
      if (!isRefusal(message, '', origin)) this.add(`${name}: ${message}`)
    })
    page.on('crash', () => this.add('the page crashed'))
    page.on('console', (message) => this.hear(message))
  }

  /** Each text once: how often an error is thrown may hang on the speed of the machine. */
  list(): readonly string[] {
    return [...this.texts]
  }

  private hear(message: ConsoleMessage): void {
    const { url } = message.location()
    if (message.type() !== 'error' || isRefusal(message.text(), url, this.origin)) return
    this.add(`${message.text()} (${url})`)
  }

  private add(text: string): void {
    this.texts.add(text.trim().replaceAll(/\s*\n\s*/g, ' '))
  }
}
