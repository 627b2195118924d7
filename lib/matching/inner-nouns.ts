/** Nouns that are counted inside a term: community with a shared future, mother-in-law, attorney general, court-martial. */
import { irregularPlural, regularPlural, secondPlural, singularOf } from '../text/english/nouns'
import { matchCase } from './english-case'

const PREPOSITIONS =
  /[\s-](?:of|for|with|on|in|to|from|between|among|against|by|at|under|over|through|without|towards?)[\s-]/i

/** Adjectives behind their noun, and Latin genitives. */
const POSTPOSITIVE =
  /[\s-](?:general|martial|apparent|laureate|emeritus|elect|designate|plenipotentiary|politic|errant|curiae|vitae|operandi|vivendi|delicti|in-law|up|by)$/i

/** The term with its inner noun in the other number. */
export function innerNoun(text: string): string[] {
  const behind = PREPOSITIONS.exec(text) ?? POSTPOSITIVE.exec(text)
  if (!behind) return []
  const head = /[A-Za-z]+$/.exec(text.slice(0, behind.index))?.[0]
  if (head === undefined || head.length < 3) return []
  if (/^-(?:up|by)$/i.test(behind[0]) && !/er$/i.test(head)) return []
  const before = text.slice(0, behind.index - head.length)
  return otherNumbers(head).map((other) => before + matchCase(head, other) + text.slice(behind.index))
}

function otherNumbers(noun: string): string[] {
  const singular = singularOf(noun)
  if (singular !== null) return [singular]
  const irregular = [irregularPlural(noun), secondPlural(noun)].filter((plural) => plural !== null)
  if (irregular.length > 0) return irregular
  if (/[^siu]s$/i.test(noun)) return []
  const regular = regularPlural(noun)
  return regular ? [regular.stem + regular.plural] : []
}
