import { describe, expect, it } from 'vitest'
import { highlightCss } from '../../lib/page/highlight-style'
import { MarkedPage, TEST_NAME, byId, paintedTexts, paintedTextsOf, sorted } from './support/marked-page'

const tall = (height: number): string => `<div style="height: ${height}px"></div>`

describe('marking a page', () => {
  it('marks terms in both languages, across inline elements', async () => {
    const page = new MarkedPage('<p>The <b>Belt</b> and <a href="#">Road</a> Initiative</p><p>中国与<em>中</em>亚</p>')
    await expect.poll(() => page.painted).toEqual(sorted('Belt and Road Initiative', '中国', '中亚'))
    await expect.poll(() => page.surfaces).toEqual(['Belt and Road Initiative', '中国', '中亚'])
  })

  it('leaves the DOM as it was', async () => {
    const html = '<div class="a"><p>Central <i>Asia</i></p><custom-x>Astana</custom-x><!-- c --></div>'
    const page = new MarkedPage(html)
    const before = document.documentElement.outerHTML
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', 'Astana'))
    page.abort()
    expect(paintedTexts()).toEqual([])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('marks a term over a line break and a footnote mark', async () => {
    const page = new MarkedPage('<p>Central<br>Asia</p><p>Belt and Road<sup>[1]</sup> Initiative</p>')
    await expect.poll(() => page.painted).toEqual(sorted('CentralAsia', 'Belt and Road[1] Initiative'))
  })

  it('drops a term that turns out to lie over the edge of a block', async () => {
    const page = new MarkedPage('<style>p b { display: block }</style><p>of Central <b>Asia</b> and Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
  })

  it('counts all occurrences and registers those near the viewport', async () => {
    const page = new MarkedPage(`<p>Central Asia</p>${tall(8000)}<p>Astana</p>${tall(8000)}<p>中亚</p>`)
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', 'Astana', '中亚'])
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
    expect(page.counts).toEqual({ occurrences: 3, concepts: 2 })
  })

  it('follows scrolling', async () => {
    const page = new MarkedPage(`<p>Central Asia</p>${tall(8000)}<p id="far">Astana</p>${tall(8000)}`)
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
    byId('far').scrollIntoView()
    await expect.poll(() => page.painted).toEqual(['Astana'])
    scrollTo(0, 0)
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
  })

  it('follows scrolling inside an element', async () => {
    const inner = `<p>Astana</p>${tall(9000)}<p id="far">Central Asia</p>`
    const page = new MarkedPage(`<div id="scroller" style="height: 300px; overflow: auto">${inner}</div>`)
    await expect.poll(() => page.painted).toEqual(['Astana'])
    byId('far').scrollIntoView()
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
  })

  it('keeps the marks of what is fixed to the viewport', async () => {
    const page = new MarkedPage(
      `<p style="position: fixed; top: 0">Astana</p>${tall(20000)}<p id="far">Central Asia</p>`,
    )
    await expect.poll(() => page.painted).toEqual(['Astana'])
    byId('far').scrollIntoView()
    await expect.poll(() => page.painted).toEqual(sorted('Astana', 'Central Asia'))
  })

  it('registers a few hundred ranges of a page of ten thousand', async () => {
    const page = new MarkedPage('<p>Astana and Central Asia, 中国 and 中亚.</p>'.repeat(2500))
    await expect.poll(() => page.counts.occurrences).toBe(10_000)
    await expect.poll(() => page.marker.paintedCount).toBeGreaterThan(20)
    expect(page.marker.paintedCount).toBeLessThan(500)
  })

  it('cuts a plain-text document into flows and keeps its lines', async () => {
    const line = 'A line about Central Asia and Astana.\n'
    const page = new MarkedPage(`<pre>${line.repeat(3000)}</pre>`)
    await expect.poll(() => page.counts.occurrences).toBe(6000)
    expect(page.surfaces.slice(0, 4)).toEqual(['Central Asia', 'Astana', 'Central Asia', 'Astana'])
    expect(Math.max(...page.recogniser.asked.map((text) => text.length))).toBeLessThanOrEqual(4000)
    await expect.poll(() => page.marker.paintedCount).toBeGreaterThan(20)
    expect(page.marker.paintedCount).toBeLessThan(1000)
    expect(new Set(paintedTexts())).toEqual(new Set(['Central Asia', 'Astana']))
  })

  it('paints each style under its own name', async () => {
    const page = new MarkedPage('<p>Astana in Central Asia</p>', {
      showing: { styleOf: (occurrence) => (occurrence.surface === 'Astana' ? 'city' : ''), first: null },
    })
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
    expect(paintedTextsOf(`${TEST_NAME}-city`)).toEqual(['Astana'])
  })

  it('takes marks off and puts them back without asking again', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const asked = page.recogniser.asked.length
    page.marker.setEnabled(false)
    expect(CSS.highlights.has(TEST_NAME)).toBe(false)
    page.marker.setEnabled(true)
    await expect.poll(() => page.painted).toEqual(['Astana'])
    expect(page.recogniser.asked.length).toBe(asked)
  })

  it('recognises everything anew when told so', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    const asked = page.recogniser.asked.length
    page.marker.rescan()
    await page.settled()
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    expect(page.recogniser.asked.length).toBe(asked * 2)
  })
})

describe('a registry that is shared', () => {
  it('comes back when the page clears it and leaves the page its own', async () => {
    CSS.highlights.set('page-own', new Highlight())
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    CSS.highlights.clear()
    CSS.highlights.set('page-own', new Highlight())
    dispatchEvent(new Event('resize'))
    await expect.poll(() => page.painted).toEqual(['Astana'])
    page.abort()
    expect(CSS.highlights.has('page-own')).toBe(true)
    CSS.highlights.delete('page-own')
  })

  it('leaves the marks of a newer copy when the older one ends', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const newer = new Highlight()
    CSS.highlights.set(TEST_NAME, newer)
    page.abort()
    expect(CSS.highlights.get(TEST_NAME)).toBe(newer)
    CSS.highlights.delete(TEST_NAME)
  })
})

describe('answers', () => {
  it('asks again when the background fails', async () => {
    let failures = 2
    const page: MarkedPage = new MarkedPage('<p>Astana</p>', {
      recognise: (texts) => (failures-- > 0 ? Promise.reject(new Error('gone')) : page.recogniser.recognise(texts)),
    })
    await expect.poll(() => page.painted).toEqual(['Astana'])
  })

  it('drops an answer to text that has changed meanwhile', async () => {
    const gate = new EventTarget()
    const isOpen = new Promise((resolve) => gate.addEventListener('open', resolve))
    const page: MarkedPage = new MarkedPage('<p id="p">Astana is here</p>', {
      recognise: async (texts) => {
        const answer = await page.recogniser.recognise(texts)
        await isOpen
        return answer
      },
    })
    await expect.poll(() => page.recogniser.asked).toContain('Astana is here')
    const text = byId('p').firstChild
    if (text) text.textContent = 'It is not Astana'
    gate.dispatchEvent(new Event('open'))
    await expect.poll(() => page.recogniser.asked).toContain('It is not Astana')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    expect([...page.marker.all()].map(({ start }) => start)).toEqual([10])
  })

  it('does not scan twice for the change it was told of', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    page.recogniser.revision = 2
    page.marker.rescan()
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    expect(page.recogniser.asked.filter((text) => text === 'Astana').length).toBe(2)
  })

  it('scans again when an answer shows newer glossaries, and drops older answers', async () => {
    const page = new MarkedPage('<p>Astana</p><p id="more"></p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    page.recogniser.revision = 2
    byId('more').textContent = 'Central Asia'
    await expect.poll(() => page.surfaces).toEqual(['Astana', 'Central Asia'])
    await expect.poll(() => page.recogniser.asked.filter((text) => text === 'Astana').length).toBe(2)
  })
})

describe('shadow roots', () => {
  it('marks open roots, painted by an adopted sheet that goes with us', async () => {
    document.body.innerHTML = ''
    const page = new MarkedPage('<div id="host"></div>')
    const root = byId('host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>Astana <slot></slot></p>'
    await expect.poll(() => page.painted).toEqual(['Astana'])
    expect(root.adoptedStyleSheets.length).toBe(1)
    page.abort()
    expect(root.adoptedStyleSheets.length).toBe(0)
  })

  it('marks closed roots the caller can open', async () => {
    const roots = new WeakMap<Element, ShadowRoot>()
    const page = new MarkedPage('<p>中国</p><x-closed id="host"></x-closed>', {
      openShadowRoot: (element) => roots.get(element) ?? null,
    })
    const root = byId('host').attachShadow({ mode: 'closed' })
    roots.set(byId('host'), root)
    root.innerHTML = '<p>Astana</p>'
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
    const paragraph = root.firstElementChild
    if (paragraph) paragraph.textContent = 'Central Asia'
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Central Asia'))
  })

  it('sees a custom element defined later', async () => {
    const page = new MarkedPage('<x-late><p>中国</p></x-late>')
    await expect.poll(() => page.painted).toEqual(['中国'])
    customElements.define(
      'x-late',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).innerHTML = '<b>Astana</b> <slot></slot>'
        }
      },
    )
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
  })
})

/** The surface under the middle of an element. */
function at(page: MarkedPage, id: string): string | undefined {
  const box = byId(id).getBoundingClientRect()
  return page.marker.occurrenceAt(box.left + box.width / 2, box.top + box.height / 2)?.surface
}

describe('the occurrence under the pointer', () => {
  it.each([
    ['plain text', '<p>in <span id="t">Astana</span></p>'],
    ['zoomed text', '<p style="zoom: 1.7">in <span id="t">Astana</span></p>'],
    [
      'scaled text',
      '<p style="transform: scale(2) rotate(5deg); transform-origin: 0 0">in <span id="t">Astana</span></p>',
    ],
    ['vertical text', '<p style="writing-mode: vertical-rl">在<span id="t">中亚</span>国家</p>'],
    ['right-to-left text', '<p dir="rtl">قمة <span id="t">Astana</span> في</p>'],
  ])('finds it in %s', async (_, html) => {
    const page = new MarkedPage(html)
    await page.settled()
    await expect.poll(() => page.surfaces.length).toBe(1)
    expect(at(page, 't')).toBe(byId('t').textContent)
  })

  it('finds it in a shadow root', async () => {
    const page = new MarkedPage('<div id="host"></div>')
    const root = byId('host').attachShadow({ mode: 'open' })
    root.innerHTML = '<span>Astana</span>'
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const box = root.firstElementChild?.getBoundingClientRect() ?? new DOMRect()
    expect(page.marker.occurrenceAt(box.left + 5, box.top + 5)?.surface).toBe('Astana')
  })

  it('finds none beside the text, though the caret snaps to it', async () => {
    const page = new MarkedPage('<p id="p" style="width: 500px">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    const box = byId('p').getBoundingClientRect()
    expect(page.marker.occurrenceAt(box.right - 10, box.top + 5)).toBe(null)
  })

  it('tells what the card needs', async () => {
    const page = new MarkedPage('<p>Leaders of <b id="t">Central</b> Asia met.</p>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
    const box = byId('t').getBoundingClientRect()
    const found = page.marker.occurrenceAt(box.left + 3, box.top + 3)
    expect(found).toMatchObject({ surface: 'Central Asia', start: 11, end: 23, text: 'Leaders of Central Asia met.' })
    expect(found?.sense.conceptKeys).toEqual(['test/central-asia'])
    expect(found?.getRange()?.toString()).toBe('Central Asia')
    expect(found?.rects().length).toBeGreaterThan(0)
    byId('t').textContent = 'South'
    expect(found?.isCurrent()).toBe(false)
    expect(found?.rects()).toEqual([])
  })
})

it('gives a rule that changes neither colour nor background', () => {
  expect(highlightCss('x')).toMatch(/^::highlight\(x\)/)
  expect(highlightCss('x')).not.toMatch(/[^-]color:|background/)
})
