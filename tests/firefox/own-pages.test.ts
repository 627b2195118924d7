import { expect, test } from '../support/firefox'

/** The add-on's own pages, each in a tab of Firefox. */

test.for([
  ['popup.html', 'input[role=combobox]'],
  ['options.html', '[role=switch]'],
  ['welcome.html', 'p'],
] as const)('%s opens, in the language of the browser and without an error', async ([path, part], { firefox }) => {
  await firefox.takeErrors()
  const page = await firefox.openInside(path)
  await expect.poll(() => page.$$eval(part, (all) => all.length)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await page.title()).toContain('Termlight')
  await page.close()
  expect(await firefox.takeErrors()).toEqual([])
})
