import type { Page } from '@playwright/test'
import { CardProbe } from '../../scripts/driver/card'
import { expect, hoverMark, markOf, test } from '../support/extension'

/** The card is seen and used wherever a term stands: on full screen, over dialogues and popovers, in frames, zoomed. */

/** Whether what lies on top in the middle of the card is the card. */
async function isOnTop(page: Page, card: CardProbe): Promise<boolean> {
  const box = await card.whenOpen()
  return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName === 'termlight-card', [
    box.x + box.width / 2,
    box.y + 40,
  ] as const)
}

/** Rests the pointer where the frame has the term; gives what the card says then. */
async function pointAtAstana(page: Page, card: CardProbe): Promise<string | null> {
  const frame = await page.locator('#frame').boundingBox()
  const x = (frame?.x ?? 0) + 150
  const y = (frame?.y ?? 0) + 42
  await page.mouse.move(x, y + 120)
  await page.mouse.move(x, y, { steps: 3 })
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
  return card.text()
}

const term = '<p style="margin: 100px 200px; background: #fff" id="term">A meeting in Astana.</p>'

test.describe('full screen', () => {
  for (const selector of ['#stage', 'html']) {
    test(`shows over ${selector}`, async ({ page, site, card }) => {
      await page.goto(site.page(`<div id="stage" style="background: #fff">${term}</div><button id="go">go</button>`))
      await page.evaluate((wanted) => {
        document.querySelector('#go')?.addEventListener('click', () => {
          void document.querySelector(wanted)?.requestFullscreen()
        })
      }, selector)
      await page.bringToFront()
      await page.locator('#go').click()
      await page.waitForFunction(() => document.fullscreenElement !== null)
      await hoverMark(page, 'Astana')
      await expect.poll(() => isOnTop(page, card)).toBe(true)
      await card.click('.card-pin')
      await page.evaluate(() => document.exitFullscreen())
      await expect.poll(() => isOnTop(page, card)).toBe(true)
    })
  }

  test('comes on top again when its text goes full screen', async ({ page, site, card }) => {
    await page.goto(site.page(`<div id="stage" style="background: #fff">${term}</div>`))
    await page.evaluate(() =>
      addEventListener(
        'keydown',
        ({ key }) => key === 'f' && void document.querySelector('#stage')?.requestFullscreen(),
      ),
    )
    await page.bringToFront()
    await hoverMark(page, 'Astana')
    await card.whenOpen()
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await expect.poll(() => isOnTop(page, card)).toBe(true)
    await page.evaluate(() => document.exitFullscreen())
  })
})

test.describe('the top layer', () => {
  test('shows above a modal dialogue, and can be used there', async ({ page, site, card }) => {
    await page.goto(site.page(`<dialog id="dialog">${term}</dialog>`))
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
    await hoverMark(page, 'Astana')
    expect(await isOnTop(page, card)).toBe(true)
    await card.click('.card-pin')
    expect(await card.attributes('.card-pin', 'aria-pressed')).toEqual(['true'])
  })

  test('shows above a popover, which stays open when the card is pressed', async ({ page, site, card }) => {
    await page.goto(site.page(`<div id="popover" popover>${term}</div>`))
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover())
    await hoverMark(page, 'Astana')
    expect(await isOnTop(page, card)).toBe(true)
    await card.click('.card-pin')
    expect(await page.evaluate(() => document.querySelector('#popover')?.matches(':popover-open'))).toBe(true)
    expect(await card.text()).not.toBeNull()
  })

  test('closes when a dialogue opens over its text; pinned it comes along', async ({ page, site, card }) => {
    await page.goto(site.page(`${term}<dialog id="dialog">Sign in</dialog>`))
    const openDialog = (): Promise<void> =>
      page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
    await hoverMark(page, 'Astana')
    await card.whenOpen()
    await openDialog()
    await expect.poll(() => card.text()).toBeNull()
    await page.keyboard.press('Escape')
    await page.mouse.move(10, 10)
    await hoverMark(page, 'Astana')
    await card.whenOpen()
    await card.click('.card-pin')
    await openDialog()
    await expect.poll(() => isOnTop(page, card)).toBe(true)
    await card.click('.card-close')
    await expect.poll(() => card.text()).toBeNull()
  })
})

test.describe('frames', () => {
  const inside = '<p style="margin: 30px">A meeting in Astana.</p>'
  const frames = {
    srcdoc: `<iframe id="frame" width="600" height="500" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`,
    sandboxed: `<iframe id="frame" width="600" height="500" sandbox srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`,
    'about:blank': `<iframe id="frame" width="600" height="500"></iframe>
      <script>document.querySelector('#frame').contentDocument.body.innerHTML = ${JSON.stringify(inside)}</script>`,
  }

  for (const [name, html] of Object.entries(frames)) {
    test(`works in a frame: ${name}`, async ({ page, site }) => {
      await page.goto(site.page(html))
      const card = await CardProbe.of(page, name === 'sandboxed' ? page.frames()[1] : page)
      await expect.poll(() => pointAtAstana(page, card), { timeout: 20_000 }).toContain('阿斯塔纳')
    })
  }

  test('works in a frame of another site', async ({ page, site }) => {
    const address = site.page(inside).replace('127.0.0.1', 'localhost')
    await page.goto(site.page(`<iframe id="frame" width="600" height="500" src="${address}"></iframe>`))
    const frame = page.frames().find((each) => each.url() === address)
    const card = await CardProbe.of(page, frame)
    await expect.poll(() => pointAtAstana(page, card), { timeout: 20_000 }).toContain('阿斯塔纳')
  })

  test('has a compact form in a small frame, with all of it in reach', async ({ page, site, card }) => {
    await page.goto(site.page(frames.srcdoc.replace('600', '330').replace('500', '220')))
    await expect.poll(() => pointAtAstana(page, card), { timeout: 20_000 }).toContain('阿斯塔纳')
    const frame = await page.locator('#frame').boundingBox()
    const right = (frame?.x ?? 0) + (frame?.width ?? 0)
    const bottom = (frame?.y ?? 0) + (frame?.height ?? 0)
    const box = await card.whenOpen()
    expect(box.x + box.width).toBeLessThanOrEqual(right)
    expect(box.y + box.height).toBeLessThanOrEqual(bottom)
    expect(await card.text()).not.toContain('attested')
    expect(await card.box('.card-actions')).toBeNull()
    const more = await card.whenThere('.card-more')
    await page.mouse.click(more.x + 10, more.y + 10)
    await card.whenThere('.card-actions')
    const { y, height } = await card.whenOpen()
    expect(y + height).toBeLessThanOrEqual(bottom)
  })
})

test('follows its line when the page scrolls', async ({ page, site, card }) => {
  await page.goto(site.page(`${term}<div style="height: 3000px"></div>`))
  await hoverMark(page, 'Astana')
  const before = await card.whenOpen()
  await page.mouse.move(before.x + 40, before.y + 60, { steps: 4 })
  await page.evaluate(() => scrollTo(0, 60))
  await expect.poll(async () => (await card.box())?.y).toBeCloseTo(before.y - 60, 0)
})

test('lies in what is in sight when the reader has zoomed in with two fingers', async ({ page, site, card }) => {
  await page.goto(site.page(term))
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
  const mark = await markOf(page, 'Astana')
  await hoverMark(page, 'Astana')
  const box = await card.whenOpen()
  const view = await page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {}
    return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height }
  })
  expect(view.right - view.left).toBeLessThan(700)
  expect(box.x).toBeGreaterThanOrEqual(view.left)
  expect(box.x + box.width).toBeLessThanOrEqual(view.right)
  expect(box.y + box.height).toBeLessThanOrEqual(view.bottom + 1)
  expect(mark.y > box.y && mark.y < box.y + box.height).toBe(false)
})

test.describe('other directions', () => {
  const writing = {
    'vertical text': `<div lang="zh" style="writing-mode: vertical-rl; height: 600px; margin-left: 600px; font-size: 20px">领导人在阿斯塔纳会面，讨论了合作。</div>`,
    'text from right to left': `<p dir="rtl" lang="ar" style="font-size: 20px; margin: 100px">وصل اليوم Astana إلى المدينة</p>`,
  }
  for (const [name, html] of Object.entries(writing)) {
    test(`covers no line of ${name}`, async ({ page, site, card }) => {
      await page.goto(site.page(html))
      const mark = await hoverMark(page, name === 'vertical text' ? '阿斯塔纳' : 'Astana')
      const { x, y, width, height } = await card.whenOpen()
      const covers = mark.x > x && mark.x < x + width && mark.y > y && mark.y < y + height
      expect(covers).toBe(false)
      expect(Math.min(x, y, 1280 - x - width, 800 - y - height)).toBeGreaterThanOrEqual(0)
    })
  }
})
