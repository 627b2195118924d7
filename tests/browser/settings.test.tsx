import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { OptionsView, type OptionsViewProps } from '../../components/OptionsView'
import { drawing } from '../../entrypoints/options/mark-drawing'
import { samplesFor } from '../../entrypoints/options/sample'
import type { SavedQuote } from '../../lib/extension/reader-store'
import { DEFAULT_SETTINGS, DEFAULT_STYLE, MARK_COLOURS, MARK_LINES } from '../../lib/extension/settings-form'
import type { Concept } from '../../lib/glossary/model'
import { beltAndRoad, glossary } from '../support/concepts'
import { inEnglish, inSimplifiedChinese, inTraditionalChinese } from '../support/messages'

const bundled = { ...glossary, conceptCount: 1500, enabled: true, bundled: true }
const deletions = { count: 0, onUndo: vi.fn<() => void>(), onDismiss: vi.fn<() => void>(), failed: false }
const onChange = vi.fn<OptionsViewProps['onChange']>()
const onSiteMode = vi.fn<OptionsViewProps['onSiteMode']>()
const onStyle = vi.fn<OptionsViewProps['onStyle']>()
const onSave = vi.fn<(concept: Concept) => void>()
const onDelete = vi.fn<(ids: readonly string[]) => void>()
const onImport = vi.fn<(file: File) => void>()

const defaults: OptionsViewProps = {
  t: inEnglish,
  settings: DEFAULT_SETTINGS,
  glossaries: [bundled],
  drawing,
  samples: samplesFor('en'),
  styleOf: () => DEFAULT_STYLE,
  shortcuts: { shortcuts: [] },
  own: {
    own: [],
    editing: null,
    deletions,
    onEditing: vi.fn<() => void>(),
    onAdd: vi.fn<() => void>(),
    onSave,
    onDelete,
  },
  saved: { quotes: [], deletions, onDelete },
  known: { known: [], deletions, onMarkAgain: onDelete },
  file: { outcome: null, onExport: vi.fn<() => void>(), onExportTable: vi.fn<() => void>(), onImport },
  onChange,
  onSiteMode,
  onStyle,
}

let container: HTMLElement

beforeEach(() => {
  container = document.createElement('div')
  document.body.replaceChildren(container)
  vi.resetAllMocks()
})

afterEach(() => render(null, container))

const show = (props: Partial<OptionsViewProps> = {}): void =>
  render(<OptionsView {...defaults} {...props} />, container)

const texts = (selector: string): string[] =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent)

describe('glossaries', () => {
  it('are shown with their languages, size, version and licence', () => {
    show()
    expect(texts('dl > div')).toEqual(['LanguagesEnglish and Chinese', 'Concepts1,500', 'Version1', 'LicenceCC-BY-4.0'])
    show({ t: inSimplifiedChinese })
    expect(texts('dd')[0]).toBe('英语和中文')
  })

  it('leave out what an own glossary has not', () => {
    show({ glossaries: [{ ...bundled, id: 'own', version: '', license: '' }] })
    expect(texts('dt')).toEqual(['Languages', 'Concepts'])
  })

  it('say what is wrong with them, and the next step', async () => {
    show({ glossaries: [{ ...bundled, trouble: 'damaged' }] })
    await expect.element(page.getByRole('alert')).toHaveTextContent('This glossary is damaged')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Restart the browser')
    // Nothing is known of it, so nothing is said, and it has no marks to choose colours for.
    expect(container.querySelector('dl')).toBeNull()
    expect(container.querySelector('.swatches')).toBeNull()
    show({ glossaries: [{ ...bundled, trouble: 'not-stored' }], t: inSimplifiedChinese })
    await expect.element(page.getByRole('alert')).toHaveTextContent('无法打开浏览器的存储空间')
    expect(container.querySelector('dl')).not.toBeNull()
  })

  it('list terms that are not marked, set apart in Chinese too', () => {
    const unmarked = { count: 3, examples: ['铀', '联委会'] }
    show({ glossaries: [{ ...bundled, unmarked }], t: inSimplifiedChinese })
    expect(texts('.glossary .hint')[0]).toContain('铀；联委会')
  })
})

describe('states', () => {
  it.each([
    [{ glossaries: null }, 'Your glossaries do not answer'],
    [{ glossaries: [] }, 'No glossary is installed.'],
    [{ glossaries: undefined }, 'Reading the glossaries'],
    [{ settingsFailed: true }, 'The settings could not be read or saved'],
    [{}, 'No site has a mode of its own.'],
    [{}, 'You have no terms of your own yet.'],
    [{}, 'Nothing saved yet.'],
    [{ saved: { ...defaults.saved, quotes: undefined } }, 'Reading what you saved'],
    [{ saved: { ...defaults.saved, quotes: null } }, 'What you saved cannot be read or changed'],
    [{ own: { ...defaults.own, own: null } }, 'It stays stored.'],
    [{ known: { ...defaults.known, deletions: { ...deletions, failed: true } } }, 'cannot be read or changed'],
    [{ shortcuts: { shortcuts: [] } }, 'Manage Extension Shortcuts'],
    [{ concept: null }, 'no longer in your glossaries'],
  ])('are said: %#', async (props, expected) => {
    show(props)
    await expect.element(page.getByText(expected)).toBeVisible()
  })
})

describe('marks', () => {
  it('offers every colour and line there is, for each glossary', async () => {
    show({ glossaries: [bundled, { ...bundled, id: 'own', title: { en: 'My terms' } }] })
    expect(container.querySelectorAll('.swatch')).toHaveLength(2 * MARK_COLOURS.length)
    expect(container.querySelectorAll('.line-sample')).toHaveLength(2 * MARK_LINES.length)
    const own = page.getByRole('group', { name: 'Colour of the marks of My terms' })
    await userEvent.click(own.getByRole('radio', { name: 'Teal' }))
    expect(onStyle).toHaveBeenCalledExactlyOnceWith('own', { colour: 'teal', line: 'dotted' })
  })

  it('previews both languages in the script of the reader', () => {
    show({ t: inTraditionalChinese, samples: samplesFor('zh-Hant'), settings: { ...DEFAULT_SETTINGS, mode: 'gloss' } })
    expect(texts('.mark-preview[data-ground=dark] .marked-gloss')).toEqual([
      '一帶一路',
      '陸港',
      'Belt and Road',
      'dry port',
    ])
    expect(container.querySelector('.mark-preview p:last-child')?.getAttribute('lang')).toBe('zh-Hant')
  })

  it('asks for the key only where one is to be held, for the delay only where something waits', async () => {
    show({ settings: { ...DEFAULT_SETTINGS, opening: 'keyboard' } })
    expect(page.getByRole('radio', { name: 'Ctrl' }).elements()).toHaveLength(0)
    expect(page.getByRole('slider').elements()).toHaveLength(0)
    show({ settings: { ...DEFAULT_SETTINGS, opening: 'modifier' } })
    await userEvent.click(page.getByRole('radio', { name: 'Shift' }))
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ modifier: 'Shift' })
    await expect.element(page.getByRole('slider', { name: 'Delay' })).toHaveValue('120')
  })
})

const quotes = Array.from({ length: 70 }, (_, at): SavedQuote => ({
  id: String(at),
  conceptKey: `test/${at}`,
  concept: beltAndRoad.concept,
  glossaryTitle: 'Test',
  text: `The BRI, part ${at}.`,
  language: 'en',
  publication: 'The Daily',
  url: 'javascript:alert()',
  savedAt: '2025-06-24T09:00:00.000Z',
}))

describe('saved quotes', () => {
  it('come a few at a time', async () => {
    show({ saved: { ...defaults.saved, quotes } })
    expect(container.querySelectorAll('.saved-quote')).toHaveLength(30)
    await userEvent.click(page.getByRole('button', { name: 'Show more (40)' }))
    expect(container.querySelectorAll('.saved-quote')).toHaveLength(60)
  })

  it('are only deleted where they are seen', async () => {
    show({ saved: { ...defaults.saved, quotes: quotes.slice(0, 3) } })
    await userEvent.click(page.getByRole('checkbox', { name: 'Choose: The BRI, part 0.' }))
    await userEvent.click(page.getByRole('checkbox', { name: 'Choose: The BRI, part 1.' }))
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find in what you saved' }), 'part 1')
    await userEvent.click(page.getByRole('button', { name: 'Delete chosen (1)' }))
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(['1'])
  })

  it('link nowhere but to the web', () => {
    show({ saved: { ...defaults.saved, quotes: quotes.slice(0, 1) } })
    expect(container.querySelector('.saved-quote a')).toBeNull()
  })
})

describe('own terms', () => {
  it('are written with several to a language', async () => {
    show({ own: { ...defaults.own, editing: { kind: 'new', text: 'dry port', id: 'new' } } })
    await userEvent.fill(page.getByRole('textbox', { name: 'Chinese term 1' }), '陆港')
    await userEvent.click(page.getByRole('button', { name: 'Another Chinese term' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Chinese term 2' }), '無水港')
    await userEvent.click(page.getByRole('button', { name: 'Save' }))
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      id: 'new',
      terms: [
        { text: 'dry port', language: 'en', status: 'preferred' },
        { text: '陆港', language: 'zh', status: 'preferred' },
        { text: '無水港', language: 'zh', status: 'admitted', traditional: '無水港' },
      ],
      quotes: [],
    })
  })
})
