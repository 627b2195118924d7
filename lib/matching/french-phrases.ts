/** Nouns of French that are no terms within set phrases: par rapport à, au cours de, tirer parti. */

const DE = "(?:de\\s|du\\s|des\\s|d[’'])"
const A = '(?:à|aux?)\\s'
const HAS = '(?:avoir|a|ont|avait|avaient|aura|auront|ayant|eu)'
const MAKES = '(?:faire|fait|font|faisant|faisait|faisaient|fera|feront)(?: pas)?'
const PUTS = '(?:mettre|met|mettent|mettant|mise?s?|remettre|remet|remise?s?)'
const TAKES = '(?:prendre|prend|prennent|prenant|prise?s?)'
const HOLDS = '(?:tenir|tient|tiennent|tenant|tenu|rendre|rend|rendent|rendant)'

/** A noun, what stands before it, and what behind it; either may be left open. */
const ROWS: readonly (readonly [noun: string, before: string, behind?: string])[] = [
  ['aide', "à l[’']", DE],
  ['avance', "(?:à l|d)[’']|en "],
  ['base', '(?:sur la|à) ', DE],
  ['bord', 'tableaux? de |à '],
  ['bout', 'au ', DE],
  ['cadre', 'dans (?:le|ce) '],
  ['cause', 'à ', DE],
  ['cause', '(?:en|mise en) '],
  ['charge', `${TAKES} en |à la `],
  ['compte', `${HOLDS} |${TAKES} en `],
  ['compte', '', 'tenu'],
  ['coup', '(?:tout à|du|après|sur le) '],
  ['cours', '(?:au|en) ', DE],
  ['défaut', '(?:par|à) '],
  ['disposition', `${PUTS} à (?:la |sa |leur |votre )?|à (?:la|sa|leur|votre|notre) `],
  ['donnée', '(?<!(?:la|une|cette|chaque|toute|aucune|sa|leur|notre|votre|de) )'],
  ['effet', 'en '],
  ['exemple', 'par '],
  ['face', `${MAKES} |en `],
  ['face', '', A],
  ['fait', '(?:en|de|tout à) '],
  ['fait', 'du ', DE],
  ['faveur', 'en ', DE],
  ['fonction', 'en ', DE],
  ['grâce', '', A],
  ['jour', `${PUTS} à `],
  ['lieu', `${HAS} |(?:au|en premier|en dernier|en second|s['’]il y a) `],
  ['long', '(?:tout au|tout le|le) ', DE],
  ['matière', 'en ', DE],
  ['mesure', 'dans (?:la|une certaine|une large) |(?:fur et à|en|sur) '],
  ['mesure', 'à ', 'que\\s'],
  ['moyen', 'au ', DE],
  ['moyenne', 'en '],
  ['objet', `${MAKES} l['’]`],
  ['part', "(?:d[’'](?:autre|une)|à|de la|quelque|nulle|autre) "],
  ['parti', 'tir\\p{L}+ '],
  ['partie', `${MAKES} |en (?:grande |majeure )?`],
  ['peine', 'à '],
  ['place', `${PUTS} en |(?:à la|sur) |en `],
  ['point', `${PUTS} au |sur le `],
  ['point', '', 'de vue'],
  ['preuve', `${MAKES} `],
  ['prise', '', 'en (?:charge|compte|considération|main)(?!\\p{L})'],
  ['question', '(?:en|hors de) '],
  ['raison', 'en ', DE],
  ['rapport', 'par ', A],
  ['regard', 'au ', DE],
  ['résumé', 'en '],
  ['sein', 'au ', DE],
  ['suite', '(?:par la|de|à la|tout de|ainsi de) '],
  ['sujet', 'au ', DE],
  ['tableau', '', 'de bord'],
  ['tableaux', '', 'de bord'],
  ['tirer', '', '(?:parti|profit)'],
  ['titre', '(?:à (?:ce |juste )?|au même )'],
  ['tour', 'à (?:son|leur|mon|votre|notre) '],
  ['vue', 'en |point de '],
]

type Phrase = readonly [before: RegExp, behind: RegExp]

const PHRASES = new Map<string, Phrase[]>()
for (const [noun, before, behind = ''] of ROWS) {
  const all = PHRASES.get(noun) ?? []
  all.push([
    new RegExp(before === '' ? '' : `(?<![\\p{L}\\p{N}-])(?:${before.replaceAll(' ', '\\s+')})$`, 'iu'),
    new RegExp(behind === '' ? '^(?![-\\p{L}\\p{N}])' : `^\\s+${behind.replaceAll(' ', '\\s+')}`, 'u'),
  ])
  PHRASES.set(noun, all)
}

/** All of the nouns. */
export const FRENCH_PHRASE_NOUNS: readonly string[] = [...PHRASES.keys()]

const LONGEST_BEFORE = 24
const LONGEST_BEHIND = 10

/** Whether a span is the noun of such a phrase. */
export function isInFrenchPhrase(text: string, start: number, end: number): boolean {
  const phrases = PHRASES.get(text.slice(start, end))
  if (phrases === undefined) return false
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const behind = text.slice(end, end + LONGEST_BEHIND)
  return phrases.some(([left, right]) => left.test(before) && right.test(behind))
}
