/** What was found in one text read in several ways, put together. */

/** Offsets of an occurrence, end excluded. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Of two occurrences that overlap the longer counts, and of two alike the one of the first reading. `found` is ordered by
 * start, and none of it overlaps another.
 */
export function withLonger<Term extends Span>(found: readonly Term[], others: readonly Term[]): Term[] {
  const better: Term[] = []
  for (const term of others.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const [first, last] = overlapping(found, term)
    const isLonger = found.slice(first, last).every((other) => lengthOf(other) < lengthOf(term))
    if (isLonger && !better.some((other) => overlap(term, other))) better.push(term)
  }
  const all: Term[] = []
  let at = 0
  for (const term of better.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = overlapping(found, term)
    while (at < first) all.push(found[at++] as Term)
    all.push(term)
    at = last
  }
  while (at < found.length) all.push(found[at++] as Term)
  return all
}

/** The places of those of a list in order that overlap a span: the first, and the one behind the last. */
function overlapping(found: readonly Span[], span: Span): [first: number, last: number] {
  let [first, high] = [0, found.length]
  while (first < high) {
    const middle = (first + high) >> 1
    if ((found[middle] as Span).end <= span.start) first = middle + 1
    else high = middle
  }
  let last = first
  while (last < found.length && (found[last] as Span).start < span.end) last++
  return [first, last]
}

/** Whether one of a list in order has the unit at an offset. */
export function hasUnit(found: readonly Span[], at: number): boolean {
  const [first, last] = overlapping(found, { start: at, end: at + 1 })
  return last > first
}

const lengthOf = ({ start, end }: Span): number => end - start

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
