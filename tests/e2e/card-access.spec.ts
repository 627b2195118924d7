import { expect, hoverMark, markOf, test } from '../support/extension'

/** The card for readers who use the keyboard or a screen reader. */

const body = `
  <p style="margin: 60px 120px">Ministers met about the Belt and Road Initiative in Astana. <input id="field"></p>
  <script>addEventListener('keydown', ({ key }) => { document.title += key })</script>`

test('everything on it is reached by Tab, and the focus returns to where it was', async ({ page, site, card }) => {
  await page.goto(site.page(body, '<title></title>'))
  await markOf(page, 'Astana')
  await page.locator('#field').focus()
  await hoverMark(page, 'Astana')
  await card.whenOpen()
  await card.click('.card-pin')
  const reached = new Set<string | null>()
  for (let step = 0; step < 30; step++) {
    reached.add(await card.focused())
    await page.keyboard.press('Tab')
    if ((await card.focused()) === null) break
  }
  const names = [...reached].join('|')
  for (const part of [
    'Keep this card open',
    'Close',
    'card-scroller',
    'Copy 阿斯塔纳',
    'I know this',
    'Open in Termlight',
  ])
    expect(names).toContain(part)
  await card.click('.card-pin')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('termlight-card')
  await page.keyboard.press('Escape')
  await expect.poll(() => card.text()).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
})

test('has names and roles for assistive technology, and says what was done', async ({ page, site, card }) => {
  await page.goto(site.page(body, '<title></title>'))
  await hoverMark(page, 'Astana')
  const { x, y } = await card.whenOpen()
  await page.mouse.move(x + 60, y + 50, { steps: 4 })
  await page.keyboard.press('p')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const named = nodes.map(({ role, name }) => `${String(role?.value)}: ${String(name?.value)}`)
  expect(named).toContainEqual('dialog: Termlight: Astana')
  expect(named).toContainEqual('toolbar: Actions for this term')
  expect(named).toContainEqual('heading: Astana')
  expect(named.some((each) => each.startsWith('status:'))).toBe(true)
  expect(named.filter((each) => each === 'button: ')).toEqual([])
  expect(await card.attributes('.counterpart span', 'lang')).toContain('zh-Hans')
  expect(await card.attributes('dialog', 'lang')).toEqual(['en'])
})

test('takes no key that is meant for the page', async ({ page, site, card }) => {
  await page.goto(site.page(body, '<title></title>'))
  await markOf(page, 'Astana')
  await page.locator('#field').focus()
  await hoverMark(page, 'Astana')
  const { x, y } = await card.whenOpen()
  await page.keyboard.press('c')
  await page.mouse.move(x + 60, y + 50, { steps: 4 })
  await page.keyboard.type('ck')
  await expect(page.locator('#field')).toHaveValue('cck')
  await page.locator('#field').blur()
  await page.keyboard.press('x')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('c')
  await expect(page).toHaveTitle('cckxControlk')
  await expect.poll(() => card.texts('output')).toEqual(['Copied'])
})
