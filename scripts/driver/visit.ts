import type { Page } from 'playwright'
import { Failure, reasonOf } from '../failure'

/** How long all parts of a page are waited for, in ms: one that hangs must not keep the text from being seen. */
const PATIENCE = 10_000

/** Opens an address in a page; a `Failure` where the browser cannot. */
export async function visit(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: 45_000 })
  } catch (error) {
    throw new Failure(`${address}: cannot be opened (${reasonOf(error)})`)
  }
  try {
    await page.waitForLoadState('load', { timeout: PATIENCE })
  } catch {
    // Whatever is still loading, the page is shown as a reader sees it by now.
  }
}
