import { BARE_HOST } from '../support/firefox/browser'
import { expect, markedTexts, markOf, test } from '../support/firefox'
import { serialiseDocument } from '../support/serialise'

/** A reader opens a page in Firefox: its terms are marked, and the page stays as it is. */

test('marks the terms of both languages', async ({ page, site }) => {
  await page.goto(
    site.page(`
      <h1>Two summits in Astana</h1>
      <p>The <b>Belt</b> and <a href="#">Road</a> Initiative (BRI) links Kazakhstan’s dry ports with Xi’an.</p>
      <p lang="zh">中欧班列从西安出发，经<em>霍尔</em>果斯进入哈萨克斯坦。</p>`),
  )
  await expect
    .poll(() => markedTexts(page))
    .toEqual([
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
})

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

test('leaves alone what is typed or is code', async ({ page, site }) => {
  await page.goto(
    site.page(`
      <textarea>Central Asia</textarea><input value="Central Asia"><code>Central Asia</code>
      <div contenteditable="true">Central Asia</div><script type="text/plain">Central Asia</script>
      <p>Dushanbe</p>`),
  )
  await markOf(page, 'Dushanbe')
  expect(await markedTexts(page)).toEqual(['Dushanbe'])
})

test('marks a term that a script inserts later', async ({ page, site }) => {
  await page.goto(site.page('<main><p>Samarkand</p></main>'))
  await markOf(page, 'Samarkand')
  await page.evaluate(() => {
    const paragraph = document.createElement('p')
    paragraph.textContent = 'A Luban Workshop opened. 鲁班工坊启用。'
    document.querySelector('main')?.append(paragraph)
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Samarkand', 'Luban Workshop', '鲁班工坊'])
})

test('follows a text that is changed in place, and one that goes away', async ({ page, site }) => {
  await page.goto(site.page('<p id="a">Bishkek and Almaty</p><p id="b">Aral Sea</p>'))
  await markOf(page, 'Aral Sea')
  await page.evaluate(() => {
    const text = document.querySelector('#a')?.firstChild
    if (text) text.nodeValue = 'From the Caspian Sea to Bishkek'
    document.querySelector('#b')?.remove()
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Caspian Sea', 'Bishkek'])
})

test('marks what comes into view when the reader scrolls', async ({ page, site }) => {
  await page.goto(site.page('<p>Bukhara</p><div style="height: 20000px"></div><p id="end">Urumqi</p>'))
  await markOf(page, 'Bukhara')
  expect(await markedTexts(page)).toEqual(['Bukhara'])
  await page.evaluate(() => document.querySelector('#end')?.scrollIntoView())
  await markOf(page, 'Urumqi')
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
