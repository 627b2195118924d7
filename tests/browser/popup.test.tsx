import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PopupView, type PopupViewProps } from '../../components/PopupView'
import type { FoundConcept } from '../../components/search-state'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

const foundRoad: FoundConcept = { ...beltAndRoad, term: 'Belt and Road Initiative', language: 'en', ranges: [[9, 13]] }
const foundCorridor: FoundConcept = { ...corridor, term: '中间走廊', language: 'zh', ranges: [[2, 4]] }

const search = vi.fn<PopupViewProps['search']>()
const loadConcept = vi.fn<PopupViewProps['loadConcept']>()
const onModeEverywhere = vi.fn<PopupViewProps['onModeEverywhere']>()
const onModeOnSite = vi.fn<PopupViewProps['onModeOnSite']>()
const onAddTerm = vi.fn<(text: string) => void>()
const onEditTerm = vi.fn<(id: string) => void>()
const onOpenPageTerms = vi.fn<() => void>()
const onOpenSaved = vi.fn<() => void>()
const onOpenSettings = vi.fn<() => void>()

let container: HTMLElement

function show(props: Partial<PopupViewProps> = {}): void {
  const given: PopupViewProps = {
    t: inEnglish,
    search,
    loadConcept,
    page: { hostname: 'news.example', count: 42 },
    modes: { everywhere: 'underline', onSite: null },
    shortcut: 'Alt+Shift+M',
    onModeEverywhere,
    onModeOnSite,
    onAddTerm,
    onEditTerm,
    onOpenPageTerms,
    onOpenSaved,
    onOpenSettings,
  }
  render(<PopupView {...given} {...props} />, container)
}

const field = () => page.getByRole('combobox', { name: 'Find a term' })
const chosen = () => page.getByRole('option', { selected: true })

beforeEach(() => {
  container = document.createElement('div')
  document.body.replaceChildren(container)
  vi.resetAllMocks()
  search.mockResolvedValue([foundRoad, foundCorridor])
  loadConcept.mockImplementation((key) =>
    Promise.resolve([beltAndRoad, corridor].find((each) => each.key === key) ?? null),
  )
})

afterEach(() => render(null, container))

describe('search', () => {
  it('has the focus from the start, so that one can type at once', async () => {
    show()
    await userEvent.keyboard('road')
    await expect.element(field()).toHaveValue('road')
    await expect.poll(() => search.mock.lastCall).toEqual(['road'])
  })

  it('shows each result in both languages, with the parts that were met', async () => {
    show()
    await userEvent.fill(field(), 'road')
    await expect.element(page.getByRole('option')).toHaveLength(2)
    const [first, second] = page.getByRole('option').elements()
    expect(first?.textContent).toBe('Belt and Road Initiative“一带一路”倡议Economy')
    expect(first?.querySelector('mark')?.textContent).toBe('Road')
    expect(second?.textContent).toBe('中间走廊Middle Corridorrailways')
    expect(second?.querySelector('mark')?.closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans')
  })

  it('writes Chinese in the script of the reader, with the parts that were met', async () => {
    search.mockResolvedValue([{ ...beltAndRoad, term: '一带一路', language: 'zh', ranges: [[1, 2]] }])
    show({ t: inTraditionalChinese })
    await userEvent.fill(page.getByRole('combobox'), '带')
    await expect.element(page.getByRole('option')).toHaveTextContent('一帶一路')
    const term = container.querySelector('.result-term')
    expect(term?.getAttribute('lang')).toBe('zh-Hant')
    expect(term?.querySelector('mark')?.textContent).toBe('帶')
  })

  it('chooses with the arrow keys, round the ends, and shows the whole concept on Enter', async () => {
    show()
    await userEvent.fill(field(), 'road')
    await expect.element(chosen()).toHaveTextContent('Belt and Road')
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(chosen()).toHaveTextContent('中间走廊')
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    await expect.element(page.getByRole('heading', { name: '中间走廊' })).toBeVisible()
    expect(loadConcept).toHaveBeenCalledExactlyOnceWith('test/corridor')
  })

  it('goes back to the results with Escape and with the button', async () => {
    show()
    await userEvent.fill(field(), 'road')
    await userEvent.click(page.getByRole('option').first())
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).toHaveValue('road')
    await userEvent.click(page.getByRole('option').first())
    await userEvent.click(page.getByRole('button', { name: 'Back to the results' }))
    await expect.element(page.getByRole('option').first()).toBeVisible()
  })

  it('says so when a concept is no more', async () => {
    loadConcept.mockResolvedValue(null)
    show()
    await userEvent.fill(field(), 'road')
    await userEvent.click(page.getByRole('option').first())
    await expect.element(page.getByText('no longer in your glossaries')).toBeVisible()
  })

  it('says what to do when nothing is found', async () => {
    search.mockResolvedValue([])
    show()
    await userEvent.fill(field(), ' brdige ')
    await expect.element(page.getByText('No term found for “brdige”')).toBeVisible()
    await expect.element(page.getByText('Try fewer characters, or the other language.')).toBeVisible()
  })

  it('says so when the glossaries do not answer', async () => {
    search.mockRejectedValue(new Error('unreachable'))
    show()
    await userEvent.fill(field(), 'road')
    await expect.element(page.getByText('Your glossaries do not answer')).toBeVisible()
  })

  it('shows the answer to the newest question, whichever comes first', async () => {
    const answers: ((found: readonly FoundConcept[]) => void)[] = []
    search.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    show()
    await userEvent.fill(field(), 'r')
    await userEvent.fill(field(), 'ro')
    await expect.poll(() => answers.length).toBe(2)
    answers[1]?.([foundCorridor])
    answers[0]?.([foundRoad])
    await expect.element(page.getByRole('option')).toHaveTextContent('中间走廊')
  })

  it('asks nothing for an empty field', async () => {
    show()
    await userEvent.fill(field(), '  ')
    await expect.element(page.getByText('Type a few letters')).toBeVisible()
    expect(search).not.toHaveBeenCalled()
  })
})

describe('own terms', () => {
  it('are offered where nothing is found', async () => {
    search.mockResolvedValue([])
    show()
    await userEvent.fill(field(), ' brdige ')
    await userEvent.click(page.getByRole('button', { name: 'Add “brdige” to my terms' }))
    expect(onAddTerm).toHaveBeenCalledExactlyOnceWith('brdige')
  })

  it('can be edited from their article, others not', async () => {
    const own = { ...foundRoad, key: 'own/x', glossary: { ...foundRoad.glossary, id: 'own' } }
    search.mockResolvedValue([own, foundCorridor])
    loadConcept.mockResolvedValue(own)
    show()
    await userEvent.fill(field(), 'road')
    await userEvent.click(page.getByRole('option').first())
    await userEvent.click(page.getByRole('button', { name: 'Edit' }))
    expect(onEditTerm).toHaveBeenCalledExactlyOnceWith('belt-and-road')
    await userEvent.keyboard('{Escape}')
    loadConcept.mockResolvedValue(corridor)
    await userEvent.click(page.getByRole('option').nth(1))
    await expect.element(page.getByRole('heading', { name: '中间走廊' })).toBeVisible()
    expect(page.getByRole('button', { name: 'Edit' }).elements()).toHaveLength(0)
  })
})

describe('opened on a concept', () => {
  it('shows it at once, and leads back to the search', async () => {
    show({ firstConcept: 'test/corridor' })
    await expect.element(page.getByRole('heading', { name: 'Middle Corridor' })).toBeVisible()
    expect(page.getByRole('radio').elements()).toHaveLength(0)
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).toHaveFocus()
  })

  it('says so where it is no more, or cannot be read', async () => {
    show({ firstConcept: 'test/none' })
    await expect.element(page.getByText('no longer in your glossaries')).toBeVisible()
  })
})

const mode = (name: string) => page.getByRole('radio', { name, exact: true })

describe('the mode', () => {
  it('is set for all sites', async () => {
    show()
    await expect.element(mode('Underline')).toBeChecked()
    await userEvent.click(mode('Gloss'))
    expect(onModeEverywhere).toHaveBeenCalledExactlyOnceWith('gloss')
    expect(onModeOnSite).not.toHaveBeenCalled()
    await expect.element(page.getByText('Alt+Shift+M')).toBeVisible()
  })

  it('is set for the site of the page, which follows all sites as long as it has none', async () => {
    show()
    await userEvent.click(mode('On news.example'))
    await expect.element(page.getByText('As on all sites: Underline')).toBeVisible()
    await userEvent.click(mode('Off'))
    expect(onModeOnSite).toHaveBeenCalledExactlyOnceWith('off')
    expect(onModeEverywhere).not.toHaveBeenCalled()
  })

  it('of a site is shown first, and given back', async () => {
    show({ modes: { everywhere: 'underline', onSite: 'off' } })
    await expect.element(mode('On news.example')).toBeChecked()
    await expect.element(mode('Off')).toBeChecked()
    await userEvent.click(mode('On all sites'))
    await expect.element(page.getByText('news.example keeps its own mode: Off')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'As everywhere' }))
    expect(onModeOnSite).toHaveBeenCalledExactlyOnceWith(null)
  })

  it('is one for all sites where no script runs in the page, and that is said', async () => {
    show({ page: null, t: inSimplifiedChinese })
    await expect.element(page.getByText('此网页无法标记术语', { exact: false })).toBeVisible()
    expect(page.getByRole('radio').elements()).toHaveLength(5)
  })

  it('is replaced by what is wrong and what to do where the settings cannot be saved', async () => {
    show({ settingsFailed: true })
    await expect.element(page.getByText('The settings could not be read or saved')).toBeVisible()
  })
})

describe('ways on', () => {
  it('lead to the page’s terms, whose number is shown, to what is saved and to the settings', async () => {
    show()
    await userEvent.click(page.getByRole('button', { name: 'Terms of this page 42' }))
    await userEvent.click(page.getByRole('button', { name: 'Saved' }))
    await userEvent.click(page.getByRole('button', { name: 'Settings' }))
    expect(onOpenPageTerms).toHaveBeenCalledOnce()
    expect(onOpenSaved).toHaveBeenCalledOnce()
    expect(onOpenSettings).toHaveBeenCalledOnce()
  })
})
