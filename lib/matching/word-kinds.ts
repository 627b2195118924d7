/**
 * What kind of word a single Romance or German headword is, as its English counterpart tells: `alloué` is a participle beside
 * `allocated`, `directeur` a person beside `director`, `ajouter` a verb beside `append`. Each takes other endings.
 */
import type { Concept, Language } from '../glossary/model'
import { isVerb } from '../text/english/verbs'
import { isEnglish, languageOf } from '../text/language'
import { isOtherInfinitive } from '../text/french-verbs'
import { hasGenders, isSouthernInfinitive } from '../text/romance-words'

export type WordKind = 'adjective' | 'person' | 'verb'

/** Per word of a language its kind; nothing of languages whose endings are not known. */
export function wordKindsOf(concepts: readonly Concept[], language: Language): ReadonlyMap<string, WordKind> {
  const kinds = new Map<string, WordKind>()
  if (!hasGenders(language) && languageOf(language) !== 'de') return kinds
  for (const { terms } of concepts) {
    const english = terms
      .filter((term) => isEnglish(term.language))
      .flatMap((term) => term.text.toLowerCase().split(/\s*[/;；]\s*/))
    for (const text of terms.filter((term) => term.language === language).flatMap((term) => words(term.text))) {
      const kind = english.reduce<WordKind | null>((known, word) => known ?? kindOf(text, word, language), null)
      if (kind !== null) kinds.set(text, kind)
    }
  }
  return kinds
}

/** The words and short phrases that a headword sets apart. */
const words = (headword: string): string[] =>
  headword.split(/\s*[/／;；]\s*/).filter((word) => /^[\p{L}-]+(?: [\p{L}'’-]+){0,6}$/u.test(word))

const PARTICIPLE =
  /(?:[^e]ed|^(?:lost|sent|known|chosen|given|taken|hidden|written|broken|shown|drawn|held|kept|paid|built|bound|found|sold|frozen|driven|set|cut|split))$/
const NOT_PARTICIPLES = /^(?:hundred|embed|sacred|red|bed|naked)$/
const PERSON = /(?:[eo]r|yer|ist|ian|ee|ant|tive|nurse|judge|clerk|student|president|resident|agent|patient|member)$/
/** The commonest English adjectives that no ending tells from nouns. */
const ADJECTIVES = new Set(
  (
    'absolute abstract adequate appropriate bad basic big bitter blind blue brief bright broad calm certain cheap civil clean clear ' +
    'close closed cold common complete complex concrete cool correct dark dead deaf deep dense direct discreet distinct double dry ' +
    'dull dumb eastern empty equal exact false fast fat fertile final fine firm flat foreign fragile free fresh full fuzzy gentle ' +
    'good great green gross half happy hard harsh healthy heavy high hollow horizontal hot huge human inferior inner intact ' +
    'internal large lazy left light liquid literate little local long loose low mad main mature mean mild minor mobile modern ' +
    'mute naked narrow native neat new next nice northern notable old open opposite outer own pale passive perfect poor ' +
    'precise pregnant present previous private profound prompt proper proud public pure quick quiet random rare raw red remote ' +
    'rich ripe rough round sacred safe secret secure senior separate sharp short sick silent similar simple single slow small ' +
    'smooth soft solid sour southern special stable steep straight strange strict strong stupid subtle sudden superior sure ' +
    'sweet tall thick thin tight tiny true ugly unique upper vague vast warm weak western wet white whole wide wild worth ' +
    'wrong yellow young'
  ).split(' '),
)

const isAdjective = (word: string): boolean =>
  ADJECTIVE.test(word) || ADJECTIVES.has(word) || /(?:ular|inear|ilar|imal|rior|ish|ile)$/.test(word)

const ADJECTIVE = /(?:ive|ous|al|ic|able|ible|ary|less|ful|ing|ant|ent)$/

/** Of several words, only these are persons for certain. */
const PERSON_BEHIND =
  / (?:candidate|holder|student|researcher|teacher|worker|officer|manager|owner|employee|assistant|adviser|advisor|member|player|practitioner|specialist|consultant|engineer|professor|director|supervisor|coordinator|lecturer|inspector|lawyer|doctor|nurse|technician|clerk|agent|representative|\p{L}+ist)$/u

function kindOf(text: string, english: string, language: Language): WordKind | null {
  if (/^\S+ \S+ \S|^(?!non |not |auto )\S+ \S/.test(text)) return phraseKind(text, english, language)
  if (PERSON_BEHIND.test(english) && PERSON_ENDS[languageOf(language)]?.test(text.toLowerCase())) return 'person'
  const word = english.replace(/^(?:not|to|non-?|un|self) ?/, '')
  if (!/^[a-z-]+$/.test(word)) return null
  const romance = text.toLowerCase()
  if (isInfinitive(romance, language))
    return english.startsWith('to ') || isVerb(word) || isPlainlyVerb(romance, word) ? 'verb' : null
  if (isMasculineParticiple(romance, language) && PARTICIPLE.test(word) && !NOT_PARTICIPLES.test(word))
    return 'adjective'
  if (
    (romance !== word || ADJECTIVES.has(word) || /(?:ial|ional|ural|oral)$/.test(word)) &&
    ADJECTIVE_ENDS[languageOf(language)]?.test(romance) &&
    isAdjective(word)
  )
    return 'adjective'
  return PERSON_ENDS[languageOf(language)]?.test(romance) && PERSON.test(word) ? 'person' : null
}

/** What a phrase is, by its first word and the head of its counterpart: `chargé de cours`, `conférer un grade`. */
function phraseKind(text: string, english: string, language: Language): WordKind | null {
  const [first = ''] = text.split(' ')
  const [verb = '', second] = english.split(' ')
  const isDeed = verb === 'to' || (second !== undefined && isVerb(verb))
  if (isDeed && languageOf(language) === 'fr' && isInfinitive(first, language)) return 'verb'
  const head = english.replace(/ (?:of|in|for|on|to|with|at) .*$/, '')
  const isPerson = PERSON_BEHIND.test(` ${head}`)
  return isPerson && PERSON_ENDS[languageOf(language)]?.test(first.toLowerCase()) ? 'person' : null
}

/** French words in -er that are no nouns are verbs, whatever their counterpart; loans from English (laser) are spelt alike. */
const isPlainlyVerb = (romance: string, word: string): boolean =>
  romance.endsWith('er') && romance !== word && !word.endsWith('er') && !ADJECTIVES.has(word)

const isInfinitive = (word: string, language: Language): boolean =>
  languageOf(language) === 'fr'
    ? isOtherInfinitive(word) || (/^\p{L}{2,}er$/u.test(word) && (VERB_IN_IER.test(word) || !NOUN_IN_ER.test(word)))
    : isSouthernInfinitive(word, language)

const VERB_IN_IER =
  /(?:if|instanc|publ|oubl|[cfs]il|étud|assoc|négoc|préc|^l|rel|all|^tr|var|remerc|expéd|déd|init|recop|^cop|dépl|simpl|mult|supp?l|concil|appréc|bénéfic)ier$/
/** A file, a floor, a rent and a foreigner. */
const NOUN_IN_ER =
  /(?:i|étrang|passag|messag|usag|dang|berg|verg|planch|roch|cloch|dîn|déjeun|loy|foy|hiv|boulang|bouch|^f|^m|^enf|^am|^ch|lég)er$/

const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  fr: /(?:é|[^a]i|u|is|it|rt|int)$/,
  es: /(?:[ai]do|to|so)$/,
  pt: /(?:[ai]do|to|so)$/,
  it: /(?:[aiu]to|so|sto|tto)$/,
  de: /(?:t|en)$/,
}

const isMasculineParticiple = (word: string, language: Language): boolean =>
  PARTICIPLES[languageOf(language)]?.test(word) ?? false

const ADJECTIVE_ENDS: Readonly<Record<string, RegExp>> = {
  fr: /(?:if|eux|el|ant|ent|(?<!^m)al|ain|[aeou]n|in|[iln]er|[aeio]t|it|rt|ct|[aoru]n?d|[éiu]|[aeo]s|ais|oux|eur|c|il|ul|or)$/,
  es: /(?:ivo|oso|ico)$/,
  pt: /(?:ivo|oso|ico)$/,
  it: /(?:ivo|oso|ico)$/,
}

const PERSON_ENDS: Readonly<Record<string, RegExp>> = {
  fr: /(?:eur|[ilg]er|ien|an[dt]|é|at)$/,
  es: /(?:dor|tor|sor|ero|ano|ario|ado)$/,
  pt: /(?:dor|tor|sor|eiro|ano|ário|ado)$/,
  it: /(?:tore|iere|ario|ato)$/,
}
