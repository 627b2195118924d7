/** Kana whose mark of voicing is a character of its own: ハ and ゙ for バ. */
import { codeAt, isCombining } from './characters'

const VOICING = 0x3099
const HALF_VOICING = 0x309a

/** A kana with the mark of voicing that stands behind it: バ for ハ and the mark; null where it takes none, or for another sign. */
export function voiced(kana: number, mark: number): number | null {
  if (mark !== VOICING && mark !== HALF_VOICING) return null
  const composed = String.fromCharCode(kana, mark).normalize('NFC')
  return composed.length === 1 ? codeAt(composed, 0) : null
}

/** Whether a unit is a mark of the letter before it: an accent of its own, or a mark of voicing. */
export const belongsToLetter = (unit: number): boolean =>
  isCombining(unit) || unit === VOICING || unit === HALF_VOICING || unit === 0xff9e || unit === 0xff9f
