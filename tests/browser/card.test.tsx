import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Card, type CardProps } from '../../components/Card'
import cardStyle from '../../components/card.css?inline'
import conceptStyle from '../../components/concept.css?inline'
import tokens from '../../components/tokens.css?inline'
import type { ContextQuote } from '../../lib/glossary/model'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

let container: HTMLElement

function show(props: Partial<CardProps> = {}): void {
  render(<Card t={inEnglish} concepts={[beltAndRoad]} language="en" surface="BRI" {...props} />, container)
}

const texts = (selector: string): string[] =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent)

const text = (selector: string): string | undefined => texts(selector)[0]

const language = (selector: string): string | null | undefined =>
  container.querySelector(selector)?.closest('[lang]')?.getAttribute('lang')

const fontSize = (selector: string): number =>
  Number.parseFloat(getComputedStyle(container.querySelector(`${selector} [lang]`) ?? container).fontSize)

function showQuote(change: Partial<ContextQuote>): void {
  const [quote] = beltAndRoad.concept.quotes
  if (!quote) throw new Error('the concept has no quote')
  show({ concepts: [{ ...beltAndRoad, concept: { ...beltAndRoad.concept, quotes: [{ ...quote, ...change }] } }] })
}

beforeEach(async () => {
  await page.viewport(800, 900)
  document.body.innerHTML = ''
  const style = document.createElement('style')
  style.textContent = tokens + conceptStyle + cardStyle
  container = document.createElement('div')
  document.body.append(style, container)
})

afterEach(() => render(null, container))

describe('terms', () => {
  it('shows the preferred term of the language on the page, and the surface where it differs', () => {
    show()
    expect(text('.term')).toBe('Belt and Road Initiative')
    expect(text('.surface')).toBe('On this page: BRI')
  })

  it.each(['Belt and Road Initiative', 'belt and road  initiative'])('says nothing of the surface: %s', (surface) => {
    show({ surface })
    expect(text('.surface')).toBeUndefined()
  })

  it('shows the preferred counterpart largest, with its pinyin, and the others after it with their status', () => {
    show()
    expect(text('.counterpart')).toBe('“一带一路”倡议')
    expect(text('.counterparts > .reading')).toBe('“Yīdài Yīlù” Chàngyì')
    expect(texts('.other-renderings .rendering')).toEqual(['一带一路also used'])
    expect(fontSize('.counterpart')).toBeGreaterThan(fontSize('.term'))
    expect(fontSize('.counterpart')).toBeGreaterThan(fontSize('.rendering'))
  })

  it('shows two of many others, with abbreviations and what is not recommended, and the rest when asked', async () => {
    const admitted = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((other) => ({
      text: other,
      language: 'en',
      status: 'admitted' as const,
    }))
    const { concept } = beltAndRoad
    const many = { ...beltAndRoad, concept: { ...concept, terms: [...concept.terms, ...admitted] } }
    show({ language: 'zh', surface: '一带一路', concepts: [many] })
    const more = page.getByRole('button', { name: '4 more' })
    expect(texts('.rendering')).toEqual(['BRIabbr.also used', 'Firstalso used', 'One Belt One Roadnot recommended'])
    await more.click()
    expect(texts('.rendering')).toHaveLength(7)
    await page.getByRole('button', { name: 'Show fewer' }).click()
    expect(texts('.rendering')).toHaveLength(3)
  })

  it('marks abbreviations and what is not recommended', () => {
    show({ language: 'zh', surface: '一带一路' })
    expect(text('.counterpart')).toBe('Belt and Road Initiative')
    expect(texts('.rendering')).toEqual(['BRIabbr.also used', 'One Belt One Roadnot recommended'])
  })

  it('writes Chinese in the script of the reader, or in the one they chose', () => {
    show({ t: inTraditionalChinese })
    expect([text('.counterpart'), language('.counterpart span')]).toEqual(['「一帶一路」倡議', 'zh-Hant'])
    show({ t: inTraditionalChinese, script: 'Hans' })
    expect([text('.counterpart'), language('.counterpart span')]).toEqual(['“一带一路”倡议', 'zh-Hans'])
  })

  it('says so where a concept has no counterpart', () => {
    const terms = beltAndRoad.concept.terms.filter((term) => term.language === 'en')
    show({ concepts: [{ ...beltAndRoad, concept: { ...beltAndRoad.concept, terms } }] })
    expect(text('.no-counterpart')).toBe('Your glossary has no term for this in the other language.')
  })
})

describe('explanation', () => {
  it('names the subject field and explains in the language of the reader', () => {
    show({ t: inSimplifiedChinese })
    expect(text('.definition')).toBe('经济 联通亚欧大陆的倡议。')
    expect(language('.definition > span:last-child')).toBe('zh-Hans')
  })

  it('falls back to English where there is nothing in the language of the reader', () => {
    show({ t: inSimplifiedChinese })
    expect(text('.note')).toBe('Never a strategy.')
    expect(language('.note span')).toBe('en')
  })

  it('shows a field it does not know as it is written', () => {
    show({ concepts: [corridor] })
    expect(text('.field')).toBe('railways')
  })
})

describe('quote', () => {
  it('emphasises the term in both languages', () => {
    show()
    expect(texts('mark')).toEqual(['Belt and Road Initiative', '“一带一路”倡议'])
    expect([language('blockquote'), language('.translation')]).toEqual(['en', 'zh-Hans'])
  })

  it('gives the source with a date in the language of the reader, and links to it', () => {
    show()
    expect(text('.source')).toBe('China Daily, A title, 24 June 2025Translation: Termlight')
    const link = container.querySelector('a')
    expect([link?.href, link?.rel]).toEqual(['https://example.com/a', 'noopener noreferrer'])
    show({ t: inTraditionalChinese })
    expect(text('.source time')).toBe('2025年6月24日')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense'])('links nowhere: %s', (url) => {
    showQuote({ source: { publication: 'China Daily', url } })
    expect(container.querySelector('a')).toBeNull()
    expect(text('.source cite')).toBe('China Daily')
  })

  it('is called an example where it has no source', () => {
    const [quote] = beltAndRoad.concept.quotes
    const example = { text: quote?.text ?? '', language: 'en' }
    show({ concepts: [{ ...beltAndRoad, concept: { ...beltAndRoad.concept, quotes: [example] } }] })
    expect(container.querySelector('figure')?.getAttribute('aria-label')).toBe('Example')
    expect(text('figcaption')).toBeUndefined()
  })
})

describe('provenance', () => {
  it('tells where the concept was seen, and in which glossary it is', () => {
    show()
    expect(text('.attestations')).toBe(
      'Attested in China Daily, 24 June 2025; 人民日报, June 2025; Xinhua Institute and 1 more',
    )
    expect(text('.glossary-name')).toBe('Test glossary')
  })
})

describe('several senses, and none', () => {
  it('shows the senses one after another, a missing one included', () => {
    show({ concepts: [corridor, beltAndRoad, null], surface: 'Corridor' })
    expect(texts('.term')).toEqual(['Middle Corridor', 'Belt and Road Initiative'])
    expect(text('.notice')).toContain('no longer in your glossaries')
  })

  it('says what is wrong and what to do', () => {
    show({ concepts: [null] })
    expect(texts('.notice p')).toEqual([
      'This term is no longer in your glossaries',
      'Reload the page to bring its marks up to date.',
    ])
    show({ concepts: [], failed: true })
    expect(text('.notice-title')).toBe('This term cannot be explained right now')
  })
})

describe('as a whole', () => {
  it('is a dialogue with a name', () => {
    show()
    const card = page.getByRole('dialog', { name: 'Termlight: BRI' })
    expect(card.element()).toBe(container.firstElementChild)
  })

  it.each([
    [800, 900],
    [400, 450],
    [320, 200],
  ])('fits %i x %i px, with everything in reach', async (width, height) => {
    await page.viewport(width, height)
    show()
    const card = container.querySelector('.card')?.getBoundingClientRect()
    expect(card?.width).toBeLessThanOrEqual(Math.min(400, width - 16))
    expect(card?.width).toBeGreaterThanOrEqual(Math.min(320, width - 16))
    expect(card?.height).toBeLessThanOrEqual(height - 16)
    const scroller = container.querySelector('.card-scroller')
    expect(scroller?.scrollWidth).toBe(scroller?.clientWidth)
  })

  it.each(['light', 'dark'] as const)('is legible in the %s theme', (theme) => {
    show({ theme })
    const background = luminance(getComputedStyle(container.querySelector('.card') ?? container).backgroundColor)
    for (const element of container.querySelectorAll('.card :is(p, span, h2, li, cite, time, mark, blockquote, a)')) {
      const contrast = contrastOf(luminance(getComputedStyle(element).color), background)
      expect({ element: element.className, legible: contrast >= 4.5 }).toEqual({
        element: element.className,
        legible: true,
      })
    }
  })
})

/** Relative luminance of a CSS colour (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const value = Number(channel) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
