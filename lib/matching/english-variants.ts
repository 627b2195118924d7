/**
 * The ways one English term is written: with or without article, hyphen, serial comma or accents, in British or American
 * spelling, with its verb or its inner noun inflected. The ending of the last noun is left to `endings.ts`.
 */
import { otherSpelling } from '../text/english/spelling'
import { compoundVerb, formsAlone, isVerb, isVerbAlone, verbForms } from '../text/english/verbs'
import { persons } from './cell-notes'
import { matchCase } from './english-case'
import { withoutBrackets } from './headwords'
import { innerNoun } from './inner-nouns'
import { introduced } from './introduced'
import { countries, ministries, nationVariants } from './nations'
import { possessives } from './possessives'
import { sameKinds } from './same-kinds'
import { eponyms, greekLetters, numerals, signs } from './signs'
import { betweenSides, quotedPair, turnedPair } from './turned-pairs'

const MOST = 64

/** All variants of a term, the term first; at most 64. One that is a noun is inflected as no verb; glossaries of
 * two European languages are no dictionaries, whatever they put before their verbs.
 */
export function englishVariants(term: string, isNoun = false, isEuropean = false): string[] {
  const { text, verb } = headword(term)
  let variants = withoutBrackets(text)
  if (verb) variants = spread(variants, withoutBe)
  variants = spread(variants, innerArticles)
  if (verb || startsWithVerb(text))
    variants = spread(variants, (variant) => objectArticles(variant, verb && !isEuropean))
  variants = spread(variants, turnedPair)
  variants = spread(variants, lists)
  variants = spread(variants, signs)
  variants = spread(variants, eponyms)
  variants = spread(variants, possessives)
  variants = spread(variants, numerals)
  variants = spread(variants, greekLetters)
  variants = spread(variants, persons)
  variants = spread(variants, (variant) => (verb || (!isNoun && startsWithVerb(variant)) ? inflectVerb(variant) : []))
  variants = spread(variants, innerNoun)
  variants = spread(variants, countries)
  variants = spread(variants, spellings)
  variants = spread(variants, compounds)
  return [...variants, ...rareVariants(text)]
}

/** What is rare enough to be spelt in one way: quotation marks round sides, initials in brackets, kinds and nations said otherwise. */
function rareVariants(text: string): string[] {
  if (text.includes('(')) return []
  const quoted = [text, ...turnedPair(text)].flatMap(quotedPair)
  const said = [...ministries(text), ...[text, ...turnedPair(text)].flatMap(sameKinds)]
  const behind = spread(betweenSides(text), innerNoun)
  return [...introduced(text), ...quoted, ...behind, ...said, ...[text, ...said].flatMap(nationVariants)]
}

const LATIN = 'priori|posteriori|fortiori|quo|contrario|mensa|cappella|vinculo|tempo'
const ARTICLE = new RegExp(`^(?:the|a|an)\\s+(?=\\S)(?!(?:${LATIN})\\b)`, 'i')

/** What an index puts behind: `open, to`, `abscond (to)`, `Hague, The`; `turnover (TO)` has its abbreviation there. */
const HANGING = /^(?!to )([^,()]+)(?:,\s+(to|the|an?)|\s*\((to)\))(?=\s*(?:\(|$))/i
const SHORT_TO = /\p{Ll}.*\(TO\)/u

/** What hangs behind, in its place; a verb has no capital behind its `to`. */
const unhung = (_: string, word: string, behind: string | undefined, bracketed: string | undefined): string =>
  /^to$/i.test(behind ?? bracketed ?? '')
    ? `to ${word.charAt(0).toLowerCase()}${word.slice(1)}`
    : `${behind ?? bracketed} ${word}`

/** The headword as it stands in running text: without article, and without the `to` of a verb. */
function headword(term: string): { text: string; verb: boolean } {
  const text = (SHORT_TO.test(term) ? term : term.replace(HANGING, unhung))
    .replace(ARTICLE, '')
    .replace(/^["“„]([^"“”„]+)["”“]$/, '$1')
  if (/^to\s+[a-z]/.test(text)) return { text: text.slice(3).trimStart(), verb: true }
  return { text, verb: false }
}

/** What one is said to be: of `to be keen on` all but the verb, which is a mere ’s as often. A single word may be anything. */
function withoutBe(text: string): string[] {
  const [, state] = /^be ((?!(?:about|going|supposed|used) )[a-z]+ .*)$/.exec(text) ?? []
  return state === undefined ? [] : [state]
}

function spread(variants: string[], more: (variant: string) => readonly string[]): string[] {
  const all = new Set(variants)
  for (const variant of variants) for (const other of more(variant)) if (all.size < MOST) all.add(other)
  return [...all]
}

const PREPOSITION = '(?<=(?:^| )(?:of|with|in|for|to|on|between|among|from|by|at|against|beyond|and) )'
const INNER_ARTICLES = new RegExp(`${PREPOSITION}(?:the|an?) (?=\\S)`, 'g')
const INDEFINITE = new RegExp(`${PREPOSITION}an? (?=\\S)`, 'g')
const INNER_PLACE =
  /(?:(?<=\p{L} of )|(?<=\p{L}{4} (?:against|for) )|(?<=^beyond ))(?=\p{L}{4})(?!(?:all|each|one|state|them|their|this|your)(?![a-z])|[a-z]+ing(?![a-z]))/giu

/** Longer phrases with another article are sentences, hardly terms. */
const MOST_WORDS = 4

/**
 * Articles behind a preposition are left out as often, and put where a case is told: breach of (the) contract. One patent is
 * the patent when it is named again.
 */
function innerArticles(text: string): string[] {
  const without = text.replace(INNER_ARTICLES, '')
  if (without !== text) {
    const definite = text.replace(INDEFINITE, 'the ')
    return definite === text ? [without] : [without, definite]
  }
  if (text.split(' ').length > MOST_WORDS) return []
  return [...text.matchAll(INNER_PLACE)].flatMap(({ index }) => {
    const [before, behind] = [text.slice(0, index), text.slice(index)]
    return [`${before}the ${behind}`, `${before}${/^[aeio]/i.test(behind) ? 'an' : 'a'} ${behind}`]
  })
}

/**
 * What is raised may be one point, the point or points: a verb's object is as the sentence needs it. Dictionaries, which mark
 * their verbs by `to`, are full of such phrases; theirs take one article more, and only short ones.
 */
function objectArticles(text: string, isMarked: boolean): string[] {
  const found = /^\S+ (?:\S+ )?(an? )(?=\p{L})/u.exec(text)
  if (!found || text.split(' ').length > (isMarked ? MOST_WORDS : MOST_WORDS + 1)) return []
  const [all, article = ''] = found
  const before = all.slice(0, -article.length)
  return (isMarked ? ['the '] : ['', 'the ']).map((other) => before + other + text.slice(all.length))
}

function lists(text: string): string[] {
  // A space forgotten behind a comma: `fire,flood and frost`.
  const spaced = text.replaceAll(/(?<=\p{L}),(?=\p{L})/gu, ', ')
  if (spaced !== text) return [spaced, ...lists(spaced)]
  const result: string[] = []
  if (/,\s+(?:and|or)\s/.test(text)) result.push(text.replace(/,(\s+(?:and|or)\s)/, '$1'))
  else if (/,.*\s(?:and|or)\s/.test(text))
    result.push(text.replace(/(\S)(\s+(?:and|or)\s)(?!.*\s(?:and|or)\s)/, '$1,$2'))
  return [...result, ...orders(text), ...inverted(text)]
}

/** `energy, renewable` and `leukaemia, myeloid, acute`: how indexes write renewable energy and acute myeloid leukaemia. */
function inverted(text: string): string[] {
  const parts = text.split(', ')
  const isIndexed = parts.length > 1 && parts.length < 4 && parts.every((part) => INDEXED.test(part))
  return isIndexed ? [parts.toReversed().join(' ')] : []
}

const INDEXED = /^(?!and |or )[\p{L}-]+(?: [\p{L}\p{N}-]+)?$/u

/** Three single words in any order: terrorism, separatism and extremism. */
function orders(text: string): string[] {
  const found = /^([\w-]+), ([\w-]+)(?:,? and|,) ([\w-]+)$/.exec(text)
  if (!found) return []
  const [, a, b, c] = found
  const rows = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]
  return rows.flatMap(([x, y, z]) => [`${x}, ${y} and ${z}`, `${x}, ${y}, and ${z}`])
}

/** A verb with a word of direction: any first word will do, since what is none has no such forms. */
const PHRASAL =
  /^[A-Za-z][a-z]{2,} (?:about|across|along|apart|around|aside|away|back|down|forth|forward|in|off|on|out|over|through|together|up)(?: (?:against|at|for|from|into|of|on|to|with))?$/

function startsWithVerb(text: string): boolean {
  if (compoundVerb(text) !== null || PHRASAL.test(text)) return true
  const first = /^(?:[a-z]+(?=[\s-]|$)|[A-Z][a-z]+(?= [a-z]))/.exec(text)?.[0]
  if (first === undefined) return false
  return first === text ? isVerbAlone(first) : isVerb(first.toLowerCase())
}

function inflectVerb(text: string): string[] {
  const last = compoundVerb(text)
  if (last !== null) return verbForms(last).map((form) => text.slice(0, -last.length) + form)
  const [, one, two, object = ''] = /^([a-z]+) and ([a-z]+)((?: [a-z]+)?)$/i.exec(text) ?? []
  // Aided and abetted, loads and stores data: both in the same form.
  if (one !== undefined && two !== undefined && isVerb(two.toLowerCase())) {
    const [forms, others] = [verbForms(one.toLowerCase()), verbForms(two.toLowerCase())]
    return forms.map((form, at) => `${form} and ${others[at] ?? two}${object}`)
  }
  const first = /^[A-Z]?[a-z]+/.exec(text)?.[0]
  if (first === undefined) return []
  const forms = first === text ? formsAlone(text.toLowerCase()) : verbForms(first.toLowerCase())
  return forms.map((form) => form + text.slice(first.length))
}

/** The other spelling of each word that has one, all together and one by one. */
export function spellings(text: string): string[] {
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

/** What goes on with these letters is no prefix and a word: biology, telephone, interest, understand. */
const NO_PREFIX = [
  '(?<=bio|chemo|crypto|immuno|pseudo|radio|tele)(?:gra|lo|met|nic|pho|psi|psy|scop|tic|vis)',
  '(?<=inter)(?:cept|face|fer|med|mitt|nal|nat|net|pret|rog|rupt|sect|ven|view)',
  '(?<=over|under)(?:all|go|lay|neath|sea|see|stand|take|view|went)',
].join('|')

const PREFIXES = new RegExp(
  `(^|[\\s-])(agri|agro|anti|aqua|auto|back|bio|chemo|counter|co|cross|crypto|cyber|e|eco|extra|geo|hydro|hyper|immuno|inter|intra|macro|mega|micro|mid|mini|multi|nano|neo|non|over|para|peri|photo|post|pre|pro|pseudo|psycho|quasi|radio|re|semi|socio|sub|super|tele|trans|ultra|under)(-?)(?=[A-Za-z]{4,})(?!${NO_PREFIX})`,
  'gi',
)

/** Hyphenated words written solid, and prefixes written apart: e-commerce, counter-terrorism, nontraditional. */
function compounds(text: string): string[] {
  const result: string[] = []
  const hyphens = [...text.matchAll(/(?<=[A-Za-z])-(?=[A-Za-z\d])/g)].map((hyphen) => hyphen.index)
  if (hyphens.length > 0) {
    result.push(solid(text))
    const prefixed = text.replace(PREFIXES, '$1$2')
    if (prefixed !== text) result.push(prefixed)
    if (hyphens.length === 2) for (const at of hyphens) result.push(text.slice(0, at) + text.slice(at + 1))
  }
  if (UNDONE.test(text) || isVerb(/^re([a-z]{4,})$/i.exec(text)?.[1] ?? ''))
    result.push(text.replace(/^(?:de|re)/i, '$&-'))
  const apart = text.replace(PREFIXES, (all, edge: string, prefix: string, hyphen: string) =>
    hyphen === '' && SPLITS.has(prefix.toLowerCase()) ? `${edge}${prefix}-` : all,
  )
  if (apart !== text) result.push(apart)
  if (PARTS.test(text)) {
    const parted = text.replace(PARTS, '$1-$2')
    result.push(parted, ...spellings(parted))
  }
  if (SHORT_PARTS.test(text)) result.push(text.replace(SHORT_PARTS, '$1-$2'))
  if (SIDES.test(text)) result.push(text.replace(SIDES, '-'))
  // Client-server and client/server.
  if (hyphens.length === 1 && EQUALS.test(text)) result.push(text.replace('-', '/'))
  if (/^[A-Za-z][a-z]{2,8} [A-Za-z][a-z]{2,8}$/.test(text))
    result.push(text.replace(/ (.)/, (_, letter: string) => letter.toLowerCase()))
  if (APART.test(text))
    result.push(
      text.replace(APART, (pair) => pair.replace(' ', '').replace(/(?<=.)\p{Lu}/u, (letter) => letter.toLowerCase())),
    )
  return result
}

/** Without hyphens; a capital behind one is small then, where it is no name of its own: back-end, Back-End, Wi-Fi. */
const solid = (text: string): string =>
  text.replace(/(?<=[A-Za-z])-([A-Za-z\d])/g, (_, letter: string) =>
    /[a-z]{3}/.test(text) ? letter.toLowerCase() : letter,
  )

/** Two nouns or adjectives, neither of which serves the other, as in frost-free or prefecture-level. */
const EQUALS =
  /(?<![A-Za-z])[a-z]{4,}-(?!(?:free|level|like|type|wide|long|round|term|scale|style|class|time)(?![a-z]))[a-z]{4,}(?<!ed|ing)(?![a-z-])/

/** Last parts of compounds that are written apart as often: policymaker, policy-maker, policy maker. */
const PARTS =
  /([a-z]{4,})(builders?|building|care|cent(?:er|re)s?|chain|flows?|frame|keepers?|keeping|loads?|makers?|making|mass(?:es)?|phones?|sharing|sites?|stamps?|wide|yards?)(?![A-Za-z])/i

/** Two words within a longer phrase that are written in one as often: stock market crash, tropical rain forest. */
const APART =
  /(?<=^|[A-Za-z] )[A-Za-z][a-z]{2,8} (?:bank|base|board|boat|born|care|chain|field|fire|flow|forest|ground|house|keeping|land|light|line|load|maker|making|market|power|room|sheet|ship|site|stream|strike|time|ware|water|wave|way|work|yard)s?(?= [A-Za-z]|(?<= .* .*)$)/i

/** The same, behind the first parts that are words with them: dataset, endpoint, plugin, login, tradeoff. */
const SHORT_PARTS =
  /(?<![A-Za-z])(back|bail|black|break|build|buy|call|check|cut|data|end|follow|hand|lay|lock|log|plug|roll|set|shut|sign|spin|start|take|time|trade|turn|web|wild|work|fine|open|life|key)(back|base|down|fire|in|line|off|out|over|page|place|point|set|site|source|style|time|tuning|up|ups|word)s?(?![A-Za-z])/i

/** The same, where a preposition is the first: out-patient, off-shore. */
const SIDES =
  /(?:(?<=(?<![A-Za-z])(?:in|out))(?=patients?(?![A-Za-z]))|(?<=(?<![A-Za-z])(?:on|off))(?=(?:shore|line|site)(?![A-Za-z])))/i

/** What is undone, at times with a hyphen: de-regulation, de-escalation. */
const UNDONE = /^de(?=[a-z]{3,}i[sz]ation$|(?:commission|escalat|regulat)(?:e|ion)?$)/i

/** Prefixes that are at times set off by a hyphen where a glossary has none. */
const SPLITS = new Set(
  'agri agro anti aqua auto back bio chemo counter cross crypto cyber eco geo hydro hyper immuno inter intra macro micro mid mini multi nano neo non over photo post pre pseudo radio semi socio sub super tele trans ultra under'.split(
    ' ',
  ),
)
