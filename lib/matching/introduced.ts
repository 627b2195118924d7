/**
 * A name whose abbreviation stands in brackets right behind it, in the middle of a term: the Shanghai Cooperation Organization
 * (SCO) summit, the Turkmenistan-Afghanistan-Pakistan-India (TAPI) gas pipeline.
 */

const SMALL = new Set('and for in of on the'.split(' '))

/** What a name stands before, with a capital in headwords at times. */
const KINDS = new Set(
  'charter corridor declaration forum highway pipeline programme program project railway summit'.split(' '),
)

const FEWEST_INITIALS = 3
const FEWEST_CHARACTERS = 4

/** An English term with the initials of its name in brackets. */
export function introduced(text: string): string[] {
  const words = text.split(' ')
  const end = words.findIndex((word, at) => at > 0 && (isSmall(word) || KINDS.has(word.toLowerCase())))
  if (end < 0) return []
  const name = words.slice(0, end)
  const parts = name.flatMap((word) => word.split('-')).filter((part) => !SMALL.has(part))
  if (parts.length < FEWEST_INITIALS || !parts.every((part) => /^\p{Lu}/u.test(part))) return []
  const initials = parts.map((part) => part.charAt(0)).join('')
  return [[...name, `(${initials})`, ...words.slice(end)].join(' ')]
}

/** Whether a word is no part of a name. */
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word) && !SMALL.has(word)

/** A Chinese term that begins with a name, with an abbreviation of the name in brackets: 上海合作组织（SCO）峰会. */
export function introducedChinese(text: string, abbreviations: ReadonlyMap<string, readonly string[]>): string[] {
  for (let end = text.length - 1; end >= FEWEST_CHARACTERS; end--) {
    const name = text.slice(0, end)
    const found = abbreviations.get(name)
    if (found !== undefined) return found.map((short) => `${name}（${short}）${text.slice(end)}`)
  }
  return []
}
