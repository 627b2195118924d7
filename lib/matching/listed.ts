/** Headwords that are lists of alternatives for certain, whatever the habits of their glossary: their counterpart tells. */
import type { Concept, Language } from '../glossary/model'
import { editDistance } from '../text/edit-distance'
import { verbForms } from '../text/english/verbs'
import { isDense, isEnglish, languageOf } from '../text/language'
import { withoutCellNotes } from './cell-notes'
import { isOneThing } from './chinese-pairs'
import { namesSpeech } from './dictionary-cells'
import { japaneseSeparator } from './japanese-lists'
import { JAPANESE_SIGNS, LIST_DASH } from './list-signs'
import { isSlashedSynonyms, isSynonymList, type Counterpart } from './synonym-lists'

const MAY_BE_LIST = [/[,，、/]|\p{sc=Han} \p{sc=Han}|(?:^|\s)[a-z]+\.\s*\P{ASCII}/u, JAPANESE_SIGNS, LIST_DASH]

/**
 * The headwords of a language whose commas or slashes set alternatives apart: `减少，减轻` for `abate`, `Declare, Declaration`,
 * `face value, par value`, `human resources/assets`.
 */
export function listsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const lists = new Set<string>()
  for (const { terms } of concepts) {
    for (const term of terms) {
      if (term.language !== language || !MAY_BE_LIST.some((sign) => sign.test(term.text))) continue
      const counterparts = terms.filter((other) => other.language !== language)
      const others = counterparts.map((other) =>
        isEnglish(other.language) ? withoutCellNotes(other.text) : other.text,
      )
      const isList = isDense(language)
        ? namesSpeech(term.text) ||
          isChineseList(term.text, others) ||
          (languageOf(language) === 'ja' && japaneseSeparator(term.text, others) !== null)
        : isOneStem(term.text) ||
          isAtEnd(term.text, counterparts) ||
          isSynonymList(term.text, language, counterparts) ||
          isSlashedSynonyms(term.text, language, counterparts) ||
          others.some((other) => areParallel(term.text, other)) ||
          (isEnglish(language) &&
            (isOneNoun(term.text) ||
              isContraction(term.text) ||
              isSlashed(term.text, others) ||
              areSynonyms(term.text, others) ||
              isDashed(term.text)))
      if (isList) lists.add(term.text)
    }
  }
  if (isEnglish(language)) for (const text of likeOthers(concepts, language, lists)) lists.add(text)
  return lists
}

/** So many headwords that are lists for certain show that the others are, too, if these are half as many at most. */
const FEW = 6
const FEW_WORDS = /^\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}(?:, \p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}){1,3}$/u

/** What is written as a list among headwords most of which are lists for certain: `Lexer, Lexical analyser`. */
function likeOthers(concepts: readonly Concept[], language: Language, lists: ReadonlySet<string>): string[] {
  const written = concepts
    .flatMap(({ terms }) => terms.filter((term) => term.language === language))
    .map(({ text }) => text)
    .filter((text) => FEW_WORDS.test(text.replace(BRACKETS, '')) && !/ (?:and|or) /.test(text))
  const others = written.filter((text) => !lists.has(text))
  const certain = written.length - others.length
  return certain >= FEW && others.length * 2 <= certain ? others : []
}

const BRACKETS = /\s*[(（[［][^()（）[\]［］]*[)）\]］]/g
const PARTS = /^\p{sc=Han}{1,6}(?:(?:[,，]\s*\p{sc=Han}{1,6}){1,3}|(?:、\p{sc=Han}{1,6}){1,3})$/u
/** Parts with kana, as Japanese has them: バランスシート、残高. */
const KANA = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]{2,12}'
const JAPANESE_PARTS = new RegExp(`^(?=.*[ぁ-んァ-ヺ])${KANA}(?:(?:[,，]\\s*${KANA}){1,3}|(?:、${KANA}){1,3})$`, 'u')
const JOINED = /[与和及或等]/
const WORD = /^\p{L}[\p{Ll}-]{2,}$/u
const PHRASE = /^\p{L}[\p{Ll}-]+(?: \p{L}[\p{Ll}-]+){1,2}$/u

/** A noun and what it is as an adjective: 肾脏，肾脏的 for `kidney, renal`. */
const WITH_ITS_ADJECTIVE = /^(\p{sc=Han}{2,6})[,，、]\s*\1的$/u

/** Whether Chinese words stand for one word of the other language, or say one phrase of it with a character in common. */
function isChineseList(text: string, others: readonly string[]): boolean {
  if (WITH_ITS_ADJECTIVE.test(text)) return true
  const bare = text.replace(BRACKETS, '').replace(/[;；]|(?<=\p{sc=Han}{2}) (?=\p{sc=Han}{2})/gu, '，')
  if (!PARTS.test(bare) && !JAPANESE_PARTS.test(bare)) return false
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
    (other) =>
      WORD.test(other) ||
      /^\p{Lu}{2,6}$/u.test(other) ||
      (areAlike && PHRASE.test(other) && !/ (?:and|or) /.test(other)),
  )
}

/** Whether all parts have a character in common. */
function share(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  return Array.from(first).some((character) => others.every((part) => part.includes(character)))
}

/** A part of a list in small letters: `ensemble de départ`, `sous-ensemble (partie)`. */
const PART = /^(?!.*(?:^| )(?:and|or|et|ou|y|o|e|und|oder)(?: |$))\p{Ll}[\p{L}'’-]*(?: [\p{L}'’()-]+){0,4}$/u

/** Whether two cells in Latin letters have as many parts, set apart by commas: `function, map` and `fonction, application`. */
function areParallel(text: string, other: string): boolean {
  const [parts = [], counterparts = []] = [text, other].map((cell) =>
    (/\p{Ll}/u.test(cell) ? cell : cell.toLowerCase()).split(/,\s+/),
  )
  return (
    parts.length > 1 &&
    parts.length === counterparts.length &&
    [...parts, ...counterparts].every((part) => PART.test(part))
  )
}

/** A word of Chinese, of which two characters have no room for two words of English. */
const CHINESE_WORDS = /^\p{sc=Han}{2,4}$/u
const LONG_WORDS = /^\p{L}[\p{Ll}-]{5,}$/u

/** A phrase: three characters of Chinese have no room for two of these. */
const SEVERAL_WORDS = /^(?!(?:and|or|in|of|for|with) )\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){1,3}$/u

/**
 * Whether phrases stand beside a word of Chinese, `sea mist, coastal fog` (海雾), single words beside several, `dizziness, vertigo`
 * (头晕、眩晕), or long ones beside one of two characters, `asphyxia, suffocation` (窒息): nothing is turned round there, as it is
 * in `tea, green` (绿茶).
 */
function areSynonyms(text: string, others: readonly string[]): boolean {
  const parts = text.split(/,\s+/)
  if (parts.length > 1 && parts.every((part) => SEVERAL_WORDS.test(part)))
    return others.every((other) => /^\p{sc=Han}{2,3}$/u.test(other.replace(BRACKETS, '')))
  if (parts.length < 2 || !parts.every((part) => WORD.test(part))) return false
  const words = others.flatMap((other) => other.replace(BRACKETS, '').split(/[;；,，、/／]\s*/))
  if (!words.every((word) => CHINESE_WORDS.test(word)) || !words.some((word) => word.length === 2)) return false
  return words.length > 1 || parts.every((part) => LONG_WORDS.test(part))
}

/** Whether a dash with spaces stands between two names of one thing: `CAT scan - CT scan`, `Primary Care - PCP`. */
function isDashed(text: string): boolean {
  const parts = text.replace(BRACKETS, '').split(LIST_DASH)
  const [first = '', second = ''] = parts
  if (parts.length !== 2) return false
  const listed = parts.join(', ')
  if (isOneNoun(listed) || isOneStem(listed)) return true
  const initials = first.replaceAll(/\B\p{L}|\P{L}/gu, '')
  return initials.length > 1 && /^\p{Lu}{2,6}$/u.test(second) && second.startsWith(initials.toUpperCase())
}

/** So many letters in common, and at least half of the shorter word, make one stem of two words. */
const STEM = 4
const LONG_STEM = 6

/** Whether the parts are words of one stem, or one phrase with a hyphen and without: `Compile time, Compile-time`,
 * or one with its noun: `elbow, elbow joint`. */
function isOneStem(text: string): boolean {
  const [first = '', ...others] = text.replace(BRACKETS, '').toLowerCase().split(/,\s+/)
  return (
    others.length > 0 &&
    others.every((other) => {
      if (other.replaceAll(/[- ]/g, '') === first.replaceAll(/[- ]/g, '')) return true
      if (other.startsWith(`${first} `)) return true
      if (!/^\p{L}+$/u.test(first)) return false
      // Podiatry, podiatric medicine.
      if (/^\p{L}+ \p{L}+$/u.test(other)) return first.length > LONG_STEM && other.startsWith(first.slice(0, LONG_STEM))
      if (!/^\p{L}+$/u.test(other)) return false
      // Caravel, carvel.
      if (first.length > STEM && editDistance(first, other, 1) === 1) return true
      if (haveOneEnd(first, other) || verbForms(first).includes(other)) return true
      const shorter = Math.min(first.length, other.length)
      const wanted = Math.max(STEM, Math.ceil(shorter / 2))
      return shorter >= wanted && first.slice(0, wanted) === other.slice(0, wanted)
    })
  )
}

/** `car, railcar` and `bankbook, passbook`, though not what only a suffix makes alike. */
function haveOneEnd(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 2 && long.endsWith(short)) return true
  const end = one.slice(-STEM)
  return one.length > STEM && other.length > STEM && other.endsWith(end) && !SUFFIX.test(end)
}

const SUFFIX =
  /(?:[ts]ion|ment|ness|ship|[ae]n[ct][ey]?|[ai]ble|[ai]l|ings?|hood|less|ful|[aeiou]us|ism|ist|[ea]rs?|ors?|ity|ed|ly)$/

const NO_NOUN = /[\s-](?:all|her|him|it|me|most|one|ones|people|some|that|them|things?|this|us|way|you)$/i
const BEGINS_PART = /^(?:a|an|the|and|as|at|but|by|for|from|in|of|on|or|to|with)\s/i

/**
 * Whether the parts are phrases with one noun, `face value, par value`, or have each its article or `to`. What an index inverts
 * repeats no word.
 */
function isOneNoun(text: string): boolean {
  const parts = text.split(/,\s+/)
  if (parts.length > 1 && [/^to /, /^(?:the|an?) /i].some((start) => parts.every((part) => start.test(part))))
    return true
  const nouns = parts.map((part) => /^\p{L}.*[\s-](\p{L}{3,}?)s?$/u.exec(part)?.[1]?.toLowerCase())
  return (
    parts.length > 1 &&
    nouns.every((noun) => noun !== undefined && noun === nouns[0]) &&
    !parts.some((part) => BEGINS_PART.test(part) || NO_NOUN.test(part))
  )
}

/** Whether one part is the other made shorter: `Middle East, Mideast`. */
function isContraction(text: string): boolean {
  const parts = text.toLowerCase().split(/,\s+/)
  const [short = '', long = ''] = parts.toSorted((a, b) => a.length - b.length)
  if (parts.length !== 2 || !/^\p{L}{5,}$/u.test(short) || !/^\p{L}+ \p{L}+$/u.test(long)) return false
  const [first = '', second = ''] = long.split(' ')
  return short.endsWith(second) && first.startsWith(short.slice(0, -second.length)) && short.length > second.length + 1
}

const SLASHES = /^(?:(.*\S)\s)?(\p{L}[\p{Ll}'’-]{2,}(?:\/\p{L}[\p{Ll}'’-]{2,})+)(?:\s(\S.*))?$/u

/** Two words of a European language at the end of a phrase: `mêlée ouverte/relevée`, `carton jaune/rouge`. */
function isAtEnd(text: string, counterparts: readonly Counterpart[]): boolean {
  const [, before, , behind] = SLASHES.exec(text) ?? []
  return (
    before !== undefined &&
    behind === undefined &&
    !/(?:balance|écart|interface|rapport|ratio|relación|relation|taux|couple)s?(?:\s|$)/i.test(before) &&
    counterparts.length > 0 &&
    !counterparts.some((each) => isDense(each.language))
  )
}

/** A relation between two things is no choice of them: the price/earnings ratio. */
const RELATION = /(?:balance|exchange|mix|rates?|ratios?|relations?|relationships?|splits?|spreads?)$/i

/** A choice in Chinese: 股票/债券基金. */
const HAN_CHOICE = /^\p{sc=Han}+(?:[/／]\p{sc=Han}+)+$/u

/** Two words of Chinese, of which each names one thing: 救生设备, and not 读写设备. */
const areTwoWords = (text: string): boolean => isOneThing(text.slice(0, 2)) && isOneThing(text.slice(2))

/** So few characters have no room for two words. */
const ONE_WORD = 3

/** Two words of four letters and more. */
const PAIR = /^\p{L}[\p{Ll}-]{3,}\/\p{L}[\p{Ll}-]{3,}$/u

/**
 * Whether a slash stands between words of which each will do: at the end of a phrase, before a noun whose counterpart is one
 * word (`mobile/cell phone`, 手机), in a pair whose counterpart is a pair, too (`slats/flaps`, 缝翼/襟翼), or beside a word of two
 * characters that is none (`entry/element`, 元素).
 */
function isSlashed(text: string, others: readonly string[]): boolean {
  const [, before, group, behind] = SLASHES.exec(text) ?? []
  if (group === undefined || /(?:^|\/)(?:and|or)(?:\/|$)/.test(group)) return false
  const count = group.split('/').length
  if (before !== undefined) return behind === undefined
  if (behind !== undefined)
    return (
      !RELATION.test(behind) &&
      (others.every((other) => /^\p{sc=Han}+$/u.test(other) && (other.length <= ONE_WORD || areTwoWords(other))) ||
        others.every((other) => SLASHES.exec(other)?.[2]?.split('/').length === count) ||
        others.every((other) => HAN_CHOICE.test(other) && other.split(/[/／]/).length === count))
    )
  if (PAIR.test(text) && others.every(isOneThing)) return true
  return others.every(
    (other) => other.split(/[、，,;；/／或]/).filter((part) => part.trim().length > 1).length === count,
  )
}
