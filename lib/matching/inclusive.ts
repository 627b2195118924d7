/** Words for persons of either gender, as texts write them: doctorant·e·s, étudiant(e)s, abogados/as, Lehrer:innen. */
import { codeAt } from '../text/characters'

const FRENCH = '(?:e|ne|le|te|ve|fe|sse|se|trice|rice|ice|euse|i?ère|ienne|enne|elle|onne|esse)s?'

const FORMS = [
  // The sign stands before the plural, too, or not. Behind a hyphen, pronouns would be taken for endings: donne-le.
  `([.·•‧∙⋅])${FRENCH}(?:\\1s)?`,
  '-(?:e(?:-?s)?|trices?|euses?)',
  `/-?(?:${FRENCH}|[ao]s?|ra|oras?|in(?:nen)?)`,
  `\\(-?(?:${FRENCH}|[ao]s?|ra|oras?|in(?:nen)?)\\)s?`,
  '[:*]in(?:nen)?',
]

/** What follows the word in one gender. */
const BEHIND = new RegExp(`^(?:${FORMS.join('|')})(?![\\p{L}\\p{N}_/@(-]|[.·•‧∙⋅][\\p{Ll}\\p{N}])`, 'u')
const LONGEST = 16

const SIGNS = new Set(Array.from('.·•‧∙⋅-/(:*', (sign) => sign.charCodeAt(0)))

/** Behind the ending of the other gender that follows a word at an offset; the offset where none does. */
export function behindGenders(text: string, end: number): number {
  if (end >= text.length || !SIGNS.has(codeAt(text, end))) return end
  return end + (BEHIND.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0)
}
