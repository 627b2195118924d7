/** Longer words that an editor names, in which a term is none. */
import { unitAt, type FoldedText } from '../text/folding'

/** Whether one of the folded blockers stands round a folded offset; each comes with where the term begins in it. */
export function isBlocked(
  folded: FoldedText,
  start: number,
  blockers: readonly (readonly [string, number])[],
): boolean {
  return blockers.some(([blocker, offset]) => {
    const from = start - offset
    if (from < 0 || from + blocker.length > folded.length) return false
    for (let at = 0; at < blocker.length; at++) if (unitAt(folded, from + at) !== blocker.charCodeAt(at)) return false
    return true
  })
}
