import type { Page } from 'playwright'

/** The errors of a load that another did not have, too; numbers and names made by chance make no other error of one. */
export function errorsBeside(known: readonly string[], errors: readonly string[]): string[] {
  const kinds = new Set(known.map(kindOf))
  return errors.filter((error) => !kinds.has(kindOf(error)))
}

const kindOf = (error: string): string => error.replaceAll(/\b[\w-]*\d[\w.-]*/g, '0')

/**
 * What goes wrong in a page, as its developer would see it in the console: exceptions, rejected promises, error
 * messages, things a content security policy has refused. What content scripts complain of is there as well.
 */
export class PageErrors {
  private readonly texts = new Set<string>()

  /** Begins to listen; make one before the page is loaded. */
  constructor(page: Page) {
    page.on('pageerror', (error) => this.add(`${error.name}: ${error.message}`))
    page.on('crash', () => this.add('the page crashed'))
    page.on('console', (message) => {
      if (message.type() === 'error') this.add(`${message.text()} (${message.location().url})`)
    })
  }

  /** Each text once: how often an error is thrown may hang on the speed of the machine. */
  list(): readonly string[] {
    return [...this.texts]
  }

  private add(text: string): void {
    this.texts.add(text.trim().replaceAll(/\s*\n\s*/g, ' '))
  }
}
