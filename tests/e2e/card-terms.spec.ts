import { expect, hoverMark, test } from '../support/extension'
import { ownGlossary, readingGlossary } from '../support/reading-glossary'
import { chooseSettings } from '../support/settings'

/** What the card shows, in which order, and how the reader goes on from term to term in it. */

test.use({ glossaries: [[readingGlossary, ownGlossary], { scope: 'worker' }] })

test.afterEach(async ({ termlight }) => chooseSettings(termlight))

const page1 =
  '<p style="margin: 60px 120px">Two lamplighters came, and a crane. The night watch of the lamplighters.</p>'

test('shows everything in its order', async ({ page, site, card }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  const shown = (await card.text()) ?? ''
  const parts = [
    'lamplighter',
    'lamplighters',
    '点灯人',
    'diǎndēngrén',
    '燃灯者',
    'also used',
    '灯夫',
    'not recommended',
    'Culture',
    'Somebody who lights',
    'A trade that is gone',
    'The lamplighter came at dusk',
    '点灯人在黄昏时',
    'The Sample Daily',
    '24 June 2025',
    '2 more',
    'Attested in China Daily, 24 June 2025',
    'Night trades',
  ]
  let last = 0
  for (const part of parts) {
    last = shown.indexOf(part, last)
    expect(last, part).toBeGreaterThanOrEqual(0)
  }
  expect(await card.texts('mark')).toEqual(['lamplighter', '点灯人'])
})

test('shows the other quotes when asked for', async ({ page, site, card }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  expect(await card.texts('figure')).toHaveLength(1)
  await card.click('.more-quotes')
  await expect.poll(() => card.texts('figure')).toHaveLength(3)
  expect(await card.attributes('.more-quotes', 'aria-expanded')).toEqual(['true'])
  await card.click('.more-quotes')
  await expect.poll(() => card.texts('figure')).toHaveLength(1)
})

test('hides pinyin where the reader does not want it, at once', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  expect(await card.texts('.reading')).toContain('diǎndēngrén')
  await chooseSettings(termlight, { pinyin: false })
  await expect.poll(() => card.texts('.reading')).toEqual([])
})

test('writes Chinese as the page does, or as the reader fixed it', async ({ page, site, card, termlight }) => {
  await page.goto(site.page('<p style="margin: 60px 120px" lang="zh">當我還是孩子的時候，點燈人來了。</p>'))
  await hoverMark(page, '點燈人')
  await card.whenOpen()
  expect((await card.texts('.term'))[0]).toBe('點燈人')
  await chooseSettings(termlight, { script: 'Hans' })
  await expect.poll(async () => (await card.texts('.term'))[0]).toBe('点灯人')
  await chooseSettings(termlight, { script: 'Hant' })
  await page.goto(site.page(page1))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  expect((await card.texts('.counterpart'))[0]).toBe('點燈人')
  expect(await card.texts('blockquote + .translation')).toEqual(['點燈人在黃昏時提著燈籠來了。'])
})

test('opens terms inside its texts in place, and leads back over any distance', async ({ page, site, card }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  await expect.poll(() => card.texts('.definition .text-term')).toEqual(['lantern', 'night watch'])
  expect(await card.texts('.translation .text-term')).toEqual(['灯笼'])
  await card.click('.definition .text-term')
  await expect.poll(() => card.texts('.term')).toEqual(['lantern'])
  await card.click('.definition .text-term')
  await expect.poll(() => card.texts('.term')).toEqual(['stoker'])
  expect(await card.texts('.card-back')).toEqual(['Back to lantern'])
  await page.keyboard.press('Backspace')
  await expect.poll(() => card.texts('.term')).toEqual(['lantern'])
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => card.texts('.term')).toEqual(['lamplighter'])
  expect(await card.texts('.card-back')).toEqual([])
  expect(page.url()).toContain('127.0.0.1')
})

test('opens nested terms with the keyboard, and gives the focus back to them', async ({ page, site, card }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'night watch of the lamplighters')
  await card.whenOpen()
  await expect.poll(() => card.texts('.nested-terms .text-term')).toEqual(['night watch', 'lamplighters'])
  await card.click('.card-pin')
  for (let step = 0; step < 12 && (await card.focused()) !== 'text-term'; step++) await page.keyboard.press('Tab')
  expect(await card.focused()).toBe('text-term')
  await page.keyboard.press('Enter')
  await expect.poll(() => card.texts('.card-back')).toEqual(['Back to night watch of the lamplighters'])
  expect(await card.focused()).not.toBeNull()
  await card.click('.card-back')
  await expect.poll(() => card.texts('.card-back')).toEqual([])
  expect(await card.focused()).toBe('text-term')
})

test('lists several senses; what is done is done for the chosenSettings one', async ({ page, site, card }) => {
  await page.goto(site.page(page1))
  await hoverMark(page, 'crane')
  const box = await card.whenOpen()
  expect(await card.texts('.counterpart')).toEqual(['鹤', '起重机'])
  expect(await card.attributes('.sense-number', 'aria-pressed')).toEqual(['true', 'false'])
  await page.mouse.move(box.x + 60, box.y + 50, { steps: 4 })
  expect(await card.attributes('[data-action="copy-counterpart"]', 'aria-label')).toEqual(['Copy 鹤'])
  await page.keyboard.press('2')
  await expect.poll(() => card.attributes('[data-action="copy-counterpart"]', 'aria-label')).toEqual(['Copy 起重机'])
})

test('is light or dark as the page is around the term, or as the reader fixed it', async ({
  page,
  site,
  card,
  termlight,
}) => {
  const dark = `<style>body { background: #15171c; color: #ddd }</style>${page1}<p style="margin: 260px 120px; background: #fff; color: #111">A firefly.</p>`
  await page.goto(site.page(dark))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  const [ground] = await card.colours()
  expect(ground).toBe('rgb(33, 31, 28)')
  await chooseSettings(termlight, { theme: 'light' })
  await expect.poll(async () => (await card.colours())[0]).toBe('rgb(254, 253, 250)')
  await chooseSettings(termlight)
  await page.keyboard.press('Escape')
  await hoverMark(page, 'firefly')
  await card.whenOpen()
  expect((await card.colours())[0]).toBe('rgb(254, 253, 250)')
})
