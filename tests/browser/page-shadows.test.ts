import { describe, expect, it } from 'vitest'
import type { PageMarkerOptions } from '../../lib/page/marker-options'
import { MarkedPage, byId, sorted } from './support/marked-page'

/** Closed roots, as an extension may look into them. */
class ClosedRoots {
  private readonly roots = new WeakMap<Element, ShadowRoot>()

  readonly options: Partial<PageMarkerOptions> = { openShadowRoot: (element) => this.roots.get(element) ?? null }

  attach(host: Element, html: string): ShadowRoot {
    const root = host.attachShadow({ mode: 'closed' })
    this.roots.set(host, root)
    root.innerHTML = html
    return root
  }
}

describe('a closed root beside the content of a plain element', () => {
  it('is marked where it came with the page', async () => {
    const closed = new ClosedRoots()
    document.body.innerHTML = '<div id="host"><b>中国</b></div>'
    const host = byId('host')
    closed.attach(host, '<p>Astana <slot></slot></p>')
    const page = new MarkedPage('', closed.options)
    document.body.append(host)
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
  })

  it.each(['div', 'section', 'article', 'p', 'h1'])('is marked where it is attached later, to a %s', async (tag) => {
    const closed = new ClosedRoots()
    const page = new MarkedPage(`<${tag} id="host"><b>text</b></${tag}><p>中国</p>`, closed.options)
    await expect.poll(() => page.painted).toEqual(['中国'])
    closed.attach(byId('host'), '<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
  })
})

describe('an open root beside the text of a plain element', () => {
  it.each(['h2', 'p', 'blockquote', 'section'])(
    'takes the place of it where it is attached later, to a %s',
    async (tag) => {
      const page = new MarkedPage(`<${tag} id="host">中国</${tag}><p>Astana</p>`)
      await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
      await expect.poll(() => page.marker.isQuiet).toBe(true)
      byId('host').attachShadow({ mode: 'open' }).innerHTML = '<b>Central Asia</b>'
      // What the reader does next.
      document.dispatchEvent(new Event('pointerover'))
      await expect.poll(() => page.surfaces, { timeout: 10_000 }).toEqual(['Central Asia', 'Astana'])
    },
  )
})

describe('a host that leaves the page', () => {
  it('takes the terms of its root along, and brings them back', async () => {
    const closed = new ClosedRoots()
    const page = new MarkedPage('<div id="d"><x-host id="host"></x-host></div><p>中国</p>', closed.options)
    const host = byId('host')
    const root = closed.attach(host, '<p>Astana</p><x-inner></x-inner>')
    const inner = root.querySelector('x-inner')
    if (inner) closed.attach(inner, '<i>中亚</i>')
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中亚', '中国'])
    host.remove()
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('d').append(host)
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中亚', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中亚', '中国'))
  })
})

/** A page with a host in it, and a frame. */
async function pageWithFrame(): Promise<{ page: MarkedPage; root: ShadowRoot; frame: Document }> {
  const page = new MarkedPage('<div id="d"><div id="host"></div></div><p>中国</p><iframe id="frame"></iframe>')
  const root = byId('host').attachShadow({ mode: 'open' })
  root.innerHTML = '<p id="p">Astana</p>'
  await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
  const frame = byId('frame')
  if (!(frame instanceof HTMLIFrameElement) || !frame.contentDocument) throw new Error('no frame')
  return { page, root, frame: frame.contentDocument }
}

describe('a host that is moved into the document of a frame', () => {
  it('takes its terms along, and brings them back', async () => {
    const { page, root, frame } = await pageWithFrame()
    frame.body.append(root.host)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
    const paragraph = root.getElementById('p')
    if (paragraph) paragraph.textContent = 'Central Asia'
    await new Promise(requestAnimationFrame)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('d').append(root.host)
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Central Asia', '中国'))
    expect(root.adoptedStyleSheets.length).toBe(1)
  })

  it('keeps its marks where it is back before anything was drawn', async () => {
    const { page, root, frame } = await pageWithFrame()
    frame.body.append(root.host)
    byId('d').append(root.host)
    await expect.poll(() => root.adoptedStyleSheets.length).toBe(1)
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
  })
})

describe('a shadow root whose page sets its sheets anew', () => {
  it('has ours put back, which paints its marks in some browsers', async () => {
    const { page, root } = await pageWithFrame()
    root.adoptedStyleSheets = [new CSSStyleSheet()]
    document.body.append('中亚')
    await expect.poll(() => page.surfaces).toContain('中亚')
    await expect.poll(() => root.adoptedStyleSheets.length).toBe(2)
  })
})
