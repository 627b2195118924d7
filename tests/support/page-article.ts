import type { Page } from '@playwright/test'
import { markOf } from './extension'

/** An article whose terms are listed. */

export const article = `
  <h1>Summit in Samarkand</h1>
  <p>The Belt and Road Initiative came up in Samarkand. Food security did, too.</p>
  <div style="height: 1500px"></div>
  <p>Samarkand, again: food security and the Aral Sea.</p>
  <div style="height: 1500px"></div>
  <p>咸海 is the Aral Sea. Samarkand once more.</p>`

export const head = '<title>Summit news: A/B</title>'

/** Opens it in front. */
export async function openArticle(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.bringToFront()
  await markOf(page, 'Samarkand')
}
