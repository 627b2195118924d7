import { expect, test } from 'vitest'
import { MOST_QUOTES, readAnswer, readArguments } from '../../lib/extension/request-checks'

/** Requests about what a reader made. */

const concept = { id: 'x', terms: [{ text: 'dry port', language: 'en' }], quotes: [] }
const time = '2025-06-24T09:00:00.000Z'
const own = { id: 'x', changedAt: time, concept }
/** The same, of a term with overrides. */
const ownWith = (matching: object) => ({
  ...own,
  concept: { ...concept, terms: [{ text: '乌方', language: 'zh', matching }] },
})
const known = { key: 'a/b', concept, since: time }

test.each([
  ['restoreKnown', [[known]]],
  ['listOwn', []],
  ['putOwn', [[own]]],
  ['putOwn', [[ownWith({ near: ['塔什干'], rivals: ['基辅'] })]]],
  ['deleteOwn', [['x']]],
  ['importReader', [{ quotes: [], known: [known], own: [own] }]],
] as const)('takes %s%j', (name, args) => {
  expect(readArguments[name](args)).toEqual(args)
})

test.each([
  ['restoreKnown', [[{ ...known, key: 'none' }]]],
  ['putOwn', [own]],
  ['putOwn', [[{ ...own, id: 'y' }]]],
  ['putOwn', [[{ ...own, concept: { ...concept, terms: [] } }]]],
  ['putOwn', [Array.from({ length: MOST_QUOTES + 1 }, () => own)]],
  ['putOwn', [[ownWith({ near: '塔什干' })]]],
  ['putOwn', [[ownWith({ rivals: [1] })]]],
  ['deleteOwn', [[1]]],
  ['importReader', [{ quotes: [], known: [] }]],
  ['importReader', [{ quotes: [{}], known: [], own: [] }]],
] as const)('refuses %s with bad arguments (%#)', (name, args) => {
  expect(readArguments[name](args)).toBeNull()
})

test('refuses an answer that is not of its form', () => {
  expect(readAnswer.listOwn([own])).toEqual([own])
  expect(readAnswer.listOwn([{}])).toBeNull()
  expect(readAnswer.importReader({ quotes: { added: 1 } })).toBeNull()
})
