/** Plurals and cases of nouns in languages where a short rule gives most of them: the Romance ones and German. */
import { articleTails, disagrees } from './articles-behind'
import { languageOf } from './language'
import { PLURALS, SINGULARS, type Rule } from './plural-rules'

/** Words behind which a phrase does not change: chemins | de fer. */
export const LINKS =
  /^(?:de|du|des|d['’].*|à|au|aux|en|sur|pour|par|sans|del|de la|do|da|dos|das|di|con|para|por|per|em|no|na|a|al|y|e|et)$/i

/** More ways to combine the plurals of a phrase are not tried. */
const MOST = 12

/** All forms of a word in the other number; the word itself where there is none. */
type OtherNumber = (word: string, rules: readonly Rule[]) => readonly string[]

/**
 * A term in the other number: the plurals of all words up to a preposition, of the first and of the last one alone, and the
 * singular where it is a plural already; also with the noun behind the preposition in either number, with its article or
 * without one. Empty where no rule is known.
 */
export function otherNumbers(text: string, language: string): string[] {
  const rules = PLURALS[languageOf(language)]
  const words = text.split(' ')
  const [first = ''] = words
  if (!rules || words.length > 6 || !/\p{Ll}$/u.test(first) || LINKS.test(first)) return []
  const link = words.findIndex((word) => LINKS.test(word))
  const heads = numbersOf(link < 0 ? words : words.slice(0, link), rules)
  const behind = link < 0 ? [] : words.slice(link)
  const own = behind.join(' ')
  const others = [
    ...(rules === PLURALS['fr'] ? numbersBehind(behind, rules) : []),
    ...articleTails(behind, languageOf(language), (noun) => numbersOf(noun, rules)),
  ]
  const tails = [own, ...others.filter((tail) => !disagrees(tail, languageOf(language)))]
  const forms = tails.flatMap((tail) => heads.map((head) => (tail === '' ? head : `${head} ${tail}`)))
  return [...new Set(forms)].filter((other) => other !== text)
}

/** A phrase without prepositions as it is, and in the other number. */
function numbersOf(words: readonly string[], rules: readonly Rule[]): string[] {
  const last = words.length
  const forms = [
    ...changed(words, 0, last, rules, plurals),
    ...changed(words, 0, 1, rules, plurals),
    ...changed(words, last - 1, last, rules, plurals),
    ...changed(words, 0, last, rules, rules === PLURALS['it'] && last > 1 ? italianSingulars : singulars),
  ]
  return [...new Set([words.join(' '), ...forms])]
}

/** What follows a preposition, with its last noun in either number: périodes d'examen, périodes d'examens. */
function numbersBehind(words: readonly string[], rules: readonly Rule[]): string[] {
  const last = words.findLastIndex((word) => LINKS.test(word))
  const from = /^d['’]./i.test(words[last] ?? '') ? last : last + 1
  const before = words.slice(0, from)
  const noun = words.slice(from)
  if (noun.length === 0 || /^(?:l[ae]|l['’].*|.*\P{Ll})$/u.test(noun[0] ?? '')) return [words.join(' ')]
  return numbersOf(noun, rules).map((form) => [...before, form].join(' '))
}

/** The phrase with the words from one place to another changed, in each way there is. */
function changed(
  words: readonly string[],
  from: number,
  to: number,
  rules: readonly Rule[],
  other: OtherNumber,
): string[] {
  let phrases = ['']
  words.forEach((word, at) => {
    const changes = at >= from && at < to && !isInvariable(words, at, rules)
    const forms = changes ? other(word, rules) : [word]
    phrases = phrases.flatMap((phrase) => forms.map((form) => (at === 0 ? form : `${phrase} ${form}`))).slice(0, MOST)
  })
  return phrases
}

/** French adverbs: architecture faiblement couplée, émissions non supportées. Nouns in -ment stand first or last. */
const FRENCH_ADVERB = /^(?:très|bien|peu|plus|moins|mal)$|ment$/i

function isInvariable(words: readonly string[], at: number, rules: readonly Rule[]): boolean {
  if (rules !== PLURALS['fr'] || at === words.length - 1) return false
  const word = words[at] ?? ''
  // A first word is a noun, as in biens meubles.
  return /^non$/i.test(word) || (at > 0 && FRENCH_ADVERB.test(word))
}

/** Adverbs do not change: arquitectura débilmente acoplada. */
const ADVERB = /mente$/

function plurals(word: string, rules: readonly Rule[]): string[] {
  const [first = '', second = '', ...others] = word.split('-')
  const simple = pluralsOf(word, rules)
  // Entrées/sorties.
  const either = /^(\p{L}{3,})\/(\p{L}{3,})$/u.exec(word)
  if (either) return pluralsOf(either[1] ?? '', rules).map((head) => `${head}/${pluralsOf(either[2] ?? '', rules)[0]}`)
  if (rules !== PLURALS['fr'] || second === '' || first.length < 3) return simple
  // Choux-fleurs, arcs-en-ciel; grand-mères is known, too.
  const [head = first] = pluralsOf(first, rules)
  const [tail = second] = pluralsOf(second, rules)
  const both = others.length === 0 ? [`${head}-${tail}`] : []
  return [...both, [head, second, ...others].join('-'), ...simple]
}

function pluralsOf(word: string, rules: readonly Rule[]): string[] {
  const rule = ADVERB.test(word) ? undefined : rules.find(([pattern]) => pattern.test(word))
  return rule ? applied(word, rule) : [word]
}

const applied = (word: string, [pattern, ...endings]: Rule): string[] =>
  endings.map((ending) => word.replace(pattern, ending))

/** Words in -s that are no plurals, and would be another word without it; and plurals whose singular is another thing. */
const NO_PLURALS =
  /^(?:cours|discours|concours|parcours|recours|secours|univers|vers|fois|mois|bois|pays|temps|corps|fils|procès|succès|accès|progrès|congrès|palais|relais|repas|cas|bras|pas|fonds|poids|propos|héros|dos|dix|six|prix|choix|voix|paix|noix|croix|mars|sens|crisis|tesis|lunes|martes|jueves|viernes|más|mês|gás|país|interés|inglés|dois|mais|lápis|pâtes|échecs|lunettes|vacances|toilettes|assises|ciseaux)$/i

/** The ends of other such words; in Portuguese -ais, -eis and -ois are those of plurals. */
const NO_PLURAL_ENDS = /[iu]s$/i
const NO_PLURAL_ENDS_PORTUGUESE = /(?:[^aeéoóu]i|u)s$/i

/** The likeliest singulars of a word, where the plural of them is the word again: planes of plan, huracanes of huracán. */
function singulars(word: string, rules: readonly Rule[]): string[] {
  const ends = rules === PLURALS['pt'] ? NO_PLURAL_ENDS_PORTUGUESE : NO_PLURAL_ENDS
  if (NO_PLURALS.test(word) || ends.test(word) || word.length < 4) return [word]
  const [first = '', second, ...others] = word.split('-')
  if (rules === PLURALS['fr'] && second !== undefined && others.length === 0 && first.length > 3) {
    const [head = first] = singulars(first, rules)
    const [tail = second] = singulars(second, rules)
    return [`${head}-${tail}`]
  }
  const candidates = SINGULARS.filter(([pattern]) => pattern.test(word)).flatMap((rule) => applied(word, rule))
  const found = candidates.filter((each) => each !== word && each.length > 2 && pluralsOf(each, rules).includes(word))
  return found.length > 0 ? found.slice(0, 2) : [word]
}

/** In a phrase the other words tell an Italian plural: applicazioni distribuite, of applicazione distribuita. */
const ITALIAN_SINGULARS: readonly Rule[] = [
  [/(?<=[cg])he$/, 'a'],
  [/(?<=[cg])hi$/, 'o'],
  [/(?<=ion|or|ent|al|il|ar|ant)i$/, 'e'],
  [/io?i$/, 'io'],
  [/(?<=[^aeiou])i$/, 'o', 'e'],
  [/(?<=[^aeiouh])e$/, 'a'],
]

const italianSingulars: OtherNumber = (word) => {
  const rule = ITALIAN_SINGULARS.find(([pattern]) => pattern.test(word))
  return rule && word.length > 3 ? applied(word, rule).map((each) => each.replace(/(?<=[cg])h(?=[ao]$)/, '')) : [word]
}

const ADJECTIVE = /^(\p{L}{3,}?)(?:e[mnrs]?)(?= \p{Lu})/u

/** A German term with its adjective in other cases: Europäische Zentralbank, der Europäischen Zentralbank. */
export function germanCases(text: string): string[] {
  const stem = ADJECTIVE.exec(text)
  if (!stem) return [text]
  const behind = text.slice(stem[0].length)
  return [text, ...['e', 'en', 'er', 'es', 'em'].map((ending) => `${stem[1]}${ending}${behind}`)].filter(
    (form, at, all) => all.indexOf(form) === at,
  )
}
