import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import conceptStyle from '../../components/concept.css?inline'
import controlsStyle from '../../components/controls.css?inline'
import type { SelectionFindings } from '../../components/selection-findings'
import selectionStyle from '../../components/selection.css?inline'
import { SelectionButton } from '../../components/SelectionButton'
import { SelectionPanel, type SelectionPanelProps } from '../../components/SelectionPanel'
import tokens from '../../components/tokens.css?inline'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

const text = 'The BRI and the BRI again.\nThe Midle Corridor, too.'

const findings: SelectionFindings = {
  text,
  isCut: false,
  terms: [{ id: beltAndRoad.key, surface: 'BRI', language: 'en', senses: [beltAndRoad] }],
  places: [
    { start: 4, end: 7, language: 'en', term: beltAndRoad.key },
    { start: 16, end: 19, language: 'en', term: beltAndRoad.key },
  ],
  similar: [{ id: 'x', surface: 'Midle Corridor', language: 'en', senses: [corridor], like: 'Middle Corridor' }],
  words: [],
  areWordsCut: false,
  hasAllTerms: true,
  isComplete: true,
}

const onCopy = vi.fn<SelectionPanelProps['onCopy']>()
const onClose = vi.fn<() => void>()

let container: HTMLElement

function show(props: Partial<SelectionPanelProps> = {}): void {
  render(
    <SelectionPanel t={inEnglish} state={{ kind: 'found', findings }} onCopy={onCopy} onClose={onClose} {...props} />,
    container,
  )
}

const showFound = (change: Partial<SelectionFindings>): void =>
  show({ state: { kind: 'found', findings: { ...findings, ...change } } })

const texts = (selector: string): string[] =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent)

beforeEach(async () => {
  await page.viewport(800, 900)
  vi.resetAllMocks()
  onCopy.mockResolvedValue(true)
  document.body.innerHTML = ''
  const style = document.createElement('style')
  style.textContent = tokens + conceptStyle + controlsStyle + selectionStyle
  container = document.createElement('div')
  document.body.append(style, container)
})

afterEach(() => render(null, container))

describe('what it shows', () => {
  it('lists each term once with its counterpart, and sets counterparts behind every occurrence', () => {
    show()
    expect(texts('[data-section="terms"] .selected-surface')).toEqual(['BRI'])
    expect(texts('[data-section="terms"] .selected-counterpart')).toEqual(['“一带一路”倡议'])
    expect(texts('.glossed-text')).toEqual([
      'The BRI (“一带一路”倡议) and the BRI (“一带一路”倡议) again.\nThe Midle Corridor, too.',
    ])
    expect(texts('.glossed mark')).toEqual(['BRI', 'BRI'])
  })

  it('says of a guess that it is one, and for which piece of the text', () => {
    show()
    expect(texts('.similar-terms .label:first-child')).toEqual(['uncertain'])
    expect(texts('.similar-terms .stands-for')).toEqual(['for “Midle Corridor”'])
    expect(texts('.similar-terms .selected-surface')).toEqual(['Middle Corridor'])
  })

  it('leaves pinyin out where the reader wants none', () => {
    show()
    expect(container.querySelector('.sense-line .reading')?.checkVisibility()).toBe(true)
    show({ pinyin: false })
    expect(container.querySelector('.sense-line .reading')?.checkVisibility()).toBe(false)
  })

  it('writes Chinese in the script it is given', () => {
    show({ script: 'Hant' })
    expect(texts('[data-section="terms"] .selected-counterpart')).toEqual(['「一帶一路」倡議'])
    expect(texts('.glossed-text')[0]).toContain('BRI (「一帶一路」倡議)')
  })

  it.each([
    ['nothing is selected', { kind: 'empty' }, 'No text is selected'],
    ['nobody answers', { kind: 'failed' }, 'The selection cannot be looked up right now'],
    [
      'there is no term',
      { kind: 'found', findings: { ...findings, terms: [], places: [], similar: [] } },
      'No terms of',
    ],
  ] as const)('says what to do where %s', (_, state, title) => {
    show({ state })
    expect(texts('.notice-title')[0]).toContain(title)
    expect(texts('.notice p').length).toBe(2)
    expect(container.querySelector('.copy-bar')).toBeNull()
  })

  it('says where only the beginning was looked up', () => {
    showFound({ isCut: true })
    expect(texts('.selection-cut')[0]).toContain(`first ${text.length} characters`)
  })

  it('renders a long list in slices, all of it in the end', async () => {
    const terms = Array.from({ length: 200 }, (_, at) => ({
      id: `t${at}`,
      surface: `term ${at}`,
      language: 'en',
      senses: [beltAndRoad],
    }))
    showFound({ terms })
    expect(texts('.selected-surface').length).toBeLessThan(40)
    await expect.poll(() => texts('[data-section="terms"] .selected-surface')).toHaveLength(200)
  })
})

describe('what it does', () => {
  it('opens a concept in place, with a way back to the row', async () => {
    show()
    await userEvent.click(page.getByRole('button', { name: /^BRI/ }))
    expect(texts('article .term')[0]).toContain('Belt and Road Initiative')
    await expect.element(page.getByRole('button', { name: 'Back to the list' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(texts('article')).toEqual([])
    await expect.element(page.getByRole('button', { name: /^BRI/ })).toHaveFocus()
  })

  it('copies, and says so', async () => {
    show()
    await userEvent.click(page.getByRole('button', { name: 'Copy table' }))
    expect(onCopy).toHaveBeenLastCalledWith(
      'Term\tCounterpart\tSubject field\tGlossary\tIn the text\n' +
        'Belt and Road Initiative\t“一带一路”倡议\tEconomy\tTest glossary\tBRI\n',
    )
    await expect.poll(() => texts('.copy-result')).toEqual(['Copied'])
    await userEvent.click(page.getByRole('button', { name: 'Copy Markdown' }))
    expect(onCopy.mock.lastCall?.[0]).toContain('| Belt and Road Initiative | “一带一路”倡议 |')
    await userEvent.click(page.getByRole('button', { name: 'Copy text' }))
    expect(onCopy.mock.lastCall?.[0]).toContain('The BRI (“一带一路”倡议) and')
  })

  it('says so where nothing can be copied', async () => {
    onCopy.mockResolvedValue(false)
    show()
    await userEvent.click(page.getByRole('button', { name: 'Copy table' }))
    await expect.poll(() => texts('.copy-result')[0]).toContain('copy it by keyboard')
  })
})

describe('as a whole', () => {
  it.each([
    ['light', inEnglish],
    ['dark', inEnglish],
    ['light', inSimplifiedChinese],
    ['dark', inTraditionalChinese],
  ] as const)('has nothing that axe would complain of: %s', async (theme, t) => {
    document.body.style.background = theme === 'dark' ? '#111' : '#fff'
    show({ theme, t })
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await userEvent.click(container.querySelector('.selected-term') ?? container)
    const opened = await axe.run(container)
    expect(opened.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it.each([
    [800, 900],
    [320, 240],
  ])('fits %i x %i px', async (width, height) => {
    await page.viewport(width, height)
    show()
    const panel = container.querySelector('.selection-panel')?.getBoundingClientRect()
    expect(panel?.width).toBeLessThanOrEqual(width - 16)
    expect(panel?.height).toBeLessThanOrEqual(height - 16)
    const scroller = container.querySelector('.selection-scroller')
    expect(scroller?.scrollWidth).toBe(scroller?.clientWidth)
  })

  it('the button has a name, and keeps the selection as it is', async () => {
    const onPress = vi.fn<() => void>()
    container.insertAdjacentHTML('beforebegin', '<p id="around">Some words of a page.</p>')
    getSelection()?.selectAllChildren(document.getElementById('around') ?? document.body)
    render(<SelectionButton t={inEnglish} theme="dark" onPress={onPress} />, container)
    await userEvent.click(page.getByRole('button', { name: 'Translate the terms in the selection' }))
    expect(onPress).toHaveBeenCalledOnce()
    expect(String(getSelection())).toBe('Some words of a page.')
    const { violations } = await axe.run(container)
    expect(violations).toEqual([])
  })
})
