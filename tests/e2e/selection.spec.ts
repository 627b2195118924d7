import type { Page } from '@playwright/test'
import { expect, test } from '../support/extension'
import { body, button, chooseMenuItem, dragOver, english, panel, press } from '../support/selection'
import { chooseSettings, giveCommand } from '../support/settings'

/** A reader selects text: a button, a panel, the menu or a shortcut give its terms. */

const selectedText = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()))

test.afterEach(async ({ termlight }) => {
  const worker = await termlight.worker()
  await worker.evaluate(() => chrome.storage.local.remove('settings'))
})

test('a button appears at the end of the selection and opens the panel, which lists each term once', async ({
  page,
  site,
  card,
}) => {
  await page.goto(site.page(body))
  await dragOver(page, '#en')
  const box = await card.whenOpen(10_000, button)
  const end = await page.locator('#en').evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { right, bottom } = [...range.getClientRects()].at(-1) ?? new DOMRect()
    return { right, bottom }
  })
  expect(Math.abs(box.x - end.right)).toBeLessThan(40)
  expect(box.y).toBeGreaterThanOrEqual(end.bottom - 1)
  expect(box.y - end.bottom).toBeLessThan(20)
  expect(await selectedText(page)).toContain(english)
  await press(page, card, button)
  await expect
    .poll(() => card.texts('[data-section="terms"] .selected-surface'))
    .toEqual(['Belt and Road Initiative', 'Astana'])
  expect((await card.texts('.selected-counterpart')).slice(0, 2)).toEqual(['“一带一路”倡议', '阿斯塔纳'])
  expect(await card.texts('.sense-line .reading')).toContain('Āsītǎnà')
  await expect.poll(() => card.text()).toContain('Belt and Road Initiative (“一带一路”倡议)')
  expect(await card.text()).toContain('Astana (阿斯塔纳)')
  expect(await selectedText(page)).toContain(english)
})

test('offers near misses of terms, marked as uncertain, with the piece they stand for', async ({
  page,
  site,
  card,
}) => {
  await page.goto(site.page(body))
  await dragOver(page, '#en')
  await press(page, card, button)
  await expect.poll(() => card.texts('.similar-terms .selected-surface')).toEqual(['Belt and Road Initiative'])
  expect(await card.texts('.similar-terms .label')).toContain('uncertain')
  expect(await card.texts('.stands-for')).toEqual(['for “Belt and Raod Initiative”'])
})

test('sets English counterparts behind Chinese terms', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await dragOver(page, '#zh')
  await press(page, card, button)
  await expect.poll(() => card.text()).toContain('阿斯塔纳（Astana）')
  expect(await card.text()).toContain('“一带一路”倡议（Belt and Road Initiative）')
})

test('says so where there is no term, and what to do', async ({ page, site, card }) => {
  await page.goto(site.page(body))
  await dragOver(page, '#none')
  await press(page, card, button)
  await expect.poll(() => card.text()).toContain('No terms of your glossaries in this text')
  expect(await card.text()).toContain('another glossary')
})

test('the button goes with the selection, on Escape and on scrolling away, and swallows no key', async ({
  page,
  site,
  card,
}) => {
  await page.goto(
    site.page(
      `${body}<div style="height: 4000px"></div>
      <script>addEventListener('keydown', (event) => { document.title += event.key })</script>`,
      '<title></title>',
    ),
  )
  await dragOver(page, '#en')
  await card.whenOpen(10_000, button)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.box(button)).toBeNull()
  await expect(page).toHaveTitle('Escape')
  expect(await selectedText(page)).toContain(english)

  await dragOver(page, '#zh')
  await card.whenOpen(10_000, button)
  await page.mouse.click(900, 10)
  await expect.poll(() => card.box(button)).toBeNull()

  await dragOver(page, '#zh')
  await card.whenOpen(10_000, button)
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => card.box(button)).toBeNull()
  expect(await page.locator('termlight-card').count()).toBe(0)
})

test('nothing appears for what has no letter, for passwords, or for synthetic events', async ({ page, site, card }) => {
  await page.goto(site.page(`${body}<input type="password" id="secret" value="Astana">`))
  await dragOver(page, '#digits')
  await page.locator('#secret').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.locator('#out').click()
  await page.evaluate(() => {
    for (const type of ['pointerup', 'mouseup', 'keyup'])
      document.body.dispatchEvent(new Event(type, { bubbles: true }))
  })
  // What is selected next does show the button: so there was time for the others.
  expect(await card.box(button)).toBeNull()
  await dragOver(page, '#zh')
  await card.whenOpen(10_000, button)
})

test('keyboard: select all brings the button, Escape closes the panel and gives the selection back', async ({
  page,
  site,
  card,
  termlight,
}) => {
  await page.goto(site.page(body))
  await page.locator('#out').fill('The road to Tashkent and Bishkek')
  await page.keyboard.press('ControlOrMeta+a')
  await card.whenOpen(10_000, button)
  await giveCommand(termlight, 'translate-selection')
  await expect.poll(() => card.texts('.selected-surface')).toEqual(['Tashkent', 'Bishkek'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => card.texts('article .term')).toEqual(['Tashkent'])
  await expect.poll(() => card.focused()).toContain('selection-back')
  await page.keyboard.press('Enter')
  await expect.poll(() => card.texts('article .term')).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => card.box(panel)).toBeNull()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('out')
  await page.keyboard.type('x')
  await expect(page.locator('#out')).toHaveValue('x')
})

test('the panel opens at once where the reader wants that, and not by itself where they do not', async ({
  page,
  site,
  card,
  termlight,
}) => {
  await chooseSettings(termlight, { selection: 'panel' })
  await page.goto(site.page(body))
  await dragOver(page, '#en')
  await expect.poll(() => card.texts('.selected-surface')).toContain('Astana')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.box(panel)).toBeNull()

  await chooseSettings(termlight, { selection: 'menu' })
  await dragOver(page, '#zh')
  await giveCommand(termlight, 'translate-selection')
  await expect.poll(() => card.texts('.selected-surface')).toContain('阿斯塔纳')
  await page.keyboard.press('Escape')

  await chooseSettings(termlight, { selection: 'button', mode: 'off' })
  await dragOver(page, '#en')
  await chooseMenuItem(termlight, page, { selectionText: english })
  await expect.poll(() => card.texts('.selected-surface')).toContain('Astana')
})

test('the shortcut says so where nothing is selected', async ({ page, site, card, termlight }) => {
  await page.goto(site.page(body))
  await expect
    .poll(async () => {
      await giveCommand(termlight, 'translate-selection')
      return card.text()
    })
    .toContain('No text is selected')
})

test('copies a table for spreadsheets, one in Markdown, and the text with counterparts', async ({
  page,
  site,
  card,
}) => {
  await page.goto(site.page(body))
  const copied = async (which: string): Promise<string> => {
    await dragOver(page, '#en')
    await press(page, card, button)
    await expect.poll(() => card.texts('.similar-terms .selected-surface')).not.toEqual([])
    await press(page, card, `[data-copy="${which}"]`)
    await expect.poll(() => card.texts('.copy-result')).toEqual(['Copied'])
    await page.keyboard.press('Escape')
    await page.locator('#out').fill('')
    await page.locator('#out').press('ControlOrMeta+v')
    return page.locator('#out').inputValue()
  }
  expect((await copied('tsv')).split('\n')).toEqual([
    'Term\tCounterpart\tSubject field\tGlossary\tIn the text',
    expect.stringMatching(/^Belt and Road Initiative\t“一带一路”倡议\t.+\t.+\tBelt and Road Initiative$/),
    expect.stringMatching(/^Astana\t阿斯塔纳\t.+\t.+\tAstana$/),
    '',
  ])
  const markdown = (await copied('markdown')).split('\n')
  expect(markdown[0]).toBe('| Term | Counterpart | Subject field | Glossary | In the text |')
  expect(markdown[2]).toContain('| Belt and Road Initiative | “一带一路”倡议 |')
  expect(await copied('text')).toBe(
    english.replace('Road Initiative', 'Road Initiative (“一带一路”倡议)').replace('Astana', 'Astana (阿斯塔纳)'),
  )
})
