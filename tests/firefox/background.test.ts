import { expect, hoverMark, markOf, test } from '../support/firefox'

/** Firefox stops the background when it is idle, and may replace the add-on under an open page. */

test('opens a card after its background was stopped', async ({ firefox, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Khorgos</p>'))
  await markOf(page, 'Khorgos')
  await firefox.stopBackground()
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
  expect(await card.text()).toContain('霍尔果斯')
})

test('marks a page that is opened after its background was stopped', async ({ firefox, page, site }) => {
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  await firefox.stopBackground()
  await page.goto(site.page('<p>乌鲁木齐</p>'))
  await markOf(page, '乌鲁木齐')
})

test('answers a request it does not know, or with wrong arguments, with an error', async ({ firefox }) => {
  const inside = await firefox.openInside('options.html')
  const ask = (name: string, args: unknown): Promise<unknown> =>
    inside.evaluate(async (message): Promise<unknown> => chrome.runtime.sendMessage(message), {
      kind: 'request',
      name,
      args,
    })
  expect(await ask('eraseEverything', [])).toMatchObject({ ok: false, code: 'unknown-request' })
  expect(await ask('search', ['silk', 1_000_000])).toMatchObject({ ok: false, code: 'bad-arguments' })
  expect(await ask('search', ['silk', 1])).toMatchObject({ ok: true })
  await inside.close()
})

test('takes over a page with an open card when it is updated', async ({ firefox, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Khorgos</p><p id="more"></p>'))
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
  await firefox.install()
  await card.whenClosed()
  expect(await page.$('termlight-card')).toBeNull()
  await page.evaluate(() => document.querySelector('#more')?.append('Almaty'))
  await markOf(page, 'Almaty')
  await page.mouse.move(5, 5)
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
})
