import { describe, expect, it } from 'vitest'
import { MarkedPage, byId, paintedTexts, sorted } from './support/marked-page'

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)

/** The ways in which pages write a text anew. */
const WAYS: [string, (element: Element, text: string) => void][] = [
  ['by its element', (element, text) => (element.textContent = text)],
  [
    'in place',
    (element, text) => {
      if (element.firstChild) element.firstChild.nodeValue = text
    },
  ],
]

const tick = (i: number): string => `No. ${10 ** (i % 7)}: trains through Central Asia, 在中国 ${i}`

describe.each(WAYS)('a text that is written anew in every frame (%s)', (_, write) => {
  it('keeps the marks of its terms, in every frame', async () => {
    const page = new MarkedPage(`<p id="p">${tick(0)}</p>`)
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', '中国'))
    for (let i = 1; i < 60; i++) {
      write(byId('p'), tick(i))
      await nextFrame()
      expect([i, ...new Set(paintedTexts())]).toEqual([i, 'Central Asia', '中国'])
    }
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', '中国'))
  })

  it('is marked while that goes on', async () => {
    const page = new MarkedPage('<p id="p">nothing</p>', {
      recognise: async (texts) => {
        // Each answer comes when the text is another one.
        await nextFrame()
        await nextFrame()
        return page.recogniser.recognise(texts)
      },
    })
    await page.settled()
    for (let i = 0; i < 600 && paintedTexts().length < 2; i++) {
      write(byId('p'), tick(i))
      await nextFrame()
    }
    expect(new Set(paintedTexts())).toEqual(new Set(['Central Asia', '中国']))
  })

  it('loses at once the mark of a term that goes, or becomes part of another word', async () => {
    const page = new MarkedPage('<p id="p">To Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    write(byId('p'), 'On to Astana')
    await Promise.resolve()
    expect(paintedTexts()).toEqual(['Astana'])
    write(byId('p'), 'On to Astanas')
    await Promise.resolve()
    expect(paintedTexts()).toEqual([])
    await page.settled()
    write(byId('p'), 'nothing')
    await expect.poll(() => page.surfaces).toEqual([])
    expect(paintedTexts()).toEqual([])
  })
})

async function rewriteFor(milliseconds: number): Promise<void> {
  for (let i = 0, end = performance.now() + milliseconds; performance.now() < end; i++) {
    byId('p').textContent = tick(i)
    await nextFrame()
  }
}

describe('a page that never rests', () => {
  it('is read two or three times a second, and at once again after a pause', async () => {
    const asked: string[] = []
    const page = new MarkedPage('<p id="p">nothing</p>', {
      recognise: (texts) => {
        asked.push(...texts)
        return page.recogniser.recognise(texts)
      },
    })
    await page.settled()
    await rewriteFor(3_500)
    asked.length = 0
    await rewriteFor(2_000)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThanOrEqual(6)
    await page.settled()
    await new Promise((done) => setTimeout(done, 1_100))
    asked.length = 0
    byId('p').textContent = 'On to Astana'
    // Sooner than a ticker would be read.
    for (let frame = 0; frame < 20 && asked.length === 0; frame++) await nextFrame()
    expect(asked).toEqual(['On to Astana'])
  })
})

const lines = (count: number): string => 'trains through Central Asia\n'.repeat(count)

it('reads a long text a few times however many terms it has, and however often it was written', async () => {
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')
  const page = new MarkedPage(`<pre id="p">${lines(3000)}</pre>`)
  await page.settled()
  const text = byId('p').firstChild
  if (!data || !(text instanceof Text)) throw new Error('there is no text')
  let reads = 0
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...data,
    get(this: CharacterData): unknown {
      if (this === text) reads++
      return data.get?.call(this)
    },
  })
  try {
    for (let i = 0; i < 10; i++) text.appendData(lines(1))
    await nextFrame()
    await page.settled()
    expect(page.counts.occurrences).toBe(3010)
    expect(reads).toBeLessThan(10)
  } finally {
    Object.defineProperty(CharacterData.prototype, 'data', data)
  }
})
