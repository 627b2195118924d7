import { expect, test } from 'vitest'
import { MOST_KEYS, MOST_TEXTS, readAnswer, readArguments } from '../../lib/extension/request-checks'
import { DEFAULT_SETTINGS, readSettings } from '../../lib/extension/settings-form'

test.each([
  ['recognise', [['some text']]],
  ['recognise', [[]]],
  ['recognise', [['some text'], 'a title']],
  ['getConcepts', [['glossary/concept']]],
  ['search', ['silk', 20]],
  ['listGlossaries', []],
] as const)('takes %s%j', (name, args) => {
  expect(readArguments[name](args)).toEqual(args)
})

test.each([
  ['recognise', undefined],
  ['recognise', ['text']],
  ['recognise', [[1]]],
  ['recognise', [['a'], 1]],
  ['recognise', [['a'], 'b', 'c']],
  ['recognise', [Array.from({ length: MOST_TEXTS + 1 }, () => '')]],
  ['recognise', [['a'.repeat(2_000_001)]]],
  ['getConcepts', [['no key']]],
  ['getConcepts', [Array.from({ length: MOST_KEYS + 1 }, () => 'a/b')]],
  ['search', ['silk']],
  ['search', ['silk', 0]],
  ['search', ['silk', 1.5]],
  ['search', [{}, 5]],
  ['listGlossaries', [1]],
] as const)('refuses %s with bad arguments (%#)', (name, args) => {
  expect(readArguments[name](args)).toBeNull()
})

const answer = {
  revision: 3,
  counts: [1, 0],
  starts: [2],
  ends: [5],
  rows: [0],
  senses: [{ language: 'en', conceptKeys: ['a/b'] }],
}

test('takes occurrences as plain arrays, where messages are JSON, and as typed ones', () => {
  const typed = {
    ...answer,
    counts: Uint32Array.of(1, 0),
    starts: Uint32Array.of(2),
    ends: Uint32Array.of(5),
    rows: Uint32Array.of(0),
  }
  expect(readAnswer.recognise(answer)).toEqual(typed)
  expect(readAnswer.recognise(typed)).toEqual(typed)
})

test.each([
  null,
  {},
  { ...answer, starts: { 0: 2 } },
  { ...answer, starts: [] },
  { ...answer, ends: [2] },
  { ...answer, rows: [1] },
  { ...answer, counts: [-1, 2] },
  { ...answer, senses: [{}] },
])('refuses an answer that is not of its form (%#)', (value) => {
  expect(readAnswer.recognise(value)).toBeNull()
})

test.each([undefined, null, 'x', {}, { mode: 'loud', siteModes: 'no', delay: -1, styles: { a: { colour: 'beige' } } }])(
  'reads damaged settings as the defaults (%#)',
  (value) => {
    expect(readSettings(value)).toEqual(DEFAULT_SETTINGS)
  },
)

test('keeps the good part of damaged settings', () => {
  expect(readSettings({ mode: 'gloss', siteModes: { 'a.example': 'off', 'b.example': 3 }, delay: 'soon' })).toEqual({
    ...DEFAULT_SETTINGS,
    mode: 'gloss',
    siteModes: { 'a.example': 'off' },
  })
})
