/** The initials of a person, which stand for nothing else: of `Musaev A.I.` and `A.I. Musaev`. */
import { codeAt } from '../text/characters'

const STOP = 0x2e
const LONGEST = 6
const INITIALS = /^(?:\p{Lu}\.\s?){2,3}$/u

/** As the surnames end of those who put initials to them. */
const SURNAME = '\\p{Lu}\\p{L}+(?:[eo]va?|[ct]?sk(?:aya|iy|yi|y)|enko|uly|uulu|kyzy|zod[ae]|zade|shvili|dze)'
const BEFORE = new RegExp(`(?<![\\p{L}-])${SURNAME},?\\s$`, 'u')
const BEHIND = new RegExp(`^\\s?${SURNAME}(?![\\p{L}-])`, 'u')
const LONGEST_SURNAME = 24

/** Whether a span is the initials before a surname or behind it: A.I. is no artificial intelligence there. */
export function areInitials(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || codeAt(text, end - 1) !== STOP || !INITIALS.test(text.slice(start, end))) return false
  return (
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_SURNAME), start)) ||
    BEHIND.test(text.slice(end, end + LONGEST_SURNAME))
  )
}
