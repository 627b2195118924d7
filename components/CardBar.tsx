/**
 * The upper edge of the card: the way back, a handle to move it by, pin and close.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from './Icon'
import { useMessages } from './messages'

export interface CardControls {
  readonly isPinned: boolean
  readonly onPin: () => void
  readonly onClose: () => void
  /** By px of the viewport. */
  readonly onMove: (x: number, y: number) => void
  /** The term that was open before; null for the first. */
  readonly back: string | null
  readonly onBack: () => void
}

export function CardBar({ isPinned, onPin, onClose, onMove, back, onBack }: CardControls): VNode {
  const { t } = useMessages()
  const [drag] = useState(() => new Drag())
  return (
    <div
      class="card-bar"
      onPointerDown={drag.begin}
      onPointerMove={(event) => drag.move(event, onMove)}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      {back === null ? null : (
        <button type="button" class="action card-back" title={t('cardBackHint')} onClick={onBack}>
          <Icon name="back" />
          <span>{t('cardBack', back)}</span>
        </button>
      )}
      <button
        type="button"
        class="icon-button card-grip"
        aria-label={t('cardMove')}
        title={t('cardMove')}
        onKeyDown={(event) => {
          const [x, y] = STEPS.get(event.key) ?? [0, 0]
          if ((x === 0 && y === 0) || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          const size = event.shiftKey ? FAR : NEAR
          onMove(x * size, y * size)
        }}
      >
        <Icon name="grip" />
      </button>
      <button
        type="button"
        class="icon-button card-pin"
        aria-pressed={isPinned}
        aria-label={t('cardPin')}
        title={t('cardPin')}
        onClick={onPin}
      >
        <Icon name="pin" />
      </button>
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t('cardClose')}
        title={t('cardClose')}
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}

/** How far an arrow key moves the card, in px; and with Shift. */
const NEAR = 16
const FAR = 64

const STEPS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** What the pointer moves the card by while it is down; buttons other than the handle are left out. */
class Drag {
  private last: { readonly x: number; readonly y: number } | null = null

  readonly begin = ({ target, currentTarget, button, screenX: x, screenY: y, pointerId }: PointerEvent): void => {
    const control = target instanceof Element ? target.closest('button') : null
    if (button !== 0 || (control && !control.classList.contains('card-grip'))) return
    this.last = { x, y }
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId)
  }

  move({ screenX: x, screenY: y }: PointerEvent, onMove: CardControls['onMove']): void {
    if (!this.last || (x === this.last.x && y === this.last.y)) return
    onMove(x - this.last.x, y - this.last.y)
    this.last = { x, y }
  }

  readonly end = (): void => {
    this.last = null
  }
}
