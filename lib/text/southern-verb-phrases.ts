/** Spanish and Portuguese phrases that begin with a verb: interpone un recurso, interpuso recursos, pagou a multa. */
import { languageOf } from './language'
import { southernVerbForms } from './romance-words'

/** What the rules for verbs do not give: these are found within phrases only. */
const IRREGULAR: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/poner$/, 'puso pusieron pondrá pondrán puesto puesta puestos puestas'],
    [/tener$/, 'tiene tienen tuvo tuvieron tendrá tendrán'],
    [/venir$/, 'viene vienen vino vinieron vendrá vendrán'],
    [/hacer$/, 'hizo hicieron hará harán hecho hecha hechos hechas'],
    [/decir$/, 'dice dicen dijo dijeron dirá dirán dicho'],
    [/ducir$/, 'dujo dujeron'],
    [/^dar$/, 'da dan dio dieron dado dada dados dadas dando dará darán'],
    [/olver$/, 'uelve uelven uelto uelta ueltos ueltas'],
    [/brir$/, 'bierto bierta biertos biertas'],
  ],
  pt: [
    [/ter$/, 'tem têm teve tiveram terá terão tido'],
    [/fazer$/, 'faz fazem fez fizeram fará farão feito feita feitos feitas'],
    [/^dar$/, 'dá dão deu deram dado dada dados dadas dando'],
    [/duzir$/, 'duz'],
  ],
}

/** The article of an object and the object up to a preposition, in either. */
const OBJECT = /^(?:(un|una|el|la|um|uma|o|a) )?(\p{L}+)(.*)$/u

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  un: ['un', 'el'],
  el: ['el', 'un'],
  una: ['una', 'la'],
  la: ['la', 'una'],
  um: ['um', 'o'],
  o: ['o', 'um'],
  uma: ['uma', 'a'],
  a: ['a', 'uma'],
}

const MANY: Readonly<Record<string, readonly string[]>> = {
  un: ['', 'los ', 'unos '],
  el: ['', 'los '],
  una: ['', 'las ', 'unas '],
  la: ['', 'las '],
  um: ['', 'os '],
  o: ['', 'os '],
  uma: ['', 'as '],
  a: ['', 'as '],
}

/** A phrase with its verb in all forms, and what it is done to with one article or another, or in the plural. */
export function southernVerbPhrases(phrase: string, language: string, numbersOf: (noun: string) => string[]): string[] {
  const [verb = '', ...others] = phrase.split(' ')
  const own = others.join(' ')
  const irregular = (IRREGULAR[languageOf(language)] ?? [])
    .filter(([ending]) => ending.test(verb))
    .flatMap(([ending, ends]) => ends.split(' ').map((end) => verb.replace(ending, end)))
  const verbs = [verb, ...southernVerbForms(verb, language, true), ...irregular, ...otherVowel(verb, language)]
  const [, article, noun = '', behind = ''] = OBJECT.exec(own) ?? []
  const objects = [own]
  if (article !== undefined) {
    objects.push(...(ARTICLES[article] ?? []).map((each) => `${each} ${noun}${behind}`))
    objects.push(
      ...numbersOf(noun + behind).flatMap((plural) => (MANY[article] ?? []).map((each) => `${each}${plural}`)),
    )
  }
  return [...new Set(verbs.flatMap((form) => objects.map((object) => `${form} ${object}`)))]
}

/** Tiende of tender, cuenta of contar, pide and pidió of pedir; a verb that keeps its vowel gets some that no text has. */
function otherVowel(verb: string, language: string): string[] {
  const [, before, vowel, behind, ending] = /^(.*)([eo])(\p{L}{1,2})([aei]r)$/u.exec(verb) ?? []
  if (before === undefined || languageOf(language) !== 'es') return []
  const wide = `${before}${vowel === 'e' ? 'ie' : 'ue'}${behind}`
  const forms = (ending === 'ar' ? ['a', 'an'] : ['e', 'en']).map((end) => wide + end)
  if (ending !== 'ir') return forms
  const narrow = `${before}${vowel === 'e' ? 'i' : 'u'}${behind}`
  return [...forms, ...['e', 'en', 'ió', 'ieron', 'iendo'].map((end) => narrow + end)]
}
