/**
 * The ways one English term is written: with or without article, hyphen, serial comma or accents, in British or American
 * spelling, with its verb or its inner noun inflected. The ending of the last noun is left to `endings.ts`.
 */
import { irregularPlural, regularPlural, singularOf } from '../text/english/nouns'
import { otherSpelling } from '../text/english/spelling'
import { isVerb, verbForms } from '../text/english/verbs'

const MOST = 64

/** All variants of a term, the term first; at most 64. */
export function englishVariants(term: string): string[] {
  const { text, verb } = headword(term)
  let variants = withoutBrackets(text)
  variants = spread(variants, lists)
  variants = spread(variants, signs)
  variants = spread(variants, (variant) => (verb || startsWithVerb(variant) ? inflectVerb(variant) : []))
  variants = spread(variants, innerNoun)
  variants = spread(variants, spellings)
  variants = spread(variants, compounds)
  return variants
}

/** The headword as it stands in running text: without article, and without the `to` of a verb. */
function headword(term: string): { text: string; verb: boolean } {
  const text = term.replace(/^(?:the|a|an)\s+(?=\S)/i, '')
  if (/^to\s+[a-z]/.test(text)) return { text: text.slice(3).trimStart(), verb: true }
  return { text, verb: false }
}

function spread(variants: string[], more: (variant: string) => readonly string[]): string[] {
  const all = new Set(variants)
  for (const variant of variants) for (const other of more(variant)) if (all.size < MOST) all.add(other)
  return [...all]
}

/** `Belt and Road Initiative (BRI)`: the name with and without what is in brackets, and an abbreviation there. */
export function withoutBrackets(text: string): string[] {
  const found = /^(.*?)\s*[(（]([^()（）]*)[)）]\s*(.*)$/.exec(text)
  if (!found) return [text]
  const [, before = '', inside = '', behind = ''] = found
  const outside = `${before} ${behind}`.trim()
  const abbreviation = /^[A-Z][A-Z\d&.+-]+$/.test(inside.trim()) ? [inside.trim()] : []
  return [outside, text, ...abbreviation].filter((variant) => variant !== '')
}

function lists(text: string): string[] {
  const result: string[] = []
  if (/,\s+(?:and|or)\s/.test(text)) result.push(text.replace(/,(\s+(?:and|or)\s)/, '$1'))
  else if (/,.*\s(?:and|or)\s/.test(text))
    result.push(text.replace(/(\S)(\s+(?:and|or)\s)(?!.*\s(?:and|or)\s)/, '$1,$2'))
  return [...result, ...orders(text)]
}

/** Three single words in any order: terrorism, separatism and extremism. */
function orders(text: string): string[] {
  const found = /^([\w-]+), ([\w-]+),? and ([\w-]+)$/.exec(text)
  if (!found) return []
  const [, a, b, c] = found
  const rows = [
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]
  return rows.flatMap(([x, y, z]) => [`${x}, ${y} and ${z}`, `${x}, ${y}, and ${z}`])
}

function signs(text: string): string[] {
  const result: string[] = []
  if (text.includes(' & ')) result.push(text.replaceAll(' & ', ' and '))
  if (/["“”]/.test(text)) result.push(text.replace(/["“”]/g, ''))
  if (/s['’](?=\s)/.test(text)) result.push(text.replace(/s['’](?=\s)/g, 's'))
  if (/^[A-Z]{2,4}$/.test(text)) result.push(`${text.split('').join('.')}.`)
  if (/^(?:[A-Z]\.){2,4}$/.test(text)) result.push(text.replaceAll('.', ''))
  return result
}

function startsWithVerb(text: string): boolean {
  const first = /^[a-z]+(?=[\s-]|$)/.exec(text)?.[0]
  return first !== undefined && isVerb(first)
}

function inflectVerb(text: string): string[] {
  const first = /^[a-z]+/.exec(text)?.[0]
  if (first === undefined) return []
  return verbForms(first).map((form) => form + text.slice(first.length))
}

const PREPOSITIONS =
  /\s(?:of|for|with|on|in|to|from|between|among|against|by|at|under|over|through|without|towards?)\s/i

/** The head of `community with a shared future` stands inside the term. */
function innerNoun(text: string): string[] {
  const preposition = PREPOSITIONS.exec(text)
  if (!preposition) return []
  const head = /[A-Za-z]+$/.exec(text.slice(0, preposition.index))?.[0]
  if (head === undefined || head.length < 3) return []
  const before = text.slice(0, preposition.index - head.length)
  const behind = text.slice(preposition.index)
  return [otherNumber(head)].filter((other) => other !== null).map((other) => before + matchCase(head, other) + behind)
}

function otherNumber(noun: string): string | null {
  const singular = singularOf(noun)
  if (singular !== null) return singular
  const irregular = irregularPlural(noun)
  if (irregular !== null) return irregular
  if (noun.toLowerCase().endsWith('s') && !/(?:ss|us|is)$/i.test(noun)) return null
  const regular = regularPlural(noun)
  return regular ? regular.stem + regular.plural : null
}

/** The other spelling of each word that has one, all together and one by one. */
function spellings(text: string): string[] {
  const words = text.split(/([^A-Za-z]+)/)
  const others = words.map((word) => {
    const other = word.length > 2 ? otherSpelling(word.toLowerCase()) : null
    return other === null ? null : matchCase(word, other)
  })
  const changed = others.flatMap((other, at) => (other === null ? [] : [at]))
  if (changed.length === 0) return []
  const one = changed.map((at) => words.map((word, each) => (each === at ? (others[at] ?? word) : word)).join(''))
  const all = words.map((word, each) => others[each] ?? word).join('')
  return changed.length > 1 ? [all, ...one] : one
}

const PREFIXES =
  /(^|[\s-])(anti|counter|co|cross|cyber|e|eco|extra|geo|hydro|inter|intra|macro|mega|micro|mid|mini|multi|nano|neo|non|over|para|peri|photo|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|trans|ultra|under)(-?)(?=[A-Za-z]{4,})/gi

/** Hyphenated words written solid, and prefixes written apart: e-commerce, counter-terrorism, nontraditional. */
function compounds(text: string): string[] {
  const result: string[] = []
  if (/[A-Za-z]-[A-Za-z]/.test(text)) {
    result.push(text.replace(/([A-Za-z])-(?=[A-Za-z])/g, '$1'))
    const prefixed = text.replace(PREFIXES, '$1$2')
    if (prefixed !== text) result.push(prefixed)
  }
  const apart = text.replace(PREFIXES, (all, edge: string, prefix: string, hyphen: string) =>
    hyphen === '' && SPLITS.has(prefix.toLowerCase()) ? `${edge}${prefix}-` : all,
  )
  if (apart !== text) result.push(apart)
  if (/^[a-z]{3,9} [a-z]{3,9}$/.test(text)) result.push(text.replace(' ', ''))
  return result
}

/** Prefixes that are at times set off by a hyphen where a glossary has none. */
const SPLITS = new Set(
  'anti counter cross cyber eco geo hydro macro micro mid mini multi nano neo non photo post pre semi socio sub super trans ultra'.split(
    ' ',
  ),
)

/** `other` with the capitals of `word`: all of them, the first one, or none. */
export function matchCase(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase()
  const first = word.charAt(0)
  return first !== first.toLowerCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other
}
