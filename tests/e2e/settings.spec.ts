import type { Page } from '@playwright/test'
import { violations } from '../support/accessibility'
import { openExtensionPage } from '../support/background'
import { expect, markedTexts, markOf, test, type Termlight } from '../support/extension'

/** A reader goes through the settings: each choice is stored at once, and takes effect in open pages. */

const stored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'])

async function openSettings(termlight: Termlight, anchor = ''): Promise<Page> {
  const page = await openExtensionPage(termlight)
  if (anchor !== '') {
    await page.goto('about:blank')
    await page.goto(`chrome-extension://${termlight.id}/options.html${anchor}`)
  }
  await expect(page.locator('.glossary').first()).toBeVisible()
  return page
}

test('sets the mode of all sites, at once in open pages', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const settings = await openSettings(termlight)
  await settings.getByRole('radio', { name: 'Off', exact: true }).check()
  await expect.poll(() => markedTexts(page)).toEqual([])
  await settings.getByRole('radio', { name: 'Underline' }).check()
  await markOf(page, 'Tashkent')
  await settings.close()
})

test('stores every choice as soon as it is made, and shows it again', async ({ termlight }) => {
  const settings = await openSettings(termlight)
  const choose = (name: string) => settings.getByRole('radio', { name, exact: true }).check()
  await choose('The first in each section of a page')
  await choose('Only the language the page is written in')
  await choose('Plum')
  await choose('Wavy')
  await choose('Resting the pointer while a key is held')
  await choose('Ctrl')
  await choose('Traditional')
  await choose('Dark')
  await choose('Open the list at once')
  await settings.getByRole('switch', { name: 'Show pinyin' }).uncheck()
  await settings.getByRole('switch', { name: 'Show where the terms' }).check()
  await settings.getByRole('slider', { name: 'Delay' }).fill('300')
  await settings.getByRole('slider', { name: 'Delay' }).press('ArrowRight')
  await expect(settings.locator('output')).toHaveText('320 ms')
  const wanted = {
    density: 'section',
    languages: 'page',
    styles: { 'china-central-asia': { colour: 'plum', line: 'wavy' } },
    opening: 'modifier',
    modifier: 'Control',
    script: 'Hant',
    theme: 'dark',
    selection: 'panel',
    pinyin: false,
    strip: true,
    delay: 320,
  }
  await expect.poll(() => stored(settings)).toMatchObject(wanted)
  await expect(settings.locator('body')).toHaveAttribute('data-theme', 'dark')
  await settings.reload()
  await expect(settings.getByRole('radio', { name: 'Plum' })).toBeChecked()
  await expect(settings.getByRole('radio', { name: 'Ctrl' })).toBeChecked()
  await settings.evaluate(() => chrome.storage.local.remove('settings'))
  // Another page changed them: this one follows.
  await expect(settings.getByRole('radio', { name: 'Slate' })).toBeChecked()
  await expect(settings.locator('body')).not.toHaveAttribute('data-theme')
  await settings.close()
})

test('previews colour, line and mode on light and dark ground', async ({ termlight }) => {
  const settings = await openSettings(termlight)
  const term = settings.locator('.mark-preview').first().locator('.marked-term').first()
  const style = (name: string) => term.evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), name)
  await settings.getByRole('radio', { name: 'Green' }).check()
  await settings.getByRole('radio', { name: 'Double' }).check()
  await expect.poll(() => style('text-decoration-style')).toBe('double')
  await expect(settings.locator('.mark-preview').first()).toContainText('Belt and Road')
  await expect(settings.locator('.mark-preview').first()).toContainText('一带一路')
  await expect(settings.locator('.mark-preview[data-ground=dark]')).toHaveCount(1)
  await settings.getByRole('radio', { name: 'Background' }).check()
  await expect.poll(() => style('background-color')).not.toBe('rgba(0, 0, 0, 0)')
  await settings.getByRole('radio', { name: 'Gloss' }).check()
  await expect(settings.locator('.marked-gloss').first()).toHaveText('一带一路')
  await settings.getByRole('radio', { name: 'Hover only' }).check()
  await expect.poll(() => style('text-decoration-line')).toBe('none')
  await settings.evaluate(() => chrome.storage.local.remove('settings'))
  await settings.close()
})

test('gives sites modes of their own, changes them and takes them away', async ({ termlight, page, site }) => {
  await page.goto(site.page('<p>Tashkent</p>'))
  await markOf(page, 'Tashkent')
  const settings = await openSettings(termlight, '#sites')
  const field = settings.getByRole('textbox', { name: 'Site to add' })
  await field.fill('no site')
  await settings.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(settings.getByRole('alert')).toContainText('Type one such as example.org')
  await field.fill(page.url())
  await field.press('Enter')
  await expect(settings.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => markedTexts(page)).toEqual([])
  await settings.getByRole('combobox', { name: 'Mode on 127.0.0.1' }).selectOption('Background')
  await markOf(page, 'Tashkent')
  await expect.poll(() => stored(settings)).toMatchObject({ siteModes: { '127.0.0.1': 'background' } })
  await settings.getByRole('button', { name: 'As everywhere: 127.0.0.1' }).click()
  await expect.poll(() => stored(settings)).toMatchObject({ siteModes: {} })
  await expect(settings.getByText('No site has a mode of its own')).toBeVisible()
  await settings.close()
})

test('lists the shortcuts, and opens the browser’s page for them', async ({ termlight, context }) => {
  const settings = await openSettings(termlight)
  const section = settings.locator('#shortcuts')
  await expect(section.getByRole('listitem')).toHaveCount(6)
  await expect(section.getByRole('listitem').first()).toContainText('Switch the mode of marking')
  await expect(section.locator('kbd').first()).toHaveText('Alt+Shift+M')
  const opening = context.waitForEvent('page')
  await section.getByRole('button', { name: 'Change shortcuts' }).click()
  const opened = await opening
  await expect.poll(() => opened.url()).toContain('extensions/shortcuts')
  await opened.close()
  await settings.close()
})

test('goes to its parts by their anchors', async ({ termlight }) => {
  const settings = await openSettings(termlight, '#saved')
  await expect(settings.getByRole('heading', { name: 'Saved' })).toBeInViewport()
  await expect(settings.getByRole('heading', { name: 'Saved' })).toBeFocused()
  await expect(settings.getByRole('link', { name: 'Saved' })).toHaveAttribute('aria-current', 'true')
  await settings.getByRole('link', { name: 'Card', exact: true }).click()
  await expect(settings.getByRole('heading', { name: 'Card', exact: true })).toBeInViewport()
  await settings.close()
})

test('shows the concept it was opened for, and says where there is none', async ({ termlight }) => {
  const settings = await openSettings(termlight, '#concept=china-central-asia/luban-workshop')
  await expect(settings.locator('.asked')).toContainText('鲁班工坊')
  await settings.close()
  const gone = await openSettings(termlight, '#concept=china-central-asia/none')
  await expect(gone.locator('.asked')).toContainText('no longer in your glossaries')
  await gone.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`is accessible, with nothing cut off at any width (${theme})`, async ({ termlight }) => {
    const settings = await openSettings(termlight, '#own-new=铀')
    await settings.emulateMedia({ colorScheme: theme })
    await settings.getByRole('textbox', { name: 'English term 1' }).waitFor()
    expect(await violations(settings)).toEqual([])
    for (const width of [320, 380, 800, 1280]) {
      await settings.setViewportSize({ width, height: 800 })
      expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await settings.close()
  })
}
