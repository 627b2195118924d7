import type { Frame, Page } from 'puppeteer-core'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/firefox'
import { OTHER_HOST } from '../support/firefox/browser'

/** Documents of every kind, in Firefox. */

/** The frames below the page's own, in their order. */
const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame())

const marksInFrames = (page: Page): Promise<string[][]> => Promise.all(framesOf(page).map(markedTexts))

test('marks frames of the same site, of another, with srcdoc, and blank ones that are filled later', async ({
  page,
  site,
}) => {
  const inner = site.page('<p>Almaty</p>')
  await page.goto(
    site.page(`<p>Dushanbe</p><iframe src="${inner}"></iframe>
      <iframe src="${inner.replace('127.0.0.1', OTHER_HOST)}"></iframe>
      <iframe srcdoc="&lt;p>Tashkent&lt;/p>"></iframe><iframe id="blank"></iframe>
      <iframe sandbox srcdoc="&lt;p>Samarkand&lt;/p>"></iframe>`),
  )
  await markOf(page, 'Dushanbe')
  await page.evaluate(() => {
    const blank = document.querySelector<HTMLIFrameElement>('#blank')?.contentDocument
    blank?.body.append('Bishkek')
  })
  await expect
    .poll(() => marksInFrames(page))
    .toEqual([['Almaty'], ['Almaty'], ['Tashkent'], ['Bishkek'], ['Samarkand']])
})

test('reads what stands for scripts where they are off, and nowhere else', async ({ page, site }) => {
  const html = '<p>Samarkand</p><noscript>to <b>Bukhara</b><p>and Urumqi</p></noscript>'
  await page.goto(site.page(`${html}<iframe sandbox srcdoc="${html}"></iframe>`))
  await expect.poll(() => marksInFrames(page)).toEqual([['Samarkand', 'Bukhara', 'Urumqi']])
  expect(await markedTexts(page)).toEqual(['Samarkand'])
})

test('opens the card inside the frame of its term', async ({ page, site, card }) => {
  const inner = site.page('<p style="margin: 20px">Almaty</p>').replace('127.0.0.1', OTHER_HOST)
  await page.goto(
    site.page(
      `<iframe src="${inner}" style="position: absolute; left: 0; top: 0; width: 700px; height: 500px; border: 0"></iframe>`,
    ),
  )
  await expect.poll(() => marksInFrames(page)).toEqual([['Almaty']])
  const [frame] = framesOf(page)
  const { x, y } = await markOf(frame ?? page.mainFrame(), 'Almaty')
  await page.mouse.move(x + 200, y + 200)
  await page.mouse.move(x, y, { steps: 3 })
  await card.whenOpen()
  expect(await card.text()).toContain('阿拉木图')
})

test('marks a plain text', async ({ page, site, card }) => {
  const text = 'In Astana\r\nthey spoke of Central\nAsia.\n\n五国领导人在中亚。'
  await page.goto(site.file(text, { 'content-type': 'text/plain; charset=utf-8' }))
  await expect.poll(() => markedTexts(page)).toEqual(['Astana', 'Central\nAsia', '中亚'])
  await hoverMark(page, 'Astana')
  await card.whenOpen()
})

test('works where the page allows no script, no style and no HTML from strings', async ({ page, site, card }) => {
  await page.goto(
    site.file('<!doctype html><p>Samarkand</p>', {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    }),
  )
  await hoverMark(page, 'Samarkand')
  const { width } = await card.whenOpen()
  expect(await card.text()).toContain('撒马尔罕')
  expect(width).toBeGreaterThanOrEqual(320)
  expect(await card.ground()).not.toBe('rgba(0, 0, 0, 0)')
})

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'

test.for([
  [
    'XHTML',
    'application/xhtml+xml',
    `<html ${XHTML}><body><p>Bel<b/>grade, Astana</p><code><i>Almaty</i></code></body></html>`,
    ['Astana'],
  ],
  ['XML', 'text/xml', '<?xml-stylesheet href="data:text/css,x{display:block}"?><r><x>Astana</x></r>', ['Astana']],
])('marks %s', async ([, type, content, expected], { page, site }) => {
  await page.goto(site.file(String(content), { 'content-type': `${String(type)}; charset=utf-8` }))
  await expect.poll(() => markedTexts(page)).toEqual(expected)
})

test.for([
  ['an SVG document', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Astana</text></svg>'],
  ['a frameset', 'text/html', '<frameset cols="50%,50%"><frame src="about:blank"><frame></frameset>'],
  ['JSON', 'application/json', '{"city":"Astana"}'],
  ['an empty document', 'text/html', ''],
])('causes no error in %s', async ([, type, content], { page, site }) => {
  const other = site.page('<p>Dushanbe</p>')
  await page.goto(site.file(String(content), { 'content-type': `${String(type)}; charset=utf-8` }))
  await page.goto(other)
  await markOf(page, 'Dushanbe')
})

test('marks what a page writes over itself', async ({ page, site }) => {
  await page.goto(site.page('<p>Dushanbe</p>'))
  await markOf(page, 'Dushanbe')
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Bishkek</p>'
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Bishkek'])
})
