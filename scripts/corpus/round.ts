import type { Findings } from './judge'
import { printable, type Row } from './report'

/** Goes through the pages of a corpus, one after the other, so that whoever waits sees how far it is. */

/**
 * Adds a row per page until `interrupted` is fulfilled, and tells whether it came to the end. Each page is named on
 * standard error before it is loaded: a slow one shows.
 */
export async function checkEach(
  paths: readonly string[],
  rows: Row[],
  check: (path: string) => Promise<Findings>,
  interrupted: Promise<null>,
): Promise<boolean> {
  for (const path of paths) {
    console.error(printable(path))
    const findings = await Promise.race([interrupted, check(path)])
    if (!findings) return false
    rows.push({ path, findings })
  }
  return true
}

/** Is fulfilled at Ctrl+C, which from now on does not end the process by itself. */
export function interruption(): Promise<null> {
  return new Promise((done) => {
    // Not once: npm hands on what the terminal has sent already.
    process.on('SIGINT', () => done(null))
  })
}
