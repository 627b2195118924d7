/**
 * Notices when a selection is finished: the button of the pointer is up, the keys are up, or, where neither made it (a menu
 * of the browser, handles under a finger, a screen reader), it rests. Only trusted events count, and none is kept from the
 * page.
 */
import type { Point } from './geometry'
import { CARD_HOST_TAG } from './left-out'

export interface SelectionWatcher {
  /** The selection may be another one now. */
  readonly onFinished: (made: MadeSelection) => void
  /** The selection changes, or the reader turns to something else. */
  readonly onChange: () => void
  readonly signal: AbortSignal
}

export interface MadeSelection {
  /** Where the pointer was, if it was made with it. */
  readonly pointer: Point | null
  /** False where nobody knows: a page may select text itself. */
  readonly isByReader: boolean
}

/** So long nothing changes about a selection that neither pointer nor keys have made, in ms. */
const REST = 350

export function watchSelection({ onFinished, onChange, signal }: SelectionWatcher): void {
  const options = { capture: true, passive: true, signal }
  let isPressed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const finishIn = (delay: number, made: MadeSelection): void => {
    clearTimeout(timer)
    timer = setTimeout(() => !isPressed && !signal.aborted && onFinished(made), delay)
  }
  const listen = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, (event) => event.isTrusted && act(event), options)

  listen('pointerdown', (event) => {
    if (isOurs(event)) return
    // Where a menu opens under another button, nothing tells that it was let go.
    isPressed = event.pointerType !== 'touch' && event.button === 0
    onChange()
  })
  listen('pointerup', (event) => {
    isPressed = false
    // A click into a selection ends it after this event.
    if (!isOurs(event)) finishIn(0, { pointer: { x: event.clientX, y: event.clientY }, isByReader: true })
  })
  for (const type of ['pointercancel', 'blur'] as const)
    listen(type, () => {
      isPressed = false
    })
  listen('keyup', (event) => {
    if (!event.shiftKey && !event.isComposing && !isOurs(event)) finishIn(0, { pointer: null, isByReader: true })
  })
  const rest = (): void => {
    if (!isPressed && document.hasFocus()) finishIn(REST, { pointer: null, isByReader: false })
  }
  document.addEventListener(
    'selectionchange',
    () => {
      onChange()
      rest()
    },
    options,
  )
  // Readers select while a page still loads, before anybody listens.
  if (document.getSelection()?.isCollapsed === false) rest()
  signal.addEventListener('abort', () => clearTimeout(timer))
}

const isOurs = ({ target }: Event): boolean => target instanceof Element && target.localName === CARD_HOST_TAG
