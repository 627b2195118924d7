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

const drawn = (page: MarkedPage): string[] => [...page.marker.all(true)].map(({ surface }) => surface)

const CLIPPED =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap'

describe('the number of terms', () => {
  it.each([
    ['in text for screen readers', `<h2 style="${CLIPPED}">Astana</h2>`],
    ['in blocks of such text', `<div style="${CLIPPED}"><ul><li>Astana <li>中亚</ul></div>`],
    ['in such a part of a line', `<p>text <span style="${CLIPPED}">Astana</span> text</p>`],
    ['put out of the page', '<nav style="position: absolute; left: -9999px"><p>Astana</p></nav>'],
    ['above the page until it has the focus', '<a style="position: fixed; top: -60px">Astana</a>'],
    ['in a part shut to no height', '<div style="max-height: 0; overflow: hidden"><p>Astana</p></div>'],
    ['behind a picture of it', '<h1 style="text-indent: -9999px; overflow: hidden">Astana</h1>'],
    [
      'pushed out of a link by its width',
      '<a style="display: block; width: 90px; text-indent: 100%; white-space: nowrap; overflow: hidden"><b>Astana</b></a>',
    ],
    ['in letters of no size', '<p style="font-size: 0">Astana</p>'],
  ])('is not that of what nobody meets: %s', async (_, html) => {
    const page = new MarkedPage(`${html}<p>中国</p>`)
    await expect.poll(() => page.marker.count).toBe(1)
    expect(drawn(page)).toEqual(['中国'])
    expect(texts(page)).toEqual(['中国'])
  })

  it.each([
    ['not scrolled or moved to yet', '<p style="opacity: 0; transform: translateY(60px) scale(0)">Astana</p>'],
    [
      'moved out on the left, as slides are',
      '<div style="overflow: hidden; width: 300px"><p style="position: relative; left: -9000px">Astana</p></div>',
    ],
    [
      'scrolled away',
      '<div id="x" style="height: 100px; overflow: auto"><p>Astana</p><p style="height: 3000px"></p></div>',
    ],
    [
      'laid out from a box without height that it is not in',
      '<div style="height: 0; overflow: hidden"><p style="position: absolute; top: 50px">Astana</p></div>',
    ],
    ['in an element without a box', '<p><span style="display: contents">Astana</span></p>'],
    ['running out of a box without height', '<div style="height: 0">Astana</div>'],
    ['with the indent of a first line', '<p style="text-indent: 4em">Astana</p>'],
    ['with that of all lines but the first', '<p style="text-indent: -60px; padding-left: 60px">Astana</p>'],
    ['of a size of its own', '<div style="font-size: 0"><p style="font-size: 16px">Astana</p></div>'],
  ])('is that of all else: %s', async (_, html) => {
    const page = new MarkedPage(`${html}<p style="margin-top: 90px">中国</p>`)
    document.getElementById('x')?.scrollTo(0, 2000)
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(page.marker.count).toBe(2)
    expect(drawn(page)).toEqual(['Astana', '中国'])
  })

  it('is not that of text slotted into what is cut off', async () => {
    const page = new MarkedPage('<x-labelled id="x">Astana</x-labelled><p>中国</p>')
    byId('x').attachShadow({ mode: 'open' }).innerHTML = `<div style="${CLIPPED}"><slot></slot></div>`
    await expect.poll(() => page.marker.count).toBe(1)
    expect(drawn(page)).toEqual(['中国'])
  })

  it('follows what is cut off and shown again, which is marked all the while', async () => {
    const page = new MarkedPage('<div id="d"><p>Astana</p></div><p>中国</p>')
    await expect.poll(() => page.marker.count).toBe(2)
    byId('d').style.cssText = 'height: 0; overflow: hidden'
    await expect.poll(() => page.marker.count).toBe(1)
    expect(page.painted).toEqual(['Astana', '中国'])
    byId('d').style.cssText = ''
    await expect.poll(() => drawn(page)).toEqual(['Astana', '中国'])
    expect(page.marker.count).toBe(2)
    byId('d').style.cssText = CLIPPED
    await expect.poll(() => page.marker.count).toBe(1)
    byId('d').remove()
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    expect(page.marker.count).toBe(1)
  })

  it('is that of a link to the main part while it has the focus', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style id="s">#a { position: absolute; top: -60px } #a:focus { top: 0 }</style>',
    )
    const page = new MarkedPage('<a id="a" href="#x">Astana</a><p>中国</p>')
    await expect.poll(() => page.marker.count).toBe(1)
    byId('a').focus()
    await expect.poll(() => page.marker.count).toBe(2)
    byId('a').blur()
    await expect.poll(() => page.marker.count).toBe(1)
    byId('s').remove()
  })
})
