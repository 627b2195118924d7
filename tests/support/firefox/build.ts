import { findFirefox } from '../../../scripts/browsers'
import { buildExtension } from '../../../scripts/local-tools'

/** Before the tests of a run: builds the add-on, or says why there is nothing to test it with. */
export default function setup(): void {
  if (findFirefox()) return buildExtension('firefox')
  const advice = 'Install Firefox, or set FIREFOX_PATH to one that is there.'
  process.stderr.write(`No Firefox found: its tests are skipped. ${advice}\n`)
}
