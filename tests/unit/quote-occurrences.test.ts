import { describe, expect, it } from 'vitest'
import type { Concept, Glossary } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { quoteOccurrences } from '../../lib/matching/quote-occurrences'
import { Recogniser } from '../../lib/matching/recogniser'

const road: Concept = {
  id: 'road',
  terms: [
    { text: 'Belt and Road', language: 'en' },
    { text: '一带一路', language: 'zh' },
  ],
  quotes: [
    {
      text: 'High-quality Belt and Road cooperation is Belt and Road.',
      language: 'en',
      translation: '高质量共建“一带一路”，六国合作。',
    },
    { text: 'Nothing of it here.', language: 'en' },
  ],
}

const glossary: Glossary = {
  id: 'test',
  title: { en: 'Test' },
  version: '1',
  license: 'MIT',
  languages: ['en', 'zh'],
  concepts: [
    road,
    {
      id: 'cooperation',
      terms: [
        { text: 'high-quality Belt and Road cooperation', language: 'en' },
        { text: '高质量共建“一带一路”', language: 'zh' },
      ],
      quotes: [],
    },
  ],
}

describe('quoteOccurrences', () => {
  it('finds the terms of the concept in both languages, also inside a longer term', () => {
    const found = quoteOccurrences(new Recogniser([compileIndex(glossary)]), 'test/road', road)
    const parts = Object.entries(found).map(([text, ranges]) => ranges.map(([start, end]) => text.slice(start, end)))
    expect(parts).toEqual([['Belt and Road', 'Belt and Road'], ['一带一路']])
  })
})
