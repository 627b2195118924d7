/**
 * Measures the rule that drops Chinese occurrences which straddle two words, on sentences where a short term stands («»)
 * and on sentences where its characters only meet. The figures are those of docs/recognition.md.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WordStraddle } from '../../lib/matching/word-straddle'
import { Folder, foldString } from '../../lib/text/folding'
import sentences from '../fixtures/straddle.json'
import { glossaryOf, recogniserOf, unmarked } from '../support/marked-text'

interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isTerm: boolean
}

const all = sentences.map(({ text, expected }): Sentence => {
  const start = text.indexOf('«')
  return { text: unmarked(text), start, end: text.indexOf('»') - 1, isTerm: expected }
})

/** Whether a rule drops the occurrence at the marks. */
type Rule = (sentence: Sentence) => boolean

const folder = new Folder()
const words = new WordStraddle()
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const rules = {
  'the rule': ({ text, start, end }) => words.straddles(folder.fold(text), start, end),
  'any crossing': ({ text, start, end }) =>
    [...segmenter.segment(text)].some(({ index, segment }) => {
      const to = index + segment.length
      return (index < start && to > start && to < end) || (index > start && index < end && to > end)
    }),
  'no rule': () => false,
} satisfies Record<string, Rule>

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function measure(drops: Rule): { recall: number; precision: number } {
  const kept = all.filter((sentence) => !drops(sentence))
  const right = kept.filter(({ isTerm }) => isTerm).length
  return { recall: right / all.filter(({ isTerm }) => isTerm).length, precision: right / kept.length }
}

describe('Chinese terms that straddle two words', () => {
  const figures = Object.fromEntries(Object.entries(rules).map(([name, drops]) => [name, measure(drops)]))
  const { 'the rule': rule, 'any crossing': crossing, 'no rule': none } = figures
  for (const [name, { recall, precision }] of Object.entries(figures)) {
    process.stdout.write(`${name}: recall ${percent(recall)}, precision ${percent(precision)}\n`)
  }

  test('there are enough sentences of each kind', () => {
    expect(all.filter(({ isTerm }) => isTerm).length).toBeGreaterThanOrEqual(120)
    expect(all.filter(({ isTerm }) => !isTerm).length).toBeGreaterThanOrEqual(120)
    expect(all.every(({ text }) => foldString(text) === text)).toBe(true)
  })

  test('the rule keeps nearly every term', () => {
    expect(rule?.recall).toBeGreaterThanOrEqual(0.99)
    expect(rule?.recall).toBeGreaterThan(crossing?.recall ?? 1)
  })

  test('the rule drops most of what only straddles', () => {
    expect(rule?.precision).toBeGreaterThanOrEqual(0.85)
    expect(none?.precision).toBeLessThan(0.6)
  })

  test('recognition follows the rule', () => {
    for (const sentence of all.filter((_, at) => at % 20 === 0)) {
      const { text, start, end } = sentence
      const recogniser = recogniserOf(glossaryOf(['zh', 'en'], [[text.slice(start, end), 'a term']]))
      const found = recogniser.recognise(text).some((term) => term.start === start && term.end === end)
      expect([text, found]).toEqual([text, !rules['the rule'](sentence)])
    }
  })
})

describe('where the browser takes the longest word of the dictionary at each place, as Firefox does', () => {
  const { Segmenter } = Intl

  class Greedy extends Segmenter {
    override segment(text: string): Intl.Segments {
      const segments = Array.from(this.words(text))
      const containing = (at = 0) => segments.find(({ index, segment }) => at >= index && at < index + segment.length)
      return { containing, [Symbol.iterator]: () => segments.values() }
    }

    private *words(text: string): Generator<Intl.SegmentData> {
      for (let index = 0; index < text.length;) {
        let size = Math.min(8, text.length - index)
        const isWord = (word: string) => super.segment(word).containing(0)?.segment === word
        while (size > 1 && !isWord(text.slice(index, index + size))) size--
        yield { segment: text.slice(index, index + size), index, input: text, isWordLike: true }
        index += size
      }
    }
  }

  let figures = { recall: 0, precision: 0 }
  let taken: string | undefined

  beforeAll(async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: Greedy })
    vi.resetModules()
    taken = new Intl.Segmenter('zh', { granularity: 'word' }).segment('发展中国家').containing(2)?.segment
    const { WordStraddle: Other } = await import('../../lib/matching/word-straddle')
    const others = new Other()
    figures = measure(({ text, start, end }) => others.straddles(folder.fold(text), start, end))
    process.stdout.write(
      `longest word first: recall ${percent(figures.recall)}, precision ${percent(figures.precision)}\n`,
    )
  })

  afterAll(() => {
    vi.unstubAllGlobals()
  })

  test('the rule keeps as many terms, and drops nearly as much of what only straddles', () => {
    expect(taken).toBe('中国')
    expect(figures.recall).toBeGreaterThanOrEqual(0.99)
    expect(figures.precision).toBeGreaterThanOrEqual(0.85)
  })
})
