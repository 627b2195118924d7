/** Headwords that are lists of alternatives for certain, whatever the habits of their glossary: their counterpart tells. */
import type { Concept, Language } from '../glossary/model'
import { isDense } from '../text/language'

/** The headwords of a language whose commas set alternatives apart: `减少，减轻` for `abate`, `Declare, Declaration`. */
export function listsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const lists = new Set<string>()
  for (const { terms } of concepts) {
    for (const term of terms) {
      if (term.language !== language || !/[,，、]/.test(term.text)) continue
      const others = terms.filter((other) => other.language !== language).map((other) => other.text)
      if (isDense(language) ? isChineseList(term.text, others) : isOneStem(term.text)) lists.add(term.text)
    }
  }
  return lists
}

const BRACKETS = /\s*[(（][^()（）]*[)）]/g
const PARTS = /^\p{sc=Han}{1,6}(?:(?:[,，]\s*\p{sc=Han}{1,6}){1,3}|(?:、\p{sc=Han}{1,6}){1,3})$/u
const JOINED = /[与和及或等]/
const WORD = /^\p{L}[\p{Ll}-]{2,}$/u
const PHRASE = /^\p{L}[\p{Ll}-]+(?: \p{L}[\p{Ll}-]+){1,2}$/u

/** Whether Chinese words stand for one word of the other language, or say one phrase of it with a character in common. */
function isChineseList(text: string, others: readonly string[]): boolean {
  const bare = text.replace(BRACKETS, '').replace(/[;；]/g, '，')
  if (!PARTS.test(bare)) return false
  const parts = bare.split(/[,，、]\s*/)
  const counterparts = others.map((other) => other.replace(BRACKETS, ''))
  // 利息、税 and the like: short parts, or more than two behind 、, may be what a word is made of.
  const areAlike = share(parts)
  if (
    !areAlike &&
    (parts.some((part) => part.length < 2) || (bare.includes('、') && parts.length > 2) || JOINED.test(bare))
  )
    return false
  return counterparts.every(
    (other) => WORD.test(other) || (areAlike && PHRASE.test(other) && !/ (?:and|or) /.test(other)),
  )
}

/** Whether all parts have a character in common. */
function share(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  return Array.from(first).some((character) => others.every((part) => part.includes(character)))
}

/** So many letters in common, and at least half of the shorter word, make one stem of two words. */
const STEM = 4

/** Whether the parts are words of one stem, or one phrase with a hyphen and without: `Compile time, Compile-time`. */
function isOneStem(text: string): boolean {
  const [first = '', ...others] = text.replace(BRACKETS, '').toLowerCase().split(/,\s+/)
  return (
    others.length > 0 &&
    others.every((other) => {
      if (other.replaceAll('-', ' ') === first.replaceAll('-', ' ')) return true
      if (!/^\p{L}+$/u.test(first) || !/^\p{L}+$/u.test(other)) return false
      const shorter = Math.min(first.length, other.length)
      const wanted = Math.max(STEM, Math.ceil(shorter / 2))
      return shorter >= wanted && first.slice(0, wanted) === other.slice(0, wanted)
    })
  )
}
