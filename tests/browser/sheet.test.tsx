import { render } from 'preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import controlsCss from '../../components/controls.css?inline'
import pageCss from '../../components/page.css?inline'
import type { Sheet } from '../../components/sheet'
import sheetCss from '../../components/sheet.css?inline'
import { SheetView } from '../../components/SheetView'
import tokensCss from '../../components/tokens.css?inline'
import { beltAndRoad, corridor } from '../support/concepts'
import { inEnglish, inTraditionalChinese } from '../support/messages'
import { expectNoViolations, openOwnPage } from './support/own-page'

/** The sheet that is printed of a page's terms, as a component. */

let container: HTMLElement

beforeEach(() => {
  container = openOwnPage([tokensCss, controlsCss, pageCss, sheetCss])
})

const sheet: Sheet = {
  title: 'A page',
  address: 'https://example.com/a?b=c',
  date: '2025-06-18',
  language: 'en',
  script: 'Hans',
  pinyin: true,
  groups: [
    {
      field: 'economy',
      entries: [
        {
          terms: beltAndRoad.concept.terms,
          subjectField: 'economy',
          ...(beltAndRoad.concept.quotes[0] ? { quote: beltAndRoad.concept.quotes[0] } : {}),
        },
      ],
    },
    { field: null, entries: [{ terms: corridor.concept.terms }] },
  ],
}

const showSheet = (props: Partial<Parameters<typeof SheetView>[0]> = {}): void =>
  render(<SheetView t={inEnglish} sheet={sheet} onPrint={() => {}} onSave={() => {}} {...props} />, container)

describe('the sheet', () => {
  it('has both languages side by side, with status, pinyin, and a quote with its source', () => {
    showSheet()
    const cells = [...container.querySelectorAll('td')].map((cell) => cell.textContent)
    expect(cells[0]).toContain('Belt and Road Initiative')
    expect(cells[0]).toContain('BRIabbr.also used')
    expect(cells[0]).toContain('One Belt One Roadnot recommended')
    expect(cells[0]).toContain('More than 150 countries')
    expect(cells[0]).toContain('China Daily, A title, 24 June 2025')
    expect(cells[1]).toContain('“Yīdài Yīlù” Chàngyì')
    expect(cells[1]).toContain('150多个国家')
    expect(cells.slice(2)).toEqual(['Middle Corridor', '中间走廊'])
  })

  it('has the language of the page on the left, in the script that is wanted', () => {
    showSheet({ sheet: { ...sheet, language: 'zh', script: 'Hant' }, t: inTraditionalChinese })
    expect(container.querySelector('td')?.textContent).toContain('「一帶一路」倡議')
    expect([...container.querySelectorAll('thead th')].map((each) => each.textContent)).toEqual(['中文', '英文'])
  })

  it('says so where it is no longer there', async () => {
    showSheet({ sheet: null })
    await expect.element(page.getByText('This sheet is no longer here')).toBeVisible()
  })

  it('is clean for screen readers', async () => {
    document.body.classList.add('sheet-page')
    document.body.dataset['theme'] = 'light'
    showSheet()
    expect(container.querySelector('.sheet')).not.toBeNull()
    await expectNoViolations()
  })
})
