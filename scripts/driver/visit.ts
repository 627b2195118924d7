import type { Page } from 'playwright'
import { Failure, reasonOf } from '../failure'

/** Opens an address in a page; a `Failure` where the browser cannot. */
export async function visit(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 45_000 })
  } catch (error) {
    throw new Failure(`${address}: cannot be opened (${reasonOf(error)})`)
  }
}
