/** Korean compounds are written with spaces between their words or without: technical terms may have either. */

/** More ways to set spaces are not tried. */
const MOST = 8
const HANGUL = /^[가-힣]{4,10}$/

/** A term with each of its spaces or without, and a long one without spaces with one, the term first. */
export function koreanSpacings(text: string): string[] {
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
