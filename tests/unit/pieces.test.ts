import { describe, expect, it } from 'vitest'
import { cutText, sentencesOf } from '../../lib/text/pieces'

const texts = (text: string, most: number): string[] => cutText(text, most).map((piece) => piece.text)

describe('a long text', () => {
  it.each([
    ['at the end of a paragraph', 'One two. Three.\nFour five six.', 24, ['One two. Three.\n', 'Four five six.']],
    ['else of a sentence', 'One two. Three four five six.', 20, ['One two. ', 'Three four five six.']],
    ['of a Chinese one', '今天下雨。明天天气很好，后天再说。', 12, ['今天下雨。', '明天天气很好，后天再说。']],
    ['else between words', 'one two three four', 9, ['one two ', 'three ', 'four']],
    ['else anywhere, but within no character', '𠀀𠀀𠀀', 3, ['𠀀', '𠀀', '𠀀']],
    ['not at all where it is short', 'One. Two.', 20, ['One. Two.']],
  ])('is cut %s', (_, text, most, expected) => {
    expect(texts(text, most)).toEqual(expected)
  })

  it('loses nothing, and its pieces know their places', () => {
    const text = 'A sentence, and another one. 还有一句中文。\n\n'.repeat(400)
    const pieces = cutText(text, 1000)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.every((piece) => text.startsWith(piece.text, piece.start))).toBe(true)
    expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(1000)
  })
})

it('has sentences', () => {
  expect(sentencesOf('One. “Two!” Three?\n四。五').map((piece) => piece.text)).toEqual([
    'One. ',
    '“Two!” ',
    'Three?\n',
    '四。',
    '五',
  ])
})
