/** An abbreviation and what it stands for in one cell, whatever stands between them: `CPA Certified Public Accountant`. */

const SHORT = '\\p{Lu}[\\p{Lu}&]{1,6}'
const BETWEEN = '(?:\\s*(?:[:：=,，/／]|\\s[-–—]+)\\s*|\\s+or\\s+|\\s+)'
const SHORT_FIRST = new RegExp(`^(${SHORT})${BETWEEN}["“]?(\\p{L}.*?)["”]?$`, 'u')
const SHORT_LAST = new RegExp(`^(\\p{L}.*?)${BETWEEN}["“]?(${SHORT})["”]?$`, 'u')

/** Words that abbreviations leave out. */
const SMALL = /^(?:and|or|of|the|for|on|in|to|by|with|at|a|an|de|du|des|la|le)$/i

/** The long name and its abbreviation; none where the one is not that of the other. */
export function shortAndLong(headword: string): string[] {
  const [, short, long] = SHORT_FIRST.exec(headword) ?? []
  if (short !== undefined && long !== undefined && abbreviates(short, long)) return [long, short]
  const [, before, behind] = SHORT_LAST.exec(headword) ?? []
  return before !== undefined && behind !== undefined && abbreviates(behind, before) ? [before, behind] : []
}

/** Whether the letters begin the words, with the small words or without. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replaceAll('&', '')
  const words = long.match(/\p{L}+/gu) ?? []
  if (words.length < 2 || words.length > letters.length + 4) return false
  return initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0).toUpperCase()).join('')
