/**
 * The part of the card that scrolls. A card that was opened from another begins at its top; on the way back the reader
 * is where they were, with the focus on the term they had opened.
 */
import { Component, createRef, type ComponentChildren, type VNode } from 'preact'

interface Place {
  readonly scrollTop: number
  /** Which of the terms that open had the focus; -1 where none had. */
  readonly term: number
}

export interface CardScrollerProps {
  /** How many cards were opened one from another before this one. */
  readonly depth: number
  readonly children: ComponentChildren
}

/** A class, because only that is told before its content is exchanged. */
export class CardScroller extends Component<CardScrollerProps> {
  readonly #scroller = createRef<HTMLDivElement>()
  readonly #places: Place[] = []

  override getSnapshotBeforeUpdate({ depth }: CardScrollerProps): null {
    if (this.props.depth > depth && this.#scroller.current) this.#places[depth] = placeIn(this.#scroller.current)
    return null
  }

  override componentDidUpdate({ depth: before }: CardScrollerProps): void {
    const { depth } = this.props
    if (depth === before || !this.#scroller.current) return
    takePlace(this.#scroller.current, depth < before ? this.#places[depth] : undefined)
  }

  override render({ children }: CardScrollerProps): VNode {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
      <div class="card-scroller shaded-scroller" tabIndex={0} data-first-focus ref={this.#scroller}>
        {children}
      </div>
    )
  }
}

const termsIn = (scroller: Element): HTMLElement[] => [...scroller.querySelectorAll<HTMLElement>('.text-term')]

function placeIn(scroller: HTMLElement): Place {
  const term = termsIn(scroller).findIndex((each) => each.matches(':focus'))
  return { scrollTop: scroller.scrollTop, term }
}

/** Whoever holds the card sees to it that the focus stays in it. */
function takePlace(scroller: HTMLElement, place: Place | undefined): void {
  scroller.scrollTop = place?.scrollTop ?? 0
  if (place && place.term >= 0) termsIn(scroller)[place.term]?.focus({ preventScroll: true })
}
