/** Other forms of single words in Romance languages: the feminine of adjectives and of persons, the forms of French verbs. */
import { languageOf } from './language'

/** What a masculine ends in, and what takes the place of that in the feminine. */
type Ending = readonly [RegExp, string]

const ADJECTIVES: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/if$/, 'ive'],
    [/eux$/, 'euse'],
    [/el$/, 'elle'],
    [/(?:é|i|u|s|t)$/, '$&e'],
  ],
  es: [[/o$/, 'a']],
  pt: [[/o$/, 'a']],
  it: [[/o$/, 'a']],
}

const PERSONS: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/(?:ingéni|profess|doct|gouvern|procur|aut|chauff|ieur|serv|fact|mot|sect)eur$/, '$&e'],
    [/(?<=[^s]t)eur$/, 'rice'],
    [/eur$/, 'euse'],
    [/ier$/, 'ière'],
    [/ien$/, 'ienne'],
    [/(?:an[dt]|é)$/, '$&e'],
  ],
  es: [
    [/or$/, 'ora'],
    [/o$/, 'a'],
  ],
  pt: [
    [/or$/, 'ora'],
    [/o$/, 'a'],
  ],
  it: [
    [/tore$/, 'trice'],
    [/iere$/, 'iera'],
    [/o$/, 'a'],
  ],
}

/** Whether the feminine forms of a language are known. */
export const hasGenders = (language: string): boolean => languageOf(language) in ADJECTIVES

/** The feminine of an adjective or participle, or of a word for a person, in both numbers; nothing where no rule is known. */
export function feminines(word: string, language: string, kind: 'adjective' | 'person'): string[] {
  const code = languageOf(language)
  const endings = (kind === 'person' ? PERSONS : ADJECTIVES)[code] ?? []
  const found = endings.find(([masculine]) => masculine.test(word))
  if (!found) return []
  const feminine = word.replace(found[0], found[1])
  return [feminine, code === 'it' ? feminine.replace(/[ae]$/, (end) => (end === 'a' ? 'e' : 'i')) : `${feminine}s`]
}

/** Verbs whose -e is another word more often: a porte is a door, and n'importe imports nothing. */
const OTHER_NOUNS =
  /^(?:import|port|livr|montr|march|plac|lim|pomp|tromp|not|marqu|caus|charg|chang|list|mesur|trac|visit|copi|demand|form|forc|group|rest|sort|suit|vers|compt|trait|estim|cit|class|sign|cod|lign|test|nomm|ouvr|command|aid|bas|boucl|cach|cibl|colonn|control|contrôl|dat|échang|empreint|entr|fich|filtr|gard|imag|install|mod|offr|ordonn|pag|paramètr|partag|pass|pos|rang|recherch|remarqu|répons|requêt|rôl|servic|signal|table|tabl|tâch|text|typ|valid|valeur|vari|vent)er$/

/** Forms that are other words far more often. */
const OTHER_WORDS = new Set(
  (
    'important concernant durant moyennant existant restant montant ' +
    'résilient excellent négligent convergent divergent influent émergent coïncident violent'
  ).split(' '),
)

/** The forms of a French verb in -er that texts have: he adds, we add, added, adding, will add. */
export function frenchVerbForms(verb: string): string[] {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç')
  const open = stem.replace(/é(?=[^aeiouyé]+$)/u, 'è')
  const forms = ['ons', 'ant', 'ait', 'aient'].map((ending) => soft + ending)
  forms.push(...['ez', 'é', 'ée', 'és', 'ées', 'era', 'eront', 'erait'].map((ending) => stem + ending), `${open}ent`)
  if (!OTHER_NOUNS.test(verb)) forms.push(`${open}e`, `${open}es`)
  return forms.filter((form) => !OTHER_WORDS.has(form))
}
