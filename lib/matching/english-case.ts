/** Carries the capitals of a word over to another form of it. */

/** `other` with the capitals of `word`: all of them, the first one, or none. */
export function matchCase(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase()
  const first = word.charAt(0)
  return first !== first.toLowerCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other
}
