import { expect, test } from 'vitest'
import { PieceMemory, UNKNOWN } from '../../lib/matching/piece-memory'
import { Folder } from '../../lib/text/folding'

const folded = new Folder().fold('中国发展中国家与发达国家合作发展清洁能源')
const TAG = 1

/** All pieces of two units, as places. */
const places = Array.from({ length: folded.length - 1 }, (_, at) => at)
const isKept = (at: number): boolean => at % 3 === 0

test('what was kept of a piece is remembered, whichever others came since, or nothing is', () => {
  // Two rows in all: most pieces have lost theirs.
  const memory = new PieceMemory(2, 1)
  for (const at of places) memory.keep(folded, at, at + 2, TAG, isKept(at))
  const known = places.map((at) => memory.look(folded, at, at + 2, TAG))
  expect(known.filter((value) => value !== UNKNOWN).length).toBeGreaterThan(0)
  for (const at of places.filter((place) => known[place] !== UNKNOWN)) {
    const pieces = places.filter((other) => unitsAt(other) === unitsAt(at))
    expect(pieces.map(isKept)).toContain(known[at] === 1)
  }
})

test('a piece is another one with another tag, and with other units', () => {
  const memory = new PieceMemory(2, 8)
  expect(memory.keep(folded, 0, 2, TAG, true)).toBe(true)
  expect(memory.look(folded, 0, 2, TAG)).toBe(1)
  expect(memory.look(folded, 4, 6, TAG)).toBe(1)
  expect(memory.look(folded, 0, 2, TAG + 1)).toBe(UNKNOWN)
  expect(memory.look(folded, 2, 4, TAG)).toBe(UNKNOWN)
})

const unitsAt = (at: number): string => `${String(folded.entries[at])} ${String(folded.entries[at + 1])}`
