/** Nouns that are counted inside a term: community with a shared future, mother-in-law, attorney general, court-martial. */
import { irregularPlural, regularPlural, secondPlural, singularOf } from '../text/english/nouns'
import { matchCase } from './english-case'

const PREPOSITIONS =
  /[\s-](?:of|for|before|after|with|on|in|to|from|between|among|against|as|by|at|under|over|per|through|without|towards?)[\s-]/i

/** Adjectives behind their noun, and Latin genitives. */
const POSTPOSITIVE =
  /[\s-](?:d['’]\p{L}+|general|martial|apparent|laureate|emeritus|elect|designate|extraordinary(?: and plenipotentiary)?|plenipotentiary|payable|receivable|withheld|politic|errant|curiae|vitae|operandi|vivendi|delicti|in-law|up|by)$/iu

/** The term with its inner noun in the other number. */
export function innerNoun(text: string): string[] {
  if (/^persona non grata$/i.test(text)) return [text.replace(/persona/i, '$&e').replace(/grata$/i, '$&e')]
  const behind = PREPOSITIONS.exec(text) ?? POSTPOSITIVE.exec(text) ?? /(?<=\bnotary) public$/i.exec(text)
  if (!behind) return attributive(text)
  const head = /\p{L}+$/u.exec(text.slice(0, behind.index))?.[0]
  if (head === undefined || head.length < 3) return []
  if (/^-(?:up|by)$/i.test(behind[0]) && !/er$/i.test(head)) return []
  const before = text.slice(0, behind.index - head.length)
  return otherNumbers(head).map((other) => before + matchCase(head, other) + text.slice(behind.index))
}

/** Nouns that stand before another noun in either number: emission trading and emissions trading. */
const EITHER =
  /^(?:account|application|asset|communication|drug|emission|export|import|job|material|operation|payment|record|resource|sale|service|skill|sport|system|telecommunication|weapon)s?$/i

/** The term with the noun before its last noun in the other number. */
function attributive(text: string): string[] {
  const words = text.split(' ')
  // Searches and seizures: the last noun is left to its ending.
  if (words.length === 3 && words[1] === 'and')
    return otherNumbers(words[0] ?? '').map((other) => `${other} and ${words[2]}`)
  const noun = words.at(-2) ?? ''
  if (words.length > 4 || !EITHER.test(noun)) return []
  const other = /s$/i.test(noun) ? noun.slice(0, -1) : `${noun}s`
  return [[...words.slice(0, -2), other, ...words.slice(-1)].join(' ')]
}

function otherNumbers(noun: string): string[] {
  const singular = singularOf(noun)
  if (singular !== null) return [singular]
  const irregular = irregularPlural(noun)
  if (irregular === null && /[^siu]s$/i.test(noun)) return []
  const regular = regularPlural(noun)
  const first = irregular ?? (regular && regular.stem + regular.plural)
  return [first, secondPlural(noun)].filter((plural) => plural !== null)
}
