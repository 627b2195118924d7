/** Plurals that English keeps from Latin and Greek, by the ending: alveoli, aurorae, cortices, carcinomata. */

/** Ending of the singular and of the plural, for words with so many letters before it. */
const ENDINGS: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/(?<=[a-z]{3}om)a$/, 'ata'],
  [/(?<=[a-z]{4})a$/, 'ae'],
  [/(?<=[a-z]{3})us$/, 'i'],
  [/(?<=[a-z]{3})um$/, 'a'],
  [/(?<=(?:zo|hedr|heli|chondri))on$/, 'a'],
  [/(?<=[a-z]{4})[ei]x$/, 'ices'],
  [/(?<=[a-z]{3})yx$/, 'yces'],
  [/(?<=^(?:aps|epididym|ir|glott|epiglott|pyram))is$/, 'ides'],
]

/** Words whose Latin plural would be another word: Quora, tantra, stamina. */
const OTHER_WORDS = new Set(['quorum', 'tantrum', 'stamen', 'media'])

/** The Latin plural of a lower-case singular, whether or not it is in use; null where the ending takes none. */
export function latinPlural(noun: string): string | null {
  if (OTHER_WORDS.has(noun)) return null
  const found = ENDINGS.find(([singular]) => singular.test(noun))
  return found ? noun.replace(found[0], found[1]) : null
}

/** How plurals end that can come from one singular only. */
const SINGULARS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/(?<=[a-z]{3}oma)ta$/, ''],
  [/(?<=[a-z]{4})ae$/, 'a'],
  [/(?<=cocc|bacill|[lr]ul|eol|[bm]ol|oeb|isc|ill)i$/, 'us'],
  [/(?<=zo|hedr|heli|chondri)a$/, 'on'],
  [/(?<=thes|lys|neuros|psychos|thrombos|stenos|fibros|ptos|plas)es$/, 'is'],
]

/** The singular of a lower-case Latin plural, where its ending leaves no doubt; else null. */
export function latinSingular(noun: string): string | null {
  const found = SINGULARS.find(([plural]) => plural.test(noun))
  return found ? noun.replace(found[0], found[1]) : null
}
