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

/** Whether each paragraph that a box shows is marked. */
function isAllMarked(box: Element): boolean {
  const marked = new Set([...(CSS.highlights.get(TEST_NAME) ?? [])].map((range) => range.startContainer.parentNode))
  const seen = [...box.querySelectorAll('p')].filter((each) => overlaps(each, box))
  return seen.length > 0 && seen.every((each) => marked.has(each))
}

function overlaps(element: Element, box: Element): boolean {
  const inner = element.getBoundingClientRect()
  const outer = box.getBoundingClientRect()
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
