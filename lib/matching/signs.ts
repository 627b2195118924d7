/** One term in other signs: `and` for `&`, abbreviations with and without stops, possessives, numerals, Greek letters. */

/** Ampersands, quotation marks, apostrophes and full stops written another way. */
export function signs(text: string): string[] {
  const result: string[] = []
  if (text.includes(' & ')) result.push(text.replaceAll(' & ', ' and '))
  else if (/\S and \S/.test(text) && !text.includes(',')) result.push(text.replaceAll(' and ', ' & '))
  result.push(...pluses(text))
  if (/["“”]/.test(text)) result.push(text.replace(/["“”]/g, ''))
  if (/s['’](?=\s)/.test(text)) result.push(text.replace(/s['’](?=\s)/g, 's'))
  result.push(...stops(text))
  result.push(...slashes(text))
  if (PARALLEL.test(text) && isParallel(text)) result.push(text.replace(',', ''))
  if (/^[^.]{2,}[a-z]\.$/.test(text)) result.push(text.slice(0, -1))
  // E. coli, E.coli and E coli.
  const [, letter, behind] = /^(\p{Lu})\.\s?(\p{Ll}{3,})$/u.exec(text) ?? []
  if (letter !== undefined) result.push(`${letter}. ${behind}`, `${letter}.${behind}`, `${letter} ${behind}`)
  return result
}

const SOLID_LETTERS = /(?<![\p{L}\p{N}.&])\p{Lu}{2,4}(?![\p{L}\p{N}&])/u
const STOPPED_LETTERS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){1,3}\p{Lu}(?:\.|(?![\p{L}.]))/u
const TITLE = /(?<![\p{L}\p{N}])(St|Mt|Ft|Dr|Mr|Mrs|Ms|Jr|Sr|Co|Inc|Ltd|vs)(\.?)(?=\s|,|$)/u

/** The stops of abbreviations: UN resolution and U.N. resolution, Washington, D.C. and Washington DC, St. John and St John. */
function stops(text: string): string[] {
  const result: string[] = []
  const bare = text.replace(STOPPED_LETTERS, (letters) => letters.replaceAll('.', ''))
  const stopped = bare.replace(SOLID_LETTERS, (letters) => `${letters.split('').join('.')}.`)
  if (bare !== text) result.push(bare)
  if (stopped !== text && /\p{Ll}|^\P{Ll}{2,4}$/u.test(text)) result.push(stopped)
  for (const variant of [text, ...result])
    if (/,\s(?:\p{Lu}\.?){2,3}$/u.test(variant)) result.push(variant.replace(/,(?=\s\S+$)/, ''))
  const titled = text.replace(TITLE, (_, title: string, stop: string) => (stop === '' ? `${title}.` : title))
  if (titled !== text) result.push(titled)
  return result
}

const SLASH = /(?<=(?<!\p{L})\p{L}\p{Ll}{2,})\/(?=\p{L}\p{Ll}{2,}(?!\p{L}|\/))/u
const RATIO = /^(\p{L}{3,})(?:\/|[- ]to[- ]|-)(\p{L}{3,}) ratio$/iu

/** Two words with a slash or a hyphen, and what a ratio is of: client/server model, the debt-to-equity, debt/equity ratio. */
function slashes(text: string): string[] {
  const [found, one, other] = RATIO.exec(text) ?? []
  if (found !== undefined)
    return [`${one}/${other} ratio`, `${one}-${other} ratio`, `${one}-to-${other} ratio`].filter(
      (each) => each !== text,
    )
  // A choice of words stands in `procedure/cycle`, which no hyphen joins: only what goes before a noun has one.
  return /\/\p{L}+ \p{L}|^(?:anti|non|pre|post|re|de)\//iu.test(text) && !/\/.*\//.test(text)
    ? [text.replace(SLASH, '-')].filter((each) => each !== text)
    : []
}

const PARALLEL = /^[\p{L}\p{N}’' -]+, [\p{L}\p{N}’' -]+$/u

/** Whether the halves of a saying are as long as each other, and its comma may be missing: one country, two systems. */
function isParallel(text: string): boolean {
  const [first = 0, second = 0] = text.split(', ').map((half) => half.split(/[ -]/).length)
  return first > 1 && first === second && !/,\s(?:and|or)\s/.test(text)
}

/** A plus sign with spaces round it and without: C5+1 and C5 + 1. */
export function pluses(text: string): string[] {
  const other = / \+ /.test(text) ? text.replaceAll(' + ', '+') : text.replace(/(?<=\S)\+(?=\S)/g, ' + ')
  return other === text ? [] : [other]
}

const NAMED_AFTER =
  /(?:disease|syndrome|palsy|sarcoma|lymphoma|tumou?r|reflex|law|theorem|theory|principle|paradox|effect|constant|equation|inequality|conjecture|lemma|method|rule|test|sign|limit|number|comet|belt|cloud|gap|loop|cycle|cell|curve|index)$/i

/** Parkinson's disease and Parkinson disease: a name before what was named after it, with and without its possessive. */
export function eponyms(text: string): string[] {
  if (/^\p{Lu}[\p{L}-]+['’]s \S/u.test(text)) return [text.replace(/['’]s /, ' ')]
  return /^\p{Lu}[\p{L}-]+\p{Ll} \S+$/u.test(text) && NAMED_AFTER.test(text) ? [text.replace(' ', '’s ')] : []
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  sigma: 'σ',
  omega: 'ω',
}
const NAMES = new Map(Object.entries(GREEK).map(([name, letter]) => [letter, name]))

const UNIT = /(?:[ckmnµμ]?m|[kMGT]?Hz|[kMGT]?eV|[kmµμ]?g|[kMGT]?B|[kMG]?W)(?![\p{L}\p{N}])/u.source
const SPACED_UNIT = new RegExp(`(?<=\\d)[ -](?=${UNIT})`, 'u')
const SOLID_UNIT = new RegExp(`(?<=\\d)(?=${UNIT})`, 'u')

const COUNTED = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const PERIODS = '(?:year|month|week|day|hour|minute)s?(?!\\p{L})'
const COUNT = new RegExp(`(?<![\\p{L}\\p{N}-])(${COUNTED.join('|')})(?=[- ]${PERIODS})`, 'iu')
const FIGURE = new RegExp(`(?<![\\p{L}\\p{N}.,-])([1-9]|1[0-2])(?=[- ]${PERIODS})`, 'u')
const CENTURIES = new Map(
  (
    'eighteenth 18th|nineteenth 19th|twentieth 20th|twenty-first 21st|twenty-second 22nd|fifteenth 15th|' +
    'sixteenth 16th|seventeenth 17th'
  )
    .split('|')
    .flatMap((pair): [string, string][] => {
      const [word = '', figure = ''] = pair.split(' ')
      return [
        [word, figure],
        [figure, word],
      ]
    }),
)
const CENTURY = new RegExp(`(?<![\\p{L}\\p{N}])(${[...CENTURIES.keys()].join('|')})(?=[- ]centur)`, 'iu')

/** Five-year and 5-year plan, the twenty-first and the 21st century. */
function counts(text: string): string[] {
  return [
    text.replace(COUNT, (word) => String(COUNTED.indexOf(word.toLowerCase()) + 1)),
    text.replace(FIGURE, (digits) => COUNTED[Number(digits) - 1] ?? digits),
    text.replace(CENTURY, (word) => CENTURIES.get(word.toLowerCase()) ?? word),
  ].filter((variant) => variant !== text)
}

/** Type 2 and type II, 3D and 3-D, G20 and G-20, 21-cm and 21cm. */
export function numerals(text: string): string[] {
  const counted = counts(text)
  if (!/\d| [IVX]/.test(text)) return counted
  const result = [
    text.replace(/(?<=\p{L} )([IVX]{1,4})(?![\p{L}\p{N}])/u, (roman) =>
      String(Math.max(ROMAN.indexOf(roman), 0) || roman),
    ),
    text.replace(/(?<=\p{L} )([1-9]|1[0-2])(?![\p{L}\p{N}.,-])/u, (digits) => ROMAN[Number(digits)] ?? digits),
    text.replace(/(?<=\d)D(?!\p{L})/u, '-D'),
    text.replace(/(?<![\p{L}\p{N}])([B-HJ-Z]|[A-Z]{2,})(?=\d)(?!\d+\p{L})/u, '$1-'),
    text.replace(SPACED_UNIT, ''),
    text.replace(SOLID_UNIT, ' '),
  ]
  return [...counted, ...result.filter((variant) => variant !== text)]
}

const GREEK_NAME = new RegExp(`(?<!\\p{L})(?:${Object.keys(GREEK).join('|')})(?!\\p{L})`, 'giu')
const GREEK_SIGN = /(?<![\p{Ll}])[α-ω](?!\p{L})/gu

/** Greek letters by name and by sign, joined or not: ω-3 and omega-3, γ rays, TNF-α and TNFα. */
export function greekLetters(text: string): string[] {
  const signed = text.replace(GREEK_NAME, (name) => GREEK[name.toLowerCase()] ?? name)
  if (!/[α-ω]/.test(signed)) return []
  const apart = signed.replace(/(?<=\p{Lu})(?=[α-ω](?!\p{L}))/u, '-')
  const named = apart.replace(GREEK_SIGN, (sign) => NAMES.get(sign) ?? sign)
  const joined = signed.replace(/(?<=\p{Lu})[ -](?=[α-ω](?!\p{L}))/u, '')
  return [signed, apart, named, joined].filter((variant) => variant !== text)
}
