/** The keyboard commands, as the manifest names them. All can be bound anew in the browser. */

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

/** Reads such a message; null for anything else. */
export function readCommand(value: unknown): CommandName | null {
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'kind') !== 'command') return null
  return COMMANDS.find((name) => name === Reflect.get(value, 'name')) ?? null
}
