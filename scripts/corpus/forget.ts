import type { BrowserContext } from 'playwright'

/** Makes each load of a page its first: what pages have stored is gone, their own and that of others. */

/** Cookies, storage, caches and service workers of the site at `origin`, which is `localhost` as well. */
export async function forgetVisits(context: BrowserContext, origin: string): Promise<void> {
  const [tab] = context.pages()
  if (!tab) return
  await context.clearCookies()
  const session = await context.newCDPSession(tab)
  try {
    for (const site of [origin, `http://localhost:${new URL(origin).port}`]) {
      await session.send('Storage.clearDataForOrigin', { origin: site, storageTypes: 'all' })
    }
  } finally {
    await session.detach()
  }
}
