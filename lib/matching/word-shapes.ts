/** What the capitals of a word look like. */

/** Letters all capitals, and more than one of them or one with a digit or sign: BRI, B&R, A.I., 5G. */
export const isAbbreviation = (text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  !/\s\S{6,}/.test(text) &&
  (text.match(/\p{Lu}/gu) ?? []).length > (/[\d&+]/.test(text) ? 0 : 1)

/** Capitals inside a short word: mRNA, IoT, pH. */
export const isMixed = (text: string): boolean =>
  text.length <= 8 && /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}/u.test(text) && !/^Ma?c\p{Lu}/u.test(text)

/** Two words or syllables made one, whose inner capital some papers keep and some do not: LegCo, GitHub. */
export const isJoined = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(text) && !text.startsWith('Mac')

/** Whether a word is the headword written solid: a phrase says nothing by its capitals, and Ceasefire is Cease-Fire. */
export const joins = (text: string, headword: string): boolean =>
  /[\s-]/.test(headword) && text.toLowerCase() === headword.toLowerCase().replace(/[\s-]/g, '')

/** Whether the plural of a noun is a name where it has a capital: Windows are none in `on Windows and Linux`. */
export const hasNameForPlural = (noun: string): boolean => /^window$/i.test(noun)
