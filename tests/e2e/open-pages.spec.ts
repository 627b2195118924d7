import { BareChromium } from '../support/bare-chromium'
import { expect, test } from '../support/extension'

/** A reader installs the extension, or has it updated, while pages are open. */

/** What is marked in the page and its frame. */
const MARKS = `[window, frames[0]].flatMap(({ CSS }) =>
  [...(CSS.highlights.get('termlight') ?? [])].map((part) =>
    part.startContainer.data.slice(part.startOffset, part.endOffset)))`

const LINE = `getComputedStyle(document.querySelector('p'), '::highlight(termlight)').textDecorationStyle`

test('pages that are open are marked at once, in all of their frames, and go on after an update', async ({ site }) => {
  const address = site.page(`<p>Khorgos</p><iframe src="${site.page('<p>Kashgar</p>')}"></iframe>`)
  const browser = await BareChromium.startWithout()
  const marks = (): Promise<unknown> => browser.inPage(address, MARKS)
  try {
    await browser.open(address)
    await browser.install()
    await expect.poll(marks).toEqual(['Khorgos', 'Kashgar'])
    expect(await browser.inPage(address, LINE)).toBe('dotted')
    await browser.install()
    // What is new on a page only a script can mark whose extension is there.
    await browser.inPage(address, `for (const { document } of [window, frames[0]]) document.body.append('Tashkent')`)
    await expect.poll(marks).toEqual(['Khorgos', 'Tashkent', 'Kashgar', 'Tashkent'])
  } finally {
    await browser.close()
  }
})

test('a page that is still coming in is marked at once, too', async ({ site }) => {
  const stream = site.stream()
  const browser = await BareChromium.startWithout()
  const inPage = (expression: string): Promise<unknown> => browser.inPage(stream.address, expression)
  try {
    await browser.open(stream.address)
    await stream.send('<!doctype html><title>Open</title><p>Khorgos')
    await expect.poll(() => inPage(`document.querySelector('p')?.textContent`)).toBe('Khorgos')
    await browser.install()
    await expect.poll(() => inPage(`CSS.highlights.get('termlight')?.size`)).toBe(1)
    await stream.end()
  } finally {
    await browser.close()
  }
})
