import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkedPage, TEST_NAME, byId } from './support/marked-page'

afterEach(() => vi.useRealTimers())

/** So many paragraphs, each with its number and a term. */
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p style="margin: 0">Astana, ${i}</p>`).join('')

/** Whether a state comes within some frames, with timers standing still: polls would let them go on. */
async function comesInFrames(isThere: () => boolean): Promise<boolean> {
  for (let frame = 0; frame < 60 && !isThere(); frame++) await new Promise(requestAnimationFrame)
  return isThere()
}

/** Whether each paragraph that a box shows is marked; without a box, each that the window shows. */
function isAllMarked(box?: Element): boolean {
  const marked = new Set([...(CSS.highlights.get(TEST_NAME) ?? [])].map((range) => range.startContainer.parentNode))
  const view = box?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const seen = [...(box ?? document).querySelectorAll('p')].filter((each) => overlaps(each, view))
  return seen.length > 0 && seen.every((each) => marked.has(each))
}

function overlaps(element: Element, outer: DOMRect): boolean {
  const inner = element.getBoundingClientRect()
  return inner.bottom > outer.top && inner.top < outer.bottom && inner.right > outer.left && inner.left < outer.right
}

describe('a scroller in the page', () => {
  it.each([
    ['down', '<div id="box" style="height: 300px; overflow: auto">', paragraphs(3000)],
    [
      'sideways',
      '<div id="box" style="width: 300px; overflow: auto; display: flex">',
      paragraphs(1500).replaceAll('style="', 'style="flex: none; width: 100px; '),
    ],
  ])('has marks where it jumps to, before things are quiet (%s)', async (_, open, inner) => {
    const page = new MarkedPage(`<p>中国</p>${open}${inner}</div><p>中国</p>`)
    await expect.poll(() => page.marker.isSettled && page.marker.isQuiet).toBe(true)
    const box = byId('box')
    // Looking everything over waits for a timer: now that never comes.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    for (const share of [0.5, 0.9, 0.1, 1, 0]) {
      box.scrollTo(box.scrollWidth * share, box.scrollHeight * share)
      expect(await comesInFrames(() => isAllMarked(box))).toBe(true)
      expect(page.marker.paintedCount).toBeLessThan(1000)
    }
  })

  it('has marks where it jumps to in a shadow tree, and in what its slots show', async () => {
    const page = new MarkedPage(`<p>中国</p><div id="host">${paragraphs(1500)}</div><p>中国</p>`)
    const root = byId('host').attachShadow({ mode: 'open' })
    root.innerHTML = `<div style="height: 300px; overflow: auto">${paragraphs(1500)}<slot></slot></div>`
    const box = root.firstElementChild ?? byId('host')
    await expect.poll(() => page.marker.isSettled && page.marker.count).toBe(3002)
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    box.scrollTop = box.scrollHeight / 3
    expect(await comesInFrames(() => isAllMarked(box))).toBe(true)
    box.scrollTop = box.scrollHeight
    const last = byId('host').lastElementChild?.firstChild
    const isLastMarked = (): boolean =>
      [...(CSS.highlights.get(TEST_NAME) ?? [])].some((range) => range.startContainer === last)
    expect(await comesInFrames(isLastMarked)).toBe(true)
  })

  it('is not measured anew at each little step', async () => {
    const page = new MarkedPage(`<div id="box" style="height: 300px; overflow: auto">${paragraphs(500)}</div>`)
    await expect.poll(() => page.marker.isSettled && page.marker.isQuiet).toBe(true)
    const box = byId('box')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    for (let step = 0; step < 20; step++) {
      box.scrollTop += 5
      await new Promise(requestAnimationFrame)
    }
    expect(rects).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    expect(isAllMarked(box)).toBe(true)
  })
})

describe('a long page', () => {
  it.each([
    ['is zoomed', () => (document.body.style.zoom = '2')],
    ['grows above', () => (byId('tall').style.height = '40000px')],
  ])('has marks where it is read after it %s, before things are quiet', async (_, change) => {
    const page = new MarkedPage(`<div id="tall" style="height: 20000px"></div>${paragraphs(3000)}`)
    document.body.style.overflowAnchor = 'none'
    await expect.poll(() => page.marker.isSettled && page.marker.isQuiet).toBe(true)
    scrollTo(0, document.documentElement.scrollHeight * 0.75)
    await expect.poll(() => page.marker.isQuiet && isAllMarked()).toBe(true)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    change()
    for (let step = 0; step < 8; step++) {
      expect(await comesInFrames(() => isAllMarked())).toBe(true)
      scrollBy(0, innerHeight)
    }
  })

  it('is measured before anything is marked: between marks the browser would look over its styles each time', async () => {
    const page = new MarkedPage(paragraphs(500))
    await expect.poll(() => page.marker.isSettled && page.marker.isQuiet).toBe(true)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    const marked = [vi.spyOn(Highlight.prototype, 'add'), vi.spyOn(Highlight.prototype, 'delete')]
    scrollTo(0, document.documentElement.scrollHeight / 2)
    expect(await comesInFrames(() => marked.every(({ mock }) => mock.calls.length > 0))).toBe(true)
    const marks = marked.flatMap(({ mock }) => mock.invocationCallOrder)
    expect(measured).toHaveBeenCalled()
    expect(Math.max(...measured.mock.invocationCallOrder)).toBeLessThan(Math.min(...marks))
    vi.restoreAllMocks()
  })
})
