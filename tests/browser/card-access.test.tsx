import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Card, type CardProps } from '../../components/Card'
import type { CardAction } from '../../components/CardActions'
import cardStyle from '../../components/card.css?inline'
import conceptStyle from '../../components/concept.css?inline'
import controlsStyle from '../../components/controls.css?inline'
import tokens from '../../components/tokens.css?inline'
import type { ShownConcept } from '../../components/shown-concept'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

/** The card with everything on it: bar, actions, terms that open, what came of an action. */

let container: HTMLElement
const run = vi.fn<() => void>()
const onUndo = vi.fn<() => void>()
const onOpen = vi.fn<() => void>()
const onMove = vi.fn<(x: number, y: number) => void>()

const action = (name: string, icon: CardAction['icon'], key: string, isPressed?: boolean): CardAction => ({
  name,
  icon,
  label: `Do ${name}`,
  keyShown: key,
  shortcut: key,
  run,
  ...(isPressed === undefined ? {} : { isPressed }),
})

const saved: ShownConcept = {
  ...beltAndRoad,
  saved: [
    {
      id: '1',
      text: 'The BRI goes on.',
      language: 'en',
      publication: 'The River Post',
      date: '2025-06-20',
      url: 'https://example.org/1',
    },
    { id: '2', text: 'An older sentence.', language: 'en', publication: 'The River Post' },
  ],
}

const full = (props: Partial<CardProps> = {}): CardProps => ({
  t: inEnglish,
  concepts: [saved, corridor],
  language: 'en',
  surface: 'BRI',
  nested: [{ text: 'Corridor', language: 'en', shown: corridor }],
  controls: { isPinned: true, onPin: run, onClose: run, onMove, back: 'Silk Road', onBack: run },
  actions: {
    actions: [action('copy', 'copy', 'C'), action('save', 'save', 'B', true), action('known', 'check', 'K', false)],
    status: { text: 'Saved', onUndo },
  },
  choice: { index: 0, onChoose: run },
  reach: {
    termsIn: (text) =>
      text.startsWith('Links') ? [{ start: 13, end: 20, language: 'en', keys: ['test/eurasia'] }] : [],
    onOpen,
  },
  ...props,
})

function show(props: Partial<CardProps> = {}): void {
  render(<Card {...full(props)} />, container)
}

const texts = (selector: string): string[] =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent)

beforeEach(async () => {
  await page.viewport(800, 900)
  document.documentElement.lang = 'en'
  document.title = 'Card'
  document.body.innerHTML = ''
  const style = document.createElement('style')
  style.textContent = tokens + conceptStyle + controlsStyle + cardStyle
  container = document.createElement('main')
  document.body.append(style, container)
  for (const each of [run, onUndo, onOpen, onMove]) each.mockClear()
})

afterEach(() => render(null, container))

describe('axe finds nothing wrong', () => {
  const languages = { en: inEnglish, 'zh-Hans': inSimplifiedChinese, 'zh-Hant': inTraditionalChinese }
  const cases = Object.entries(languages).flatMap(([language, t]) =>
    (['light', 'dark'] as const).map((theme) => ({ language, t, theme })),
  )

  it.each(cases)('in $language, $theme', async ({ t, theme }) => {
    document.body.style.background = theme === 'dark' ? '#111' : '#fff'
    show({ t, theme })
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    document.body.removeAttribute('style')
  })

  it.each(['compact', 'small'] as const)('in its %s form', async (size) => {
    await page.viewport(320, 220)
    show({ size, onExpand: run })
    const { violations } = await axe.run(container)
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('where there is only a notice', async () => {
    show({ notice: { title: 'No more marks', advice: 'Bring them back.' } })
    const { violations } = await axe.run(container)
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('quotes', () => {
  it('shows the newest saved one, then the first of the glossary, and the rest when asked for', async () => {
    show({ concepts: [saved] })
    expect(texts('blockquote')).toEqual(['The BRI goes on.', expect.stringContaining('More than 150')])
    expect(texts('.saved-label')).toEqual(['Saved by you'])
    await userEvent.click(page.getByRole('button', { name: '1 more' }))
    expect(texts('blockquote')[1]).toBe('An older sentence.')
    expect(texts('.more-quotes')).toEqual(['Show fewer'])
  })
})

describe('terms in texts', () => {
  it('open by click, Enter and Space, with their place in the text', async () => {
    show()
    const term = page.getByRole('button', { name: 'Eurasia' })
    await userEvent.click(term)
    await userEvent.keyboard('{Enter} ')
    expect(onOpen).toHaveBeenCalledTimes(3)
    expect(onOpen).toHaveBeenCalledWith({ keys: ['test/eurasia'], language: 'en', surface: 'Eurasia' })
  })

  it('are plain text where nothing opens', () => {
    const { reach: _, ...props } = full()
    render(<Card {...props} />, container)
    expect(texts('.text-term')).toEqual([])
    expect(texts('.definition')[0]).toContain('Links across Eurasia.')
    expect(texts('.nested-terms li')).toEqual(['Corridor 中间走廊'])
  })
})

describe('the bar', () => {
  it('moves by arrow keys, further with Shift, and leaves other keys alone', async () => {
    show()
    container.querySelector<HTMLElement>('.card-grip')?.focus()
    await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowDown}{/Shift}x')
    expect(onMove.mock.calls).toEqual([
      [-16, 0],
      [0, 64],
    ])
  })
})

describe('motion', () => {
  it('has none', () => {
    show()
    const moving = [...container.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
    })
    expect(moving).toEqual([])
  })
})

describe('its compact form', () => {
  it('shows term, counterpart and the first lines, and more when asked for', async () => {
    await page.viewport(330, 220)
    show({ size: 'compact', concepts: [saved], onExpand: run })
    const seen = [...container.querySelectorAll('.term, .counterpart, .reading, .definition, figure, footer')].filter(
      (element) => element.checkVisibility(),
    )
    expect(seen.map(({ className }) => className)).toEqual(['term', 'counterpart', 'reading', 'definition'])
    expect(container.querySelector('.card-actions')).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Show everything' }))
    expect(run).toHaveBeenCalledTimes(1)
  })
})
