/**
 * What kind of word a single Romance or German headword is, as its English counterpart tells: `alloué` is a participle beside
 * `allocated`, `directeur` a person beside `director`, `ajouter` a verb beside `append`. Each takes other endings.
 */
import type { Concept, Language } from '../glossary/model'
import { withoutArticle } from '../text/articles'
import { isVerb } from '../text/english/verbs'
import { bareCell, partsOf, tidied } from './bare-cells'
import { isEnglish, languageOf } from '../text/language'
import { isInfinitive, PRONOUN } from '../text/infinitives'
import { hasGenders } from '../text/romance-words'

export type WordKind = 'adjective' | 'person' | 'verb'

/** Per word of a language its kind; nothing of languages whose endings are not known. */
export function wordKindsOf(concepts: readonly Concept[], language: Language): ReadonlyMap<string, WordKind> {
  const kinds = new Map<string, WordKind>()
  if (!hasGenders(language) && languageOf(language) !== 'de') return kinds
  for (const { terms } of concepts) {
    const english = terms
      .filter((term) => isEnglish(term.language))
      .flatMap((term) => partsOf(term.text, term.language))
      .map((part) => part.toLowerCase())
    for (const [text, isNoun] of terms
      .filter((term) => term.language === language)
      .flatMap((term) => words(term.text, language))) {
      const kind = english.reduce<WordKind | null>((known, word) => known ?? kindOf(text, word, language), null)
      if (kind !== null && !(isNoun && kind === 'verb')) kinds.set(text, kind)
    }
  }
  return kinds
}

/** The words and short phrases that a headword sets apart, and whether an article or a note says that they are nouns. */
function words(headword: string, language: Language): (readonly [string, boolean])[] {
  const text = /\p{Ll}/u.test(headword) ? headword : headword.toLowerCase()
  const isNoun = NOUN_NOTE.test(text) || withoutArticle(text.toLowerCase(), language) !== text.toLowerCase()
  const whole = withoutArticle(tidied(text, language).replace(/[()]/g, ''), language)
  return [...new Set([...partsOf(text, language), bareCell(text, language), whole])]
    .filter((word) => /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,6}$/u.test(word))
    .map((word) => [word, isNoun])
}

/** `chantier (n.m.)`, `loyer, n. m.`, `cahier (m)`. */
const NOUN_NOTE = /[\s,(](?:n|s|nm|nf|sm|sf|subst|[mf](?=\.?\)))\.?(?:[\s),]|$|(?=[mf]\.))/u

const PARTICIPLE =
  /(?:[^e]ed|^(?:lost|sent|known|chosen|given|taken|hidden|written|broken|shown|drawn|held|kept|paid|built|bound|found|sold|frozen|driven|set|cut|split))$/
const NOT_PARTICIPLES = /^(?:hundred|embed|sacred|red|bed|naked)$/
const PERSON =
  /(?:[eo]r|yer|ist|ian|ee|ant|tive|nurse|judge|clerk|student|president|resident|agent|patient|member|attorney|plaintiff|counsel|surgeon|shepherd|graduate|citizen|academic|neighbou?r|mate|m[ae]n|pilot|head|chief|mayor|party|beneficiary|person|athlete|cook)$/
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
    'sweet tall thick thin tight tiny true ugly unique upper vague vast void warm weak western wet white whole wide wild worth ' +
    'wrong yellow young overall over-all daily early friendly hourly likely monthly weekly yearly costly quarterly'
  ).split(' '),
)

const isAdjective = (word: string): boolean =>
  (ADJECTIVE.test(word) && !NO_ADJECTIVES.test(word)) ||
  ADJECTIVES.has(word) ||
  /(?:ular|inear|ilar|imal|rior|ish|ile)$/.test(word)

const ADJECTIVE = /(?:ive|ous|al|ic|able|ible|ary|less|ful|ing|ant|ent)$/

/** Nouns that end as adjectives do. */
const NO_ADJECTIVES = /^(?:summary|salary|library|diary|boundary|glossary|dictionary|itinerary|tributary|anniversary)$/

/** Whether an English noun in -ing stands beside a French noun that is spelt as a participle: suivi, monitoring; énoncé, wording. */
const isDoing = (romance: string, word: string): boolean =>
  /[éiu]$/.test(romance) && /(?<!^miss|^will|^lack|stand)ing$/.test(word)

/** Of several words, only these are persons for certain. */
const PERSON_BEHIND =
  / (?:candidate|holder|student|researcher|teacher|worker|officer|manager|owner|employee|assistant|adviser|advisor|member|player|practitioner|specialist|consultant|engineer|professor|director|supervisor|coordinator|lecturer|inspector|lawyer|doctor|nurse|technician|clerk|agent|representative|party|person|\p{L}+ist)$/u

function kindOf(text: string, english: string, language: Language): WordKind | null {
  if (languageOf(language) === 'fr' && PRONOUN.test(text))
    return isInfinitive(text.toLowerCase().split(/(?<!^se) /)[0] ?? '', language) ? 'verb' : null
  if (/^\S+ \S+ \S|^(?!non |not |auto )\S+ \S/.test(text)) return phraseKind(text, english, language)
  if (PERSON_BEHIND.test(english) && PERSON_ENDS[languageOf(language)]?.test(text.toLowerCase())) return 'person'
  const word = english.replace(/^(?:not|to|non-?|un|self) ?/, '')
  const romance = text.toLowerCase()
  if (english.startsWith('to ') && (isInfinitive(romance, language) || IN_IER.test(romance))) return 'verb'
  if (languageOf(language) === 'de' && /^\p{Ll}/u.test(text) && (english.startsWith('to ') || isVerb(word)))
    return 'verb'
  if (!/^[a-z-]+$/.test(word)) return null
  if (isInfinitive(romance, language)) return isVerb(word) || isPlainlyVerb(romance, word) ? 'verb' : null
  if (AGENT.test(romance) && languageOf(language) === 'fr' && PERSON.test(word)) return 'person'
  if (isMasculineParticiple(romance, language) && PARTICIPLE.test(word) && !NOT_PARTICIPLES.test(word))
    return 'adjective'
  if (
    (romance !== word || ADJECTIVES.has(word) || /(?:ial|ional|ural|oral)$/.test(word)) &&
    ADJECTIVE_ENDS[languageOf(language)]?.test(romance) &&
    ((isAdjective(word) && !isDoing(romance, word)) || (PARTICIPLE.test(word) && !NOT_PARTICIPLES.test(word)))
  )
    return 'adjective'
  // Oaky, hairy: what is made of a noun by -y, in French by -é.
  if (languageOf(language) === 'fr' && !NO_ADJECTIVES.test(word) && MADE_OF_NOUN.test(`${romance} ${word}`))
    return 'adjective'
  return PERSON_ENDS[languageOf(language)]?.test(romance) && PERSON.test(word) ? 'person' : null
}

/** Without an article, and beside the `to` of a verb, a word in -ier is one, too. */
const IN_IER = /^\p{L}{3,}ier$/u

/** Salé and salty; not société and society, pitié and pity. */
const MADE_OF_NOUN = /(?<!i)é (?:.*[a-z](?<!t)y|(?<!té ).*ty)$/

/** French words in -eur that are no adjectives: a claimant is no quality. */
const AGENT = /(?<!ri|maj|min|meill)eur$/

/** What a phrase is, by its first word and the head of its counterpart: `chargé de cours`, `conférer un grade`. */
function phraseKind(text: string, english: string, language: Language): WordKind | null {
  const first = text.split(' ', 1)[0]?.toLowerCase() ?? ''
  const [verb = '', second] = english.split(' ')
  const isDeed = verb === 'to' || (second !== undefined && isVerb(verb)) || WITH_OBJECT.test(text)
  if (isDeed && languageOf(language) === 'fr' && isInfinitive(first, language)) return 'verb'
  if ((verb === 'to' || WITH_SOUTHERN_OBJECT.test(text)) && isInfinitive(first, language)) return 'verb'
  const head = english.replace(/ (?:of|in|for|on|to|with|at) .*$/, '')
  const isPerson = PERSON_BEHIND.test(` ${head}`) || PERSON.test(head.split(' ').at(-1) ?? '')
  return isPerson && PERSON_ENDS[languageOf(language)]?.test(first) ? 'person' : null
}

/** An infinitive has an article behind it where it has an object: no noun does. */
const WITH_OBJECT = /^\p{L}+(?:er|ir|re) (?:(?:une?|l[ae]s?|des|du) |l['’])/u

const WITH_SOUTHERN_OBJECT = /^\p{Ll}+[aei]r (?:una?|uma?|[eo]l|los|las|os) /u

/** French words in -er that are no nouns are verbs, whatever their counterpart; loans from English (laser) are spelt alike. */
const isPlainlyVerb = (romance: string, word: string): boolean =>
  romance.endsWith('er') && romance !== word && !word.endsWith('er') && !ADJECTIVES.has(word)

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
  fr: /(?:eur|[ilg]er|ien|an[dt]|é|at|^chef|^patron|eron|[lgi]ère|euse|trice|ienne)$/,
  es: /(?:dor|tor|sor|ero|ano|ario|ado|logo|^médico|^ministro|^maestro|^socio)$/,
  pt: /(?:dor|tor|sor|eiro|ano|ário|ado|logo|^médico|^ministro|^prefeito|^sócio)$/,
  it: /(?:tore|iere|ario|ato)$/,
}
