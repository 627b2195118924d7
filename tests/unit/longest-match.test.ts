/** The index against a plain search: what is found in made-up text must be what comparing every term at every place finds. */
import { expect, test } from 'vitest'
import type { Concept, Glossary } from '../../lib/glossary/model'
import { recogniserOf } from '../support/marked-text'
import { randomFrom } from '../bench/random'

const exact = { exact: true, case: 'any' } as const

function glossary(texts: readonly string[], language: string, wholeWord: boolean, id = 'made'): Glossary {
  const concepts = texts.map((text, at): Concept => {
    return { id: `c${at}`, terms: [{ text, language, matching: { ...exact, wholeWord } }], quotes: [] }
  })
  return { id, title: { en: 'Made' }, version: '1', license: 'none', languages: ['en', 'th'], concepts }
}

function made(random: (below: number) => number, letters: string, most: number, apart: string): string {
  const words = Array.from({ length: 1 + random(most) }, () =>
    Array.from({ length: 1 + random(3) }, () => letters.charAt(random(letters.length))).join(''),
  )
  return words.join(apart)
}

/** Longest first at each place, and on behind it. */
function plainSearch(
  text: string,
  terms: readonly string[],
  mayStand: (start: number, end: number) => boolean,
): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length;) {
    const fitting = terms.filter((term) => text.startsWith(term, at) && mayStand(at, at + term.length))
    const longest = fitting.reduce((a, b) => (b.length > a.length ? b : a), '')
    if (longest !== '') found.push(`${at} ${longest}`)
    at += Math.max(1, longest.length)
  }
  return found
}

const spans = (glossaries: readonly Glossary[], text: string): string[] =>
  recogniserOf(...glossaries)
    .recognise(text)
    .map(({ start, end }) => `${start} ${text.slice(start, end)}`)

test.each([1, 2, 3])('words and phrases, in one glossary and in two (%i)', (seed) => {
  const random = randomFrom(seed)
  const terms = [...new Set(Array.from({ length: 400 }, () => made(random, 'abc', 3, ' ')))].filter(
    (term) => !/^.{1,2}$/.test(term),
  )
  const text = made(random, 'abc', 3000, ' ')
  const isWord = (start: number, end: number): boolean =>
    (start === 0 || text.charAt(start - 1) === ' ') && (end === text.length || text.charAt(end) === ' ')
  const expected = plainSearch(text, terms, isWord)
  expect(expected.length).toBeGreaterThan(50)
  expect(spans([glossary(terms, 'en', true)], text)).toEqual(expected)
  const parts = [terms.slice(0, 9), terms.slice(9)].map((part, at) => glossary(part, 'en', true, `g${at}`))
  expect(spans(parts, text)).toEqual(expected)
})

test.each([4, 5])('text without spaces (%i)', (seed) => {
  const random = randomFrom(seed)
  const terms = [...new Set(Array.from({ length: 300 }, () => made(random, '山水火', 3, '')))].filter(
    (term) => term.length > 1,
  )
  const text = made(random, '山水火木', 3000, '')
  expect(spans([glossary(terms, 'th', true)], text)).toEqual(plainSearch(text, terms, () => true))
})

test('terms that may stand inside words', () => {
  const random = randomFrom(6)
  const terms = [...new Set(Array.from({ length: 40 }, () => made(random, 'abc', 2, '')))].filter(
    (term) => term.length > 2,
  )
  const text = made(random, 'abc', 500, ' ')
  expect(spans([glossary(terms, 'en', false)], text)).toEqual(plainSearch(text, terms, () => true))
})
