/**
 * One of several: radio buttons, side by side or one under another, which the browser's own keys move through.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: ComponentChildren
  readonly hint?: string
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string
  /** Keeps the legend for screen readers only. */
  readonly hidesLegend?: boolean
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
  readonly layout?: 'row' | 'list'
  /** Under the options. */
  readonly children?: ComponentChildren
}

export function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { legend, hidesLegend = false, options, value, onChoose, layout = 'row', children } = props
  const name = useId()
  return (
    <fieldset class="choice">
      <legend class={hidesLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class={layout === 'row' ? 'segments' : 'radio-list'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span class="option">
              <span class="option-label">{option.label}</span>
              {option.hint === undefined ? null : <span class="option-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
