import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkedPage, byId } from './support/marked-page'

afterEach(() => vi.restoreAllMocks())

/** An element with a text of its own. */
function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

/** How often `act` asks what a scan asks once for each walk, and where nodes stand. */
async function questionsIn(act: () => Promise<void>): Promise<number> {
  const spies = [
    vi.spyOn(Element.prototype, 'querySelectorAll'),
    vi.spyOn(Node.prototype, 'compareDocumentPosition'),
    vi.spyOn(globalThis, 'getComputedStyle'),
  ]
  await act()
  const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  vi.restoreAllMocks()
  return asked
}

describe('many parts that come one by one', () => {
  it.each(['append', 'prepend'] as const)('are scanned in one walk (%s)', async (place) => {
    const page = new MarkedPage('<p>中国</p><div id="few"><p>中亚</p></div><p>中国</p><div id="many"></div><p>中国</p>')
    await expect.poll(() => page.surfaces.length).toBe(4)
    const grow = (id: string, count: number): Promise<number> =>
      questionsIn(async () => {
        const known = page.marker.count
        for (let i = 0; i < count; i++) byId(id)[place](withText('p', `Astana ${i}`))
        await expect.poll(() => page.marker.isSettled && page.marker.count).toBe(known + count)
      })
    const few = await grow('few', 400)
    const many = await grow('many', 1600)
    expect(many).toBeLessThan(few * 6)
    expect(many).toBeLessThan(1600 * 3)
  })

  it('are asked for first where they are in view', async () => {
    const page = new MarkedPage('<p>中国</p><div id="d"></div>')
    await expect.poll(() => page.painted).toEqual(['中国'])
    for (let i = 0; i < 1500; i++) byId('d').append(withText('p', `Astana ${i}`))
    scrollTo(0, document.documentElement.scrollHeight)
    await expect.poll(() => page.marker.count).toBe(1501)
    const asked = page.recogniser.asked.slice(1)
    expect(asked.indexOf('Astana 1499')).toBeLessThan(100)
    expect(new Set(asked).size).toBe(asked.length)
    expect([...page.marker.all()].map(({ text }) => text).slice(1)).toEqual(
      Array.from({ length: 1500 }, (_, i) => `Astana ${i}`),
    )
  })

  it('are marked beside the text of their parent', async () => {
    const page = new MarkedPage('<div id="d">中国</div>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    for (let i = 0; i < 120; i++) byId('d').append(withText(i === 60 ? 'span' : 'p', 'Astana'))
    byId('d').append('Central Asia')
    await expect
      .poll(() => page.surfaces)
      .toEqual(['中国', ...Array.from({ length: 120 }, () => 'Astana'), 'Central Asia'])
  })
})

describe('levels that come one in another', () => {
  it.each(['div', 'span'])('are read once each (%s)', async (name) => {
    const page = new MarkedPage('<p>中国</p><div id="d">in </div>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    const questions = await questionsIn(async () => {
      let at = byId('d')
      for (let i = 0; i < 200; i++) {
        const inner = withText(name, 'Astana ')
        at.append(inner)
        at = inner
      }
      await expect.poll(() => page.marker.isSettled && page.marker.count).toBe(201)
    })
    expect(questions).toBeLessThan(200 * 10)
    expect(page.recogniser.asked.length).toBeLessThan(220)
  })
})
