/** What texts have of a Russian verb: its past tense, its short and full participles, and the commonest persons. */

const INFINITIVE = /^([а-яё]{2,}?)(ова|ева|[аяеиуы])ть(ся)?$/

/** Nouns that end as verbs do. */
const NOUN = /^(?:печать|кровать|рукоять|память|плеть|клеть|мечеть|ртуть|знать|стать|прыть|треть|благодать)$/

/** Before the -ю and -ен of verbs in -ить: предъявить, предъявлен; заявить. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/ст$/, 'щ'],
  [/т$/, 'щ'],
  [/д$/, 'жд'],
  [/з$/, 'ж'],
  [/с$/, 'ш'],
  [/([бпвмф])$/, '$1л'],
]

const words = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending)

const PAST = 'л ла ло ли'
const SHORT = 'н на но ны'
const FULL = 'нный нного нному нным нном нная нной нную нное нные нных нными'

/** The other forms of a verb; none for another word. */
export function russianVerbForms(verb: string): string[] {
  const [, stem = '', vowel = '', reflexive] = INFINITIVE.exec(verb) ?? []
  if (stem === '' || NOUN.test(verb)) return []
  const past = words(stem + vowel, PAST)
  const present = presentForms(stem, vowel)
  if (reflexive !== undefined)
    return [...past, ...present].map((form) => form + (/[аеиоуыэюя]$/.test(form) ? 'сь' : 'ся'))
  return [...past, ...present, ...participles(stem, vowel)]
}

function presentForms(stem: string, vowel: string): string[] {
  if (vowel === 'ова' || vowel === 'ева') return words(stem + (vowel === 'ова' ? 'у' : 'ю'), 'ю ем ет ют')
  return vowel === 'и' ? words(stem, /[жшчщ]$/.test(stem) ? 'им ит ат' : 'им ит ят') : words(stem + vowel, 'ю ем ет ют')
}

function participles(stem: string, vowel: string): string[] {
  if (/[уы]/.test(vowel)) return []
  if (vowel !== 'и') return [...words(stem + vowel, SHORT), ...words(stem + vowel, FULL)]
  const change = CHANGED.find(([ending]) => ending.test(stem))
  const changed = change ? stem.replace(change[0], change[1]) : stem
  return [...words(`${changed}е`, SHORT), ...words(`${changed}е`, FULL)]
}
