import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import cardCss from '../../components/card.css?inline'
import conceptCss from '../../components/concept.css?inline'
import { OptionsView, type OptionsViewProps } from '../../components/OptionsView'
import pageCss from '../../components/page.css?inline'
import tokensCss from '../../components/tokens.css?inline'
import welcomeCss from '../../components/welcome.css?inline'
import { WelcomeView } from '../../components/WelcomeView'
import { example } from '../../entrypoints/welcome/example'
import { glossary } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

const onMarkEverywhere = vi.fn<(isOn: boolean) => void>()
const onMarkSite = vi.fn<(hostname: string) => void>()

let container: HTMLElement

beforeEach(() => {
  container = document.createElement('div')
  document.body.replaceChildren(container)
  vi.resetAllMocks()
})

afterEach(() => render(null, container))

describe('settings', () => {
  const bundled = { ...glossary, conceptCount: 1500, enabled: true, bundled: true }

  function show(props: Partial<OptionsViewProps> = {}): void {
    const settings = { enabled: true, disabledSites: ['one.example', 'two.example'] }
    const given = { t: inEnglish, settings, glossaries: [bundled], onMarkEverywhere, onMarkSite }
    render(<OptionsView {...given} {...props} />, container)
  }

  it('shows each glossary with its languages, size, version and licence', () => {
    show()
    const details = [...container.querySelectorAll('dl > div')].map((detail) => detail.textContent)
    expect(details).toEqual(['LanguagesEnglish and Chinese', 'Concepts1,500', 'Version1', 'LicenceCC-BY-4.0'])
    show({ t: inSimplifiedChinese })
    expect(container.querySelector('dd')?.textContent).toBe('英语和中文')
  })

  it('shows what is wrong with a glossary, and the next step', async () => {
    show({ glossaries: [{ ...bundled, trouble: 'damaged' }] })
    await expect.element(page.getByRole('alert')).toHaveTextContent('This glossary is damaged')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Restart the browser')
    // Nothing is known of it, so nothing is said.
    expect(container.querySelector('dl')).toBeNull()
    show({ glossaries: [{ ...bundled, trouble: 'not-stored' }], t: inSimplifiedChinese })
    await expect.element(page.getByRole('alert')).toHaveTextContent('无法打开浏览器的存储空间')
    expect(container.querySelector('dl')).not.toBeNull()
  })

  it('lists terms that are not marked, set apart in Chinese too', () => {
    const unmarked = { count: 3, examples: ['铀', '联委会'] }
    show({ glossaries: [{ ...bundled, unmarked }], t: inSimplifiedChinese })
    expect(container.querySelector('.glossary .hint')?.textContent).toContain('铀；联委会')
  })

  it('marks terms on a switched-off site again', async () => {
    show()
    await userEvent.click(page.getByRole('button', { name: 'Mark terms on two.example again' }))
    expect(onMarkSite).toHaveBeenCalledExactlyOnceWith('two.example')
  })

  it('switches marking', async () => {
    show()
    await userEvent.click(page.getByRole('switch', { name: 'Mark terms' }))
    expect(onMarkEverywhere).toHaveBeenCalledExactlyOnceWith(false)
  })

  it.each([
    [{ glossaries: null }, 'Your glossaries do not answer'],
    [{ glossaries: [] }, 'No glossary is installed.'],
    [{ glossaries: undefined }, 'Reading the glossaries'],
    [{ settingsFailed: true }, 'The settings could not be read or saved'],
    [{ settings: { enabled: true, disabledSites: [] } }, 'Terms are marked on every site.'],
  ])('says so: %o', async (props, expected) => {
    show(props)
    await expect.element(page.getByText(expected)).toBeVisible()
  })
})

describe('welcome', () => {
  it.each([
    ['English', inEnglish, 'zh-Hans', '中国—中亚精神'],
    ['simplified Chinese', inSimplifiedChinese, 'zh-Hans', '中国—中亚精神'],
    ['traditional Chinese', inTraditionalChinese, 'zh-Hant', '中國—中亞精神'],
  ])('shows three steps and a card in %s', (_, t, chinese, counterpart) => {
    render(<WelcomeView t={t} example={example} />, container)
    expect(container.querySelectorAll('.steps li')).toHaveLength(3)
    const languages = [...container.querySelectorAll('.example-text')].map((text) => text.getAttribute('lang'))
    expect(languages).toEqual(['en', chinese])
    expect(container.querySelector('.card .counterpart')?.textContent).toBe(counterpart)
    expect(container.querySelector('.card .translation')?.getAttribute('lang')).toBe(chinese)
    expect(container.querySelector('.card .translation mark')?.textContent).toBe(counterpart)
  })

  it('needs no scrolling sideways in a window as narrow as a card', async () => {
    await page.viewport(320, 600)
    const styles = [tokensCss, conceptCss, cardCss, pageCss, welcomeCss].map((css) => {
      const style = document.createElement('style')
      style.textContent = css
      return style
    })
    document.head.append(...styles)
    document.body.className = 'termlight'
    render(<WelcomeView t={inEnglish} example={example} />, container)
    expect(document.documentElement.scrollWidth).toBe(320)
    for (const style of styles) style.remove()
    document.body.className = ''
    await page.viewport(800, 600)
  })

  it('marks whole terms in its example', () => {
    for (const { text, terms } of example.paragraphs)
      for (const [start, end] of terms) expect(text.slice(start, end).length).toBeGreaterThan(1)
  })
})
