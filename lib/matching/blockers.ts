/** Longer words that an editor names, in which a term is none. */
import { unitAt, type FoldedText } from '../text/folding'

const PERSON = '人'.charCodeAt(0)
const PEOPLE = '民'.charCodeAt(0)

/**
 * Whether one of the folded blockers stands round a folded offset; each comes with where the term begins in it. One that
 * names persons, 土库曼人, says nothing of the people of a state: 土库曼人民.
 */
export function isBlocked(
  folded: FoldedText,
  start: number,
  blockers: readonly (readonly [string, number])[],
): boolean {
  return blockers.some(([blocker, offset]) => {
    const from = start - offset
    if (from < 0 || from + blocker.length > folded.length) return false
    for (let at = 0; at < blocker.length; at++) if (unitAt(folded, from + at) !== blocker.charCodeAt(at)) return false
    const end = from + blocker.length
    return blocker.charCodeAt(blocker.length - 1) !== PERSON || end >= folded.length || unitAt(folded, end) !== PEOPLE
  })
}
