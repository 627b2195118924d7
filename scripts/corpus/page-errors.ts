import type { Page } from 'playwright'

/**
 * What goes wrong in a page, as its developer would see it in the console: exceptions, rejected promises, error
 * messages, things a content security policy has refused. Also what our own content script has to complain of.
 */
export class PageErrors {
  private readonly texts = new Set<string>()

  private constructor() {}

  /** Begins to listen; call it before the page is loaded. */
  static async of(page: Page): Promise<PageErrors> {
    const errors = new PageErrors()
    page.on('pageerror', (error) => errors.add(`${error.name}: ${error.message}`))
    page.on('crash', () => errors.add('the page crashed'))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.add(`${message.text()} ${message.location().url}`)
    })
    await errors.listenToExtension(page)
    return errors
  }

  /** Each text once: how often an error is thrown may hang on the speed of the machine. */
  list(): readonly string[] {
    return [...this.texts]
  }

  /** Playwright does not show the messages of content scripts. */
  private async listenToExtension(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page)
    const extensions = new Set<number>()
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) extensions.add(context.id)
    })
    session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
      if (!extensions.has(executionContextId) || (type !== 'error' && type !== 'assert')) return
      this.add(`the extension says: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`)
    })
    await session.send('Runtime.enable')
  }

  private add(text: string): void {
    this.texts.add(text.trim().split('\n', 1)[0] ?? '')
  }
}
