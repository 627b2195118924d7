import { describe, expect, it } from 'vitest'
import { MarkedPage, byId, sorted } from './support/marked-page'

describe('nodes of another window', () => {
  it('are read as any others once they are moved here', async () => {
    const page = new MarkedPage('<p>中国</p><iframe id="f"></iframe><div id="d"></div>')
    const frame = byId('f')
    if (!(frame instanceof HTMLIFrameElement) || !frame.contentDocument) throw new Error('no frame')
    frame.contentDocument.body.innerHTML =
      '<p>in <b>Central</b> Asia</p><details><summary>s</summary>中亚</details><x-host>Astana</x-host><pre><code>Astana</code></pre>'
    const host = frame.contentDocument.querySelector('x-host')
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>中国</p><slot>Astana</slot>'
    byId('d').append(...frame.contentDocument.body.childNodes)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Central Asia', '中国', 'Astana'])
    byId('d').querySelector('details')?.toggleAttribute('open')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Central Asia', '中亚', '中国', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Central Asia', '中亚', '中国', 'Astana'))
    document.adoptNode(byId('d'))
  })
})

describe('nodes that go to another window', () => {
  it('are no longer marked and counted here', async () => {
    const page = new MarkedPage('<p>中国</p><p id="x">Astana</p><iframe id="f"></iframe>')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    const frame = byId('f')
    if (frame instanceof HTMLIFrameElement) frame.contentDocument?.body.append(byId('x'))
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
  })
})

describe('a document that is edited as a whole', () => {
  it('is left out while it is', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    document.designMode = 'on'
    byId('p').append(' in Central Asia')
    await expect.poll(() => page.surfaces).toEqual([])
    await expect.poll(() => page.painted).toEqual([])
    document.designMode = 'off'
    byId('p').append(' and 中国')
    await expect.poll(() => page.surfaces).toEqual(['Astana', 'Central Asia', '中国'])
  })
})

describe('what a page does to its text', () => {
  it('follows rows that a virtual list uses again', async () => {
    const page = new MarkedPage('<div id="list" style="position: relative; height: 3000px"></div>')
    const rows = Array.from({ length: 5 }, () => byId('list').appendChild(document.createElement('div')))
    const terms = ['Astana', '中国', 'Central Asia', '中亚', 'wool']
    const show = (from: number): void =>
      rows.forEach((row, i) => {
        row.style.cssText = `position: absolute; top: ${(from + i) * 20}px`
        row.textContent = `${from + i} ${terms[(from + i) % terms.length] ?? ''}`
      })
    for (const from of [0, 3, 7]) {
      show(from)
      const expected = rows.map((_, i) => terms[(from + i) % terms.length] ?? '').filter((text) => text !== 'wool')
      await expect.poll(() => page.surfaces).toEqual(expected)
      await expect.poll(() => page.painted).toEqual(sorted(...expected))
    }
  })

  it('follows text that is typed out letter by letter', async () => {
    const page = new MarkedPage('<p id="p">&#8203;</p>')
    const text = byId('p').firstChild
    if (!(text instanceof Text)) throw new Error('no text')
    for (const letter of 'in Central Asia and 中国') {
      text.appendData(letter)
      if (letter === 'a') await new Promise(requestAnimationFrame)
    }
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', '中国'))
  })

  it('is not confused by a text that is split and replaced in pieces', async () => {
    const page = new MarkedPage('<p id="p">Central Asia and Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', 'Astana'])
    byId('p').innerHTML = 'Cen<!-- -->tral <span>As</span><span>ia</span> and As<wbr>tana'
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', 'Astana'))
  })

  it('marks what a disabled sheet no longer hides', async () => {
    const page = new MarkedPage('<style id="s">#y { visibility: hidden }</style><p>中国</p><p id="y">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    const style = byId('s')
    if (style instanceof HTMLStyleElement && style.sheet) style.sheet.disabled = true
    byId('y').click()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })

  it('comes back where the page empties every highlight there is', async () => {
    const page = new MarkedPage('<p>中国, Astana</p>')
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
    for (const highlight of CSS.highlights.values()) highlight.clear()
    expect(page.painted).toEqual([])
    document.body.append('中亚')
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana', '中亚'))
  })

  it('marks what an adopted sheet shows', async () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#y { display: none }')
    document.adoptedStyleSheets.push(sheet)
    const page = new MarkedPage('<p>中国</p><p id="y">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    document.adoptedStyleSheets = []
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })

  it('marks a dialog, a popover and an inert part as soon as they are shown', async () => {
    const page = new MarkedPage(
      '<p>中国</p><dialog id="d">Astana</dialog><div id="o" popover>Central Asia</div><p inert>中亚</p>',
    )
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚'])
    const dialog = byId('d')
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    byId('o').showPopover()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Central Asia', '中亚'])
  })

  it('follows an element that is replaced while its text is under way', async () => {
    const underWay: (() => void)[] = []
    let isHeld = true
    const page: MarkedPage = new MarkedPage('<div id="d"></div>', {
      recognise: async (texts) => {
        if (isHeld) await new Promise<void>((resolve) => underWay.push(resolve))
        return page.recogniser.recognise(texts)
      },
    })
    for (let round = 0; round < 8; round++) {
      byId('d').innerHTML = `<p>${round} Astana</p><p>中国</p>`
      // Its text is asked for, and the answer comes when there is another one in its place.
      await expect.poll(() => underWay.length).toBeGreaterThan(0)
      byId('d').innerHTML = `<p>${round} Astana again</p><p>中国</p>`
      for (const answer of underWay.splice(0)) answer()
    }
    isHeld = false
    for (const answer of underWay.splice(0)) answer()
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
  })

  it('reads what is nested deep', async () => {
    const page = new MarkedPage(`<p>${'<span>'.repeat(400)}Central Asia${'</span>'.repeat(400)} and 中国</p>`)
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
  })
})
