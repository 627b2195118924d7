/** Other forms of single words in Romance languages: the feminine of adjectives and of persons, the forms of their verbs. */
import { languageOf } from './language'

/** What a masculine ends in, and what takes the place of that in the feminine. */
type Ending = readonly [RegExp, string]

const ADJECTIVES: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/if$/, 'ive'],
    [/(?<!vi)eux$/, 'euse'],
    [/el$/, 'elle'],
    [/ien$/, 'ienne'],
    [/(?<=^(?:in)?compl|^(?:in)?discr|^secr|^(?:in)?qui|^désu|^concr|^repl)et$/, 'ète'],
    [/et$/, 'ette'],
    [/er$/, 'ère'],
    [/(?:[éi]ri|maj|^min|^meill)eur$/, '$&e'],
    [/^(b|gr|l|ép|m)(a|o|ai)s$/, '$1$2sse'],
    [/^(?:nu|genti|parei|vermei)l$/, '$&le'],
    [/^(blan|fran)c$/, '$1che'],
    [/^sec$/, 'sèche'],
    [/(?<=publi|cadu|tur)c$/, 'que'],
    [/^doux$/, 'douce'],
    [/^faux$/, 'fausse'],
    [/^long$/, 'longue'],
    [/^vieux$/, 'vieille'],
    [/^(b|nouv)eau$/, '$1elle'],
    [/(?:en|on)$/, '$&ne'],
    [/(?:é|i|u|s|t|d|al|ain|in|un|an|il|ul)$/, '$&e'],
  ],
  es: [[/o$/, 'a']],
  pt: [[/o$/, 'a']],
  it: [[/o$/, 'a']],
}

const PERSONS: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/(?:ingéni|profess|doct|gouvern|procur|aut|chauff|ieur|serv|fact|(?<!pro)mot|sect)eur$/, '$&e'],
    [/^chef$/, 'cheffe'],
    [/^(défen|baill|enchant|péch)(d?)eur$/, '$1$2eresse'],
    [/eron$|^patron$/, '$&ne'],
    [/(?<=[^s]t)eur$/, 'rice'],
    [/eur$/, 'euse'],
    [/([lg]|i)er$/, '$1ère'],
    [/ien$/, 'ienne'],
    [/(?:an[dt]|é|at)$/, '$&e'],
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
  const base = word.toLowerCase()
  if (code === 'fr' && kind === 'person' && WOMAN.test(base)) return masculines(base)
  const endings = (kind === 'person' ? PERSONS : ADJECTIVES)[code] ?? []
  const found = endings.find(([masculine]) => masculine.test(base))
  if (!found) return []
  const feminine = base.replace(found[0], found[1])
  if (code === 'it') return [feminine, feminine.replace(/[ae]$/, (end) => (end === 'a' ? 'e' : 'i'))]
  const all = code === 'fr' && kind === 'person' ? [feminine, ...otherWomen(base)] : [feminine]
  return all.flatMap((each) => [each, `${each}s`])
}

/** What some words for persons have besides: the demanderesse of the courts, an emprunteuse, who has no Latin in her. */
function otherWomen(man: string): string[] {
  if (/^(?:co)?(?:deman|ven)deur$/.test(man)) return [man.replace(/eur$/, 'eresse')]
  return /[^s]teur$/.test(man) ? [man.replace(/eur$/, 'euse')] : []
}

/** A headword that names a woman names men, too, where the other language does not tell them apart: infirmière, nurse. */
const WOMAN = /(?:[lgi]ère|euse|trice|ienne)$/

function masculines(woman: string): string[] {
  const man = woman
    .replace(/ère$/, 'er')
    .replace(/euse$/, 'eur')
    .replace(/trice$/, 'teur')
    .replace(/ienne$/, 'ien')
  return [man, `${man}s`]
}

/** A phrase whose first word is a person, as a woman is called: conseillère principale, chargée de cours. */
export function femininePhrase(phrase: string, language: string, link: RegExp): string[] {
  const words = phrase.split(' ')
  const [head = '', ...others] = words
  const [person] = feminines(head, language, 'person')
  if (person === undefined) return []
  const found = others.findIndex((word) => link.test(word))
  const agreeing = found < 0 ? others : others.slice(0, found)
  const adjectives = agreeing.map((word) => feminines(word, language, 'adjective')[0] ?? word)
  return [[person, ...adjectives, ...others.slice(agreeing.length)].join(' ')]
}

/** Spanish and Portuguese nouns that a verb's `copia` is more often. */
const NOUNS_IN_A =
  /^(?:marc|carg|descarg|copi|list|compr|busc|consult|demand|pregunt|form|norm|plant|visit|ayud|ajud|caus|entreg|firm|pag|factur|ofert|cur|luch|guard|pint|prueb|prov|regl|regr|reform|reserv|señal|sum|tom|us|mir|cifr|camp|gan|caíd|mid|part|port|cont|cuent|cop|ram|tabl|clas|clav|pal|obr|mez|consolid|trat|escal|escuch|multipl|result|sal|plan|plac|esper|espera|reclam|protest|denunci|licenci|distanci|diferenci|influenci|financi|evidenci|inici|negoci|anunci)ar$/

/** Their participles that are nouns or other words far more often. */
const NOUNS_IN_ADO =
  /^(?:resultad|significad|certificad|estad|mercad|grad|lad|listad|tratad|privad|cuidad|pasad|pedid|sentid|contenid|partid|vestid|entrad|salid|medid|llamad|teclad|encargad|emplead|abogad|jurad|delegad|asociad|senad|soldad|ganad|pescad|helad|postgrad|feriad|dad|conteúd|resumid|caíd|corrid|bebid|comid|vid)[oa]s?$/

const VERB_ENDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/ar$/, 'ando an aron aba aban ó ará arán amos ado ada ados adas a e en arse ándose arlo arla arlos arlas'],
    [/[ei]r$/, 'iendo en ieron ía ían ió e ido ida idos idas a an'],
  ],
  pt: [
    [/ar$/, 'ando am aram ava avam ou ará arão amos ado ada ados adas a e em'],
    [/er$/, 'endo em eram ia iam eu erá erão emos ido ida idos idas e'],
    [/ir$/, 'indo em iram ia iam iu irá irão imos ido ida idos idas e'],
  ],
  it: [
    [/are$/, 'ando ano ato ata ati ate ava avano a erà eranno iamo'],
    [/ere$/, 'endo ono uto uta uti ute eva evano e erà eranno'],
    [/ire$/, 'endo ono ito ita iti ite iva ivano e isce iscono irà iranno'],
  ],
}

/** Whether a word is an infinitive by its end, in a language whose forms are known here. */
export const isSouthernInfinitive = (word: string, language: string): boolean =>
  /^\p{L}{4,}$/u.test(word) && (VERB_ENDS[languageOf(language)] ?? []).some(([ending]) => ending.test(word))

/** The regular forms of a Spanish, Portuguese or Italian verb. `inPhrase` says that what follows leaves no doubt. */
export function southernVerbForms(verb: string, language: string, inPhrase = false): string[] {
  const found = (VERB_ENDS[languageOf(language)] ?? []).find(([ending]) => ending.test(verb))
  if (!found) return []
  const [ending, ends] = found
  const stem = verb.replace(ending, '')
  if (inPhrase) return ends.split(' ').map((end) => stem + end)
  return ends
    .split(' ')
    .filter((end) => !/^[ae]$/.test(end) || !NOUNS_IN_A.test(verb))
    .map((end) => stem + end)
    .filter((form) => form.length > 3 && !NOUNS_IN_ADO.test(form))
}
