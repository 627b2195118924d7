/** One term in other signs: `and` for `&`, abbreviations with and without stops, possessives, numerals, Greek letters. */

/** Ampersands, quotation marks, apostrophes and full stops written another way. */
export function signs(text: string): string[] {
  const result: string[] = []
  if (text.includes(' & ')) result.push(text.replaceAll(' & ', ' and '))
  else if (/\S and \S/.test(text) && !text.includes(',')) result.push(text.replaceAll(' and ', ' & '))
  result.push(...pluses(text))
  if (/["“”]/.test(text)) result.push(text.replace(/["“”]/g, ''))
  if (/s['’](?=\s)/.test(text)) result.push(text.replace(/s['’](?=\s)/g, 's'))
  if (/^[A-Z]{2,4}$/.test(text)) result.push(`${text.split('').join('.')}.`)
  if (/^(?:[A-Z]\.){2,4}$/.test(text)) result.push(text.replaceAll('.', ''))
  if (/^[^.]{2,}[a-z]\.$/.test(text)) result.push(text.slice(0, -1))
  // E. coli, E.coli and E coli.
  const [, letter, behind] = /^(\p{Lu})\.\s?(\p{Ll}{3,})$/u.exec(text) ?? []
  if (letter !== undefined) result.push(`${letter}. ${behind}`, `${letter}.${behind}`, `${letter} ${behind}`)
  return result
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

/** Type 2 and type II, 3D and 3-D, G20 and G-20, 21-cm and 21cm. */
export function numerals(text: string): string[] {
  if (!/\d| [IVX]/.test(text)) return []
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
  return result.filter((variant) => variant !== text)
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
