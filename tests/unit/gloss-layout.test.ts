import { expect, test } from 'vitest'
import { type GlossTerm, layOut } from '../../lib/page/gloss-layout'

/** Labels over terms: clear of one another, within bounds, and no larger than the room. */

const term = (from: number, to: number, more: Partial<GlossTerm> = {}): GlossTerm => ({
  from,
  to,
  edge: 0,
  size: 16,
  room: 20,
  mostRoom: 20,
  width: 4,
  leastSize: 8,
  least: 0,
  most: 600,
  ...more,
})

test('centres a label over its term, in small type', () => {
  const [place] = layOut([term(100, 180)])
  expect(place?.size).toBeCloseTo(9.92)
  expect(((place?.from ?? 0) + (place?.to ?? 0)) / 2).toBeCloseTo(140)
  expect(place?.edge).toBe(0)
})

test('keeps labels within bounds', () => {
  const [first, last] = layOut([term(0, 20, { width: 10 }), term(580, 600, { width: 10 })])
  expect(first?.from).toBe(0)
  expect(last?.to).toBe(600)
})

test('never lets labels overlap, and leaves each over its term', () => {
  const terms = Array.from({ length: 12 }, (_, i) => term(i * 45, i * 45 + 40, { width: 3 + (i % 5) * 3 }))
  const places = layOut(terms)
  expect(places.filter(Boolean).length).toBeGreaterThan(8)
  const shown = places.flatMap((place) => place ?? [])
  for (const [i, place] of shown.entries()) expect(shown[i + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(place.to)
  const isOffTerm = places.map(
    (place, i) => place && (place.from >= (terms[i]?.to ?? 0) || place.to <= (terms[i]?.from ?? 0)),
  )
  expect(isOffTerm).not.toContain(true)
})

test('does the same for lines read from the right', () => {
  const terms = Array.from({ length: 8 }, (_, i) => term(500 - i * 60, 550 - i * 60, { width: 9 }))
  const places = layOut(terms).flatMap((place) => place ?? [])
  expect(places.length).toBeGreaterThan(4)
  const sorted = places.toSorted((a, b) => a.from - b.from)
  for (const [i, place] of sorted.entries()) expect(sorted[i + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(place.to)
})

test('shrinks to fit the room between lines, and gives up where nothing could be read', () => {
  expect(layOut([term(100, 180, { room: 10, mostRoom: 10 })])[0]?.size).toBeCloseTo(10 / 1.16)
  expect(layOut([term(100, 180, { room: 4, mostRoom: 8.5 })])[0]?.size).toBe(8)
  expect(layOut([term(100, 180, { room: 4, mostRoom: 7 })])).toEqual([null])
})

test('leaves the later one away where there is no room beside', () => {
  const [first, second] = layOut([term(100, 110, { width: 6 }), term(112, 120, { width: 6, least: 100, most: 128 })])
  expect(first).not.toBeNull()
  expect(second).toBeNull()
})

test('sets labels of different lines without regard to one another', () => {
  const places = layOut([term(100, 180, { width: 20 }), term(100, 180, { width: 20, edge: -40 })])
  expect(places.map((place) => place?.from)).toEqual([places[0]?.from, places[0]?.from])
})
