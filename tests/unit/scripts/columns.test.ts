import { describe, expect, test } from 'vitest'
import { columnsOf, formatTable } from '../../../scripts/demo/columns'

describe('columnsOf', () => {
  test.each([
    ['Astana', 6],
    ['一带一路', 8],
    ['C+C5机制', 8],
    ['“一带一路”倡议', 14],
    ['Türkiye', 7],
    ['Tu\u0308rkiye', 7],
    ['，。', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

test('stands numbers right and fills up wide characters', () => {
  const table = formatTable(
    ['times', 'term', 'counterpart'],
    [
      ['12', '中亚', 'Central Asia'],
      ['3', 'Belt and Road', '一带一路'],
    ],
  )
  expect(table.split('\n')).toEqual([
    'times  term           counterpart',
    '-----  -------------  ------------',
    '   12  中亚           Central Asia',
    '    3  Belt and Road  一带一路',
  ])
})

test('is a heading alone where nothing was found', () => {
  expect(formatTable(['times', 'term'], [])).toBe('times  term\n-----  ----')
})
