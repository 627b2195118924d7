/**
 * The article that a Romance noun has behind `de`, or has not: collecte de données is collecte des données, medida de la
 * distancia is medida de distancia.
 */

interface Articles {
  /** What a preposition looks like, alone or with the article that is a word of its own; a joined noun is its group. */
  readonly link: RegExp
  /** Before a plural, and before a singular: of a masculine and of a feminine noun. */
  readonly plural: readonly [masculine: string, feminine: string]
  readonly singular: readonly [masculine: string, feminine: string]
  /** Ends of nouns whose gender is sure. */
  readonly masculine: RegExp
  readonly feminine: RegExp
  /** Nouns behind `de` that mean another thing with an article: l'état du droit is no état de droit. */
  readonly fixed: RegExp
}

const LANGUAGES: Readonly<Record<string, Articles>> = {
  fr: {
    link: /^(?:de l['’](?=\S)|de la |d['’]une? |d['’](?=\S)|(?:de|du|des) )/i,
    plural: ['des ', 'des '],
    singular: ['du ', 'de la '],
    masculine: /(?:ment|[rst]age|isme|teur|[rstv]eau|al|oir|[ae]t)$/,
    feminine: /(?:[st]ion|[bcdlnrstv]ité|[gmprt]ie|phie|[^l]ence|ance|[lrt]ure|ise|trice|ette|elle)$/,
    fixed: /^(?:droit|terre|fer|vue|vie|mort|bord|fond|base|fait)s?$/i,
  },
  es: {
    link: /^(?:de (?:las?|los) |(?:de|del) )/i,
    plural: ['de los ', 'de las '],
    singular: ['del ', 'de la '],
    masculine: /(?:o|or|aje|ma)s?$/,
    feminine: /(?:[^m]a|[cs]ión|[dt]ad|tud|[^m]as|iones|dades)$/,
    fixed: /^(?:derecho|vida|vista|hecho|tierra|hierro|fondo)s?$/i,
  },
  pt: {
    link: /^(?:de|do|da|dos|das) /i,
    plural: ['dos ', 'das '],
    singular: ['do ', 'da '],
    masculine: /(?:[^ã]o|or|ma)s?$/,
    feminine: /(?:[^m]a|[çs]ão|dade|tude|gem|[^m]as|ões|dades)$/,
    fixed: /^(?:direito|vida|vista|fato|terra|ferro|fundo)s?$/i,
  },
}

const VOWEL = /^[aeiouhâàéèêëîïôœæ]/i

/** A plural by its end; cours and país are either. */
const PLURAL = /[sxz]$/
const EITHER =
  /(?:cours|corps|pays|temps|fonds|prix|choix|accès|succès|procès|processus|virus|país|mês|mes|interés|crisis|análisis)$/i

/**
 * What follows the head of a phrase, with each of its nouns behind `de` with an article and without one, in both numbers as
 * `numbersOf` gives them. Empty where nothing is known of the language.
 */
export function articleTails(
  words: readonly string[],
  language: string,
  numbersOf: (noun: readonly string[]) => readonly string[],
): string[] {
  const articles = LANGUAGES[language]
  if (!articles || words.length === 0) return []
  const parts = words
    .join(' ')
    .split(/ (?=(?:d['’]|(?:d[euao]|de[ls]|d[ao]s|à|au|aux|en|para|por|pour|par|sur|con|com|y|e|et) ))/i)
  return parts.flatMap((part, at) => {
    const [link] = articles.link.exec(part) ?? []
    const noun = part.slice(link?.length ?? 0).split(' ')
    const [first = ''] = noun
    if (link === undefined || !/^\p{L}{3,}$/u.test(first) || (articles.fixed.test(first) && noun.length === 1))
      return []
    // The first two are those in which all words agree.
    return numbersOf(noun)
      .slice(0, 2)
      .flatMap((form) => linked(form, articles, language))
      .map((each) => [...parts.slice(0, at), each, ...parts.slice(at + 1)].join(' '))
  })
}

/** A noun with each of the prepositions that may stand before it. */
function linked(noun: string, articles: Articles, language: string): string[] {
  const [first = ''] = noun.split(' ')
  const elides = language === 'fr' && VOWEL.test(first)
  const one = language === 'fr' && !PLURAL.test(first) ? indefinite(first, noun, articles) : []
  const bare = elides ? [`d'${noun}`, ...(/^h/i.test(first) ? [`de ${noun}`] : [])] : [`de ${noun}`]
  if (elides && !PLURAL.test(first)) return [...bare, `de l'${noun}`, ...one]
  const [masculine, feminine] = PLURAL.test(first) && !EITHER.test(first) ? articles.plural : articles.singular
  if (!articles.feminine.test(first)) bare.push(masculine + noun)
  if (!articles.masculine.test(first) && masculine !== feminine) bare.push(feminine + noun)
  return [...(masculine === feminine ? new Set([...bare, masculine + noun]) : bare), ...one]
}

/** With the article of one among several: le montant d'une bourse is le montant de la bourse. */
const indefinite = (first: string, noun: string, { masculine, feminine }: Articles): string[] => [
  ...(feminine.test(first) ? [] : [`d'un ${noun}`]),
  ...(masculine.test(first) ? [] : [`d'une ${noun}`]),
]

/** The article of the one number before a noun in the other. */
const DISAGREES = /(?:^| )(?:des \p{L}+[^sxz\P{L}]|du \p{L}+s|de l(?:a |['’])\p{L}+s)$/iu

/** Whether the end of a French phrase has a number of its own in its article and in its noun. */
export const disagrees = (tail: string, language: string): boolean =>
  language === 'fr' && DISAGREES.test(tail) && !EITHER.test(tail)
