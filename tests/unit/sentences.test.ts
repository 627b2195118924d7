import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../lib/text/sentences'

/** The sentence around what stands between « and ». */
function around(marked: string, language: string, longest?: number): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return sentenceAround(marked.replaceAll(/[«»]/g, ''), { start, end }, language, longest)
}

describe('the sentence around a term', () => {
  it.each([
    ['en', 'One thing. The «summit» began. Another.', 'The summit began.'],
    ['en', 'The «summit» began', 'The summit began'],
    ['en', 'Before. “Is the «SCO» open?” she asked. After.', '“Is the SCO open?”'],
    [
      'en',
      'He met Mr. Lee at the «summit» in St. Petersburg. Then he left.',
      'He met Mr. Lee at the summit in St. Petersburg.',
    ],
    ['en', 'The U.S. and the «SCO» met. So it was.', 'The U.S. and the SCO met.'],
    ['en', 'A heading\n\nThe «summit» ran\nover a line. More.', 'The summit ran over a line.'],
    ['en', 'With a picture \uFFFC the «summit» went  on.', 'With a picture the summit went on.'],
    ['zh', '前一句。两国领导人在«阿斯塔纳»会面。后一句！', '两国领导人在阿斯塔纳会面。'],
    ['zh', '他问：“«上合»开放吗？”然后离开。', '他问：“上合开放吗？”'],
    ['en', 'It cost 3.5 million at the «summit». Next.', 'It cost 3.5 million at the summit.'],
    ['zh', '𠮷野家在«中亚»开店。𠮷', '𠮷野家在中亚开店。'],
  ])('in %s: %s', (language, marked, sentence) => {
    expect(around(marked, language)).toBe(sentence)
  })

  it('is cut at words where it is too long, with the term in it', () => {
    const long = `${'many words go on '.repeat(100)}«summit» ${'and on it goes '.repeat(100)}`
    const sentence = around(long, 'en', 100)
    expect(sentence.length).toBeLessThanOrEqual(100)
    expect(sentence).toMatch(/^… ?(?:many|words|go|on) .*\bsummit\b.* ?…$/)
  })

  it('is cut within a Chinese text without breaking a character', () => {
    const sentence = around(`${'𠮷'.repeat(900)}«上合»${'𠮷'.repeat(900)}`, 'zh')
    expect(sentence.length).toBeLessThanOrEqual(1000)
    expect(() => encodeURIComponent(sentence)).not.toThrow()
    expect(sentence).toContain('上合')
  })

  it('keeps within a long page that is one text', () => {
    const sentence = around(`${'x'.repeat(100_000)} A «summit» here. ${'y'.repeat(100_000)}`, 'en')
    expect(sentence.length).toBeLessThanOrEqual(1000)
    expect(sentence).toContain('summit')
  })
})
