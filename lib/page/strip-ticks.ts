/**
 * The ticks of the strip: terms that would lie on one another share one.
 */
import type { FoundOccurrence } from './found-occurrence'

/** Where a term is, in CSS px from the top of the document. */
export interface TermPlace {
  readonly top: number
  readonly occurrence: FoundOccurrence
}

export interface Tick {
  /** In CSS px from the top of the strip. */
  readonly top: number
  readonly first: FoundOccurrence
  /** Some of the terms it stands for, each once. */
  readonly terms: readonly string[]
  /** How many occurrences it stands for. */
  readonly count: number
}

export interface StripMeasures {
  readonly pageHeight: number
  readonly stripHeight: number
  readonly tickHeight: number
}

/** So many terms are named. */
const NAMED = 3

/** The ticks from top to bottom, one for each place on the strip that has terms. */
export function ticksOf(places: Iterable<TermPlace>, measures: StripMeasures): Tick[] {
  const { pageHeight, stripHeight, tickHeight } = measures
  const rows = Math.max(1, Math.floor(stripHeight / tickHeight))
  const byRow = new Map<number, { first: TermPlace; terms: Set<string>; count: number }>()
  for (const place of places) {
    const part = Math.max(0, Math.min(1, place.top / Math.max(1, pageHeight)))
    const row = Math.min(rows - 1, Math.floor(part * rows))
    const tick = byRow.get(row)
    if (!tick) byRow.set(row, { first: place, terms: new Set([place.occurrence.surface]), count: 1 })
    else {
      tick.count++
      if (place.top < tick.first.top) tick.first = place
      if (tick.terms.size < NAMED) tick.terms.add(place.occurrence.surface)
    }
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, { first, terms, count }]) => ({
      top: row * tickHeight,
      first: first.occurrence,
      terms: [...terms],
      count,
    }))
}
