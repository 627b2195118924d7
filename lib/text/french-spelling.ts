/** Ways in which French writes one word: prefixes with a hyphen or without. */

const PREFIX =
  /^(anti|auto|bio|co|contre|extra|géo|hydro|hyper|infra|inter|intra|macro|micro|mini|multi|néo|photo|poly|post|pré|radio|re|semi|socio|sur|télé|ultra|éco)-(?=\p{Ll}{4,})/iu
/** Those that are told from the beginning of another word: automatique, multiple. */
const SOLID =
  /^(auto(?!mat|mob|nom|ri|rou|psi)|anti(?!ci|qu)|multi(?!pl|tu)|micro(?!ph|sc|b)|macro|hyper|infra|co(?=auteur|construc|développ|financ|locat|propri|signat))(?=\p{Ll}{4,})/iu

/** A term and its first word with the prefix joined or apart: autoévaluation, auto-évaluation. */
export function frenchSpellings(text: string): string[] {
  const joined = text.replace(PREFIX, '$1')
  if (joined !== text) return [text, joined]
  const apart = text.replace(SOLID, '$1-')
  return apart === text ? [text] : [text, apart]
}
