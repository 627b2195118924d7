import { expect, markedTexts, markOf, test } from '../support/extension'
import { loadingJourneys } from '../support/journeys'

/** A reader has the first text before them while the page is still being sent. */

for (const [name, run] of loadingJourneys) {
  test(name, ({ page, site }) =>
    run({
      site,
      async begin(address) {
        await page.goto(address, { waitUntil: 'commit' })
        return { whole: page.waitForLoadState() }
      },
      markOf: (text) => markOf(page, text),
      expectMarks: (texts) => expect.poll(() => markedTexts(page)).toEqual(texts),
    }),
  )
}
