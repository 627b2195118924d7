/** Whose a thing is, in the ways it is written: shareholders' meeting, shareholder's, shareholders and shareholder meeting. */

/** Nouns of persons, as their endings tell; what belongs to others has its apostrophe or not, and keeps it. */
const PERSON = '(?:[a-z]{2,}(?:er|or|ee|ist|ant|ent|ian|ien))'

const POSSESSIVE = new RegExp(`(?<!\\p{L})(${PERSON})(?:s['’]|['’]s) (?=\\p{L})`, 'iu')
const PLURAL = new RegExp(`^(${PERSON})s (?=\\p{L}+$)`, 'iu')

export function possessives(text: string): string[] {
  const [found, person] = POSSESSIVE.exec(text) ?? PLURAL.exec(text) ?? []
  if (found === undefined || person === undefined) return []
  return [`${person}s’ `, `${person}’s `, `${person}s `, `${person} `]
    .map((other) => text.replace(found, other))
    .filter((other) => other !== text)
}
