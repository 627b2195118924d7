/** Signs that set alternatives apart in one cell, where a glossary makes a habit of it: 营养师，饮食专家, `stool/faeces`. */
import type { Concept, Language } from '../glossary/model'
import { isDense } from '../text/language'
import { slashed, type Separators } from './headwords'
import { isSynonymList, mayBeInverted } from './synonym-lists'

/** So many concepts show a habit, if they are so large a share of all. */
const FEW = 3
const SHARE = 0.01

const LISTS = [
  { pattern: /^\p{sc=Han}{2,12}(?:\s*[，,]\s*\p{sc=Han}{2,12})+$/u, separator: '，,' },
  { pattern: /^\p{sc=Han}{2,12}(?:、\p{sc=Han}{2,12})+$/u, separator: '、' },
] as const

const SLASHED = /(?<![\p{L}\p{N}])\p{L}*\p{Ll}{3,}\s?[/／]\s?\p{L}*\p{Ll}{3,}/u

/**
 * The separators of a glossary's terms in one language, told by counterparts that are no lists themselves; `lists` are the
 * headwords that are lists for certain.
 */
export function separatorsOf(concepts: readonly Concept[], language: Language, lists: ReadonlySet<string>): Separators {
  const least = Math.max(FEW, concepts.length * SHARE)
  const isHabit = (isList: (text: string) => boolean): boolean => {
    let count = 0
    for (const { terms } of concepts) {
      const hasList = terms.some((term) => term.language === language && isList(term.text))
      if (hasList && terms.every((term) => term.language === language || !/[,，、/／]| and /.test(term.text))) count++
      if (count >= least) return true
    }
    return false
  }
  const commas = isDense(language)
    ? LISTS.filter(({ pattern }) => isHabit((text) => lists.has(text) && pattern.test(text))).map(
        ({ separator }) => separator,
      )
    : isHabit(isEnglishList) || namesHeadwords(concepts, language) || listsSynonyms(concepts, language)
      ? [',']
      : []
  return {
    commas: commas.length > 0 ? new RegExp(`[${commas.join('')}]`) : null,
    slashes: !isDense(language) && isHabit((text) => SLASHED.test(text) && slashed(text).length === 0),
  }
}

/** Whether, in a glossary of two European languages, several cells are lists for certain, and hardly more may be turned round. */
function listsSynonyms(concepts: readonly Concept[], language: Language): boolean {
  let lists = 0
  let inverted = 0
  for (const { terms } of concepts) {
    const others = terms.filter((term) => term.language !== language)
    for (const { text, language: own } of terms) {
      if (own !== language || !text.includes(', ')) continue
      if (isSynonymList(text, language, others)) lists++
      else if (mayBeInverted(text, others)) inverted++
    }
  }
  return lists >= Math.max(FEW, concepts.length * SHARE) && lists >= inverted
}

const FEW_WORDS = /^\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}(?:, \p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}){1,3}$/u
const ARTICLE = /^(?:the|an?|to) /i

const bare = (text: string): string => text.replace(ARTICLE, '').toLowerCase()

/** Of the lists by comma so many name a headword last where they are alternatives: what an index puts behind is none. */
const NAMED_SHARE = 0.25

/** Whether what stands behind the comma in `calm, quiet` and its like is often a headword of its own. */
function namesHeadwords(concepts: readonly Concept[], language: Language): boolean {
  const texts = concepts.flatMap(({ terms }) => terms.filter((term) => term.language === language))
  const lists = texts.filter(({ text }) => text.includes(', ') && FEW_WORDS.test(text) && !/, (?:and|or) /.test(text))
  if (lists.length < FEW) return false
  const headwords = new Set(texts.map(({ text }) => bare(text)))
  const named = lists.filter(({ text }) => headwords.has(bare(text.slice(text.lastIndexOf(', ') + 2))))
  return named.length >= Math.max(FEW, lists.length * NAMED_SHARE)
}

/**
 * Whether commas set alternatives apart for certain, and invert nothing as in `disease, chronic`: where two parts share a word
 * (`mental hospital, mental home`), or one abbreviates another (`out-patient department, OPD`).
 */
function isEnglishList(text: string): boolean {
  const parts = text.split(/,\s+/)
  if (parts.length < 2 || parts.some((part) => /^(?:and|or)\s|\s(?:and|or)\s/.test(part))) return false
  const words = parts.map((part) => part.toLowerCase().split(/[\s-]+/))
  const isShared = words[0]?.some((word) => word.length > 3 && words.slice(1).every((other) => other.includes(word)))
  const initials = words.map((each) => each.map((word) => word.charAt(0)).join(''))
  return (
    isShared ||
    parts.some(
      (part, at) =>
        /^\p{Lu}{2,6}$/u.test(part) &&
        initials.some((letters, other) => other !== at && letters === part.toLowerCase()),
    )
  )
}
