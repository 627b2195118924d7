/**
 * French nouns that are spelt as a form of a verb: un résumé and elle a résumé, le savoir and il faut savoir. What stands right
 * before the form tells the verb: a helping verb, or another word behind which no noun goes without an article.
 */
import type { Term } from '../glossary/model'
import { isEnglish, languageOf } from '../text/language'
import { partsOf } from './bare-cells'
import type { WordKind } from './word-kinds'

/** How what stands before a form ends, folded, as an index keeps it beside the offset of the form. */
type Blocker = readonly [string, number]

/** Each with the space behind it, unless it is elided; one that begins with `_` is a whole word, also behind an elision. */
const endings = (list: string): Blocker[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((ending) => {
      const rest = ending.endsWith("'") ? ending : `${ending} `
      if (!rest.startsWith('_')) return [rest]
      return /^_[aey]/.test(rest) ? [rest.replace('_', ' '), rest.replace('_', "'")] : [rest.replace('_', ' ')]
    })
    .map((text) => [text.replaceAll('+', ' '), text.length])

/** Before a participle: nous avons résumé, il avait été arrêté, ils n'ont pas marché. */
const BEFORE_PARTICIPLES = endings(`
  _ai _as avons avez ont ait aient aura sera yant avoir _eu _es _est suis sommes etes soit soient _fut furent etre _ete
  _pas jamais _deja`)

/** Without its accent à is a, and stands before nouns: elle a résumé, but un contrat à durée limitée, une cuillère à café. */
const BEFORE_SURE_PARTICIPLES = [...endings('_a'), ...BEFORE_PARTICIPLES]

/** Before an infinitive: il faut savoir, ils devraient pouvoir, à savoir, pour en savoir plus, il peut également être. */
const BEFORE_POWER = endings(`
  eut eux oit ois faut ra ait ent ont ant ons ez va vais fais faire laisse laisser semble puisse croit croire pense souhaite
  pretend pretendre _pu _a pour _pas en _y _lui _me _nous _vous _se s'
  _bien encore ensuite souvent toujours aussi donc _plus jamais afin+de avant+de`)
/** Power is abused or lacked without an article, too: abus de pouvoir, sans pouvoir. */
const BEFORE_INFINITIVES = [...BEFORE_POWER, ...endings("_de d' sans")]

/** Nouns that are infinitives as well. */
const INFINITIVES =
  /^(?:savoir|devoir|être|avoir|dîner|déjeuner|goûter|souper|rire|sourire|lever|coucher|parler|toucher|lancer)$/

const SURE_PARTICIPLES =
  /^(?:produit|suivi|reçu|écrit|fait|conduit|élu|rendu|vécu|vendu|pris|compris|offert|ouvert|détenu)s?$|é$/
const NO_PARTICIPLES =
  /(?<!tra)ité$|(?:au|[oa]n|[bf]er|[èée])té$|^(?:abbé|bébé|blé|café|canapé|clé|comté|congé|côté|curé|dé|degré|duché|fossé|gré|jubilé|pâté|péché|pré|thé)$/
const PARTICIPLES =
  /ée?s?$|^(?:contenu|acquis|permis|revenu|prévenu|parti|bâti|vu|mis|couvert|sortie|partie|vue|prise|mise|remise|reprise|entreprise|plainte|crainte|contrainte|découverte|conduite|suite|tenue|venue|revue|garantie)s?$/

/** What, standing right before a form of a noun, makes a verb of it; nothing for most forms. */
export function verbsBefore(form: string): readonly Blocker[] {
  const small = form.toLowerCase()
  if (small === 'pouvoir') return BEFORE_POWER
  if (INFINITIVES.test(small)) return BEFORE_INFINITIVES
  if (SURE_PARTICIPLES.test(small) && !NO_PARTICIPLES.test(small)) return BEFORE_SURE_PARTICIPLES
  return PARTICIPLES.test(small) && !small.includes(' ') ? BEFORE_PARTICIPLES : []
}

/** Whether a French term holds nouns alone, as far as its counterparts tell. */
export const isFrenchNoun = (term: Term, concept: readonly Term[], kinds: ReadonlyMap<string, WordKind>): boolean =>
  languageOf(term.language) === 'fr' &&
  !concept.some(({ text, language }) => isEnglish(language) && DEED.test(text)) &&
  partsOf(term.text, term.language).every((part) => part.includes(' ') || !NO_NOUNS.has(kinds.get(part) ?? 'person'))

const NO_NOUNS = new Set<WordKind>(['adjective', 'verb'])

/** What one does, in English: of savoir, pouvoir and their like no ending tells that they are verbs. */
const DEED = /^(?:to |(?:can|know|must|owe|have|be|dine|laugh|smile|rise|speak|talk)$)/i
