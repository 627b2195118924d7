/**
 * A switch with its label.
 */
import type { ComponentChildren, VNode } from 'preact'

export interface SwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly disabled?: boolean
  readonly children: ComponentChildren
}

export function Switch({ isOn, onSwitch, disabled = false, children }: SwitchProps): VNode {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
