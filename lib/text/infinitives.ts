/** Which words are infinitives by their ends, in the languages whose verbs are known here. */
import { isOtherInfinitive } from './french-verbs'
import { languageOf } from './language'
import { isSouthernInfinitive } from './romance-words'

const VERB_IN_IER =
  /(?:if|instanc|publ|oubl|[cfs]il|étud|assoc|négoc|préc|^l|rel|all|^tr|var|remerc|expéd|déd|init|recop|^cop|dépl|simpl|mult|supp?l|concil|appréc|bénéfic)ier$/
/** A file, a floor, a rent and a foreigner. */
const NOUN_IN_ER =
  /(?:i|^étrang|^passag|^messag|^usag|^dang|^berg|^verg|^planch|^roch|^cloch|^dîn|^déjeun|^loy|^foy|^hiv|^boulang|^bouch|^f|^m|^enf|^am|^ch|^lég)er$/

/** Whether a word in small letters is an infinitive; one of French may have its pronoun: `s'inscrire`. */
export function isInfinitive(word: string, language: string): boolean {
  if (languageOf(language) !== 'fr') return isSouthernInfinitive(word, language)
  const verb = word.replace(PRONOUN, '').replace(/^(?:auto|contre|co|entre|pré|re|ré|sous|sur|télé)-/, '')
  return isOtherInfinitive(verb) || (/^\p{L}{2,}er$/u.test(verb) && (VERB_IN_IER.test(verb) || !NOUN_IN_ER.test(verb)))
}

/** What stands before a French verb that one does to oneself. */
export const PRONOUN = /^(?:se |s['’]\s?)/i
