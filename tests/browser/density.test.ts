import { expect, it } from 'vitest'
import type { Showing } from '../../lib/page/shown-terms'
import { byId, MarkedPage, paintedTextsOf, sorted, TEST_NAME } from './support/marked-page'

const first = (within: 'page' | 'section'): Showing => ({ styleOf: () => '', first: within })
const every: Showing = { styleOf: () => '', first: null }

it('marks the first of each concept, in either language', async () => {
  const page = new MarkedPage('<p>Central Asia, 中亚, Astana</p><p>Astana, 中国</p>', { showing: first('page') })
  await expect.poll(() => page.painted).toEqual(sorted('Central Asia', 'Astana', '中国'))
  expect(page.surfaces.length).toBe(5)
})

it('changes at once, and takes no mark away that stays', async () => {
  const page = new MarkedPage('<p>Astana</p><p>Astana</p><h2>x</h2><p>Astana</p>')
  await expect.poll(() => page.painted).toEqual(['Astana', 'Astana', 'Astana'])
  page.marker.show(first('page'), '')
  expect(page.painted).toEqual(['Astana'])
  page.marker.show(first('section'), '')
  await expect.poll(() => page.painted).toEqual(['Astana', 'Astana'])
  page.marker.show(every, '')
  expect(page.painted).toEqual(['Astana', 'Astana', 'Astana'])
})

it('paints a new style under its name and the rule for it, and takes the old name back', async () => {
  const page = new MarkedPage('<p>Astana</p>')
  await expect.poll(() => page.painted).toEqual(['Astana'])
  const sheets = document.adoptedStyleSheets.length
  page.marker.show({ styleOf: () => 'x', first: null }, `::highlight(${TEST_NAME}-x) { color: red; }`)
  expect(paintedTextsOf(`${TEST_NAME}-x`)).toEqual(['Astana'])
  expect(CSS.highlights.has(TEST_NAME)).toBe(false)
  expect(document.adoptedStyleSheets.length).toBe(sheets + 1)
  page.abort()
  expect(document.adoptedStyleSheets.length).toBe(sheets)
})

it('takes the next one when the first goes, and the new one when one comes before', async () => {
  const page = new MarkedPage('<div id="top"></div><p id="a">Astana one</p><p>Astana two</p>', {
    showing: first('page'),
  })
  const places = () => [...page.marker.shown.all()].map(({ text }) => text)
  await expect.poll(() => places()).toEqual(['Astana one'])
  byId('a').remove()
  await expect.poll(() => places()).toEqual(['Astana two'])
  byId('top').textContent = 'Astana zero'
  await expect.poll(() => places()).toEqual(['Astana zero'])
  expect(page.painted).toEqual(['Astana'])
})

it('finds the first of thousands in short slices', async () => {
  const page = new MarkedPage('<p>Astana and Central Asia, 中国 and 中亚.</p>'.repeat(2500), { showing: first('page') })
  await expect.poll(() => page.counts.occurrences).toBe(10_000)
  await expect.poll(() => page.painted).toEqual(sorted('Astana', 'Central Asia', '中国'))
  page.marker.show(first('section'), '')
  await page.settled()
  await expect.poll(() => page.painted).toEqual(sorted('Astana', 'Central Asia', '中国'))
})
