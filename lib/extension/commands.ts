/** The keyboard commands, as the manifest names them. All can be bound anew in the browser. */

import { MODES, type Mode } from './settings-form'

export const COMMANDS = [
  'switch-mode',
  'next-term',
  'previous-term',
  'show-card',
  'translate-selection',
  'open-page-terms',
] as const

export type CommandName = (typeof COMMANDS)[number]

/** What a page is told when the reader gave a command; frames settle among themselves which one acts. */
export interface CommandMessage {
  readonly kind: 'command'
  readonly name: CommandName
}

/** What a page is told when the reader has switched the mode; `hostname` is empty where it is for every site. */
export interface ModeSwitchMessage {
  readonly kind: 'modeSwitched'
  readonly mode: Mode
  readonly hostname: string
}

/** Reads that message; null for anything else. */
export function readModeSwitch(value: unknown): ModeSwitchMessage | null {
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'kind') !== 'modeSwitched') return null
  const mode = MODES.find((each) => each === Reflect.get(value, 'mode'))
  const hostname: unknown = Reflect.get(value, 'hostname')
  return mode && typeof hostname === 'string' ? { kind: 'modeSwitched', mode, hostname } : null
}

/** Reads such a message; null for anything else. */
export function readCommand(value: unknown): CommandName | null {
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'kind') !== 'command') return null
  return COMMANDS.find((name) => name === Reflect.get(value, 'name')) ?? null
}
