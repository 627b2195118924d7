import type { Page } from 'playwright'
import { CardProbe, type Box } from './card'
import { readMarks, type Mark } from './marks'

/** Waits for a mark with this text in sight and rests the pointer on it; gives the box of the card that opens. */
export async function openCardOf(page: Page, text: string): Promise<Box> {
  const mark = await visibleMark(page, text)
  const card = await CardProbe.of(page)
  await page.mouse.move(mark.x, mark.y, { steps: 4 })
  return card.whenOpen()
}

async function visibleMark(page: Page, text: string): Promise<Mark> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const mark = (await readMarks(page)).find((each) => each.visible && each.text === text)
    if (mark) return mark
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
  throw new Error(`"${text}" is not marked in sight`)
}
