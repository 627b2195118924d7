import type { BrowserContext, CDPSession } from 'playwright'
import { untilDone, within } from './patience'

/** Closes the tabs of a browser, whatever the pages in them are about. */

/**
 * The browser asks the document that is there to close, and forgets it where that one gives way to the next just then:
 * of a page that keeps reloading, one tab in ten stays open. What is still there after so many milliseconds is asked
 * again. Once is enough mostly: Playwright lets no request of a tab pass that it has asked to close, so nothing gives
 * way any more.
 */
const ASKING = 500

/** What is not closed after so many milliseconds will not be. */
const CLOSING = 10_000

/** Closes all tabs but the first, since a browser without tabs ends; throws where one stays open. */
export async function closeTabs(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages()
  if (!first || others.length === 0) return
  const closing = Promise.all(others.map((page) => page.close()))
  const session = await context.newCDPSession(first)
  try {
    await within(
      CLOSING,
      untilDone(closing, ASKING, () => askToClose(session)),
    )
  } finally {
    await session.detach()
  }
}

/** All tabs but that of the session. */
async function askToClose(session: CDPSession): Promise<void> {
  const { targetInfo: own } = await session.send('Target.getTargetInfo')
  const { targetInfos } = await session.send('Target.getTargets')
  const tabs = targetInfos.filter(({ type, targetId }) => type === 'page' && targetId !== own.targetId)
  // One that has gone meanwhile refuses.
  await Promise.allSettled(tabs.map(({ targetId }) => session.send('Target.closeTarget', { targetId })))
}
