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

/** The plurals of a term: of all words up to a preposition, and of the first one alone; empty where no rule is known. */
export function plurals(text: string, language: string): string[] {
  const rules = PLURALS[languageOf(language)]
  const words = text.split(' ')
  if (!rules || words.length > 6 || !/\p{Ll}$/u.test(words[0] ?? '')) return []
  const link = words.findIndex((word) => LINKS.test(word))
  const last = link < 0 ? words.length : link
  const upTo = (count: number): string => words.map((word, at) => (at < count ? plural(word, rules) : word)).join(' ')
  return [...new Set([upTo(last), upTo(1)])].filter((other) => other !== text)
}

function plural(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([pattern]) => pattern.test(word))
  return rule ? word.replace(rule[0], rule[1]) : word
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
