/**
 * Most occurrences in Latin letters are plain words between spaces. Most questions need not be asked of these, and to ask them
 * all takes longer than to find the term.
 */
import { asciiSet } from '../text/ascii-set'
import { codeAt } from '../text/characters'

const ASCII = 128

const BEFORE = asciiSet(' \t\n\r')
/** No sign of an address or an identifier, none of a possessive, and none that another gender follows. */
const BEHIND = asciiSet(' \t\n\r,;)"')

/**
 * Whether what stands beside a span in Latin letters leaves no doubt of it: it is in no address and no identifier, no prefix
 * stands before it, and nothing behind it belongs to it.
 */
export function standsPlainly(text: string, start: number, end: number): boolean {
  if (start > 0) {
    const before = codeAt(text, start - 1)
    if (before >= ASCII || BEFORE[before] === 0) return false
  }
  if (end >= text.length) return true
  const behind = codeAt(text, end)
  return behind < ASCII && BEHIND[behind] === 1
}

/** What the characters of a span are: bits. */
export const SHAPE = {
  /** Nothing but what follows. */
  plain: 0,
  /** A capital stands behind a small letter, as in openSource. */
  capital: 1,
  /** Some are not of ASCII. */
  foreign: 2,
} as const

const CAPITAL = SHAPE.capital
const FOREIGN = SHAPE.foreign

/** The shape of a span; of its letters only those of ASCII tell of a capital. */
export function shapeOf(text: string, start: number, end: number): number {
  let shape = 0
  let isBehindSmall = false
  for (let at = start; at < end; at++) {
    const unit = codeAt(text, at)
    if (unit >= ASCII) shape |= FOREIGN
    if (isBehindSmall && unit >= 0x41 && unit <= 0x5a) shape |= CAPITAL
    isBehindSmall = unit >= 0x61 && unit <= 0x7a
  }
  return shape
}
