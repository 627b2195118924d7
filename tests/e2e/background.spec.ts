import {
  changeStore,
  openExtensionPage,
  removeDatabase,
  replaceDatabase,
  sendRaw,
  stopBackground,
  storedIds,
} from '../support/background'
import { expect, hoverMark, markOf, test } from '../support/extension'

/** The background may be stopped by the browser at any time, and what is stored may be damaged. */

test('opens a card after its background was stopped', async ({ context, page, site, card }) => {
  await page.goto(site.page('<p style="margin: 200px">Khorgos</p>'))
  await markOf(page, 'Khorgos')
  await stopBackground(context, page)
  await hoverMark(page, 'Khorgos')
  await card.whenOpen()
  expect(await card.text()).toContain('霍尔果斯')
})

test('marks a page that is opened after its background was stopped', async ({ context, page, site }) => {
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  await stopBackground(context, page)
  await page.goto(site.page('<p>乌鲁木齐</p>'))
  await markOf(page, '乌鲁木齐')
})

test('brings no script into a page that has taken the place of the one that asked', async ({
  termlight,
  page,
  site,
}) => {
  await page.goto(site.page('<p>Khorgos</p>'))
  await markOf(page, 'Khorgos')
  const worker = await termlight.worker()
  const asking = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const tabId = tab?.id ?? -1
    const [first] = await chrome.scripting.executeScript({ target: { tabId }, func: () => true })
    return { tab: { id: tabId }, frameId: 0, documentId: first?.documentId }
  })
  await page.goto(site.page('<p>Kashgar</p>'))
  await markOf(page, 'Kashgar')
  const outcome = await worker.evaluate(async (sender) => {
    const dispatch: unknown = Reflect.get(chrome.runtime.onMessage, 'dispatch')
    if (typeof dispatch !== 'function') return null
    const answer: unknown = await new Promise((done) => {
      dispatch.call(chrome.runtime.onMessage, { kind: 'loadOverlay' }, sender, done)
    })
    const [now] = await chrome.scripting.executeScript({
      target: { tabId: sender.tab.id },
      func: () => 'termlightOverlay' in globalThis,
    })
    return { answer, isThere: now?.result }
  }, asking)
  expect(outcome).toEqual({ answer: false, isThere: false })
})

for (const damage of ['cut', 'scramble'] as const) {
  test(`installs a bundled glossary again whose stored form is damaged (${damage})`, async ({
    termlight,
    page,
    site,
    card,
  }) => {
    const inside = await openExtensionPage(termlight)
    await changeStore(inside, damage)
    await stopBackground(termlight.context, inside)
    await inside.close()
    await page.goto(site.page('<p style="margin: 200px">Bukhara</p>'))
    await hoverMark(page, 'Bukhara')
    await card.whenOpen()
    expect(await card.text()).toContain('布哈拉')
  })
}

test('works on with what is good, says what is damaged, and keeps it stored', async ({ termlight, page, site }) => {
  const inside = await openExtensionPage(termlight)
  await changeStore(inside, 'add own damaged')
  await stopBackground(termlight.context, inside)
  await page.goto(site.page('<p>Samarkand</p>'))
  await markOf(page, 'Samarkand')
  const reply = await sendRaw(inside, { kind: 'request', name: 'listGlossaries', args: [] })
  expect(reply).toMatchObject({
    ok: true,
    value: expect.arrayContaining([
      expect.objectContaining({ id: 'own', bundled: false, trouble: expect.stringMatching(/./) }),
      expect.not.objectContaining({ trouble: expect.anything() }),
    ]),
  })
  expect(await storedIds(inside)).toEqual(['china-central-asia', 'own'])
  await changeStore(inside, 'remove own')
  await inside.close()
})

for (const [what, version] of [
  ['has no glossaries', 1],
  ['is of a later version', 9],
] as const) {
  test(`works with what the package brought where the database ${what}, and says so`, async ({
    termlight,
    page,
    site,
    card,
  }) => {
    const inside = await openExtensionPage(termlight)
    await stopBackground(termlight.context, inside)
    await replaceDatabase(inside, version)
    await page.goto(site.page('<p style="margin: 200px">Samarkand</p>'))
    await hoverMark(page, 'Samarkand')
    await card.whenOpen()
    expect(await card.text()).toContain('撒马尔罕')
    await inside.reload()
    await expect(inside.getByRole('alert')).toContainText('storage cannot be opened')
    await stopBackground(termlight.context, inside)
    await removeDatabase(inside)
    await inside.reload()
    await expect(inside.locator('.glossary')).toContainText('CC-BY-4.0')
    await expect(inside.getByRole('alert')).toHaveCount(0)
    await inside.close()
  })
}

test('answers a request it does not know, or with wrong arguments, with an error', async ({ termlight }) => {
  const inside = await openExtensionPage(termlight)
  const ask = (name: string, args: unknown) => sendRaw(inside, { kind: 'request', name, args })
  expect(await ask('eraseEverything', [])).toMatchObject({ ok: false, code: 'unknown-request' })
  expect(await ask('search', ['silk', 1_000_000])).toMatchObject({ ok: false, code: 'bad-arguments' })
  expect(await ask('recognise', 'no list')).toMatchObject({ ok: false, code: 'bad-arguments' })
  expect(await ask('getConcepts', [['china-central-asia/no-such-concept']])).toMatchObject({ ok: true, value: [null] })
  expect(await ask('search', ['silk', 1])).toMatchObject({ ok: true })
  await inside.close()
})
