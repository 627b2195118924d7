/**
 * Names which say what a short name in the same text means: 乌方 is Uzbekistan behind 塔什干, and Ukraine behind 基辅.
 */
import type { Matching } from '../glossary/model'
import { foldString, unitsOf, type FoldedText } from '../text/folding'

/** Folded: the names one of which must stand in the text, and those that make another thing of the term. */
export interface Companions {
  readonly near: readonly string[]
  readonly rivals: readonly string[]
}

/** Characters to each side in which a name counts: some long paragraphs, not a whole book. */
const REACH = 600

const IN_WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]/u

/** The companions that an editor gave a term, or null where there are none. */
export function companionsOf({ near = [], rivals = [] }: Matching): Companions | null {
  if (near.length + rivals.length === 0) return null
  return { near: near.map(foldString), rivals: rivals.map(foldString) }
}

/** Where the names of one list stand: the ends and the starts of all, each in order. */
interface Places {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What is named in a folded text, and over it. Each list of names is looked for once, when it is first asked for. */
export class Surroundings {
  private readonly known = new Map<readonly string[], Places>()
  private text: string | null = null

  /** `about` is the heading over the text. */
  constructor(
    private readonly folded: FoldedText,
    private readonly about: string,
  ) {}

  /**
   * Whether the names round a folded span let it count. The last one before it decides, since a short name takes up what
   * was named; where none is, the first one behind it; where the text has none at all, what it is about.
   */
  allow(start: number, end: number, { near, rivals }: Companions): boolean {
    const [nearPlaces, rivalPlaces] = [this.placesOf(near), this.placesOf(rivals)]
    const [lastNear, lastRival] = [lastUpTo(nearPlaces.ends, start), lastUpTo(rivalPlaces.ends, start)]
    if (lastNear !== lastRival) return lastNear > lastRival
    const [firstNear, firstRival] = [firstFrom(nearPlaces.starts, end), firstFrom(rivalPlaces.starts, end)]
    if (firstNear !== firstRival) return firstNear < firstRival
    const heading = foldString(this.about)
    return !holds(heading, rivals) && (near.length === 0 || holds(heading, near))
  }

  private placesOf(names: readonly string[]): Places {
    let places = this.known.get(names)
    if (places === undefined) {
      this.text ??= unitsOf(this.folded, 0, this.folded.length)
      const spans = spansOf(this.text, names)
      places = { starts: inOrder(spans.map(([from]) => from)), ends: inOrder(spans.map(([, to]) => to)) }
      this.known.set(names, places)
    }
    return places
  }
}

const inOrder = (numbers: number[]): number[] => numbers.sort((a, b) => a - b)

function spansOf(text: string, names: readonly string[]): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (standsAlone(text, at, name)) spans.push([at, at + name.length])
  return spans
}

const holds = (text: string, names: readonly string[]): boolean => spansOf(text, names).length > 0

/** The greatest of the numbers that is no greater than a limit, within reach; or -1. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  const found = numbers[countBelow(numbers, limit + 1) - 1] ?? -1
  return found > limit - REACH ? found : -1
}

/** The least of the numbers from a limit on, within reach; or infinity. */
function firstFrom(numbers: readonly number[], limit: number): number {
  const found = numbers[countBelow(numbers, limit)] ?? Infinity
  return found < limit + REACH ? found : Infinity
}

/** How many of the numbers, which are in order, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Latin names are whole words; Chinese ones have no such edges. */
function standsAlone(text: string, at: number, name: string): boolean {
  return !runsOn(text.charAt(at - 1), name.charAt(0)) && !runsOn(name.slice(-1), text.charAt(at + name.length))
}

const runsOn = (one: string, next: string): boolean => IN_WORD.test(one) && IN_WORD.test(next)
