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

/**
 * Whether the names round a folded span let it count. The last one before it decides, since a short name takes up what was
 * named; where none is, the first one behind it; where the text has none at all, `about`, what the text is about.
 */
export function isAccompanied(
  folded: FoldedText,
  start: number,
  end: number,
  companions: Companions,
  about: string,
): boolean {
  const { near, rivals } = companions
  const before = unitsOf(folded, Math.max(0, start - REACH), start)
  const [lastNear, lastRival] = [latest(before, near), latest(before, rivals)]
  if (lastNear !== lastRival) return lastNear > lastRival
  const behind = unitsOf(folded, end, Math.min(folded.length, end + REACH))
  const [firstNear, firstRival] = [earliest(behind, near), earliest(behind, rivals)]
  if (firstNear !== firstRival) return firstNear < firstRival
  const heading = foldString(about)
  return earliest(heading, rivals) === Infinity && (near.length === 0 || earliest(heading, near) < Infinity)
}

/** Where the last of the names ends, or -1. */
function latest(text: string, names: readonly string[]): number {
  let best = -1
  for (const name of names) {
    let at = text.lastIndexOf(name)
    while (at > 0 && !standsAlone(text, at, name)) at = text.lastIndexOf(name, at - 1)
    if (at >= 0 && standsAlone(text, at, name)) best = Math.max(best, at + name.length)
  }
  return best
}

/** Where the first of the names begins, or infinity. */
function earliest(text: string, names: readonly string[]): number {
  let best = Infinity
  for (const name of names) {
    let at = text.indexOf(name)
    while (at >= 0 && !standsAlone(text, at, name)) at = text.indexOf(name, at + 1)
    if (at >= 0) best = Math.min(best, at)
  }
  return best
}

/** Latin names are whole words; Chinese ones have no such edges. */
function standsAlone(text: string, at: number, name: string): boolean {
  return !runsOn(text.charAt(at - 1), name.charAt(0)) && !runsOn(name.slice(-1), text.charAt(at + name.length))
}

const runsOn = (one: string, next: string): boolean => IN_WORD.test(one) && IN_WORD.test(next)
