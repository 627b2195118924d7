import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { CardProbe } from '../driver/card'
import type { Browser } from '../driver/launch'
import { readMarks, type Mark } from '../driver/marks'
import { openPopup } from '../driver/popup'
import { settledOccurrences, type FoundOccurrence } from '../driver/occurrences'
import { visit } from '../driver/visit'

/** Looks at a page as a reader would where there is no window: marks, cards, popup, each kept as a picture. */

export interface Tour {
  readonly occurrences: readonly FoundOccurrence[]
  /** Paths of the pictures that were made. */
  readonly pictures: readonly string[]
}

export const tourViewport = { width: 1280, height: 900 }

/** Opens a page, hovers its first terms and takes pictures into `folder`, `suffix` in their names. */
export async function tourPage(
  context: BrowserContext,
  address: string,
  folder: string,
  suffix: string,
): Promise<Tour> {
  const page = await openPage(context, address)
  try {
    const occurrences = await settledOccurrences(context, page)
    const pictures = [await picture(page, folder, `page${suffix}.png`)]
    for (const [index, mark] of firstOfEachLanguage(await readMarks(page)).entries()) {
      const name = index === 0 ? `card${suffix}.png` : `card${suffix}-${languageOf(mark)}.png`
      pictures.push(await hoverAndPicture(page, mark, folder, name))
    }
    return { occurrences, pictures }
  } finally {
    await page.close()
  }
}

/** The popup over a page, after `query` was typed into it. */
export async function tourPopup(browser: Browser, address: string, query: string, file: string): Promise<string> {
  const page = await openPage(browser.context, address)
  const popup = await openPopup(browser, page)
  await popup.page.getByRole('combobox').fill(query)
  await popup.page.getByRole('option').or(popup.page.locator('.notice')).first().waitFor()
  await popup.page.screenshot({ path: file })
  await popup.close()
  await page.close()
  return file
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(tourViewport)
  await visit(page, address)
  return page
}

async function picture(page: Page, folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  await page.screenshot({ path })
  return path
}

async function hoverAndPicture(page: Page, mark: Mark, folder: string, name: string): Promise<string> {
  const card = await CardProbe.of(page)
  await page.mouse.move(mark.x, mark.y, { steps: 4 })
  await card.whenOpen()
  const path = await picture(page, folder, name)
  await page.mouse.move(1, 1)
  await page.keyboard.press('Escape')
  return path
}

/** The first mark in sight of each language, the language of the first mark first. */
function firstOfEachLanguage(marks: readonly Mark[]): Mark[] {
  const seen = new Map<string, Mark>()
  for (const mark of marks) {
    if (mark.visible && !seen.has(languageOf(mark))) seen.set(languageOf(mark), mark)
  }
  return [...seen.values()]
}

function languageOf({ text }: Mark): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}
