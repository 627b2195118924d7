/**
 * Names which say what a short name in the same text means: 乌方 is Uzbekistan behind 塔什干, and Ukraine behind 基辅.
 */
import type { Term } from '../glossary/model'
import { foldString, unitsOf, type FoldedText } from '../text/folding'

/** Folded: the names that speak for a term, and those that make another thing of it. */
export interface Companions {
  readonly near: readonly string[]
  readonly rivals: readonly string[]
  /** Whether one of the names that speak for the term must stand in the text. */
  readonly required: boolean
}

/** Characters to each side in which a name counts: some long paragraphs, not a whole book. */
const REACH = 600

/** What stands between a name and the one that says whose it is: Foreign Ministry spokesperson Mao Ning, of the Republic of … */
const LINK = /^ (?:(?:of|in|the|republic|spokes(?:person|man|woman)) )*$/

/** The longest such link. */
const LONGEST_LINK = 24

const IN_WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]/u

/**
 * The companions that an editor gave a term of a concept, or null where there are none. The longer names of the concept, which
 * have none themselves, speak for the term, too: Sadyr Japarov for Japarov.
 */
export function companionsOf(term: Term, terms: readonly Term[]): Companions | null {
  if (!hasCompanions(term)) return null
  const { near = [], rivals = [] } = term.matching ?? {}
  const longer = terms.filter(
    (other) => other.language === term.language && other.text !== term.text && other.text.includes(term.text),
  )
  const own = longer.filter((other) => !hasCompanions(other)).map(({ text }) => text)
  return { near: [...near, ...own].map(foldString), rivals: rivals.map(foldString), required: near.length > 0 }
}

const hasCompanions = ({ matching }: Term): boolean =>
  (matching?.near ?? []).length + (matching?.rivals ?? []).length > 0

/** A text is searched in parts of so many units, and only those near a short name. */
const PART = 1_024

/** Where names stand: start and end. */
type Span = readonly [start: number, end: number]

/** What is known of a list of names in a text. */
interface Known {
  readonly longest: number
  /** The names that begin in each part. */
  readonly parts: Map<number, readonly Span[]>
}

/** What is named in a folded text, and over it. Each part is searched once for each list of names. */
export class Surroundings {
  private readonly known = new Map<readonly string[], Known>()

  /** `about` is the heading over the text. */
  constructor(
    private readonly folded: FoldedText,
    private readonly about: string,
  ) {}

  /**
   * Whether the names round a folded span let it count. One that belongs to it right behind decides, else the last one
   * before it, since a short name takes up what was named; where none is, the first one behind it; where the text has none
   * at all, what it is about.
   */
  allow(start: number, end: number, { near, rivals, required }: Companions): boolean {
    const [nearPlaces, rivalPlaces] = [this.placesOf(near, start, end), this.placesOf(rivals, start, end)]
    const next = Math.min(nearPlaces.behind, rivalPlaces.behind)
    if (next - end <= LONGEST_LINK && LINK.test(unitsOf(this.folded, end, next))) return next === nearPlaces.behind
    if (nearPlaces.before !== rivalPlaces.before) return nearPlaces.before > rivalPlaces.before
    if (nearPlaces.behind !== rivalPlaces.behind) return nearPlaces.behind < rivalPlaces.behind
    const heading = foldString(this.about)
    return !holds(heading, rivals) && (!required || holds(heading, near))
  }

  /** Where the last of the names before a span ends, or -1, and where the first behind it begins, or infinity. */
  private placesOf(names: readonly string[], start: number, end: number): { before: number; behind: number } {
    let [before, behind] = [-1, Infinity]
    const known = this.knownOf(names)
    const last = Math.floor(Math.min(this.folded.length - 1, end + REACH) / PART)
    for (let part = Math.floor(Math.max(0, start - REACH - known.longest) / PART); part <= last; part++) {
      for (const [from, to] of this.spansIn(part, names, known)) {
        if (to <= start && to > start - REACH) before = Math.max(before, to)
        if (from >= end && from < end + REACH) behind = Math.min(behind, from)
      }
    }
    return { before, behind }
  }

  private knownOf(names: readonly string[]): Known {
    let known = this.known.get(names)
    if (known === undefined) {
      const longest = names.reduce((length, name) => Math.max(length, name.length), 0)
      this.known.set(names, (known = { longest, parts: new Map<number, readonly Span[]>() }))
    }
    return known
  }

  /** The names that begin in a part of the text. */
  private spansIn(part: number, names: readonly string[], { longest, parts }: Known): readonly Span[] {
    const known = parts.get(part)
    if (known !== undefined) return known
    const begin = part * PART
    // One unit more at each side tells whether a name is a word.
    const from = Math.max(0, begin - 1)
    const text = unitsOf(this.folded, from, Math.min(this.folded.length, begin + PART + longest))
    const spans = spansOf(text, names)
      .map(([start, end]): Span => [start + from, end + from])
      .filter(([start]) => start >= begin && start < begin + PART)
    parts.set(part, spans)
    return spans
  }
}

function spansOf(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (standsAlone(text, at, name)) spans.push([at, at + name.length])
  return spans
}

const holds = (text: string, names: readonly string[]): boolean => spansOf(text, names).length > 0

/** Latin names are whole words; Chinese ones have no such edges. */
function standsAlone(text: string, at: number, name: string): boolean {
  return !runsOn(text.charAt(at - 1), name.charAt(0)) && !runsOn(name.slice(-1), text.charAt(at + name.length))
}

const runsOn = (one: string, next: string): boolean => IN_WORD.test(one) && IN_WORD.test(next)
