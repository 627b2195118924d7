import type { Page } from '@playwright/test'
import type { CardProbe } from '../../scripts/driver/card'
import { openExtensionPage } from '../support/background'
import { expect, hoverMark, markedTexts, markOf, test, type Termlight } from '../support/extension'
import { askReader, forgetAll } from '../support/reader'
import { ownGlossary, readingGlossary } from '../support/reading-glossary'
import { chooseSettings, chosenSettings } from '../support/settings'

/** What the reader does with a term, by button and by key. */

test.use({ glossaries: [[readingGlossary, ownGlossary], { scope: 'worker' }] })

const body = `
  <p style="margin: 60px 120px">It was late. Two lamplighters came up the road, Mr. Lee ahead. Then it rained. A firefly.</p>
  <textarea style="position: fixed; bottom: 4px; left: 4px"></textarea>`

const head = `<title>Streets at night</title><meta property="og:site_name" content="The River Post">
  <meta property="article:published_time" content="2025-06-20T10:00:00Z"><link rel="canonical" href="/streets">`

test.afterEach(async ({ termlight }) => {
  await chooseSettings(termlight)
  await withReader(termlight, forgetAll)
})

async function withReader<Result>(termlight: Termlight, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await openExtensionPage(termlight)
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

/** Opens the card of a term and puts the pointer into it. */
async function openAndEnter(page: Page, card: CardProbe, term: string): Promise<void> {
  await page.mouse.move(5, 300)
  await hoverMark(page, term)
  const { x, y } = await card.whenOpen()
  await page.mouse.move(x + 60, y + 50, { steps: 4 })
}

/** What the clipboard holds, as pasting it into the page tells. */
async function pasted(page: Page): Promise<string> {
  await page.keyboard.press('Escape')
  await page.locator('textarea').fill('')
  await page.locator('textarea').click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.locator('textarea')).not.toHaveValue('')
  const text = await page.locator('textarea').inputValue()
  await page.locator('textarea').blur()
  return text
}

test('shows a key with each action', async ({ page, site, card }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  expect(await card.attributes('.card-action', 'data-action')).toEqual([
    'copy-counterpart',
    'copy-pair',
    'copy-quote',
    'save',
    'known',
    'site-off',
    'open',
  ])
  expect(await card.texts('.card-action kbd')).toEqual(['C', 'P', 'Q', 'B', 'K', 'N', 'O'])
  const labels = await card.attributes('.card-action', 'aria-label')
  expect(labels.every((label) => label.length > 5)).toBe(true)
  expect(await card.attributes('.card-action', 'title')).toEqual(labels)
})

test('copies counterpart, pair and quote with its source, and says so', async ({ page, site, card }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('c')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
  expect(await pasted(page)).toBe('点灯人')
  await openAndEnter(page, card, 'lamplighters')
  await card.click('[data-action="copy-pair"]')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
  expect(await pasted(page)).toBe('lamplighter\t点灯人')
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('q')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
  expect(await pasted(page)).toBe(
    'The lamplighter came at dusk with a lantern in his hand.\n点灯人在黄昏时提着灯笼来了。\n— The Sample Daily, Streets at night, 24 June 2025, https://example.org/streets',
  )
})

const documents = {
  'a page without a secure origin': { 'content-type': 'text/html; charset=utf-8' },
  'a page with a strict policy': {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; trusted-types 'none'; require-trusted-types-for 'script'",
    'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  },
}

for (const [name, headers] of Object.entries(documents)) {
  test(`copies on ${name}`, async ({ page, card }) => {
    const html = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`
    await page.route('http://news.example/**', (route) => route.fulfill({ body: html, headers }))
    await page.goto('http://news.example/')
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await openAndEnter(page, card, 'lamplighters')
    await page.keyboard.press('c')
    await expect.poll(() => card.texts('output')).toEqual(['Copied'])
    expect(await pasted(page)).toBe('点灯人')
  })
}

test('saves the sentence of the page, shows it first, and takes it back', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('b')
  await expect.poll(() => card.texts('figure')).toHaveLength(2)
  const sentence = 'Two lamplighters came up the road, Mr. Lee ahead.'
  expect((await card.texts('blockquote'))[0]).toBe(sentence)
  expect((await card.texts('figcaption'))[0]).toContain('The River Post, Streets at night, 20 June 2025')
  await expect.poll(() => card.texts('output')).toEqual(['Saved with the sentence from this page'])
  expect(await card.attributes('[data-action="save"]', 'aria-pressed')).toEqual(['true'])
  const stored = await withReader(termlight, (each) => askReader(each, 'listQuotes'))
  expect(stored).toMatchObject([
    {
      conceptKey: 'reading/lamplighter',
      text: sentence,
      language: 'en',
      publication: 'The River Post',
      title: 'Streets at night',
      date: '2025-06-20',
      url: new URL('/streets', page.url()).href,
    },
  ])

  await page.goto(site.page('<p style="margin: 60px 120px">A lamplighter.</p>'))
  await openAndEnter(page, card, 'lamplighter')
  expect((await card.texts('blockquote'))[0]).toBe(sentence)
  expect((await card.texts('figure'))[0]).toContain('Saved by you')

  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('b')
  await expect.poll(() => card.texts('output')).toEqual(['The saved sentence is deleted'])
  await expect.poll(() => card.texts('figure')).toHaveLength(1)
  await card.click('.card-undo')
  await expect.poll(() => card.texts('figure')).toHaveLength(2)
  await expect.poll(() => card.texts('output')).toEqual(['Undone'])
})

test('saving can be undone at once', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await card.click('[data-action="save"]')
  await expect.poll(() => card.texts('figure')).toHaveLength(2)
  await card.click('.card-undo')
  await expect.poll(() => card.texts('figure')).toHaveLength(1)
  expect(await withReader(termlight, (each) => askReader(each, 'listQuotes'))).toEqual([])
})

test('says that the reader knows a term, and takes it back', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('k')
  await expect.poll(() => card.attributes('[data-action="known"]', 'aria-pressed')).toEqual(['true'])
  const known = (): Promise<unknown> => withReader(termlight, (each) => askReader(each, 'listKnown'))
  expect(await known()).toMatchObject([{ key: 'reading/lamplighter' }])
  await page.bringToFront()
  await page.keyboard.press('u')
  await expect.poll(() => card.attributes('[data-action="known"]', 'aria-pressed')).toEqual(['false'])
  expect(await known()).toEqual([])
})

test('ends marking on this site, and brings it back from where it was', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('n')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await expect.poll(() => card.text()).toContain('No more marks on 127.0.0.1')
  expect(await chosenSettings(termlight)).toMatchObject({ siteModes: { '127.0.0.1': 'off' } })
  await card.click('.card-undo')
  await markOf(page, 'lamplighters')
  expect(await chosenSettings(termlight)).toMatchObject({ siteModes: {} })
  await page.mouse.click(5, 400)
  await expect.poll(() => card.text()).toBeNull()
})

test('ends marking on a site without a secure origin', async ({ page, card }) => {
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`
  await page.route('http://news.example/**', (route) =>
    route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
  await page.goto('http://news.example/')
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('n')
  await expect.poll(() => markedTexts(page)).toEqual([])
  await page.keyboard.press('u')
  await markOf(page, 'lamplighters')
})

test('opens a term of the reader in the settings', async ({ page, site, card, context }) => {
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'firefly')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('o')
  const options = await opened
  await expect.poll(() => options.url()).toMatch(/options\.html#own=firefly$/)
  await options.close()
})

test('opens a term of a glossary in the toolbar window, or in the settings', async ({
  page,
  site,
  card,
  termlight,
}) => {
  const worker = await termlight.worker()
  await page.goto(site.page(body, head))
  await openAndEnter(page, card, 'lamplighters')
  await page.keyboard.press('o')
  const popups = (): Promise<number> =>
    worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] })).length)
  await expect.poll(popups).toBeGreaterThan(0)
})

test.describe('voices', () => {
  test('reads either language aloud where the system has a voice for it', async ({ page, site, card }) => {
    await page.goto(site.page(body, head))
    await markOf(page, 'lamplighters')
    await openAndEnter(page, card, 'lamplighters')
    expect(await card.attributes('[data-action^="speak"]', 'data-action')).toEqual([])
    const spoken = await giveVoices(page)
    await expect
      .poll(() => card.attributes('[data-action^="speak"]', 'data-action'))
      .toEqual(['speak-term', 'speak-counterpart'])
    await page.keyboard.press('s')
    await page.keyboard.press('Shift+S')
    await expect.poll(spoken).toEqual(['lamplighter en-US', '点灯人 zh-CN'])
  })
})

/** Puts voices into the world of the extension's scripts in the page; gives what was spoken there. */
async function giveVoices(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const kind: unknown = Reflect.get(Object(context.auxData), 'type')
    if (kind === 'isolated' && context.name === 'Termlight') worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  const evaluate = async (expression: string): Promise<unknown> => {
    const contextId = worlds[0]
    if (contextId === undefined) throw new Error('no world of the extension')
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })
    return result.value
  }
  await evaluate(`
    const voices = [['zh_CN', true], ['zh-TW', true], ['zh-HK', true], ['en-US', true], ['en-GB', false]]
    globalThis.spokenTexts = []
    speechSynthesis.getVoices = () => voices.map(([lang, localService]) => ({ lang, localService, default: false }))
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    speechSynthesis.speak = ({ text, voice }) => spokenTexts.push(text + ' ' + voice.lang.replace('_', '-'))
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))`)
  return () => evaluate('spokenTexts')
}
