import { firstDifference, type Difference } from './difference'
import type { Loaded } from './load'
import { errorsBeside, errorsInBoth } from './page-errors'
import type { Work } from './probe'
import { differenceBeside, whimsOf } from './whims'

/** Says what of the differences between two loads of a page is the extension's doing. */

export interface Findings {
  /** Where the page is not what it is without the extension. */
  readonly difference: Difference | null
  /** Where the page differs from itself, loaded twice in the same way: that place is left out. */
  readonly whim: Difference | null
  /** False where the page differs from itself in too many places for anything to be said of it. */
  readonly isComparable: boolean
  /** Why it cannot be looked at, with or without the extension. */
  readonly unseen: string | null
  /** The address of its own site that the page has gone to, and under which it was looked at. */
  readonly wentTo: string | null
  /** What goes wrong only with the extension. */
  readonly newErrors: readonly string[]
  /** The surfaces found, in reading order, those in frames last. */
  readonly terms: readonly string[]
  /** Null where no content script answered. */
  readonly work: Work | null
}

/** Loads the page once more. */
export interface Loads {
  /** Not looked at before it is so old, in ms. */
  readonly bare: (leastAge: number) => Promise<Loaded>
  readonly marked: () => Promise<Loaded>
}

/** Before a page counts as changed, it is loaded so often once more without the extension: chance may fall alike twice. */
const DOUBTS = 2

/** What the loads without and with the extension show; what `again` shows to be the page's own doing does not count. */
export async function judge(bare: Loaded, marked: Loaded, again: Loads): Promise<Findings> {
  if (bare.trouble !== null) return unseen(bare.trouble)
  const findings = compare(bare, marked)
  if (!findings.difference && findings.newErrors.length === 0) return findings
  // What comes with the time that a page was open is the page's own doing.
  const bareAgain = await again.bare(marked.age)
  if (bareAgain.trouble !== null) return unseen(bareAgain.trouble)
  const errors = errorsBeside(errorsOf(bareAgain, bare), findings.newErrors)
  const markedAgain = await again.marked()
  const seen = marked.trouble === null ? marked : markedAgain
  const judged = { ...compare(bare, seen), newErrors: errorsInBoth(errors, errorsOf(markedAgain, bare)) }
  if (!findings.difference) return judged
  const isSteady = firstDifference(bare.nodes, bareAgain.nodes) === null
  if (isSteady && !judged.difference) return judged
  if (isSteady && isOnce(bare, seen, markedAgain)) return { ...judged, difference: null, whim: judged.difference }
  const other = isSteady ? await otherThan(bare, () => again.bare(marked.age)) : bareAgain
  if (!other) return judged
  const difference = await differenceBesideWhims([bare, other], [seen, markedAgain], again)
  return {
    ...judged,
    whim: firstDifference(bare.nodes, other.nodes),
    isComparable: difference !== 'unknown',
    difference: difference === 'unknown' ? null : difference,
  }
}

/** The first of some more loads that shows the page otherwise; null where none does. */
async function otherThan(first: Loaded, load: () => Promise<Loaded>): Promise<Loaded | null> {
  for (let doubt = 0; doubt < DOUBTS; doubt++) {
    const loaded = await load()
    if (loaded.trouble === null && firstDifference(first.nodes, loaded.nodes)) return loaded
  }
  return null
}

/** Whether only one of two loads with the extension differs from that without it. */
const isOnce = (bare: Loaded, marked: Loaded, again: Loaded): boolean =>
  marked !== again && again.trouble === null && firstDifference(bare.nodes, again.nodes) === null

export function unseen(trouble: string): Findings {
  const nothing = { difference: null, whim: null, wentTo: null, newErrors: [], terms: [], work: null }
  return { ...nothing, isComparable: true, unseen: trouble }
}

function compare(bare: Loaded, marked: Loaded): Findings {
  return {
    difference: firstDifference(bare.nodes, marked.nodes),
    whim: null,
    isComparable: true,
    unseen: null,
    wentTo: bare.wentTo,
    newErrors: errorsBeside(bare.errors, errorsOf(marked, bare)),
    terms: marked.terms,
    work: marked.work,
  }
}

/** That a page cannot be looked at, or goes elsewhere than it did first, is an error as well. */
function errorsOf({ errors, trouble, wentTo }: Loaded, first: Loaded): string[] {
  const isElsewhere = trouble === null && wentTo !== first.wentTo
  return [
    ...errors,
    ...(trouble === null ? [] : [trouble]),
    ...(isElsewhere
      ? [wentTo === null ? `the page does not go to ${first.wentTo}` : `the page goes to ${wentTo}`]
      : []),
  ]
}

/** What all loads with the extension show and no load without it; unknown where those differ too much. */
async function differenceBesideWhims(
  bare: readonly [Loaded, Loaded],
  marked: readonly [Loaded, Loaded],
  again: Loads,
): Promise<Difference | null | 'unknown'> {
  const beside = (loads: readonly Loaded[]): Difference | null | 'unknown' => {
    const whims = whimsOf(bare[0].nodes, ...loads.map(({ nodes }) => nodes))
    if (!whims) return 'unknown'
    const differences = marked.map(({ nodes }) => differenceBeside(whims, bare[0].nodes, nodes))
    return differences.every((each) => each !== null) ? (differences[0] ?? null) : null
  }
  const difference = beside([bare[1]])
  if (difference === null || difference === 'unknown') return difference
  const third = await again.bare(Math.max(marked[0].age, marked[1].age))
  return third.trouble === null ? beside([bare[1], third]) : difference
}
