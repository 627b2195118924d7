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
  kappa: 'κ',
  lambda: 'λ',
  sigma: 'σ',
  omega: 'ω',
}
const NAMES = new Map(Object.entries(GREEK).map(([name, letter]) => [letter, name]))

/** Type 2 and type II, 3D and 3-D, G20 and G-20, ω-3 and omega-3. */
export function numerals(text: string): string[] {
  if (!/[\dα-ω]| [IVX]|(?:a|n)-/.test(text)) return []
  const result = [
    text.replace(/(?<=\p{L} )([IVX]{1,4})(?![\p{L}\p{N}])/u, (roman) =>
      String(Math.max(ROMAN.indexOf(roman), 0) || roman),
    ),
    text.replace(/(?<=\p{L} )([1-9]|1[0-2])(?![\p{L}\p{N}.,-])/u, (digits) => ROMAN[Number(digits)] ?? digits),
    text.replace(/(?<=\d)D(?!\p{L})/u, '-D'),
    text.replace(/(?<![\p{L}\p{N}])([B-HJ-Z]|[A-Z]{2,})(?=\d)(?!\d+\p{L})/u, '$1-'),
    text.replace(/(?<!\p{L})[a-z]+(?=-)/u, (word) => GREEK[word] ?? word),
    text.replace(/[α-ω](?=-)/u, (letter) => NAMES.get(letter) ?? letter),
  ]
  return result.filter((variant) => variant !== text)
}
