import { join } from 'node:path'
import { serveFolder } from '../../scripts/demo/server'
import { launchBrowser } from '../../scripts/driver/launch'
import { settledOccurrences } from '../../scripts/driver/occurrences'
import { projectFolder } from '../../scripts/local-tools'
import { browserOf, expect, markedTexts, markOf, test } from '../support/extension'
import { serialiseDocument } from '../support/serialise'

/** A reader opens a page: its terms are marked, and the page stays as it is. */

test('marks the terms of both languages', async ({ page, site }) => {
  await page.goto(
    site.page(`
      <h1>Two summits in Astana</h1>
      <p>The Belt and Road Initiative (BRI) links Kazakhstan’s dry ports with Xi’an.</p>
      <p lang="zh">中欧班列从西安出发，经霍尔果斯进入哈萨克斯坦。</p>`),
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

test('marks a term across inline elements, but not across paragraphs', async ({ page, site }) => {
  await page.goto(
    site.page(`
      <p>the <b>Belt</b> and <a href="#">Road</a> <em>Initiative</em></p>
      <p>共建<b>“一带</b>一路”</p>
      <p>Central</p><p>Asia</p>
      <p>end: Tashkent</p>`),
  )
  await markOf(page, 'Tashkent')
  expect(await markedTexts(page)).toEqual(['Belt and Road Initiative', '共建“一带一路”', 'Tashkent'])
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
  await page.locator('#end').scrollIntoViewIfNeeded()
  await markOf(page, 'Urumqi')
})

test('knows at least 40 concepts of each demo article', async ({ context, page }) => {
  const server = await serveFolder(join(projectFolder, 'docs', 'demo'))
  for (const [file, language] of Object.entries({ 'en.html': 'en', 'zh.html': 'zh' })) {
    await page.goto(`${server.origin}/${file}`)
    const occurrences = await settledOccurrences(context, page)
    const ofLanguage = occurrences.filter((each) => each.language === language)
    expect(new Set(ofLanguage.flatMap(({ conceptKeys }) => conceptKeys)).size, file).toBeGreaterThanOrEqual(40)
  }
  await server.close()
})

test('leaves the document as it is without the extension', async ({ page, site }) => {
  const address = site.page(`
    <p>The <b>Belt and</b> Road Initiative reaches Tashkent.</p><p>“一带一路”到<i>塔什</i>干。</p>
    <my-card></my-card><svg><text>Astana</text></svg>
    <script>
      customElements.define('my-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Almaty</p>' }
      })
    </script>`)
  const bare = await launchBrowser({ ...browserOf(), extension: null })
  try {
    const other = await bare.context.newPage()
    await other.goto(address)
    await page.goto(address)
    await markOf(page, 'Belt and Road Initiative')
    await markOf(page, '塔什干')
    expect(await serialiseDocument(page)).toBe(await serialiseDocument(other))
  } finally {
    await bare.close()
  }
})
