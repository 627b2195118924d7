/**
 * Which occurrences of a flow a reader can see: an inline element may hide what is in it, though the line around it is
 * seen. Asked of each element that holds some of an occurrence, and of no other.
 */
import { isRendered, isTextSeen } from './element-style'
import { parentElementOf } from './form-proof'
import { MarkedFlow, type PageOccurrence } from './marked-flow'
import type { TextFlow } from './text-flow'

/** The flow in parts, each of which is either seen or hidden by one element; the flow itself where it is all alike. */
export function partsBySight(marked: MarkedFlow): readonly MarkedFlow[] {
  const { flow, occurrences } = marked
  if (occurrences.length < 2 || marked.holders.length < 2 || !isRendered(flow.block)) return [marked]
  const hiders = new Map<Node | null, boolean>()
  const isSeen = (text: Text): boolean => {
    const known = hiders.get(text.parentNode) ?? isTextSeen(text)
    hiders.set(text.parentNode, known)
    return known
  }
  const parts = new Map<Node | null, PageOccurrence[]>()
  for (const occurrence of occurrences) {
    const hidden = flow.nodesBetween(occurrence.start, occurrence.end).find((text) => !isSeen(text))
    const hider = hidden?.parentNode ?? null
    const part = parts.get(hider)
    if (part) part.push(occurrence)
    else parts.set(hider, [occurrence])
  }
  return parts.size < 2 ? [marked] : [...parts.values()].map((part) => new MarkedFlow(flow, part))
}

/** Whether an element within the line takes some of the occurrences out of it, so that what is beside them touches. */
export function isTakenOut({ flow, holders }: MarkedFlow): boolean {
  if (flow.nodes.length < 2 || !isRendered(flow.block)) return false
  return holders.some((text) => !isTextSeen(text) && hasNoBox(text, flow))
}

function hasNoBox(text: Text, { block }: TextFlow): boolean {
  for (let at = text.parentElement; at && at !== block; at = parentElementOf(at)) {
    if (getComputedStyle(at).display === 'none') return true
  }
  return false
}
