/**
 * What a walk through a page tells its caller, and is told by it.
 */
import type { TextFlow } from './text-flow'

/** Takes what a walk finds. */
export interface FlowSink {
  flow(flow: TextFlow): void
  /** The element is not seen: its text was left out. */
  hidden(root: Element): void
  /** The element may have a shadow root. */
  mayHost(element: Element): void
  /** The element was left out by what its attributes say; parts of it may not be. */
  leftOut?(element: Element): void
  /** The element is out of the flow of the text round it: its own is to be walked by itself. */
  aside?(element: Element): void
}

/** Blocks in which a term was found across an edge that its tag did not tell of. */
export interface DoubtedBlocks {
  has(block: Element): boolean
}
