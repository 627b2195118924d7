import { afterEach, describe, expect, it } from 'vitest'

const ENTRY = new URL('./support/frame-entry.ts', import.meta.url).href

afterEach(() => document.body.replaceChildren())

/** A document of its own in a frame, with a marker at work in it. */
class MarkedFrame {
  readonly errors: string[] = []

  private constructor(private readonly frame: HTMLIFrameElement) {}

  static async load(type: string, content: string): Promise<MarkedFrame> {
    return MarkedFrame.loadAddress(URL.createObjectURL(new Blob([content], { type })))
  }

  static async loadAddress(address: string, prepare?: (document: Document) => void): Promise<MarkedFrame> {
    const frame = document.createElement('iframe')
    frame.style.cssText = 'width: 600px; height: 400px'
    frame.src = address
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    await isLoaded
    const marked = new MarkedFrame(frame)
    marked.window.addEventListener('error', (event) => marked.errors.push(event.message))
    marked.window.addEventListener('unhandledrejection', (event) => marked.errors.push(String(event.reason)))
    prepare?.(marked.document)
    await marked.call('eval', `import(${JSON.stringify(ENTRY)})`)
    return marked
  }

  get document(): Document {
    return this.window.document
  }

  get surfaces(): unknown {
    return this.call('markedSurfaces')
  }

  private get window(): Window {
    if (!this.frame.contentWindow) throw new Error('no window')
    return this.frame.contentWindow
  }

  private call(name: string, ...values: string[]): unknown {
    const callee: unknown = Reflect.get(this.window, name)
    return typeof callee === 'function' ? Reflect.apply(callee, this.window, values) : null
  }
}

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'

describe('documents of every kind', () => {
  it.each([
    [
      'XHTML',
      'application/xhtml+xml',
      `<html ${XHTML}><body><p>Belt <b>and</b> Road <i>Initiative</i><br/></p><script>"Astana"</script><code><span>Astana</span></code><p><![CDATA[中国]]></p></body></html>`,
      'Belt and Road Initiative, 中国',
    ],
    [
      'XHTML with prefixes',
      'application/xhtml+xml',
      `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:m="http://www.w3.org/1998/Math/MathML"><h:body><h:p>中国 <m:math><m:mtext>Astana</m:mtext></m:math> Belt <h:b>and</h:b> Road<h:br/>Initiative</h:p><h:code>Astana</h:code><h:script>"Astana"</h:script></h:body></h:html>`,
      '中国, Belt and Road\nInitiative',
    ],
    [
      'names of another language in XHTML',
      'application/xhtml+xml',
      `<html ${XHTML}><body><p>中国</p><script xmlns="urn:play">Astana</script> <code xmlns="urn:law">Central Asia</code></body></html>`,
      '中国, Astana, Central Asia',
    ],
    [
      'SVG',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Astana</title><text y="20">Astana</text></svg>',
      '',
    ],
    [
      'frameset',
      'text/html',
      '<frameset cols="50%,50%"><frame src="about:blank"><frame></frameset><noframes>Astana</noframes>',
      '',
    ],
    ['plain text', 'text/plain', 'Leaders met in Astana.\nThen they left Central\nAsia.', 'Astana, Central\nAsia'],
    ['empty HTML', 'text/html', '', ''],
    ['HTML with scripts off in noscript', 'text/html', '<noscript>Astana</noscript><p>中亚</p>', '中亚'],
    [
      'XML with a style sheet',
      'text/xml',
      `<?xml-stylesheet href="data:text/css,x{display:block}"?><r><x>Astana</x></r>`,
      'Astana',
    ],
  ])('marks what there is in %s', async (_, type, content, surfaces) => {
    const frame = await MarkedFrame.load(type, content)
    await expect.poll(() => frame.surfaces).toBe(surfaces)
    expect(frame.errors).toEqual([])
  })

  it('marks an about:blank frame that is filled later', async () => {
    const frame = await MarkedFrame.loadAddress('about:blank')
    await expect.poll(() => frame.surfaces).toBe('')
    frame.document.body.innerHTML = '<p>Astana</p>'
    await expect.poll(() => frame.surfaces).toBe('Astana')
  })

  it('marks what is written after document.open, and hears of what happens there', async () => {
    const frame = await MarkedFrame.loadAddress('about:blank')
    await expect.poll(() => frame.surfaces).toBe('')
    frame.document.open()
    frame.document.append(Object.assign(frame.document.createElement('html'), { innerHTML: '<p>Astana</p>' }))
    frame.document.close()
    await expect.poll(() => frame.surfaces).toBe('Astana')
  })

  it('begins in a document without a document element', async () => {
    const frame = await MarkedFrame.loadAddress('about:blank', (document) => document.documentElement.remove())
    await expect.poll(() => frame.surfaces).toBe('')
    frame.document.append(frame.document.createElement('html'))
    frame.document.documentElement.innerHTML = '<p>Astana</p>'
    await expect.poll(() => frame.surfaces).toBe('Astana')
    expect(frame.errors).toEqual([])
  })

  it('does without a document element', async () => {
    const frame = await MarkedFrame.load('text/html', '<p>Astana</p>')
    await expect.poll(() => frame.surfaces).toBe('Astana')
    frame.document.documentElement.remove()
    await expect.poll(() => frame.surfaces).toBe('')
    expect(frame.errors).toEqual([])
  })
})
