/**
 * Names of the modes in the reader's language.
 */
import type { MessageKey, Translate } from './messages'

const names: ReadonlyMap<string, MessageKey> = new Map([
  ['off', 'modeOff'],
  ['hover', 'modeHover'],
  ['underline', 'modeUnderline'],
  ['background', 'modeBackground'],
  ['gloss', 'modeGloss'],
])

/** The name of a mode as it is kept in the settings. */
export function modeName(mode: string, t: Translate): string {
  const key = names.get(mode)
  return key === undefined ? mode : t(key)
}
