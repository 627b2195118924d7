/** German nouns and adjectives in other forms than endings give: vowels that change in the plural, persons, participles. */

/** The last parts of compounds that change their vowel, by what is put behind them: Datensätze, Länder, Häfen. */
const WITH_E = nouns(
  'satz plan trag schlag stand gang zug grund raum markt schluss schuss fluss kauf lauf fall ball baum kopf korb zoll fuß ' +
    'sprung wurf bruch spruch stuhl stamm kampf rat brauch schatz platz gast block kraft macht stadt hand wand not kunst nacht ' +
    'frucht kunft arzt pass kanal lohn strom anlass wunsch fang rang klang zwang hang strang brand verband aufwand ton',
)
const WITH_ER = nouns(
  'land haus buch wort amt rad blatt fach dach gut glas bad tal loch volk holz tuch mann wald rand dorf schloss',
)
/** Those that take -er alone: Bilder, Felder. */
const WITH_ER_ALONE = nouns(
  'bild feld glied kind kleid licht lied nest schild brett schwert geschlecht gesicht gespenst',
)
const WITHOUT = nouns('garten laden hafen schaden faden graben kasten boden mangel vogel nagel kloster vater bruder')

function nouns(parts: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(\\p{L}*?)(${parts.split(' ').join('|')})$`, 'iu')
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' }

/** The vowel that changes is the last of a, o and u, or the a of au. */
const changed = (part: string): string =>
  part.replace(/(a)u(?=[^aou]*$)|[aou](?=[^aou]*$)/i, (vowels) => (UMLAUTS[vowels.charAt(0)] ?? '') + vowels.slice(1))

/** Nouns from Latin, Greek and Italian: Kriterien, Mechanismen, Zentren, Prinzipien, Risiken. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/ium$/, 'ien'],
  [/(?<=[a-z]m)us$/, 'en'],
  [/(?<=zentr|[Dd]at|[Mm]use|[Aa]lb|spektr|vis)um$/i, 'en'],
  [/(?<=[Tt]hem|[Ff]irm|[Dd]ram|[Ss]chem)a$/, 'en'],
  [/(?<=risik|kont|vir)(?:o|us)$/i, 'en'],
  [/(?<=prinzip|material|mineral)$/i, 'ien'],
]

/** The plural of a term whose last word changes its vowel, without the endings that all nouns take; empty for others. */
export function vowelPlurals(text: string): string[] {
  if (!/\p{Lu}\p{L}{2,}$/u.test(text)) return []
  const greek = text.replace(/(?<=[Ss]chem|[Kk]omm|[Tt]raum|[Tt]hem|[Ll]emm)a$/, 'ata')
  const foreign = FOREIGN.find(([ending]) => ending.test(text))
  if (foreign) return [text.replace(foreign[0], foreign[1]), ...(greek === text ? [] : [greek])]
  if (greek !== text) return [greek]
  if (WITH_ER_ALONE.test(text)) return [`${text}er`]
  for (const [pattern, ending] of [
    [WITHOUT, ''],
    [WITH_ER, 'er'],
    [WITH_E, 'e'],
  ] as const) {
    const [, before, part = ''] = pattern.exec(text) ?? []
    if (before !== undefined) return [text.slice(0, text.length - part.length) + changed(part) + ending]
  }
  return []
}

const CASES = ['e', 'en', 'er', 'es', 'em']

/** Persons called by a quality, who are declined as adjectives are: der Vorsitzende, ein Vorsitzender. */
const PERSON =
  /(?<=[Vv]orsitzend|[Aa]ngestellt|[Bb]eamt|[Aa]bgeordnet|[Bb]edienstet|[Vv]erwandt|[Bb]eauftragt|[Bb]erechtigt|[Vv]ersichert|[Bb]eschuldigt|[Aa]ngeklagt|[Bb]eteiligt|[Bb]evollmächtigt|[Gg]eschädigt|[Aa]ngehörig|[Jj]ugendlich|[Ss]tudierend|[Aa]uszubildend|[Ee]rwachsen)e[rn]?$/

/** Such a person in all cases. */
export const personCases = (text: string): string[] =>
  PERSON.test(text) ? CASES.map((ending) => text.replace(PERSON, ending)) : []

/** An adjective or participle of one word, in small letters, with its endings. */
const ADJECTIVE =
  /^\p{Ll}{3,}(?:lich|ig|isch|bar|sam|los|haft|iv|al|ell|är|ent|ant|abel|[^s]t|chron|[tx]ern|frei|reich|voll|fest|fach|il|id|ös|om|end|bust)$/u

/** An adjective in all cases; also a participle in -en, where `isParticiple` says that it is no verb. */
export const adjectiveCases = (text: string, isParticiple: boolean): string[] =>
  ADJECTIVE.test(text) || (isParticiple && /^\p{Ll}{4,}en$/u.test(text)) ? CASES.map((ending) => text + ending) : []

const PLURAL_IN_N = /(?<=\p{L}{2}(?:ung|heit|keit|schaft|ion|tät))en$|(?<=\p{L}{3}(?:ie|[aä]ge))n$/u

/** The singular of a noun whose plural leaves no doubt: Prämien, Rückstellungen. */
export const singularNoun = (text: string): string[] =>
  /\p{Lu}\p{Ll}+$/u.test(text) && PLURAL_IN_N.test(text) ? [text.replace(PLURAL_IN_N, '')] : []
