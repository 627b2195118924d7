import { describe, expect, it } from 'vitest'
import { MarkedPage, byId, sorted } from './support/marked-page'

describe('traps', () => {
  it('leaves out an editor in a hidden tree, where isContentEditable is false', async () => {
    const page = new MarkedPage(
      '<p>中国</p><div id="x" hidden><div contenteditable><p>Astana</p></div><p>中亚</p></div>',
    )
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').hidden = false
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚'])
  })

  it('marks and finds text that cannot be selected', async () => {
    const page = new MarkedPage('<p style="user-select: none">in <b id="t">Astana</b></p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    const box = byId('t').getBoundingClientRect()
    expect(page.marker.occurrenceAt(box.left + 5, box.top + 5)?.surface).toBe('Astana')
  })

  it('reads a page whose body must not be translated, but no part of it that must not', async () => {
    document.body.className = 'notranslate'
    document.body.translate = false
    const page = new MarkedPage('<p>Astana</p><p class="notranslate">中国</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    document.body.removeAttribute('class')
    document.body.removeAttribute('translate')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('does not join a copy for screen readers to the text beside it', async () => {
    const copy = '<span style="position: absolute; clip-path: inset(50%); width: 1px; overflow: hidden">Asia</span>'
    const page = new MarkedPage(`<p>Central ${copy}</p><p>in <span aria-hidden="true">Astana</span></p>`)
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('lets two copies of us live side by side, and the older one end', async () => {
    const older = new MarkedPage('<p id="p">Astana</p>')
    await expect.poll(() => older.painted).toEqual(['Astana'])
    const olderEnd = new AbortController()
    const second = new MarkedPage('<p>Astana in Central Asia</p>', { signal: olderEnd.signal })
    const third = new MarkedPage('<p>Astana in Central Asia</p>')
    await expect.poll(() => third.painted).toEqual(sorted('Astana', 'Central Asia'))
    await second.settled()
    olderEnd.abort()
    expect(third.painted).toEqual(sorted('Astana', 'Central Asia'))
  })

  it('does nothing any more once it has ended', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    page.abort()
    const { slices } = page.marker.times
    byId('p').textContent = 'Central Asia'
    dispatchEvent(new Event('resize'))
    const end = new AbortController()
    const witness = new MarkedPage('<p>中国</p>', { highlightName: 'termlight-witness', signal: end.signal })
    await witness.settled()
    end.abort()
    expect(page.marker.times.slices).toBe(slices)
    expect(page.painted).toEqual([])
  })

  it('comes back with a page from the back-forward cache', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    CSS.highlights.clear()
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await expect.poll(() => page.painted).toEqual(['Astana'])
  })

  it('puts back marks that the page has cleared, as soon as the reader stirs', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await page.settled()
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    CSS.highlights.clear()
    byId('p').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await expect.poll(() => page.painted).toEqual(['Astana'])
  })

  it('does not hear of our own card', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await page.settled()
    const asked = page.recogniser.asked.length
    const card = document.createElement('termlight-card')
    card.textContent = 'Central Asia'
    document.body.append(card)
    card.remove()
    byId('p').append(' 中国')
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
    expect(page.recogniser.asked.slice(asked).filter((text) => text.includes('Central'))).toEqual([])
  })

  it('asks nothing while the page is quiet', async () => {
    const page = new MarkedPage('<p>Astana</p><p style="display: none">Central Asia</p>')
    await page.settled()
    expect(page.recogniser.asked.filter((text) => text === 'Astana').length).toBe(1)
  })

  it('marks text whose first node is cut off by a split', async () => {
    const page = new MarkedPage('<p id="p">Leaders met in Astana today</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const text = byId('p').firstChild
    if (text instanceof Text) text.splitText(17)
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    await expect.poll(() => page.painted).toEqual(['Astana'])
    byId('p').normalize()
    await expect.poll(() => page.painted).toEqual(['Astana'])
  })

  it('finds terms of a scaled and zoomed body under the pointer', async () => {
    const page = new MarkedPage('<p>in <b id="t">Astana</b></p>')
    document.body.style.zoom = '2.5'
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    const box = byId('t').getBoundingClientRect()
    expect(page.marker.occurrenceAt(box.left + 5, box.top + 5)?.surface).toBe('Astana')
  })

  it('keeps marks while a page rewrites a widget in every frame', async () => {
    const page = new MarkedPage('<p>Astana</p><p id="w"></p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    let frames = 0
    await new Promise<void>((resolve) => {
      const frame = (): void => {
        byId('w').innerHTML = `<b>${frames}</b> Central Asia`
        if (++frames < 60) requestAnimationFrame(frame)
        else resolve()
      }
      frame()
    })
    expect(page.recogniser.asked.length).toBeLessThan(40)
    await expect.poll(() => page.painted).toEqual(sorted('Astana', 'Central Asia'))
  })

  it('forgets what leaves an endless feed', async () => {
    const page = new MarkedPage('<div id="feed"></div>')
    for (let round = 0; round < 5; round++) {
      byId('feed').innerHTML = '<p>Astana</p>'.repeat(20)
      await expect.poll(() => page.counts.occurrences).toBe(20)
    }
    byId('feed').replaceChildren()
    await expect.poll(() => page.counts.occurrences).toBe(0)
    expect(page.marker.paintedCount).toBe(0)
  })
})
