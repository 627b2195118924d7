import { join } from 'node:path'
import { serveFolder } from '../../scripts/demo/server'
import { launchBrowser } from '../../scripts/driver/launch'
import { settledOccurrences } from '../../scripts/driver/occurrences'
import { projectFolder } from '../../scripts/local-tools'
import { browserOf, expect, markedTexts, markOf, test } from '../support/extension'
import { markingJourneys } from '../support/journeys'
import { serialiseDocument } from '../support/serialise'

/** A reader opens a page: its terms are marked, and the page stays as it is. */

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

test('reads a short name that the text does not explain by the title of the page', async ({ page, site }) => {
  const body = '<p>乌方代表说，会谈进展顺利。</p><p>end: Dushanbe</p>'
  for (const [title, marks] of [
    ['乌兹别克斯坦代表团到访', ['乌方', 'Dushanbe']],
    ['乌克兰代表团到访', ['Dushanbe']],
  ] as const) {
    await page.goto(site.page(body, `<title>${title}</title>`))
    await markOf(page, 'Dushanbe')
    expect(await markedTexts(page)).toEqual(marks)
  }
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
