/**
 * How long the pointer rests before a card opens: a slider with its number.
 */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useMessages } from '../messages'

const LONGEST = 1000
const STEP = 20

export interface DelaySliderProps {
  /** In ms. */
  readonly delay: number
  /** When the reader lets go of the slider or presses a key on it. */
  readonly onChange: (delay: number) => void
}

export function DelaySlider({ delay, onChange }: DelaySliderProps): VNode {
  const { t } = useMessages()
  const id = useId()
  // Where the reader has moved it and not let go yet.
  const [moved, setMoved] = useState<number | null>(null)
  const shown = moved ?? delay
  return (
    <div class="delay">
      <label for={id}>{t('delayLabel')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(LONGEST, delay)}
        step={STEP}
        value={shown}
        aria-valuetext={t('delayValue', String(shown))}
        onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          onChange(event.currentTarget.valueAsNumber)
          setMoved(null)
        }}
        onBlur={() => setMoved(null)}
      />
      <output for={id}>{t('delayValue', String(shown))}</output>
    </div>
  )
}
