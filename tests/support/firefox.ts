import type { Frame, Page } from 'puppeteer-core'
import { expect, test as base } from 'vitest'
import { findFirefox } from '../../scripts/browsers'
import { readMarks, type Mark } from '../../scripts/driver/marks'
import { Firefox } from './firefox/browser'
import { FirefoxCard } from './firefox/card'
import { until } from './firefox/until'
import { Site } from './site'

/** Vitest's `test` with the built add-on in one Firefox for all files; skipped where there is no Firefox. */

const executablePath = findFirefox()

const inFirefox = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads what a fixture needs from this pattern
  .extend('firefox', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const firefox = await Firefox.launch(executablePath ?? '')
    onCleanup(() => firefox.close())
    return firefox
  })
  // oxlint-disable-next-line no-empty-pattern -- as above
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const site = await Site.start()
    onCleanup(() => site.stop())
    return site
  })
  .extend('page', async ({ firefox }, { onCleanup }) => {
    const page = await firefox.newPage()
    onCleanup(async () => {
      await page.close()
      const errors = await firefox.takeErrors()
      if (errors.length > 0) throw new Error(`errors of the add-on: ${errors.join('; ')}`)
    })
    return page
  })
  .extend('card', ({ firefox, page }) => new FirefoxCard(firefox, page))

export const test = executablePath ? inFirefox : inFirefox.skip

export { expect }

/** What is marked in a page or frame, in reading order. */
export async function markedTexts(scope: Page | Frame): Promise<string[]> {
  return (await readMarks(scope)).map(({ text }) => text)
}

/** The first mark with this text, once it is there. */
export async function markOf(scope: Page | Frame, text: string): Promise<Mark> {
  const marks = await until(
    `"${text}" among the marks`,
    () => readMarks(scope),
    (all) => all.some((each) => each.text === text),
  )
  const mark = marks.find((each) => each.text === text)
  if (!mark) throw new Error(`"${text}" is no longer marked`)
  return mark
}

/** Rests the pointer on the first mark with this text, coming from outside. */
export async function hoverMark(page: Page, text: string): Promise<Mark> {
  const mark = await markOf(page, text)
  await page.bringToFront()
  await page.mouse.move(mark.x - 30, mark.y)
  await page.mouse.move(mark.x, mark.y, { steps: 3 })
  return mark
}
