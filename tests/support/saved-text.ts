import type { Page } from '@playwright/test'

/** Another connection to the browser may have taken its downloads over: what is in a file is read where it is made. */
export async function keepSavedTexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const addressOf = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (content: Blob): string => {
      Reflect.set(globalThis, 'lastSaved', content)
      return addressOf(content)
    }
  })
}

/** What the page saved last, as text; a byte order mark is part of it. */
export const lastSavedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bytes = await new Response(Reflect.get(globalThis, 'lastSaved')).arrayBuffer()
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
