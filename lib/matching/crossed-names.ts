/**
 * Persons whose names are spelt in several ways: where a glossary has Kassym-Jomart Tokayev, Kasym-Zhomart Tokayev and Tokaev,
 * there are papers that write Kasym-Zhomart Tokaev.
 */
import type { Term } from '../glossary/model'
import { foldString } from '../text/folding'
import { editDistance } from '../text/edit-distance'
import { isEnglish } from '../text/language'

const WORD = "\\p{Lu}[\\p{L}'’-]+"
const FULL_NAME = new RegExp(`^(${WORD}) (${WORD})$`, 'u')
const SURNAME = new RegExp(`^${WORD}$`, 'u')

/** So many letters may differ, in so long a name. */
const MOST_SLIPS = 3
const SLIPS_SHARE = 0.4

/** Whether one word may spell another: Korgas and Khorgos. */
export function spells(word: string, other: string): boolean {
  const [one, two] = [foldString(word), foldString(other)]
  const limit = Math.min(MOST_SLIPS, Math.floor(one.length * SLIPS_SHARE))
  return editDistance(one, two, limit) <= limit
}

/** The names of a person that its glossary does not have, of the spellings that it has for first name and surname. */
export function crossedNames(terms: readonly Term[]): Term[] {
  const english = terms.filter((term) => isEnglish(term.language))
  const model = english[0]
  const [, first = '', surname = ''] = FULL_NAME.exec(model?.text ?? '') ?? []
  // Who is known by a surname is a person.
  if (model === undefined || !english.some(({ text }) => text === surname)) return []
  const full = english.flatMap(({ text }) => {
    const [, one = '', two = ''] = FULL_NAME.exec(text) ?? []
    return spells(one, first) && spells(two, surname) ? [[one, two] as const] : []
  })
  const alone = english.map(({ text }) => text).filter((text) => SURNAME.test(text) && spells(text, surname))
  const firsts = new Set(full.map(([one]) => one))
  const surnames = new Set([...full.map(([, two]) => two), ...alone])
  const names = [...firsts].flatMap((one) => [...surnames].map((two) => `${one} ${two}`))
  const known = new Set(english.map(({ text }) => text))
  return names.filter((text) => !known.has(text)).map((text) => ({ text, language: model.language }))
}
