import type { Page } from '@playwright/test'
import { changeStore, openExtensionPage, stopBackground } from '../support/background'
import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'
import { ownGlossary, readingGlossary } from '../support/reading-glossary'
import { chooseSettings, forgetSettings } from '../support/settings'

/** Pages that disturb the card: it closes or follows, and nothing throws. */

test.use({ glossaries: [[readingGlossary, ownGlossary], { scope: 'worker' }] })

const body = `<p style="margin: 60px 120px" id="text">Two lamplighters came. A <span id="firefly">firefly</span>.</p>`

/** The test site has no icon. */
const isOfSite = (text: string): boolean => text.startsWith('Failed to load resource')

/** Everything that goes wrong in the page or in a script in it. */
function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on(
    'console',
    (message) => message.type() === 'error' && !isOfSite(message.text()) && errors.push(message.text()),
  )
  return errors
}

test('a flood of synthetic events opens nothing, closes nothing, and costs little', async ({
  termlight,
  page,
  site,
  card,
}) => {
  const errors = collectErrors(page)
  await page.goto(site.page(body))
  const mark = await markOf(page, 'lamplighters')
  const flood = (): Promise<number> =>
    page.evaluate(
      ([x, y]) => {
        const place = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' }
        const begin = performance.now()
        for (let turn = 0; turn < 2_000; turn++) {
          for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'click', 'pointerout'])
            document.body.dispatchEvent(new PointerEvent(type, place))
          for (const key of ['Escape', 'Alt', 'k', 'n'])
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
          for (const type of ['scroll', 'blur', 'pagehide', 'resize']) window.dispatchEvent(new Event(type))
        }
        return performance.now() - begin
      },
      [mark.x, mark.y] as const,
    )
  const cost = Math.min(await flood(), await flood(), await flood())
  expect(await card.text()).toBeNull()
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  await flood()
  expect(await card.text()).not.toBeNull()
  await chooseSettings(termlight, { mode: 'off' })
  await expect.poll(() => markedTexts(page)).toEqual([])
  const costWithout = Math.min(await flood(), await flood(), await flood())
  await forgetSettings(termlight)
  expect(cost / costWithout).toBeLessThan(3)
  expect(errors).toEqual([])
})

test('a page that floods with scroll events keeps no card from opening', async ({ page, site, card }) => {
  await page.goto(site.page(`${body}<script>setInterval(() => window.dispatchEvent(new Event('scroll')), 5)</script>`))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
})

const disturbances: Record<string, () => void> = {
  'removes the host': () => document.querySelector('termlight-card')?.remove(),
  'hides the host': () => document.querySelector<HTMLElement>('termlight-card')?.hidePopover(),
  'changes the text': () => document.querySelector('#text')?.replaceChildren('Nothing here.'),
  'removes the text': () => document.querySelector('#text')?.remove(),
  'hides the text': () => document.querySelector('#text')?.setAttribute('style', 'display: none'),
  'shows another view': () => {
    history.pushState({}, '', '#other')
    document.body.innerHTML = '<main>Another view</main>'
  },
  'writes the document anew': () => {
    document.open()
    document.write('<p>Another document</p>')
    document.close()
  },
  'empties the document': () => document.documentElement.remove(),
}

for (const [name, disturb] of Object.entries(disturbances)) {
  test(`closes when the page ${name}`, async ({ page, site, card }) => {
    const errors = collectErrors(page)
    await page.goto(site.page(body))
    await hoverMark(page, 'lamplighters')
    await card.whenOpen()
    await page.evaluate(disturb)
    if (name === 'hides the text') await page.mouse.wheel(0, 10)
    await expect.poll(() => card.text()).toBeNull()
    expect(errors).toEqual([])
  })
}

test('stays where it is when the page restyles, moves or covers its host', async ({ page, site, card }) => {
  const errors = collectErrors(page)
  await page.goto(site.page(body))
  await hoverMark(page, 'lamplighters')
  const before = await card.whenOpen()
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent =
      'termlight-card { display: none !important; opacity: 0 !important; inset: 0 auto auto 900px !important; transform: scale(3) !important }'
    document.head.append(style)
    const host = document.querySelector('termlight-card')
    host?.setAttribute('style', 'display: none !important; left: 900px !important')
    host?.setAttribute('class', 'x')
    host?.setAttribute('hidden', '')
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div popover="manual" id="cover" style="position: fixed; inset: 0; width: 100vw; height: 100vh">cover</div>',
    )
    document.querySelector<HTMLElement>('#cover')?.showPopover()
  })
  await expect.poll(() => card.box()).toEqual(before)
  await page.evaluate(() => document.querySelector('#cover')?.remove())
  expect(await card.text()).toContain('点灯人')
  expect(errors).toEqual([])
})

test('a real navigation takes the card along', async ({ page, site, card }) => {
  const errors = collectErrors(page)
  await page.goto(site.page(body))
  await hoverMark(page, 'lamplighters')
  await card.whenOpen()
  await card.click('.card-pin')
  await page.goto(site.page('<p>Another page</p>'))
  expect(await card.count()).toBe(0)
  await page.goBack()
  expect(await card.count()).toBe(0)
  expect(errors).toEqual([])
})

test('cards open in a document that was written anew', async ({ page, site, card }) => {
  const errors = collectErrors(page)
  await page.goto(site.page(body))
  await markOf(page, 'lamplighters')
  await page.evaluate(() => {
    document.open()
    document.write('<!doctype html><p style="margin: 60px 120px">Another firefly.</p>')
    document.close()
  })
  await hoverMark(page, 'firefly')
  await card.whenOpen()
  expect(await card.text()).toContain('萤火虫')
  expect(errors).toEqual([])
})

test('says so when its concept is deleted while it is open', async ({ page, site, card, termlight, context }) => {
  await page.goto(site.page(body))
  await hoverMark(page, 'firefly')
  const { x, y } = await card.whenOpen()
  await page.mouse.move(x + 60, y + 50, { steps: 4 })
  const own = await openExtensionPage(termlight)
  await changeStore(own, 'remove own')
  await stopBackground(context, own)
  await own.evaluate(async () => {
    const { glossaryRevision } = await chrome.storage.local.get('glossaryRevision')
    await chrome.storage.local.set({ glossaryRevision: Number(glossaryRevision ?? 1) + 1 })
  })
  await own.close()
  await expect.poll(() => card.text()).toContain('This term is no longer in your glossaries')
  expect(await card.texts('.card-action')).toEqual([])
})
