/**
 * Where the labels of a gloss go: over their terms, clear of one another and of the text before, within bounds. Pure
 * arithmetic, in the direction of the text: `from` and `to` along the line, `edge` upwards from it. For lines across the
 * page that is x and -y, for columns y and x.
 */

/** A term on its line, and what there is to write over it. */
export interface GlossTerm {
  readonly from: number
  readonly to: number
  /** Where the ink of the term ends, upwards. */
  readonly edge: number
  /** The size of its type. */
  readonly size: number
  /** Room over the edge that is free, and room that may be taken where nothing else is left. */
  readonly room: number
  readonly mostRoom: number
  /** Width of the label at a type size of 1, and the smallest size at which it can be read. */
  readonly width: number
  readonly leastSize: number
  /** Between these the label must stay. */
  readonly least: number
  readonly most: number
}

export interface GlossPlace {
  readonly from: number
  readonly to: number
  readonly edge: number
  readonly height: number
  readonly size: number
}

/** Of the term's type size, up to 20 px; headings get less. */
const SHARE = 0.62

/** Height of a label at a type size of 1: comfortable, and tight. */
const HEIGHT = 1.16
const TIGHT = 1.02

/** A label can meet those before it on its line and the next; others are far off, or in another column. */
const RECENT = 60

/** Between two labels. */
const GAP = 4

/** On either side of the text within a label. */
export const LABEL_PADDING = 2

/** A label is shortened to no less than so many times its type size, and this part of its width. */
const LEAST_WIDTH = 3
const LEAST_PART = 0.4

/** The places for terms in reading order; null where a term gets no label. The first comes first. */
export function layOut(terms: readonly GlossTerm[]): (GlossPlace | null)[] {
  const placed: GlossPlace[] = []
  return terms.map((term, i) => {
    const place = placeOf(term, terms[i + 1], placed.slice(-RECENT))
    if (place) placed.push(place)
    return place
  })
}

function placeOf(term: GlossTerm, next: GlossTerm | undefined, placed: readonly GlossPlace[]): GlossPlace | null {
  const size = sizeOf(term)
  if (size === null) return null
  const height = Math.min(size * HEIGHT, Math.max(size * TIGHT, term.room))
  const middle = (term.from + term.to) / 2
  let { least, most } = term
  for (const other of placed) {
    if (other.edge >= term.edge + height || term.edge >= other.edge + other.height) continue
    if (other.from + other.to < term.from + term.to) least = Math.max(least, other.to + GAP)
    else most = Math.min(most, other.from - GAP)
  }
  if (next && isOnLineOf(next, term)) {
    const half = Math.min(naturalWidth(next, size), next.to - next.from) / 2
    const centre = (next.from + next.to) / 2
    if (centre > middle) most = Math.min(most, Math.max(term.to, centre - half - GAP))
    else least = Math.max(least, Math.min(term.from, centre + half + GAP))
  }
  const fitted = fit(term, size, most - least)
  if (!fitted) return null
  const from = Math.max(least, Math.min(most - fitted.width, middle - fitted.width / 2))
  // Pushed off its term it would say something of another.
  if (from > term.to - GAP || from + fitted.width < term.from + GAP) return null
  return {
    from,
    to: from + fitted.width,
    edge: term.edge,
    height: Math.min(height, fitted.size * HEIGHT),
    size: fitted.size,
  }
}

/** The type size that the room over the line allows; null where none can be read. */
function sizeOf({ size, room, mostRoom, leastSize }: GlossTerm): number | null {
  const wanted = Math.max(leastSize, size <= 20 ? size * SHARE : 20 * SHARE + (size - 20) * 0.2)
  if (wanted * HEIGHT <= room) return wanted
  const possible = Math.max(room / HEIGHT, Math.min(leastSize, mostRoom / TIGHT))
  return possible >= leastSize - 0.01 ? Math.min(wanted, possible) : null
}

const isOnLineOf = (one: GlossTerm, other: GlossTerm): boolean => Math.abs(one.edge - other.edge) < other.size / 2

const naturalWidth = ({ width }: GlossTerm, size: number): number => width * size + 2 * LABEL_PADDING + 1

/** Smaller first, then shortened; null where too little would be left. */
function fit(term: GlossTerm, size: number, space: number): { readonly width: number; readonly size: number } | null {
  const natural = naturalWidth(term, size)
  if (natural <= space) return { width: natural, size }
  const smaller = Math.max(Math.min(size, term.leastSize), size * 0.8)
  const shrunk = naturalWidth(term, smaller)
  if (shrunk <= space)
    return { width: shrunk, size: Math.max(smaller, ((space - 2 * LABEL_PADDING - 1) / term.width) * 0.999) }
  const least = Math.max(LEAST_WIDTH * smaller, shrunk * LEAST_PART)
  return space >= least ? { width: space, size: smaller } : null
}
