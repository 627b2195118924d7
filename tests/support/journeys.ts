/** What a reader meets on any page, in either browser: each of these is run in both. */

import type { Site } from './site'

/** What a browser's tests lend to a journey. */
export interface MarkingTools {
  readonly page: { goto(address: string): Promise<unknown>; evaluate(work: () => unknown): Promise<unknown> }
  readonly site: Pick<Site, 'page' | 'stream'>
  /** Waits until a text is marked. */
  readonly markOf: (text: string) => Promise<unknown>
  /** Waits until just these are marked, in reading order. */
  readonly expectMarks: (texts: readonly string[]) => Promise<unknown>
}

export interface LoadingTools extends Omit<MarkingTools, 'page'> {
  /** Goes to an address; settles when its document has begun, with what settles when all of it is there. */
  readonly begin: (address: string) => Promise<{ readonly whole: Promise<unknown> }>
}

export interface CardTools extends Pick<MarkingTools, 'page' | 'site'> {
  readonly card: {
    whenOpen(): Promise<unknown>
    text(): Promise<string | null>
    texts(selector: string): Promise<readonly string[]>
  }
  readonly hoverMark: (text: string) => Promise<unknown>
  readonly expectMatch: (text: string | null, pattern: RegExp) => void
}

type Journeys<Tools> = readonly (readonly [string, (tools: Tools) => Promise<void>])[]

export const markingJourneys: Journeys<MarkingTools> = [
  [
    'marks the terms of both languages',
    async ({ page, site, expectMarks }) => {
      await page.goto(
        site.page(`
          <h1>Two summits in Astana</h1>
          <p>The <b>Belt</b> and <a href="#">Road</a> Initiative (BRI) links Kazakhstan’s dry ports with Xi’an.</p>
          <p lang="zh">中欧班列从西安出发，经<em>霍尔</em>果斯进入哈萨克斯坦。</p>`),
      )
      await expectMarks([
        'Astana',
        'Belt and Road Initiative',
        'BRI',
        'Kazakhstan',
        'dry ports',
        'Xi’an',
        '中欧班列',
        '西安',
        '霍尔果斯',
        '哈萨克斯坦',
      ])
    },
  ],
  [
    'is not misled by what bears its name in the page',
    async ({ page, site, expectMarks }) => {
      await page.goto(site.page('<h1 id="termlight">Samarkand</h1><iframe name="termlightOverlay"></iframe>'))
      await expectMarks(['Samarkand'])
    },
  ],
  [
    'leaves alone what is typed or is code',
    async ({ page, site, markOf, expectMarks }) => {
      await page.goto(
        site.page(`
          <textarea>Central Asia</textarea><input value="Central Asia"><code>Central Asia</code>
          <div contenteditable="true">Central Asia</div><div class="CodeMirror"><pre>Central Asia</pre></div><script type="text/plain">Central Asia</script>
          <p>Dushanbe</p>`),
      )
      await markOf('Dushanbe')
      await expectMarks(['Dushanbe'])
    },
  ],
  [
    'marks names with notes at them, and behind initials and in headlines that move in',
    async ({ page, site, expectMarks }) => {
      const letters = Array.from('to\u00a0Aral\u00a0Sea', (letter) => `<b style="display: inline-block">${letter}</b>`)
      await page.goto(
        site.page(`
          <p><span style="float: left">“B</span>ishkek” and Samarkand<sup>a</sup>,
          Almaty<span style="vertical-align: super">2</span>, Tashkent<sup>TM</sup></p>
          <h2>${letters.join('')}</h2>`),
      )
      await expectMarks(['Bishkek', 'Samarkand', 'Almaty', 'Tashkent', 'Aral\u00a0Sea'])
    },
  ],
  [
    'marks a page whose elements are called as the extension calls its own things',
    async ({ page, site, expectMarks }) => {
      await page.goto(site.page('<p id="termlight">Bishkek</p><p id="termlight overlay">Almaty</p>'))
      await expectMarks(['Bishkek', 'Almaty'])
    },
  ],
  [
    'reads what a custom element shows in places of its own',
    async ({ page, site, expectMarks }) => {
      await page.goto(
        site.page(`
          <x-card><b slot="a">Bishkek</b><b slot="b">Almaty</b> <i slot="a">Aral</i> <i slot="b">Sea</i></x-card>
          <script>
            const slots = '<p><slot name="a"></slot></p><p hidden><slot name="b"></slot></p>'
            document.querySelector('x-card').attachShadow({ mode: 'closed' }).innerHTML = slots
          </script>`),
      )
      await expectMarks(['Bishkek'])
      await page.evaluate(() => document.querySelector('x-card')?.children[1]?.setAttribute('slot', 'a'))
      await expectMarks(['Bishkek', 'Almaty'])
    },
  ],
  [
    'marks what a shadow tree shows that a script puts round a text',
    async ({ page, site, expectMarks }) => {
      await page.goto(site.page('<h1>Bishkek</h1><p>Almaty</p>'))
      await expectMarks(['Bishkek', 'Almaty'])
      await page.evaluate(() => {
        const [heading, paragraph] = document.querySelectorAll('h1, p')
        const roots = [heading?.attachShadow({ mode: 'open' }), paragraph?.attachShadow({ mode: 'closed' })]
        for (const root of roots) if (root) root.innerHTML = '<b>Samarkand</b>: <slot></slot>'
      })
      await expectMarks(['Samarkand', 'Bishkek', 'Samarkand', 'Almaty'])
    },
  ],
  [
    'marks a term that a script inserts later',
    async ({ page, site, markOf, expectMarks }) => {
      await page.goto(site.page('<main><p>Samarkand</p></main>'))
      await markOf('Samarkand')
      await page.evaluate(() => {
        const paragraph = document.createElement('p')
        paragraph.textContent = 'A Luban Workshop opened. 鲁班工坊启用。'
        document.querySelector('main')?.append(paragraph)
      })
      await expectMarks(['Samarkand', 'Luban Workshop', '鲁班工坊'])
    },
  ],
  [
    'follows a text that is changed in place, and one that goes away',
    async ({ page, site, markOf, expectMarks }) => {
      await page.goto(site.page('<p id="a">Bishkek and Almaty</p><p id="b">Aral Sea</p>'))
      await markOf('Aral Sea')
      await page.evaluate(() => {
        const text = document.querySelector('#a')?.firstChild
        if (text) text.nodeValue = 'From the Caspian Sea to Bishkek'
        document.querySelector('#b')?.remove()
      })
      await expectMarks(['Caspian Sea', 'Bishkek'])
    },
  ],
  [
    'marks what comes into view when the reader scrolls',
    async ({ page, site, markOf, expectMarks }) => {
      await page.goto(site.page('<p>Bukhara</p><div style="height: 20000px"></div><p id="end">Urumqi</p>'))
      await markOf('Bukhara')
      await expectMarks(['Bukhara'])
      await page.evaluate(() => document.querySelector('#end')?.scrollIntoView())
      await markOf('Urumqi')
    },
  ],
]

/** Pages that are long in coming: each is left open until its reader has seen what is marked by then. */
export const loadingJourneys: Journeys<LoadingTools> = [
  [
    'marks what a page shows while a script is awaited that is to run at its end',
    async ({ site, begin, markOf, expectMarks }) => {
      const script = site.stream({ 'content-type': 'text/javascript' })
      const address = site.page(`<p>Samarkand</p><script defer src="${script.address}"></script><p>Bishkek</p>`)
      const { whole } = await begin(address)
      await markOf('Bishkek')
      await script.end('document.body.append("Almaty")')
      await whole
      await expectMarks(['Samarkand', 'Bishkek', 'Almaty'])
    },
  ],
  [
    'marks a page whose loading is stopped at once',
    async ({ site, begin, expectMarks }) => {
      const stream = site.stream()
      const begun = begin(stream.address)
      await stream.send('<!doctype html><title>Stopped</title><p>Samarkand <script>setTimeout(stop)</script>')
      // To a driver a page that was stopped may have failed.
      void (await begun).whole.catch(() => undefined)
      await expectMarks(['Samarkand'])
    },
  ],
  [
    'marks what a page shows while a script holds the rest of it up',
    async ({ site, begin, markOf, expectMarks }) => {
      const script = site.stream({ 'content-type': 'text/javascript' })
      const address = site.page(
        `<p>The Belt and Road Initiative</p><script src="${script.address}"></script><p>Samarkand</p>`,
      )
      const { whole } = await begin(address)
      await markOf('Belt and Road Initiative')
      await script.end('document.write("<p>Bishkek</p>")')
      await whole
      await expectMarks(['Belt and Road Initiative', 'Bishkek', 'Samarkand'])
    },
  ],
  [
    'marks a page that is sent bit by bit, and what a bit goes on with',
    async ({ site, begin, markOf, expectMarks }) => {
      const stream = site.stream()
      const begun = begin(stream.address)
      await stream.send(`<!doctype html><title>Bit by bit</title><p>Samarkand, and the Belt <b>and Ro`)
      const { whole } = await begun
      await markOf('Samarkand')
      await stream.send('ad</b> Initiative is in Bish')
      await markOf('Belt and Road Initiative')
      await stream.send('kek.</p><p hidden>Almaty')
      await markOf('Bishkek')
      await stream.end('</p><p>一带一路</p>')
      await whole
      await expectMarks(['Samarkand', 'Belt and Road Initiative', 'Bishkek', '一带一路'])
    },
  ],
]

/** Two paragraphs in which a pointer may rest. */
export const twoParagraphs = `
  <p style="margin: 200px 300px">Ministers met about the Belt and Road Initiative in Astana.</p>
  <p style="margin: 200px 300px" lang="zh">两国领导人在阿斯塔纳谈到“一带一路”倡议。</p>`

export const cardJourneys: Journeys<CardTools> = [
  [
    'shows the counterpart and an example in both languages',
    async ({ page, site, card, hoverMark, expectMatch }) => {
      await page.goto(site.page(twoParagraphs))
      await hoverMark('Belt and Road Initiative')
      await card.whenOpen()
      const shown = await card.text()
      expectMatch(shown, /Belt and Road Initiative/)
      expectMatch(shown, /“一带一路”倡议/)
      const emphasised = (await card.texts('mark, strong, b, em')).join('|')
      expectMatch(emphasised, /Belt and Road/)
      expectMatch(emphasised, /一带一路/)
    },
  ],
  [
    'explains a Chinese term in English',
    async ({ page, site, card, hoverMark, expectMatch }) => {
      await page.goto(site.page(twoParagraphs))
      await hoverMark('阿斯塔纳')
      await card.whenOpen()
      expectMatch(await card.text(), /Astana/)
    },
  ],
]
