/**
 * Names of a glossary within its longer terms, in other ways: by their abbreviation or in full, as in the purposes and
 * principles of the United Nations Charter, or in quotation marks, as in the “Belt and Road” Forum.
 */
import type { Concept, Term } from '../glossary/model'
import { isEnglish } from '../text/language'
import type { Quotable } from './chinese-variants'
import { spells } from './crossed-names'
import { spellings } from './english-variants'

/** Of each name its abbreviation, and of each abbreviation its name. */
export interface OtherNames {
  readonly abbreviations: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  /** What the Chinese terms quote, and English writers, too, at times. */
  readonly quoted: readonly string[]
  /** The other spellings of names of one word: Horgos of Khorgos. */
  readonly spelt: ReadonlyMap<string, readonly string[]>
  /** Of each Chinese name the abbreviations in either language: SCO and 上合组织 of 上海合作组织. */
  readonly chineseAbbreviations: ReadonlyMap<string, readonly string[]>
  /** The terms of the glossary, which need not be made. */
  readonly terms: ReadonlySet<string>
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u
const NAME = /^\p{Lu}[^,]* [^,]*$/u
const SMALL = /^(?:and|for|in|of|on|the)$/

const wordsOf = (name: string): string[] => name.split(/[ -]/)

/** What a name is looked up by: with hyphens or without, in any case. */
const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase()

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0).toUpperCase()).join('')

/** Whether the initials of a name, without those of its small words, are its abbreviation. */
const hasInitials = (name: string, abbreviation: string): boolean =>
  /[ -]/.test(name) && initialsOf(wordsOf(name).filter((word) => !SMALL.test(word))) === abbreviation

/** The English names of a glossary which stand beside their initials, or beside what an editor calls an abbreviation: USSR. */
export function otherNamesOf(concepts: readonly Concept[], quotable: Quotable): OtherNames {
  const english = concepts.map(({ terms }) =>
    terms.filter(({ language, matching }) => isEnglish(language) && matching?.marked !== 'never'),
  )
  const abbreviations = new Map<string, string>()
  const names = new Map<string, string>()
  const put = (name: string, abbreviation: string): void => {
    abbreviations.set(keyOf(wordsOf(name)), abbreviation)
    if (!names.has(abbreviation)) names.set(abbreviation, name)
  }
  for (const terms of english) {
    for (const { text } of terms.filter((term) => ABBREVIATION.test(term.text)))
      for (const name of terms) if (hasInitials(name.text, text)) put(name.text, text)
  }
  for (const [first, ...others] of english) {
    if (first === undefined || !first.text.includes(' ')) continue
    for (const { text, type } of others)
      if (type === 'abbreviation' && ABBREVIATION.test(text) && !names.has(text)) put(first.text, text)
  }
  const parts = new Set(quotable)
  const quoted = concepts
    .filter(({ terms }) => terms.some(({ text }) => parts.has(text)))
    .flatMap(({ terms }) => terms.filter(({ text, language }) => isEnglish(language) && NAME.test(text)))
    .map(({ text }) => text)
  return {
    abbreviations,
    names,
    quoted,
    spelt: speltOf(english),
    chineseAbbreviations: chineseAbbreviationsOf(concepts),
    terms: new Set(english.flat().map(({ text }) => text.toLowerCase())),
  }
}

const WORD = /^\p{Lu}[\p{L}'’]{3,}$/u

function speltOf(english: readonly (readonly Term[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [first, ...others] of english) {
    if (first === undefined || !WORD.test(first.text)) continue
    const spelt = others.map(({ text }) => text).filter((text) => WORD.test(text) && spells(text, first.text))
    if (spelt.length > 0) found.set(first.text, spelt)
  }
  return found
}

const CHINESE_NAME = /^\p{sc=Han}{4,}$/u

function chineseAbbreviationsOf(concepts: readonly Concept[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { terms } of concepts) {
    const short = terms.filter(({ type, text }) => type === 'abbreviation' && /^(?:\p{Lu}+|\p{sc=Han}+)$/u.test(text))
    if (short.length === 0) continue
    for (const { text, type } of terms)
      if (type === undefined && CHINESE_NAME.test(text)) found.set(text, [...new Set(short.map((term) => term.text))])
  }
  return found
}

/** The longest name has so many words. */
const MOST_WORDS = 6

/** A longer term with the other name of what it names, or with its abbreviation’s own; nothing for the names themselves. */
export function withOtherNames(term: string, { abbreviations, names, quoted, spelt, terms }: OtherNames): string[] {
  if (names.size + quoted.length + spelt.size === 0 || term.includes('(')) return []
  const words = [...term.matchAll(/[^ -]+/g)].map((word) => ({ text: word[0], start: word.index }))
  const found: string[] = []
  const [first = ''] = term.split(' ')
  if (names.has(first) && /^\S+ \p{L}/u.test(term)) found.push(term.replace(' ', '’s '))
  const put = (from: number, last: number, other: string): void => {
    const [start, end] = [words[from]?.start ?? 0, words[last]]
    if (end === undefined || last - from + 1 === words.length) return
    found.push(term.slice(0, start) + other + term.slice(end.start + end.text.length))
  }
  for (let at = 0; at < words.length; at++) {
    const name = names.get(words[at]?.text ?? '')
    if (name !== undefined) put(at, at, name)
    for (const other of spelt.get(words[at]?.text ?? '') ?? []) put(at, at, other)
    for (let last = at + 1; last < Math.min(words.length, at + MOST_WORDS); last++) {
      const abbreviation = abbreviations.get(keyOf(words.slice(at, last + 1).map(({ text }) => text)))
      if (abbreviation !== undefined) put(at, last, abbreviation)
    }
  }
  // An initiative of that name is the same thing: the name alone is marked within its quotation marks.
  if (!/ initiative$/i.test(term))
    for (const name of quoted) if (holdsWords(term, name)) found.push(term.replace(name, `"${name}"`))
  return found.flatMap((text) => (terms.has(text.toLowerCase()) ? [] : [text].concat(spellings(text))))
}

/** Whether a longer term has a name between its words. */
const holdsWords = (term: string, name: string): boolean =>
  term.length > name.length && term.includes(name) && ` ${term} `.includes(` ${name} `)
