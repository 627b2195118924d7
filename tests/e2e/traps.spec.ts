import { expect, hoverMark, markedTexts, markOf, test } from '../support/extension'

/** What pages do to extensions, on the whole of ours: the page layer's own traps are in tests/browser/page-*.test.ts. */

const term = '<p style="margin: 200px 300px">in <b>Astana</b></p>'

test('survives a page that replaces its body under an open card', async ({ page, site, card }) => {
  await page.goto(site.page(term))
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await page.evaluate(() => {
    document.body.innerHTML = '<p style="margin: 300px 200px">and <i>Tashkent</i></p>'
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Tashkent'])
  await expect.poll(() => card.text()).toBeNull()
  expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain('termlight')
  await hoverMark(page, 'Tashkent')
  await expect.poll(() => card.text()).toContain('Tashkent')
})

test('opens the card on a page that is pinched or zoomed', async ({ page, site, card }) => {
  await page.goto(site.page(term))
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 })
  expect(await page.evaluate(() => visualViewport?.scale)).toBeCloseTo(1.6)
  await hoverMark(page, 'Astana')
  await expect.poll(() => card.text()).toContain('Astana')
  await page.keyboard.press('Escape')
  await expect.poll(() => card.text()).toBeNull()
  // From where it rests the pointer would be taken along by the change of scale.
  await page.mouse.move(900, 700)
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1)
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5'
  })
  await hoverMark(page, 'Astana')
  await expect.poll(() => card.text()).toContain('Astana')
})

test('follows scrolling in a document that was written anew', async ({ page, site }) => {
  await page.goto(site.page(term))
  await markOf(page, 'Astana')
  await page.evaluate(() => {
    document.open()
    document.write('<p>Bukhara</p><div style="height: 20000px"></div><p id="end">Urumqi</p>')
    document.close()
  })
  await expect.poll(() => markedTexts(page)).toEqual(['Bukhara'])
  await page.locator('#end').scrollIntoViewIfNeeded()
  await expect.poll(() => markedTexts(page)).toEqual(['Urumqi'])
})

test('marks data: and blob: frames, sandboxed ones too', async ({ page, site }) => {
  await page.goto(
    site.page(`
      <iframe src="data:text/html,<p>data: Samarkand"></iframe>
      <iframe sandbox src="data:text/html,<p>apart: Bukhara"></iframe>
      <iframe id="blob"></iframe>
      <script>
        document.getElementById('blob').src = URL.createObjectURL(new Blob(['<p>blob: Urumqi'], { type: 'text/html' }))
      </script>`),
  )
  const inFrames = async (): Promise<string[]> => {
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => [...(CSS.highlights.get('termlight') ?? [])].map((range) => String(range.startOffset))),
        ),
    )
    return texts.flat()
  }
  await expect.poll(async () => (await inFrames()).length).toBe(3)
})
