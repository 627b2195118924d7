/**
 * Parts of the page that were hidden when scanned, watched until they are shown: by a class, a stylesheet, an ancestor,
 * a hover. A box that appears is told by an IntersectionObserver; invisibility without a change of boxes is asked for.
 */
import { hiddenRootOf, isSeen, parentOf } from './element-style'
import type { MarkedFlow } from './marked-flow'

/** Observed at most: each costs the browser a little in every frame. */
const OBSERVED_AT_MOST = 300

export class HiddenParts {
  private readonly parts = new Set<Element>()
  private readonly observer: IntersectionObserver

  /** `onBox` is called when one of the parts may have come into view. */
  constructor(onBox: () => void, signal: AbortSignal) {
    this.observer = new IntersectionObserver(
      (changes) => {
        if (changes.some((change) => change.isIntersecting)) onBox()
      },
      { rootMargin: '100%' },
    )
    signal.addEventListener('abort', () => {
      this.observer.disconnect()
      this.parts.clear()
    })
  }

  add(part: Element): void {
    if (this.parts.has(part)) return
    if (this.parts.size < OBSERVED_AT_MOST) this.observer.observe(part)
    this.parts.add(part)
  }

  /** Watches what hides a flow; where nothing does, a shadow tree has taken its place, and `mayHost` is told of all around it. */
  addHiderOf({ anchor }: MarkedFlow, mayHost: (element: Element) => void): void {
    const holder = anchor ? parentOf(anchor) : null
    if (holder && !isSeen(holder)) return this.add(hiddenRootOf(holder))
    for (let at = holder; at; at = parentOf(at)) mayHost(at)
  }

  /** The parts that are seen now; they are watched no longer. Those that left the page are forgotten. */
  takeShown(): readonly Element[] {
    const shown: Element[] = []
    for (const part of this.parts) {
      const isGone = !part.isConnected
      if (!isGone && !isSeen(part)) continue
      if (!isGone) shown.push(part)
      this.parts.delete(part)
      this.observer.unobserve(part)
    }
    return shown
  }

  clear(): void {
    this.parts.clear()
    this.observer.disconnect()
  }
}
