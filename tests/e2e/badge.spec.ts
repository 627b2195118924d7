import { expect, test, type Termlight } from '../support/extension'

/** What the toolbar icon says over the active tab. */
async function badge({ worker }: Termlight): Promise<string> {
  return (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id })
  })
}

test('the toolbar icon counts the terms of the page, in all its frames, far below the fold too', async ({
  page,
  site,
  termlight,
}) => {
  const frame = site.page('<p>Bishkek, Almaty</p>')
  const far = '<p>nothing</p>'.repeat(400)
  await page.goto(site.page(`<p>Samarkand</p><iframe src="${frame}"></iframe>${far}<p>Aral Sea 咸海</p>`))
  await expect.poll(() => badge(termlight)).toBe('5')
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(() => badge(termlight)).toBe('3')
  await page.evaluate(() => document.querySelector('p')?.append(' and Khorgos'))
  await expect.poll(() => badge(termlight)).toBe('4')
  await page.goto(site.page('<p>nothing of note</p>'))
  await expect.poll(() => badge(termlight)).toBe('')
})

test('a frame that shows nothing counts once it is large enough to be seen', async ({ page, site, termlight }) => {
  const frame = site.page('<p>Bishkek, Almaty</p>')
  const small = [
    'width="0" height="0" style="border: 0"',
    'width="1" height="1"',
    'style="display: none"',
    'style="height: 0; border: 0"',
  ]
  const frames = small.map((attributes) => `<iframe ${attributes} src="${frame}"></iframe>`).join('')
  await page.goto(site.page(`<p>Samarkand</p>${frames}`))
  await expect.poll(() => badge(termlight)).toBe('1')
  for (const count of ['3', '5', '7', '9']) {
    await page.evaluate(() => {
      const hidden = [...document.querySelectorAll('iframe')].find((each) => each.clientHeight < 2)
      if (hidden) hidden.style.cssText = 'display: inline; width: 300px; height: 100px'
    })
    await expect.poll(() => badge(termlight)).toBe(count)
  }
})

test('a frame that a page has written itself takes its terms with it', async ({ page, site, termlight }) => {
  await page.goto(site.page('<p>Samarkand</p><iframe></iframe>'))
  await expect.poll(() => badge(termlight)).toBe('1')
  await page.evaluate(() => {
    const blank = document.querySelector('iframe')?.contentDocument
    blank?.open()
    blank?.write('<p>Bishkek</p>')
    blank?.close()
  })
  await expect.poll(() => badge(termlight)).toBe('2')
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(() => badge(termlight)).toBe('1')
})

test('text for screen readers and closed parts count when they are shown', async ({ page, site, termlight }) => {
  const clipped = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)'
  await page.goto(
    site.page(`
      <h2 style="${clipped}">Bishkek</h2>
      <p>Samarkand <a href="#x" style="position: absolute; left: -9999px">Almaty</a></p>
      <div style="height: 0; overflow: hidden"><p>Tashkent, Khorgos</p></div>`),
  )
  await expect.poll(() => badge(termlight)).toBe('1')
  await page.evaluate(() => document.querySelector('h2')?.removeAttribute('style'))
  await expect.poll(() => badge(termlight)).toBe('2')
  await page.evaluate(() => document.querySelector('div')?.removeAttribute('style'))
  await expect.poll(() => badge(termlight)).toBe('4')
})
