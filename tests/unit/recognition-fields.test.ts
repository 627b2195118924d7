/**
 * Glossaries of several fields, with headwords as others write them, and texts written for them in which what should be
 * found stands between « and ». The figures are those of docs/recognition.md.
 */
import { describe, expect, test } from 'vitest'
import fields from '../fixtures/fields.json'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Both readings are words (被告|知情 and 被|告知, 把手|表面 and 把|手表), and segmentation takes the wrong one. */
const UNDECIDED = ['被告知情', '和平时一样', '把手表面']

/** Where the marks of a text stand, in the text without them. */
function spansOf(marked: string): Set<string> {
  const spans = new Set<string>()
  let before = 0
  for (const { 0: span, index } of marked.matchAll(/«[^»]*»/g)) {
    const start = index - before
    spans.add(`${start}-${start + span.length - 2}`)
    before += 2
  }
  return spans
}

const all = fields.flatMap(({ field, languages: [first = '', second = ''], terms, texts }) => {
  const rows = terms.map(([one = '', other = '']) => [one, other] as const)
  const recogniser = recogniserOf(glossaryOf([first, second], rows))
  return texts.map((text) => ({ field, text, found: mark(recogniser, unmarked(text)) }))
})

describe('glossaries of other fields', () => {
  test.each(all.filter(({ text }) => UNDECIDED.every((each) => !unmarked(text).includes(each))))(
    '$field: $text',
    ({ text, found }) => {
      expect(found).toBe(text)
    },
  )

  test('nearly all is found, and little else', () => {
    let right = 0
    let wanted = 0
    let marks = 0
    for (const { text, found } of all) {
      const [gold, spans] = [spansOf(text), spansOf(found)]
      right += [...spans].filter((span) => gold.has(span)).length
      wanted += gold.size
      marks += spans.size
    }
    process.stdout.write(`fields: ${wanted} occurrences, ${right} found of ${marks} marked\n`)
    expect(right / wanted).toBeGreaterThanOrEqual(0.995)
    expect(right / marks).toBeGreaterThanOrEqual(0.985)
  })
})
