/**
 * The bundled glossary on sentences of news written for it, with many traps: other sides that are called 乌方 and 土方, towns
 * in the names of papers and airlines, namesakes, spellings of three presses. What should be found stands between « and ».
 */
import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import news from '../fixtures/news.json'
import { mark, unmarked } from '../support/marked-text'

// Compiled here, not within a test: it takes its time on a busy machine.
const recogniser = new Recogniser([compileIndex(loadBundledGlossary())])

interface Sentence {
  /** Of the page the sentence is from. */
  readonly title?: string
  readonly text: string
}

describe.each(Object.entries<readonly Sentence[]>(news))('%s', (_, sentences) => {
  test('there are enough sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60)
  })

  test.each(sentences)('$text', ({ title, text }) => {
    expect(mark(recogniser, unmarked(text), title)).toBe(text)
  })
})

/** What is known to be wrong still: a blocker or a word break that decides against the term, a name in no dictionary. */
test.each([
  ['各自主权 is blocked by 自主权', '两国重申尊重各自主权，通过谈判解决边界分歧。'],
  ['no other term near the short name', '哈爾濱冰雪節吸引哈薩克旅客。'],
])('not handled: %s', (_, text) => {
  expect(mark(recogniser, unmarked(text))).toBe(text)
})
