/** Korean compounds are written with spaces between their words or without: technical terms may have either. */

/** More ways to set spaces are not tried. */
const MOST = 8
const HANGUL = /^[가-힣]{4,10}$/

/** A term with each of its spaces or without, and a long one without spaces with one, the term first. */
export function koreanForms(text: string): string[] {
  const noun = text.replace(DEED, '')
  return noun === text ? koreanSpacings(text) : [...new Set([...koreanSpacings(text), ...koreanSpacings(noun)])]
}

/** What makes a verb of a noun: 기각하다 is found as 기각했다. */
const DEED = /(?<=[가-힣]{2})\s?(?:하다|되다|시키다)$/

function koreanSpacings(text: string): string[] {
  if (text.includes(' ')) return withoutSpaces(text)
  if (!HANGUL.test(text)) return [text]
  const places = Array.from({ length: text.length - 3 }, (_, at) => at + 2)
  return [text, ...places.map((at) => `${text.slice(0, at)} ${text.slice(at)}`)].slice(0, MOST)
}

function withoutSpaces(text: string): string[] {
  const variants = text
    .split(' ')
    .reduce<string[]>(
      (starts, word) => starts.flatMap((start) => (start === '' ? [word] : [`${start} ${word}`, start + word])),
      [''],
    )
  return [
    text,
    ...variants
      .filter((variant) => variant !== text)
      .toReversed()
      .slice(0, MOST - 1),
  ]
}
