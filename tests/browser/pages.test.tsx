import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import cardCss from '../../components/card.css?inline'
import choicesCss from '../../components/choices.css?inline'
import conceptCss from '../../components/concept.css?inline'
import pageCss from '../../components/page.css?inline'
import tokensCss from '../../components/tokens.css?inline'
import welcomeCss from '../../components/welcome.css?inline'
import { WelcomeView } from '../../components/WelcomeView'
import { example } from '../../entrypoints/welcome/example'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

let container: HTMLElement

beforeEach(() => {
  container = document.createElement('div')
  document.body.replaceChildren(container)
})

afterEach(() => render(null, container))

describe('welcome', () => {
  it.each([
    ['English', inEnglish, 'zh-Hans', '中国—中亚精神'],
    ['simplified Chinese', inSimplifiedChinese, 'zh-Hans', '中国—中亚精神'],
    ['traditional Chinese', inTraditionalChinese, 'zh-Hant', '中國—中亞精神'],
  ])('shows the steps, the modes and a card in %s', (_, t, chinese, counterpart) => {
    render(<WelcomeView t={t} example={example} shortcuts={[]} />, container)
    expect(container.querySelectorAll('.steps li')).toHaveLength(4)
    expect(container.querySelectorAll('.mode-pictures svg')).toHaveLength(5)
    const languages = [...container.querySelectorAll('.example-text')].map((text) => text.getAttribute('lang'))
    expect(languages).toEqual(['en', chinese])
    expect(container.querySelector('.card .counterpart')?.textContent).toBe(counterpart)
    expect(container.querySelector('.card .translation')?.getAttribute('lang')).toBe(chinese)
    expect(container.querySelector('.card .translation mark')?.textContent).toBe(counterpart)
  })

  it('needs no scrolling sideways in a window as narrow as a card', async () => {
    await page.viewport(320, 600)
    const styles = [tokensCss, conceptCss, cardCss, pageCss, choicesCss, welcomeCss].map((css) => {
      const style = document.createElement('style')
      style.textContent = css
      return style
    })
    document.head.append(...styles)
    document.body.className = 'termlight'
    render(<WelcomeView t={inEnglish} example={example} shortcuts={[]} />, container)
    expect(document.documentElement.scrollWidth).toBe(320)
    for (const style of styles) style.remove()
    document.body.className = ''
    await page.viewport(800, 600)
  })

  it('names the shortcuts that are bound', () => {
    const shortcuts = [{ name: 'switch-mode', description: 'Switch the mode', keys: 'Alt+Shift+M' }]
    render(<WelcomeView t={inEnglish} example={example} shortcuts={shortcuts} />, container)
    expect(container.querySelector('.keys')?.textContent).toBe('Switch the modeAlt+Shift+M')
  })

  it('marks whole terms in its example', () => {
    for (const { text, terms } of example.paragraphs)
      for (const [start, end] of terms) expect(text.slice(start, end).length).toBeGreaterThan(1)
  })
})
