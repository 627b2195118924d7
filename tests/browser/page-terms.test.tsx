import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import conceptCss from '../../components/concept.css?inline'
import controlsCss from '../../components/controls.css?inline'
import type { ExportOutcome } from '../../components/ExportMenu'
import type { PageTerm } from '../../components/page-terms'
import pageTermsCss from '../../components/page-terms.css?inline'
import pageCss from '../../components/page.css?inline'
import { PageTermsView, type PageTermsViewProps } from '../../components/PageTermsView'
import tokensCss from '../../components/tokens.css?inline'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'
import { expectNoViolations, openOwnPage } from './support/own-page'

/** The list of a page's terms, as a component. */

const road: PageTerm = {
  key: beltAndRoad.key,
  surface: 'BRI',
  language: 'en',
  count: 3,
  state: 'new',
  concepts: [beltAndRoad],
}
const twoSenses: PageTerm = {
  key: corridor.key,
  surface: '中间走廊',
  language: 'zh',
  count: 1200,
  state: 'saved',
  concepts: [corridor, beltAndRoad],
}
const known: PageTerm = { ...road, key: 'test/known', surface: 'One Belt One Road', state: 'known', count: 1 }

const onGo = vi.fn<(term: PageTerm) => void>()
const onPoint = vi.fn<(term: PageTerm | null) => void>()
const onKnow = vi.fn<(term: PageTerm, isKnown: boolean) => void>()
const onExport = vi.fn<PageTermsViewProps['onExport']>()
const onOrder = vi.fn<PageTermsViewProps['onOrder']>()
const onSwitchOn = vi.fn<() => void>()

let container: HTMLElement

function show(props: Partial<PageTermsViewProps> = {}): void {
  const given: PageTermsViewProps = {
    t: inEnglish,
    page: { kind: 'listed', terms: [road, twoSenses, known], isSettled: true },
    title: 'A page',
    order: 'reading',
    script: 'Hans',
    pinyin: true,
    visited: null,
    onOrder,
    onSwitchOn,
    onGo,
    onPoint,
    onKnow,
    onExport,
  }
  render(<PageTermsView {...given} {...props} />, container)
}

const listing = (terms: readonly PageTerm[]): Partial<PageTermsViewProps> => ({
  page: { kind: 'listed', terms, isSettled: true },
})

const surfaces = (): string[] => [...container.querySelectorAll('.term-surface')].map((each) => each.textContent)

beforeEach(() => {
  container = openOwnPage([tokensCss, controlsCss, conceptCss, pageCss, pageTermsCss])
  vi.resetAllMocks()
  onExport.mockResolvedValue({ kind: 'copied' })
})

describe('a row', () => {
  it('has the term of the page, its counterpart in the script that is wanted, pinyin and count', () => {
    show()
    const [first] = container.querySelectorAll('.term-row')
    expect(first?.querySelector('.term-surface')?.textContent).toBe('BRI')
    expect(first?.querySelector('.term-counterpart-text')?.textContent).toBe('“一带一路”倡议')
    expect(first?.querySelector('.term-reading')?.textContent).toBe('“Yīdài Yīlù” Chàngyì')
    expect(first?.querySelector('.term-count')?.textContent).toContain('Occurrences: 3')
    show({ script: 'Hant', pinyin: false })
    expect(first?.querySelector('.term-counterpart-text')?.textContent).toBe('「一帶一路」倡議')
    expect(first?.querySelector('.term-reading')).toBeNull()
  })

  it('has the pinyin of a Chinese term beside the term itself', () => {
    show(listing([{ ...road, surface: '一帶一路', language: 'zh' }]))
    expect(container.querySelector('.term-itself')?.textContent).toBe('一帶一路Yīdài Yīlù')
    show({ ...listing([{ ...road, surface: '一帶一路', language: 'zh' }]), pinyin: false })
    expect(container.querySelector('.term-itself')?.textContent).toBe('一帶一路')
  })

  it('names what a term may mean besides, and what the reader made of it', () => {
    show()
    const [, second, third] = container.querySelectorAll('.term-row')
    expect(second?.textContent).toContain('Middle Corridor')
    expect(second?.textContent).toContain('or Belt and Road Initiative')
    expect(second?.textContent).toContain('saved')
    expect(third?.textContent).toContain('known')
  })

  it('goes to an occurrence on click and on Enter, and says which', async () => {
    show({ visited: { key: road.key, at: 2, count: 3 } })
    await expect.element(page.getByRole('status').filter({ hasText: '2 of 3' })).toBeInTheDocument()
    await userEvent.click(page.getByText('BRI', { exact: true }))
    expect(onGo).toHaveBeenCalledExactlyOnceWith(road)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onGo).toHaveBeenLastCalledWith(twoSenses)
  })

  it('is left when the pointer leaves it', async () => {
    show()
    await userEvent.hover(page.getByText('中间走廊', { exact: true }))
    expect(onPoint).toHaveBeenLastCalledWith(twoSenses)
    await userEvent.hover(page.getByRole('searchbox'))
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })

  it('says that the reader knows a term, with a way to take it back', async () => {
    show()
    await userEvent.hover(page.getByText('BRI', { exact: true }))
    await userEvent.click(page.getByRole('button', { name: 'I know “BRI”' }))
    expect(onKnow).toHaveBeenLastCalledWith(road, true)
    await userEvent.click(page.getByRole('button', { name: 'Undo' }))
    expect(onKnow).toHaveBeenLastCalledWith(road, false)
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })
})

describe('the list', () => {
  it.each([
    ['bri', ['BRI', '中间走廊', 'One Belt One Road']],
    ['一帶', ['BRI', '中间走廊', 'One Belt One Road']],
    ['middle', ['中间走廊']],
    ['yidaiyilu', ['BRI', '中间走廊', 'One Belt One Road']],
    ['yi lu chang', ['BRI', '中间走廊', 'One Belt One Road']],
    ['corridor initiative bridge', []],
  ])('is filtered by %j', async (text, left) => {
    show()
    await userEvent.fill(page.getByRole('searchbox'), text)
    await expect.poll(surfaces).toEqual(left)
  })

  it('leaves out what is known or saved', async () => {
    show()
    await userEvent.click(page.getByText('Only new'))
    await expect.poll(surfaces).toEqual(['BRI'])
    await expect.element(page.getByText('Terms: 1 of 3 · Occurrences: 3')).toBeVisible()
  })

  it('is grouped by fields in the order of their names, what has none last', () => {
    const bare: PageTerm = { ...road, key: 'test/bare', surface: 'bare', concepts: [] }
    show({ ...listing([bare, twoSenses, road]), order: 'field' })
    expect([...container.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'Economy',
      'railways',
      'Without a field',
    ])
  })

  it('renders thousands of terms as the reader comes to them, and reaches the last', async () => {
    const many = Array.from({ length: 5000 }, (_, at): PageTerm => ({
      ...road,
      key: `test/${at}`,
      surface: `term ${at}`,
    }))
    const start = performance.now()
    show(listing(many))
    await expect.poll(() => surfaces().length).toBeGreaterThan(100)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(surfaces().length).toBeLessThan(1000)
    await userEvent.fill(page.getByRole('searchbox'), 'term 4999')
    await expect.poll(surfaces).toEqual(['term 4999'])
    await userEvent.fill(page.getByRole('searchbox'), '')
    await expect
      .poll(async () => {
        scrollTo(0, document.documentElement.scrollHeight)
        await new Promise((done) => requestAnimationFrame(done))
        return surfaces().length
      })
      .toBeGreaterThan(400)
    expect(page.getByText('Terms: 5,000 · Occurrences: 15,000').elements()).toHaveLength(1)
  })

  it('is exported as it is shown, and says what became of it', async () => {
    show()
    await userEvent.fill(page.getByRole('searchbox'), 'middle')
    await userEvent.click(page.getByRole('button', { name: 'Export' }))
    await userEvent.click(page.getByRole('button', { name: 'Copy as Markdown' }))
    expect(onExport).toHaveBeenCalledExactlyOnceWith('markdown', [twoSenses])
    await expect.element(page.getByText('Terms copied: 1')).toBeVisible()
    const outcomes: [ExportOutcome, string][] = [
      [{ kind: 'saved', name: 'a.csv' }, 'Saved: a.csv'],
      [{ kind: 'failed' }, 'That did not work'],
    ]
    for (const [outcome, said] of outcomes) {
      onExport.mockResolvedValueOnce(outcome)
      await userEvent.click(page.getByRole('button', { name: 'Export' }))
      await userEvent.click(page.getByRole('button', { name: 'Save as CSV' }))
      await expect.element(page.getByText(said)).toBeVisible()
    }
  })

  it('closes the ways to export with Escape and a click elsewhere', async () => {
    show()
    const ways = page.getByRole('button', { name: 'Save as TBX' })
    await userEvent.click(page.getByRole('button', { name: 'Export' }))
    await expect.element(ways).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(ways).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Export' }))
    await userEvent.click(page.getByText('A page'))
    await expect.element(ways).not.toBeInTheDocument()
  })
})

describe('where there is nothing to list', () => {
  it.each([
    [{ page: { kind: 'loading' } }, 'Reading the page'],
    [{ page: { kind: 'listed', terms: [], isSettled: false } }, 'Reading the page'],
    [{ page: { kind: 'unavailable' } }, 'Browsers keep extensions out'],
    [{ page: { kind: 'failed' } }, 'Your glossaries do not answer'],
    [{ page: { kind: 'off', hostname: 'news.example' } }, 'pages on news.example'],
    [{ page: { kind: 'off', hostname: '' } }, 'on every site'],
    [{ page: { kind: 'listed', terms: [], isSettled: true } }, 'No terms on this page'],
  ] as const)('says so: %j', async (props, said) => {
    show(props)
    await expect.element(page.getByText(said)).toBeVisible()
    await expectNoViolations()
  })

  it('offers to switch marking on', async () => {
    show({ page: { kind: 'off', hostname: 'news.example' } })
    await userEvent.click(page.getByRole('button', { name: 'Switch marking on' }))
    expect(onSwitchOn).toHaveBeenCalledOnce()
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['English', inEnglish],
    ['simplified Chinese', inSimplifiedChinese],
    ['traditional Chinese', inTraditionalChinese],
  ])('is clean for screen readers and fits a narrow panel in %s', async (_, t) => {
    document.body.dataset['theme'] = theme
    await page.viewport(320, 600)
    show({ t, order: 'field' })
    await expectNoViolations()
    expect(document.documentElement.scrollWidth).toBe(320)
    await userEvent.hover(page.getByText('BRI', { exact: true }))
    await userEvent.click(container.querySelector('.term-actions button') ?? container)
    await userEvent.click(container.querySelector('.export button') ?? container)
    await expectNoViolations()
    expect(document.documentElement.scrollWidth).toBe(320)
    await userEvent.keyboard('{Escape}')
    await userEvent.click(container.querySelector('.term-actions button:last-child') ?? container)
    await expectNoViolations()
    expect(document.documentElement.scrollWidth).toBe(320)
  })
})
