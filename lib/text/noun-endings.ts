/** Plurals and cases of nouns in languages where a short rule gives most of them: the Romance ones and German. */
import { languageOf } from './language'

type Rule = readonly [RegExp, string]

/** The first rule that fits makes the plural; a word that none fits does not change. */
const PLURALS: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    [/[sxz]$/, '$&'],
    [/(?:^b|carnav|festiv|récit|fin|fat|nat|nav|ban|chac|rég)al$/, '$&s'],
    [/(?<=(?:trav|^b|cor|ém|vitr|soupir)a)il$/, 'ux'],
    [/al$/, 'aux'],
    [/(?:bleu|pneu)$/, '$&s'],
    [/(?:au|eu)$/, '$&x'],
    [/\p{L}$/u, '$&s'],
  ],
  es: [
    [/[aeiouáéó]$/, '$&s'],
    [/z$/, 'ces'],
    [/[xs]$/, '$&'],
    [/án$/, 'anes'],
    [/én$/, 'enes'],
    [/ín$/, 'ines'],
    [/ón$/, 'ones'],
    [/ún$/, 'unes'],
    [/\p{L}$/u, '$&es'],
  ],
  pt: [
    [/ão$/, 'ões'],
    [/m$/, 'ns'],
    [/([aou])l$/, '$1is'],
    [/el$/, 'éis'],
    [/il$/, 'is'],
    [/[rz]$/, '$&es'],
    [/s$/, 's'],
    [/\p{L}$/u, '$&s'],
  ],
  it: [
    [/[cg]a$/, '$&'],
    [/io$/, 'i'],
    [/[oe]$/, 'i'],
    [/a$/, 'e'],
  ],
  ca: [[/[^s]$/, '$&s']],
  gl: [[/[^s]$/, '$&s']],
  oc: [[/[^s]$/, '$&s']],
}

/** Words behind which a phrase does not change: chemins | de fer. */
const LINKS =
  /^(?:de|du|des|d['’].*|à|au|aux|en|sur|pour|par|sans|del|de la|do|da|dos|das|di|con|para|por|per|em|no|na|a|al|y|e|et)$/i

/**
 * A term in the other number: the plurals of all words up to a preposition, of the first and of the last one alone, and the
 * singular where it is a plural already; empty where no rule is known.
 */
export function otherNumbers(text: string, language: string): string[] {
  const rules = PLURALS[languageOf(language)]
  const words = text.split(' ')
  if (!rules || words.length > 6 || !/\p{Ll}$/u.test(words[0] ?? '')) return []
  const link = words.findIndex((word) => LINKS.test(word))
  const last = link < 0 ? words.length : link
  const change = (from: number, to: number, other: (word: string, rules: readonly Rule[]) => string): string =>
    words.map((word, at) => (at >= from && at < to ? other(word, rules) : word)).join(' ')
  const forms = [
    change(0, last, plural),
    change(0, 1, plural),
    change(last - 1, last, plural),
    change(0, last, singular),
  ]
  return [...new Set(forms)].filter((other) => other !== text)
}

/** Adverbs do not change: arquitectura débilmente acoplada. */
const ADVERB = /mente$/

function plural(word: string, rules: readonly Rule[]): string {
  const rule = ADVERB.test(word) ? undefined : rules.find(([pattern]) => pattern.test(word))
  return rule ? word.replace(rule[0], rule[1]) : word
}

/** How plurals end, and the singulars they may come from, the likeliest first. */
const SINGULARS: readonly Rule[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/ões$/, 'ão'],
  [/ones$/, 'ón'],
  [/ces$/, 'z'],
  [/ns$/, 'm'],
  [/zioni$/, 'zione'],
  [/(?<=[lrndyzj])es$/, ''],
  [/[sx]$/, ''],
]

/** Words in -s that are no plurals, and would be another word without it. */
const NO_PLURALS =
  /^(?:cours|discours|concours|parcours|recours|secours|univers|vers|fois|mois|bois|pays|temps|corps|fils|procès|succès|accès|progrès|congrès|palais|relais|repas|cas|bras|pas|fonds|poids|propos|héros|dos|dix|six|prix|choix|voix|paix|noix|croix|mars|sens|crisis|tesis|lunes|martes|jueves|viernes|más|mês|gás|país|dois|mais|lápis|.*[iu]s)$/i

/** The singular of a word, where the plural of that is the word again. */
function singular(word: string, rules: readonly Rule[]): string {
  if (NO_PLURALS.test(word) || word.length < 4) return word
  const found = SINGULARS.map(([pattern, ending]) => word.replace(pattern, ending)).find(
    (each) => each !== word && each.length > 2 && plural(each, rules) === word,
  )
  return found ?? word
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
