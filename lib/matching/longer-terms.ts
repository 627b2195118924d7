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
    const isLonger = overlapping(found, term).every((other) => lengthOf(other) < lengthOf(term))
    if (isLonger && !better.some((other) => overlap(term, other))) better.push(term)
  }
  const worse = new Set(better.flatMap((term) => overlapping(found, term)))
  return [...found.filter((term) => !worse.has(term)), ...better].sort((a, b) => a.start - b.start)
}

/** Those of a list in order that overlap a span. */
function overlapping<Term extends Span>(found: readonly Term[], span: Span): readonly Term[] {
  let [low, high] = [0, found.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as Term).end <= span.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < found.length && (found[last] as Term).start < span.end) last++
  return found.slice(low, last)
}

const lengthOf = ({ start, end }: Span): number => end - start

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
