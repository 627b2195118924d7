/**
 * Notices when a reader has finished selecting: the button of the pointer is up, the keys are up, the finger rests. Only
 * trusted events count, and none is kept from the page.
 */
import type { Point } from './geometry'
import { CARD_HOST_TAG } from './left-out'

export interface SelectionWatcher {
  /** The selection may be another one now; where the pointer was, if it was made with it. */
  readonly onFinished: (pointer: Point | null) => void
  /** The selection changes, or the reader turns to something else. */
  readonly onChange: () => void
  readonly signal: AbortSignal
}

/** A finger moves the ends of a selection by handles, which tell of nothing else: it has rested for so long, in ms. */
const TOUCH_REST = 300

export function watchSelection({ onFinished, onChange, signal }: SelectionWatcher): void {
  const options = { capture: true, passive: true, signal }
  let isPressed = false
  let isTouch = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const finishIn = (delay: number, pointer: Point | null): void => {
    clearTimeout(timer)
    timer = setTimeout(() => !isPressed && !signal.aborted && onFinished(pointer), delay)
  }
  const listen = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, (event) => event.isTrusted && !isOurs(event) && act(event), options)

  listen('pointerdown', (event) => {
    isPressed = event.pointerType !== 'touch'
    isTouch = event.pointerType === 'touch'
    onChange()
  })
  listen('pointerup', (event) => {
    isPressed = false
    // A click into a selection ends it after this event.
    finishIn(0, { x: event.clientX, y: event.clientY })
  })
  listen('pointercancel', () => {
    isPressed = false
  })
  listen('keyup', (event) => {
    if (!event.shiftKey && !event.isComposing) finishIn(0, null)
  })
  document.addEventListener(
    'selectionchange',
    () => {
      onChange()
      if (isTouch && !isPressed) finishIn(TOUCH_REST, null)
    },
    options,
  )
  signal.addEventListener('abort', () => clearTimeout(timer))
}

const isOurs = ({ target }: Event): boolean => target instanceof Element && target.localName === CARD_HOST_TAG
