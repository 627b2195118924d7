/** What dictionaries write behind a headword and texts do not: its gender and kind, and the ending of its other gender. */

/** `accélérateur n.m.`, `essaim, n. m.`, `honoraires (m. pl.)`: each of the parts has a full stop. */
const GRAMMAR =
  /(?<!\d)[\s,]+\(?(?:(?:n|s|m|f|mf|nm|nf|sm|sf|subst|adj|adv|loc|v|vt|vi|tr|intr|pron|pl|plur|sing|inv|masc|fém|fem|neut)\.(?:\s*(?:et|ou|y|o|e|und|\/|,)(?=[\s\p{Ll}]))?\s*)+\)?$/u

/** How German dictionaries give a plural: `Behörde, -n`, `Vertrag, "-e`, `Richter, -`. */
const GERMAN_PLURAL = /(?<=\p{L}),\s*(["¨]|\u0308)?[-–~]\u0308?-?(e|n|en|er|s|nen|ä|ö|ü)?(?:-?e)?$/u

/** The headword without its notes on grammar. */
export function withoutGrammar(text: string): string {
  const rest = text.replace(GRAMMAR, '').replace(GERMAN_PLURAL, '')
  return rest.length > 1 ? rest : text
}

const SUFFIXES =
  'e|ne|le|te|sse|se|ve|euse|trice|drice|rice|ice|ière|ère|enne|elle|onne|ive|esse|es|a|as|ora|oras|esa|ina|triz|essa|in|innen'

const BOTH_GENDERS = new RegExp(
  `^(\\p{L}{3,})(?:\\s?[/／]\\s?[-‐]?|[·•‧∙]|\\.(?=(?:[nltv]?e|se|[dt]?r?ice|euse|i?ère)(?:\\.s)?(?:\\s|$))|,?\\s\\(?[-‐]|\\([-‐]|,\\s(?=(?:euse|d?rice|trice|i?ère|i?enne|elle|ive|ne|e)(?:\\s|$))|\\((?=(?:euse|d?rice|trice|i?ère|ive|enne|elle)\\)))(${SUFFIXES})\\)?([·•‧∙.]s)?(?=\\s|$)(.*)$`,
  'u',
)

/** `éleveur/-euse`, `chercheur·se`, `directeur (-trice)`, `abogado/a`: the word in either gender, otherwise as it is. */
export function bothGenders(text: string): string[] {
  const [, word, suffix, plural, behind = ''] = BOTH_GENDERS.exec(text) ?? []
  if (word === undefined || suffix === undefined) return [text]
  const number = plural === undefined ? '' : 's'
  const forms = [word, word + number, joined(word, suffix) + number].map((form) => form + behind)
  return [...new Set(/[·•‧∙.]/.test(text) ? [text, ...forms] : forms)]
}

/** Endings that are put behind the word, or in the place of what its other gender has there. */
const JOINTS: readonly (readonly [suffix: RegExp, replaced: RegExp])[] = [
  [/^(?:[nlt]?e|sse|in|innen)$/, /$/],
  [/^a$/, /[oe]?$/],
  [/^as$/, /[oe]?s?$/],
  [/^es$/, /s?$/],
  [/^se$/, /[rx]$/],
  [/^ve$/, /f$/],
  [/^r?ice$/, /eur$/],
]

/** Where no joint is known, the suffix takes over from the last letter it has in common with the word: directeur, -trice. */
function joined(word: string, suffix: string): string {
  const joint = JOINTS.find(([pattern, replaced]) => pattern.test(suffix) && replaced.test(word))
  if (joint) return word.replace(joint[1], suffix === 'ice' ? 'rice' : suffix)
  const at = word.lastIndexOf(suffix.charAt(0).replace('è', 'e'))
  return (at < 2 ? word : word.slice(0, at)) + suffix
}

/** `DBS (Goutte de sang séché)`: an abbreviation taken over from another language, and what it means in this one. */
const BORROWED =
  /^\p{Lu}{2,6}\s?\((?!(?:[Vv]oir|[Ss]iehe|[Vv]éase|[Vv]er|[Vv]edi)\s)(\p{Lu}\p{L}+(?:[\s'’-]\p{L}+){1,6})\)$/u

/** The meaning that stands in brackets behind an abbreviation; nothing for other headwords. */
export function meaningInBrackets(text: string): string[] {
  const meaning = BORROWED.exec(text)?.[1]
  return meaning === undefined ? [] : [meaning]
}

const FIRST_NUMBER = /^((?:n|v|vt|vi|adj|adv)\.\s*)?(?:\(?1[.)）、]|①)\s*(?=\P{N})/u
const NEXT_NUMBER = /[;；,，。.]?\s*(?:(?<=[\s;；,，。])\(?[2-9][.)）、]|[②-⑨])\s*(?=\P{N})/u

/**
 * The meanings that a dictionary numbers in one cell, `1) ruling; 2) award`, each with its part of speech; the cell where it
 * numbers none: a `1. Mahnung` is the first of several things.
 */
export function numberedMeanings(cell: string): string[] {
  const [first, speech = ''] = FIRST_NUMBER.exec(cell) ?? []
  if (first === undefined || !/\p{L}/u.test(cell.slice(first.length))) return [cell]
  const meanings = cell
    .slice(first.length)
    .split(NEXT_NUMBER)
    .filter((meaning) => meaning !== '')
  return meanings.length < 2 && first.includes('.') && !/[)）①]/u.test(first)
    ? [cell]
    : meanings.map((meaning) => speech + meaning)
}
