/**
 * The events that tell what the pointer does. Only what the reader did counts: a page may flood us with events of its
 * own, and each costs no more than to see that.
 */
import { CARD_HOST_TAG } from './left-out'

/** Who wants to know. */
export interface HoverListener {
  moveTo(event: PointerEvent): void
  /** Own: on something of ours, as a card. */
  press(event: PointerEvent, isOwn: boolean): void
  click(event: PointerEvent): void
  key(event: KeyboardEvent): void
  scroll(): void
  leaveWindow(): void
  lookAway(): void
  stop(): void
}

type Listen = readonly [target: EventTarget, type: string, callback: (event: Event) => void]

/** Listens until the signal aborts; `document.open` takes all listeners away, so they are put back. */
export function listenForHover(hover: HoverListener, signal: AbortSignal): void {
  const all = [...pointerListeners(hover), ...otherListeners(hover)].map(([target, type, callback]): Listen => [
    target,
    type,
    (event) => event.isTrusted && callback(event),
  ])
  const listen = (): void => {
    for (const [target, type, callback] of all)
      target.addEventListener(type, callback, { passive: true, capture: true, signal })
  }
  listen()
  // A document that is written anew gets another root element; the same listener is never added twice.
  const roots = new MutationObserver(listen)
  roots.observe(document, { childList: true })
  signal.addEventListener('abort', () => {
    roots.disconnect()
    hover.stop()
  })
}

function pointerListeners(hover: HoverListener): Listen[] {
  const move = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType !== 'touch') hover.moveTo(event)
  }
  return [
    [window, 'pointermove', move],
    [window, 'pointerover', move],
    [window, 'pointerup', move],
    [window, 'pointerdown', (event) => event instanceof PointerEvent && hover.press(event, isOwn(event))],
    [
      window,
      'click',
      (event) => event instanceof PointerEvent && event.button === 0 && !isOwn(event) && hover.click(event),
    ],
    [window, 'pointerout', (event) => event instanceof PointerEvent && isWayOut(event) && hover.leaveWindow()],
  ]
}

function otherListeners(hover: HoverListener): Listen[] {
  const key = (event: Event): void => {
    if (event instanceof KeyboardEvent) hover.key(event)
  }
  return [
    [window, 'keydown', key],
    [window, 'keyup', key],
    [window, 'scroll', () => hover.scroll()],
    [window, 'blur', (event) => event.target === window && hover.lookAway()],
    [document, 'visibilitychange', () => hover.lookAway()],
    [window, 'pagehide', () => hover.stop()],
  ]
}

/** Seen from outside, what happens in a closed shadow tree happens to its host. */
const isOwn = (event: Event): boolean => event.target instanceof Element && event.target.localName === CARD_HOST_TAG

/** Out of one element into no other. The root element could tell it too, but a document may have none. */
const isWayOut = ({ relatedTarget, pointerType }: PointerEvent): boolean =>
  relatedTarget === null && pointerType !== 'touch'
