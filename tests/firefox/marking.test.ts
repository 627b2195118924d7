import { BARE_HOST, OTHER_HOST } from '../support/firefox/browser'
import { expect, markedTexts, markOf, test } from '../support/firefox'
import { until } from '../support/firefox/until'
import { loadingJourneys, markingJourneys } from '../support/journeys'
import { serialiseDocument } from '../support/serialise'

/** A reader opens a page in Firefox: its terms are marked, and the page stays as it is. */

for (const [name, run] of markingJourneys) {
  test(name, ({ page, site }) =>
    run({
      page,
      site,
      markOf: (text) => markOf(page, text),
      expectMarks: (texts) => expect.poll(() => markedTexts(page)).toEqual(texts),
    }),
  )
}

for (const [name, run] of loadingJourneys) {
  test(name, ({ page, site }) =>
    run({
      site,
      async begin(address) {
        const whole = page.goto(address)
        const addressNow = () => page.evaluate(() => location.href).catch(() => '')
        await until('the document', addressNow, (now) => now === address)
        return { whole }
      },
      markOf: (text) => markOf(page, text),
      expectMarks: (texts) => expect.poll(() => markedTexts(page)).toEqual(texts),
    }),
  )
}

test('leaves the document as it is without the add-on', async ({ page, site }) => {
  const address = site.page(`
    <p>The <b>Belt and</b> Road Initiative reaches Tashkent.</p><p>“一带一路”到<i>塔什</i>干。</p>
    <my-card></my-card><svg><text>Astana</text></svg>
    <script>
      customElements.define('my-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Almaty</p>' }
      })
    </script>`)
  await page.goto(address.replace('127.0.0.1', BARE_HOST))
  const bare = await serialiseDocument(page)
  expect(await markedTexts(page)).toEqual([])
  await page.goto(address)
  await markOf(page, 'Belt and Road Initiative')
  await markOf(page, '塔什干')
  expect(await serialiseDocument(page)).toBe(bare)
})

test('throws nothing in frames that are taken away while they start', async ({ page, site }) => {
  await page.goto(site.page('<p>Bukhara</p>'))
  await page.evaluate(async () => {
    for (let age = 0; age < 40; age++) {
      const frames = Array.from({ length: 4 }, () => {
        const frame = document.createElement('iframe')
        frame.srcdoc = '<p>Urumqi'
        document.body.append(frame)
        return frame
      })
      await Promise.all(frames.map((frame) => new Promise((loaded) => frame.addEventListener('load', loaded))))
      await new Promise((done) => setTimeout(done, age / 2))
      for (const frame of frames) frame.remove()
    }
    document.body.append('Almaty')
  })
  await markOf(page, 'Almaty')
})

test('marks the part that is seen of a tall frame of another site', async ({ page, site }) => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `<p style="margin: 0; height: 30px">${at} Tashkent</p>`)
  const frame = site.page(`<script>
    onmessage = ({ source }) =>
      source.postMessage([...(CSS.highlights.get('termlight') ?? [])].map((each) => parseInt(each.startContainer.data)), '*')
  </script>${lines.join('')}`)
  const address = frame.replace('127.0.0.1', OTHER_HOST)
  await page.goto(site.page(`<iframe src="${address}" style="border: 0; width: 600px; height: 60100px"></iframe>`))
  const marked = (): Promise<number[]> =>
    page.evaluate(async () => {
      const answer = new Promise<MessageEvent<number[]>>((done) =>
        window.addEventListener('message', done, { once: true }),
      )
      frames[0]?.postMessage('', '*')
      return (await answer).data
    })
  await expect.poll(marked).toContain(0)
  await expect.poll(async () => (await marked()).length).toBeLessThan(500)
  await page.evaluate(() => scrollTo(0, 36_300))
  await expect.poll(marked).toContain(1_210)
  await expect.poll(marked).not.toContain(0)
})

test('marks what a class reveals', async ({ page, site }) => {
  await page.goto(site.page('<p>Bukhara</p><p id="p" style="display: none">Urumqi</p>'))
  await markOf(page, 'Bukhara')
  expect(await markedTexts(page)).toEqual(['Bukhara'])
  await page.evaluate(() => document.querySelector('#p')?.removeAttribute('style'))
  await markOf(page, 'Urumqi')
})

test('lets the page use the highlight registry too, and comes back when the page empties it', async ({
  page,
  site,
}) => {
  await page.goto(site.page('<p id="p">Samarkand is old</p>'))
  await markOf(page, 'Samarkand')
  await page.evaluate(() => {
    const range = new Range()
    range.selectNodeContents(document.querySelector('#p') ?? document)
    CSS.highlights.clear()
    CSS.highlights.set('own', new Highlight(range))
    document.querySelector('#p')?.append(' and blue')
  })
  await expect.poll(() => markedTexts(page)).toContain('Samarkand')
  expect(await page.evaluate(() => CSS.highlights.has('own'))).toBe(true)
})

test('says nothing that the page could hear', async ({ page, site }) => {
  const script = `addEventListener('message', ({ data }) => { document.title += JSON.stringify(data) })`
  await page.goto(site.page(`<p>Samarkand</p><script>${script}</script>`, '<title></title>'))
  await markOf(page, 'Samarkand')
  await page.evaluate(() => postMessage('end'))
  await expect.poll(() => page.title()).toBe('"end"')
})
