/**
 * Reads the headword of a glossary as its author meant it: `tumour/tumor`, `to sue; to bring an action` and
 * `Internet of Things (IoT)` hold several terms each.
 */
import { hasDense } from '../text/language'
import { announced } from './announced'
import { notedWords } from './cell-notes'
import { meaningsBySpeech } from './dictionary-cells'
import { isOtherJapanese } from './japanese-brackets'
import { JAPANESE_SIGNS } from './list-signs'
import { eitherOf, eitherWord, halves, sharing, withAdjective, withHead } from './shared-words'
import { shortAndLong } from './short-names'

/** What separates the alternatives in the terms of one language; what is not among them may be part of a term. */
export interface Separators {
  /** Commas or enumeration commas, or null. */
  readonly commas: RegExp | null
  readonly slashes: boolean
}

/**
 * The terms that one headword sets apart by semicolons or slashes, or by what its glossary takes for it; the headword alone
 * where it holds but one.
 */
export function alternatives(headword: string, separators: Separators): string[] {
  const meanings = meaningsBySpeech(headword)
  // A dictionary's list is no term as a whole.
  if (meanings.length > 0)
    return meanings.flatMap((meaning) => {
      const parts = alternatives(meaning, separators)
      return parts.length === 1 ? parts : parts.filter((part) => outsideBrackets(part, /[,，、;；]/).length === 1)
    })
  const { commas, slashes } = separators
  const named = shortAndLong(headword)
  if (named.length > 0) return [...named, headword]
  const noted = notedWords(headword)
  if (noted.length > 0) return noted
  const either = eitherOf(headword)
  if (either.length > 0) return [...either, headword]
  if (!/[;；/／,，、]/.test(headword) && !JAPANESE_SIGNS.test(headword) && commas?.test(headword) !== true)
    return [headword]
  const abbreviated = WITH_ABBREVIATION.exec(headword)
  if (abbreviated) return [...abbreviated.slice(1), headword]
  const parts = outsideBrackets(headword, /[;；]/).flatMap((part) => {
    const known = slashed(part)
    const others = known.length > 0 || !slashes ? known : bothWays(part)
    return others.concat(part)
  })
  const all = commas === null ? parts : parts.flatMap((part) => outsideBrackets(part, commas).concat(part))
  return [...new Set(all)].filter((part) => part.length > 0)
}

/** A name in Chinese or Japanese and its Latin abbreviation: `協定世界時，UTC`. */
const WITH_ABBREVIATION = /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{3,})\s*[,，、]\s*(\p{Lu}{2,6})$/u

/** Parts that have each its article: l'apiculteur/l'apicultrice. */
const BEHIND_ARTICLE = /^(?:l['’]|(?:l[ae]|une?|el|il|der|die|das|an?|the)\s)\p{L}{3,}$/iu

/** The parts that a slash sets apart for certain: with spaces, between phrases, or forms of one word; not `TCP/IP`. */
export function slashed(text: string): string[] {
  if (/(?:^|\s)and\/or(?:\s|$)/i.test(text)) return []
  const either = eitherWord(text)
  if (either.length > 0) return either
  if (/\s[/／]|[/／]\s/.test(text)) return withSharedWords(outsideBrackets(text, /\s*[/／]\s+|\s[/／]/))
  const shared = sharing(text)
  if (shared.length > 0) return shared
  const parts = outsideBrackets(text, /[/／]/)
  const [first = '', ...others] = parts
  const headed = withHead(parts)
  if (headed.length > 0) return headed
  if (others.length === 0 || parts.some((part) => /^.?$/u.test(part))) return []
  if (others.length === 1 && isOneThing(first, others[0] ?? '')) return parts
  if (parts.slice(0, -1).every((part) => part.endsWith(')'))) return parts
  if (parts.every((part) => BEHIND_ARTICLE.test(part.trim()))) return parts
  if (parts.every((part) => hasDense(part))) return [...parts, ...halves(parts)]
  if (parts.every((part) => /\S\s+\S/.test(part))) return parts
  if (/\s/.test(text) || first.length < 4 || !/^\p{L}+$/u.test(first)) return []
  const start = first.slice(0, 3).toLowerCase()
  if (others.every((part) => part.toLowerCase().startsWith(start))) return parts
  const suffixes = others.every((part) => /^\p{Ll}{1,3}$/u.test(part))
  return suffixes ? [first, ...others.map((suffix) => first + suffix)] : []
}

/** `bottle/bottle feeding`, `back pain/backache`; and abbreviations that differ in a letter, `EKG/ECG`. */
function isOneThing(one: string, other: string): boolean {
  if (/^\p{Ll}{4,} \p{L}+$/u.test(one.toLowerCase()) && /^\p{L}{6,}$/u.test(other))
    return other.toLowerCase().startsWith(one.toLowerCase().split(' ', 1)[0] ?? other)
  if (/^\p{L}{4,}$/u.test(one) && other.toLowerCase().startsWith(`${one.toLowerCase()} `)) return true
  if (!/^\p{Lu}{3}$/u.test(one) || !/^\p{Lu}{3}$/u.test(other)) return false
  return Array.from(one).filter((letter, at) => letter !== other.charAt(at)).length === 1
}

/**
 * `maternity department / ward` and `lycée technique / professionnel`: a single word behind a phrase may stand for its last
 * one, and one before a phrase (`convert / score a try`) for its first.
 */
function withSharedWords(parts: readonly string[]): string[] {
  const [first = '', second = '', ...others] = parts
  if (!parts.every((part) => LATIN_WORDS.test(part))) return [...parts]
  const headed = withHead(parts)
  if (headed.length > 0) return headed
  const [isPhrase, isPhraseBehind] = [first, second].map((part) => part.includes(' '))
  if (isPhrase && ![second, ...others].some((part) => part.includes(' ')))
    return [...parts, ...[second, ...others].map((part) => first.replace(/\S+$/, part))]
  if (isPhrase || !isPhraseBehind || others.length > 0) return [...parts, ...withAdjective(parts)]
  const shared = second.replace(/^\S+/, first)
  // A quality needs its noun: teaching / pedagogical methodology.
  return QUALITY.test(first) && QUALITY.test(second.split(' ', 1)[0] ?? '') ? [second, shared] : [...parts, shared]
}

const QUALITY = /(?:ing|ed|al|ic|ive|ous|able|ible|ary|less|ful|ant|ent|ory)$/

const LATIN_WORDS = /^[\p{sc=Latin}'’ -]+$/u

const GROUP = /^(.*?)((?<![^\s(])[\p{L}'’-]{3,}(?:\s?[/／]\s?[\p{L}'’-]{3,})+)(.*)$/u

/** `operating room/theatre` and `voting/polling booth` both ways; of `bail/jump bail` the first part, too. */
function bothWays(text: string): string[] {
  const found = GROUP.exec(text)
  if (!found || !/\p{Ll}/u.test(text)) return []
  const [, before = '', group = '', behind = ''] = found
  const parts = group.split(/\s?[/／]\s?/)
  const [first = ''] = parts
  const whole = parts.map((part) => before + part + behind)
  return before === '' && behind.toLowerCase().split(/\s/).includes(first.toLowerCase()) ? [first, ...whole] : whole
}

/** Splits a text at a pattern wherever it stands in no brackets. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const masked = text.replace(/[(（[［【〔][^()（）[\]［］【】〔〕]*[)）\]］】〕]/g, (all) =>
    '\u0000'.repeat(all.length),
  )
  const parts: string[] = []
  let from = 0
  for (const found of masked.matchAll(new RegExp(separator, `${separator.flags}g`))) {
    parts.push(text.slice(from, found.index).trim())
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from).trim()]
}

const BRACKETS = /^(.*?)(\s*)[(（[［【〔]([^()（）[\]［］【】〔〕]*)[)）\]］】〕](\s*)(.*)$/

/** Notes on grammar and usage: appeal (n.), lift (UK). */
const NOTE = /^(?:n|v|vt|vi|adj|adv|prep|pl|sing|abbr|noun|verb|adjective|adverb|plural|名|动|形|复数|名词|动词)\.?$/i

/**
 * `Belt and Road Initiative (BRI)`: the name without and with what is in brackets, the whole, and what the brackets hold
 * where that is another name of the same thing.
 */
export function withoutBrackets(text: string): string[] {
  const found = BRACKETS.exec(text)
  if (!found) return [text]
  const [, before = '', gap = '', inside = '', gapBehind = '', behind = ''] = found
  if (FIELD_FIRST.test(text)) return withoutBrackets(behind)
  const outside = (gap || gapBehind ? `${before} ${behind}` : before + behind).trim().replace(/[\s,;，、]+$/, '')
  const content = inside.trim()
  const known = outside === '' || NOTE.test(content) ? [] : namesIn(content, outside)
  // `liquid crystal (LC) display`: the abbreviation stands for what is before it alone.
  const names = isInside(before, content, behind) ? [`${content} ${behind}`] : known
  if (behind === '' && isSynonym(content, outside)) names.push(content)
  const joined = names.length > 0 || !isOptional(content) ? [] : [`${before}${gap}${content}${gapBehind}${behind}`]
  const rest = withoutBrackets(outside)
  const others =
    names.length > 0 ? [] : gap === '' ? besideWord(before, content, behind) : instead(before, content, behind)
  return [...new Set([...rest, text, ...joined, ...names, ...others])].filter((variant) => variant !== '')
}

/** The field of a word before it: 【气象】霜冻, [冶金] 淬火. */
const FIELD_FIRST = /^[[［【〔]\p{sc=Han}{1,6}[\]］】〕]\s*(?=[[［【〔\p{sc=Han}])/u

/** Whether brackets amid a term hold the first letters of the words before them. */
const isInside = (before: string, content: string, behind: string): boolean =>
  /^\p{L}/u.test(behind) && isAbbreviation(content) && content.length < before.trim().length && spells(content, before)

/** `grow(become)tired`, without spaces: another word for the one before the brackets. */
function besideWord(before: string, content: string, behind: string): string[] {
  if (!/\p{sc=Latin}{2}$/u.test(before) || !/^\p{Ll}{4,}$/u.test(content) || !/^\p{sc=Latin}{4}/u.test(behind))
    return []
  return [before, before.replace(/\p{L}+$/u, content)].map((words) => `${words} ${behind}`)
}

/** `Common (Ordinary) Stock`, `Continuity (Going-concern) Assumption`: another word for the one before the brackets, or one more. */
function instead(before: string, content: string, behind: string): string[] {
  if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{L}+)?$/u.test(content) || !/^\p{Lu}/u.test(before) || !/^\p{L}{3}/u.test(behind))
    return []
  return [before.replace(/\S+$/, '') + content, `${before} ${content}`].map((words) => `${words} ${behind}`)
}

/** Whether bracketed words may be part of the term: breach (of contract), behavio(u)r, 专利（权）. */
function isOptional(content: string): boolean {
  if (NOTE.test(content) || /[,;:，；：、]/.test(content)) return false
  if (/^[가-힣]{1,6}$/.test(content)) return true
  return hasDense(content)
    ? content.length <= 4
    : /^\p{Lu}\p{Ll}{3,}$/u.test(content) || (/^\p{Ll}/u.test(content) && content.split(' ').length <= 3)
}

/** Other names in brackets: an abbreviation of what stands outside, or what it abbreviates, or what a cue announces. */
function namesIn(content: string, outside: string): string[] {
  // In `在...发生（或出现）` the brackets hold another word for a part of the phrase.
  if (/\.{3}|…/.test(outside)) return []
  const others = announced(content)
  if (others.length > 0) return others
  if (isLonger(content, outside)) return [content]
  if (isAbbreviation(outside) && spells(outside, content)) return [content]
  if (isSmallAbbreviation(content, outside)) return [content.toUpperCase()]
  if (isSpecies(content, outside)) return [content]
  if (isOtherJapanese(content, outside) || (isAbbreviation(outside) && IN_KANJI.test(content))) return [content]
  const listed = content.split(/[、，,]\s*/).filter((part) => part.length > 1)
  if (listed.length > 1 && listed.every((part) => isOtherJapanese(part, outside) || isShorter(part, outside)))
    return listed
  if (hasDense(content)) {
    const [short, long] = content.length < outside.length ? [content, outside] : [outside, content]
    return short.length > 1 && short.length < long.length && spells(short, long) ? [content] : []
  }
  const parts = content.split(/\s*[,;/、]\s*/)
  const names = parts.length > 1 && parts.every((part) => /\p{Lu}.*\p{Lu}/u.test(part)) ? parts : [content]
  return names.every((name) => isAbbreviation(name) && (!REGIONS.has(name) || spells(name, outside))) ? names : []
}

/** `formula (infant formula)`: the same word in full; `open market (free market)`: two phrases with one noun. */
function isLonger(content: string, outside: string): boolean {
  if (/^\p{sc=Latin}{3,}$/u.test(outside))
    return content.toLowerCase().replaceAll('-', ' ').endsWith(` ${outside.toLowerCase()}`)
  const [noun, other] = [content, outside].map((phrase) => FEW_WORDS.exec(phrase)?.[1]?.toLowerCase())
  return noun !== undefined && noun === other
}

/** A phrase of two or three Latin words that begins with none of grammar, and its last word. */
const FEW_WORDS =
  /^(?!(?:an?|the|and|as|at|by|for|from|in|not|of|on|or|to|with|e\.?g|i\.?e)[ .])(?:[\p{sc=Latin}’'-]+ ){1,2}(\p{sc=Latin}{3,})$/iu

/** `irritable bowel syndrome (ibs)`: the first letters, though small. */
const isSmallAbbreviation = (content: string, outside: string): boolean =>
  /^\p{Ll}{3,6}$/u.test(content) && content === outside.toLowerCase().replaceAll(/\B\p{L}|\P{L}/gu, '')

/** What brackets hold that says how, when or of what something is, and names nothing. */
const REMARK = /[的等如指用时某]|以[上下内外]/

/** Whether Chinese or Korean brackets hold another name of the same: 禁区（罚球区）, 집주인(임대인). Such names have a character in common. */
const isSynonym = (content: string, outside: string): boolean =>
  ((/^\p{sc=Han}{2,5}$/u.test(content) && /^\p{sc=Han}{2,}$/u.test(outside)) ||
    (/^[가-힣]{2,5}$/.test(content) && /^[가-힣]{2,}$/.test(outside) && !/(?:[의를을]|하[다는]|때)$/.test(content))) &&
  !REMARK.test(content) &&
  Array.from(content).some((character) => outside.includes(character))

/** One of several short names in brackets: 農協 and ＪＡ, 有休 and 年休. */
const isShorter = (part: string, outside: string): boolean =>
  hasDense(outside) && (isAbbreviation(part.normalize('NFKC')) || isSynonym(part, outside))

/** What an abbreviation may mean. */
const IN_KANJI = /^[\p{sc=Han}ァ-ヺー・]{4,}$/u

/** `Escherichia coli (E. coli)`: the first word by its letter, the last one as it is. */
function isSpecies(content: string, outside: string): boolean {
  const [, letter, last] = /^(\p{Lu})\.\s?(\p{Ll}+)$/u.exec(content) ?? []
  return letter !== undefined && outside.startsWith(letter) && outside.endsWith(` ${last}`)
}

/** `lift (UK)` is no name of the United Kingdom. */
const REGIONS = new Set(['US', 'UK', 'GB', 'USA', 'AU', 'NZ', 'CA', 'EU', 'BrE', 'AmE', 'HK', 'TW', 'PRC', 'JP'])

/** Short, with two capitals or one and a digit or sign: BRI, IoT, mRNA, L/C, CH₄; not On-Chain. */
const isAbbreviation = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}&.+/-]{1,11}$/u.test(text) &&
  /\p{Lu}.*[\p{Lu}\p{N}&+]|\p{N}.*\p{Lu}/u.test(text) &&
  !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}{3,}$/u.test(text)

/** Whether the characters of the short form stand in the long one, in the same order. */
function spells(short: string, long: string): boolean {
  const characters = long.toLowerCase()
  let at = 0
  for (const character of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    at = characters.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
