import { expect, test } from 'vitest'
import { charsetOf, isBinary } from '../../../scripts/demo/charset'

/** 他们说这是我们的国家 / 他們說這是我們的國家, encoded by hand: Node writes neither of the two. */
const inGb18030 = bytes('cb fb c3 c7 cb b5 d5 e2 ca c7 ce d2 c3 c7 b5 c4 b9 fa bc d2')
const inBig5 = bytes('a5 4c ad cc bb a1 b3 6f ac 4f a7 da ad cc aa ba b0 ea ae 61')

test.each([
  ['UTF-8 without a mark', new TextEncoder().encode('Central Asia 中亚'), 'utf-8'],
  ['UTF-8 with a mark', bytes('ef bb bf 41'), 'utf-8'],
  ['plain ASCII', bytes('41 42 43'), 'utf-8'],
  ['nothing', bytes(''), 'utf-8'],
  ['UTF-16, little end first', bytes('ff fe 2d 4e'), 'utf-16le'],
  ['UTF-16, big end first', bytes('fe ff 4e 2d'), 'utf-16be'],
  ['simplified Chinese', inGb18030, 'gb18030'],
  ['traditional Chinese', inBig5, 'big5'],
  ['Western text', bytes('54 fc 72 6b 65 69 20 3c'), 'windows-1252'],
] as const)('tells %s', (_, text, charset) => {
  expect(charsetOf(text)).toBe(charset)
})

test('takes a zero byte for binary data, but not in UTF-16', () => {
  expect(isBinary(bytes('89 50 4e 47 00 01'))).toBe(true)
  expect(isBinary(bytes('ff fe 41 00'))).toBe(false)
  expect(isBinary(inGb18030)).toBe(false)
})

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
}
