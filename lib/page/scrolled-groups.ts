/**
 * Finds what a part of the page shows after it was scrolled far: to measure all it holds would take frames.
 */
import { isShadowRoot } from './element-kind'
import { holds } from './form-proof'
import type { Area } from './marked-flow'
import type { FlowGroup } from './reading-order'
import { hostChain, isReadBefore } from './tree-order'

/**
 * Measures those groups in a scroller that lie in an area, found by the order in which they mostly stand, and some others.
 * `measure` looks up where a group lies now. False when time ran out.
 */
export function measureShown(
  scroller: Node,
  groups: readonly FlowGroup[],
  area: Area,
  deadline: number,
  measure: (group: FlowGroup) => void,
): boolean {
  const part = aroundSlots(scroller)
  const isBefore = (group: FlowGroup): boolean => {
    if (!reachesInto(part, group)) {
      const anchor = group.flows[0]?.anchor
      return anchor !== undefined && isReadBefore(anchor, part)
    }
    measure(group)
    return group.area !== null && (group.area.bottom < area.top || group.area.right < area.left)
  }
  let first = 0
  for (let end = groups.length; first < end;) {
    const middle = (first + end) >> 1
    const group = groups[middle]
    if (group && isBefore(group)) first = middle + 1
    else end = middle
  }
  for (const group of groups.slice(first)) {
    if (!reachesInto(part, group)) break
    if (performance.now() > deadline) return false
    measure(group)
    if (group.area && group.area.top > area.bottom) break
  }
  return true
}

/** What is shown in slots of a scroller lies in its host. */
function aroundSlots(scroller: Node): Node {
  const root = scroller.getRootNode()
  const hasSlots = isShadowRoot(root) && root.querySelector('slot') !== null
  return hasSlots ? root.host : scroller
}

function reachesInto(part: Node, { flows }: FlowGroup): boolean {
  return [flows[0], flows.at(-1)].some((flow) => flow?.anchor && hostChain(flow.anchor).some((at) => holds(part, at)))
}
