/**
 * Measures the rule that drops Chinese occurrences which straddle two words, on sentences where a short term stands («»)
 * and on sentences where its characters only meet. The figures are those of docs/recognition.md.
 */
import { describe, expect, test } from 'vitest'
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
