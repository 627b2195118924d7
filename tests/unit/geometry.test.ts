import { describe, expect, it } from 'vitest'
import { contains, isOnWay, nearest, overlaps } from '../../lib/page/geometry'

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('isOnWay', () => {
  const term = rect(100, 100, 140, 120)
  const card = rect(0, 130, 300, 400)

  it.each([
    ['at the foot of the term', 120, 120, true],
    ['in the card', 10, 390, true],
    ['in the gap below the term', 120, 125, true],
    ['in the gap on the way to a corner of the card', 30, 127, true],
    ['in the gap beyond that way', 5, 122, false],
    ['above the term', 120, 95, false],
    ['beside the term', 150, 118, false],
    ['below the card', 120, 401, false],
  ])('%s', (_, x, y, expected) => {
    expect(isOnWay(term, card, { x, y })).toBe(expected)
  })

  it('goes up where the card is above the term', () => {
    const above = rect(0, 0, 300, 90)
    expect(isOnWay(term, above, { x: 145, y: 96 })).toBe(true)
    expect(isOnWay(term, above, { x: 145, y: 101 })).toBe(false)
  })

  it('goes straight where both have the same edges', () => {
    const below = rect(100, 200, 140, 220)
    expect(isOnWay(term, below, { x: 120, y: 160 })).toBe(true)
    expect(isOnWay(term, below, { x: 99, y: 160 })).toBe(false)
  })
})

describe('nearest', () => {
  it('finds the line of a wrapped term the pointer is on', () => {
    const lines = [rect(500, 0, 600, 20), rect(0, 20, 80, 40)]
    expect(nearest(lines, { x: 510, y: 19 })).toBe(lines[0])
    expect(nearest(lines, { x: 20, y: 30 })).toBe(lines[1])
    expect(nearest([], { x: 0, y: 0 })).toBeNull()
  })
})

describe('contains and overlaps', () => {
  it('counts edges in for points, and out for rectangles', () => {
    expect(contains(rect(0, 0, 10, 10), { x: 10, y: 10 })).toBe(true)
    expect(contains(rect(0, 0, 10, 10), { x: 12, y: 10 })).toBe(false)
    expect(contains(rect(0, 0, 10, 10), { x: 12, y: 10 }, 2)).toBe(true)
    expect(overlaps(rect(0, 0, 10, 10), rect(10, 0, 20, 10))).toBe(false)
    expect(overlaps(rect(0, 0, 10, 10), rect(9, 9, 20, 20))).toBe(true)
  })
})
