import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkedPage, byId, sorted } from './support/marked-page'

afterEach(() => vi.restoreAllMocks())

const TERMS = ['Astana', 'Central Asia', '中国', '中亚']

/** Paragraphs with a term each, and the terms in their order. */
function paragraphs(count: number): { html: string; terms: string[] } {
  const terms = Array.from({ length: count }, (_, i) => TERMS[(i * 7) % TERMS.length] ?? '')
  return { html: terms.map((term, i) => `<p>${term} ${i}</p>`).join(''), terms }
}

/** Which paragraph each occurrence stands in, in reading order. */
function numbers(page: MarkedPage): string[] {
  if (!page.marker.isSettled) return ['unsettled']
  return [...page.marker.all()].map(({ text }) => text.replace(/\D+/, ''))
}

describe('nodes that are moved', () => {
  it('keep reading order when a list is turned round', async () => {
    const { html, terms } = paragraphs(400)
    const page = new MarkedPage(`<div id="u">${html}</div>`)
    await expect.poll(() => page.surfaces).toEqual(terms)
    byId('u').append(...[...byId('u').children].toReversed())
    await expect.poll(() => numbers(page)).toEqual(terms.map((_, i) => String(399 - i)))
  })

  it('are forgotten where a part of a sentence is put in their place', async () => {
    const page = new MarkedPage('<p>We met in <b id="b">Astana</b> today near the sea</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    byId('b').textContent = '中国'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('b').textContent = 'London'
    await expect.poll(() => page.surfaces).toEqual([])
    expect(page.marker.count).toBe(0)
  })

  it('keep reading order while answers to older texts are still to come', async () => {
    const { html } = paragraphs(400)
    const page = new MarkedPage(`<div id="u">${html}</div>`)
    for (let round = 0; round < 6; round++) {
      byId('u').append(...[...byId('u').children].filter((_, i) => i % (round + 2) === 0).toReversed())
      await new Promise(requestAnimationFrame)
    }
    const expected = [...byId('u').children].map((each) => each.textContent.replace(/\D+/, ''))
    await expect.poll(() => numbers(page)).toEqual(expected)
  })

  it.each([1, 2, 3, 5])(
    'are all read where the page is scanned in small slices, with %i moves between',
    async (moves) => {
      // By this clock each slice is over at its first look: a scan pauses as often as it can.
      const now = performance.now.bind(performance)
      let looks = 0
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 4 * looks++)
      const { html } = paragraphs(400)
      const page = new MarkedPage(`<div id="u">${html}</div>`)
      for (let slice = 0; slice < 60; slice++) {
        // What the scan would go on with is among the paragraphs that go to the end, one after another.
        const all = [...byId('u').children]
        byId('u').append(...all.filter((_, i) => i % 60 === slice).slice(0, moves))
        await new Promise((done) => setTimeout(done))
      }
      const expected = [...byId('u').children].map((each) => each.textContent.replace(/\D+/, ''))
      await expect.poll(() => numbers(page)).toEqual(expected)
    },
  )

  it('keep reading order in a shadow tree whose host is moved', async () => {
    const page = new MarkedPage('<x-first id="a"></x-first><p>中国</p><p id="end">中亚</p>')
    byId('a').attachShadow({ mode: 'open' }).innerHTML = '<p>Astana</p>'
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国', '中亚'])
    byId('end').before(byId('a'))
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana', '中亚'))
  })

  it('are marked no more in a part that is left out', async () => {
    const page = new MarkedPage('<p>中国 <b id="b">Astana</b></p><code id="c">x</code>')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('c').append(byId('b'))
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
  })
})

describe('a text that changes beside others', () => {
  const ITEM = '<li style="display: flex"><span>Astana</span> sends <em id="e">中亚</em></li>'

  it('leaves them their marks', async () => {
    const page = new MarkedPage(`<ul>${ITEM}</ul>`)
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中亚'])
    const node = byId('e').firstChild
    if (!(node instanceof Text)) throw new Error('no text')
    for (const text of ['Central Asia', 'wool', '中国', '中亚']) {
      node.data = text
      const terms = text === 'wool' ? ['Astana'] : ['Astana', text]
      await expect.poll(() => page.surfaces).toEqual(terms)
      await expect.poll(() => page.painted).toEqual(sorted(...terms))
    }
  })

  it('leaves them theirs when its answer comes first', async () => {
    const answers: (() => void)[] = []
    const page = new MarkedPage('<p>中国</p>', {
      recognise: async (texts) => {
        const isFirst = texts.some((text) => text.includes('sends'))
        if (isFirst) await new Promise<void>((resolve) => answers.push(resolve))
        return page.recogniser.recognise(texts)
      },
    })
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    document.body.insertAdjacentHTML('beforeend', `<ul>${ITEM}</ul>`)
    await expect.poll(() => answers.length).toBe(1)
    const text = byId('e').firstChild
    if (text instanceof Text) text.data = 'Central Asia'
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Central Asia'))
    for (const answer of answers) answer()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Central Asia'])
  })
})
