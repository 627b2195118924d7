/**
 * The five modes with their pictures, of which one is chosen.
 */
import type { VNode } from 'preact'
import { Choice } from './Choice'
import { useMessages } from './messages'
import { modeName } from './mode-names'
import { ModePicture } from './ModePicture'
import type { Mode } from '../lib/extension/settings-form'

const MODES: readonly Mode[] = ['off', 'hover', 'underline', 'background', 'gloss']

export interface ModeChoiceProps {
  readonly legend: string
  readonly mode: Mode
  readonly onChoose: (mode: Mode) => void
}

export function ModeChoice({ legend, mode, onChoose }: ModeChoiceProps): VNode {
  const { t } = useMessages()
  const options = MODES.map((value) => ({
    value,
    label: (
      <>
        <ModePicture mode={value} />
        <span class="mode-name">{modeName(value, t)}</span>
      </>
    ),
  }))
  return (
    <div class="modes">
      <Choice legend={legend} hidesLegend options={options} value={mode} onChoose={onChoose} />
    </div>
  )
}

/** The modes as options of a select. */
export function ModeOptions(): VNode {
  const { t } = useMessages()
  return (
    <>
      {MODES.map((mode) => (
        <option key={mode} value={mode}>
          {modeName(mode, t)}
        </option>
      ))}
    </>
  )
}

/** The mode a select was set to. */
export const modeOf = (value: string): Mode => MODES.find((mode) => mode === value) ?? 'underline'
