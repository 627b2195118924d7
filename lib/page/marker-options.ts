/**
 * What a page is marked with, and what is told of it.
 */
import type { Recognise } from './recognition-queue'
import type { OpenShadowRoot } from './shadow-roots'
import type { Showing } from './shown-terms'

export interface PageMarkerOptions {
  /** Finds terms in texts; may fail or be out of date, then it is asked again. */
  readonly recognise: Recognise
  /** Ends everything: marks, listeners, observers, sheets in shadow roots. */
  readonly signal: AbortSignal
  /** The name of the default highlight, under which the caller's stylesheet paints it. */
  readonly highlightName: string
  /** For shadow roots, where the page's sheets do not paint; by default the one rule for `highlightName`. */
  readonly highlightCss?: string
  readonly openShadowRoot?: OpenShadowRoot
  /** Which occurrences are marked, and how; by default all, in the default style. */
  readonly showing?: Showing
  /** Called when the number of terms has changed, a few times a second at most. */
  readonly onChange?: (occurrences: number) => void
  /** Called when other terms may be there, or all of them are known; a few times a second at most. */
  readonly onTerms?: () => void
  /** Called after marks have been looked over, amid own work: they or their places may have changed. */
  readonly onUpdate?: () => void
}
