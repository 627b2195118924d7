import { expect, test } from 'vitest'
import { conceptKey } from '../../lib/glossary/model'
import { ConceptSearch } from '../../lib/search/concept-search'
import { glossaryOf } from '../support/marked-text'

/** What a reader types into the popup, and what it finds. */

const { id, concepts } = glossaryOf(
  ['en', 'zh'],
  [
    ['Belt and Road Initiative|BRI', '“一带一路”倡议'],
    ['Belt and Road Forum', '“一带一路”高峰论坛'],
    ['China-Central Asia Summit', '中国—中亚峰会'],
    ['connectivity', '互联互通'],
    ['border port', '口岸'],
    ["Xi'an", '西安'],
  ],
)
const read = { ...concepts[5], terms: concepts[5]?.terms.map((term) => ({ ...term, reading: 'Xī’ān' })) ?? [] }
const search = new ConceptSearch(
  concepts.map((concept) => ({
    key: conceptKey(id, concept.id),
    concept: concept === concepts[5] ? { ...concept, terms: read.terms } : concept,
  })),
)

const found = (query: string): string[] => search.search(query, 10).map(({ term }) => term)

test.each([
  ['bri', 'BRI'],
  ['belt and road i', 'Belt and Road Initiative'],
  ['road forum', 'Belt and Road Forum'],
  ['一带一路倡议', '“一带一路”倡议'],
  ['一帶一路', '“一带一路”倡议'],
  ['ｃｏｎｎｅｃｔ', 'connectivity'],
  ['conectivty', 'connectivity'],
  ['xian', '西安'],
  ['central asia summit', 'China-Central Asia Summit'],
])('%s finds %s', (query, term) => {
  expect(found(query)).toContain(term)
})

test.each([
  ['belt road', ['Belt and Road Forum', 'Belt and Road Initiative']],
  ['summit china', ['China-Central Asia Summit']],
  ['峰会 中亚', ['中国—中亚峰会']],
  ['initiative-belt', ['Belt and Road Initiative']],
])('the words of %j are found in any order', (query, terms) => {
  expect(found(query)).toEqual(terms)
})

test('words that were met are told, each where it stands', () => {
  const [first] = search.search('road belt', 1)
  expect(first?.ranges.map(([start, end]) => first.term.slice(start, end))).toEqual(['Road', 'Belt'])
})

test.each(['', '   ', '？？？', 'qqqqqq', 'belt qqqqqq', '<b>', '%'])('%j finds nothing', (query) => {
  expect(found(query)).toEqual([])
})
