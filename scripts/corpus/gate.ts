import { fileURLToPath } from 'node:url'
import type { BrowserContext, Request, Route } from 'playwright'

/** Keeps the pages of a corpus at home: what they ask of other sites is refused, and they cannot leave for one. */

/** Whether an address is served by the site at `origin`, which is `localhost` as well; true for `data:` and the like. */
export function isOwn(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return true
  const { protocol, hostname, port } = new URL(address)
  if (!/^(?:https?|wss?):$/.test(protocol)) return true
  const home = new URL(origin)
  const isNear = hostname === home.hostname || hostname === 'localhost' || hostname.endsWith('.localhost')
  return isNear && port === home.port && (protocol === 'http:' || protocol === 'ws:')
}

const script = fileURLToPath(new URL('./stay-home.js', import.meta.url))

/** Calls off what would lead a page that this browser opens from now on to another site than its own. */
export async function stayHome(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: script })
}

/** Refuses requests to other sites than that of `origin`, in all tabs of a browser, until its routes are removed. */
export async function shutGate(context: BrowserContext, origin: string): Promise<void> {
  await context.route((url) => !isOwn(url.href, origin), refuse)
}

/** What is not called off in the page, as what a frame does to its top. A document answered with "no content" leaves the tab where it is; a request that failed would lead to an error page. */
function refuse(route: Route): Promise<void> {
  return leadsAway(route.request()) ? route.fulfill({ status: 204 }) : route.abort()
}

function leadsAway(request: Request): boolean {
  if (!request.isNavigationRequest()) return false
  try {
    return request.frame().parentFrame() === null
  } catch {
    return true // The first document of a new tab is asked for before its frame is there.
  }
}
