import { describe, expect, it } from 'vitest'
import { MarkedPage, byId } from './support/marked-page'

const texts = (page: MarkedPage): string[] => [...page.marker.shown.all()].map(({ text }) => text.trim())

describe('the first of a concept', () => {
  it.each([
    ['one pixel wide', 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)'],
    ['left of the page', 'position: absolute; left: -9999px'],
    ['above the page', 'position: absolute; top: -9999px'],
    ['transparent', 'opacity: 0'],
    ['shut to no height', 'height: 0; overflow: hidden'],
    ['in letters of no size', 'font-size: 0'],
  ])('is not one that nobody sees: %s', async (_, style) => {
    const page = new MarkedPage(
      `<div style="${style}"><p>Astana unseen</p></div><p>Astana seen</p><p>Astana more</p>`,
      {
        showing: { styleOf: () => '', first: 'page' },
      },
    )
    await expect.poll(() => texts(page)).toEqual(['Astana seen'])
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(texts(page)).toEqual(['Astana seen'])
    expect(page.painted).toEqual(['Astana'])
  })

  it.each([
    [
      'in a scroller that has been scrolled',
      '<div id="x" style="height: 100px; overflow: auto">Astana one<p style="height: 3000px"></p></div>',
    ],
    ['in an element without a box', '<p><span style="display: contents">Astana one</span></p>'],
    ['running out of a box without height', '<div style="height: 0">Astana one</div>'],
  ])('may be %s', async (_, html) => {
    document.body.innerHTML = html
    const page = new MarkedPage(`${html}<p style="margin-top: 50px">Astana two</p>`, {
      showing: { styleOf: () => '', first: 'page' },
    })
    document.getElementById('x')?.scrollTo(0, 2000)
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(texts(page)[0]).toMatch(/^Astana one/)
    expect(texts(page).length).toBe(1)
  })

  it('comes back when it is shown', async () => {
    const page = new MarkedPage('<p id="p" style="opacity: 0">Astana one</p><p>Astana two</p>', {
      showing: { styleOf: () => '', first: 'page' },
    })
    await expect.poll(() => texts(page)).toEqual(['Astana two'])
    byId('p').style.opacity = '1'
    await expect.poll(() => texts(page)).toEqual(['Astana one'])
  })
})
