/**
 * A page of our own for components: its style sheets, and a look at it as screen readers see it.
 */
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'

const styles: HTMLStyleElement[] = []
let container: HTMLElement | null = null

afterEach(async () => {
  if (container) render(null, container)
  container = null
  for (const style of styles.splice(0)) style.remove()
  document.body.className = ''
  delete document.body.dataset['theme']
  await page.viewport(800, 600)
})

/** An empty page with these style sheets; gives the element to render into. */
export function openOwnPage(sheets: readonly string[]): HTMLElement {
  for (const css of sheets) {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    styles.push(style)
  }
  container = document.createElement('div')
  document.body.className = 'termlight'
  document.documentElement.lang = 'en'
  document.title = 'Terms'
  document.body.replaceChildren(container)
  return container
}

/** Has axe look at the page as it is now. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document)
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
}
