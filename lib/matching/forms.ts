/** Whether the letters of an occurrence look like those of the form its term has. */
import { codeAt, EXPANSIONS, isLowerCase, isUpperCase } from '../text/characters'
import { isSpoken, isWordNow } from '../text/english/acronyms'
import { CASE, FORM } from './surface'

/** Whether `text` from start to end obeys a case rule; `form` is the unfolded stem for the rules that compare with it. */
export function obeysCase(
  text: string,
  start: number,
  end: number,
  caseRule: number,
  formRules: number,
  form: string,
): boolean {
  if (caseRule === CASE.any) return true
  if (caseRule === CASE.initial) return isUpperCase(codeAt(text, start))
  if (caseRule === CASE.capitals) return !hasSmallLetter(text, start, end)
  return looksLike(text.slice(start, end), form, formRules)
}

function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = codeAt(text, at)
    if (unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(text.charAt(at))) return true
  }
  return false
}

/** Whether a capital stands behind a small letter between two offsets: openSource. */
export function hasInnerCapital(text: string, start: number, last: number): boolean {
  let before = codeAt(text, start)
  for (let at = start + 1; at <= last; at++) {
    const unit = codeAt(text, at)
    if (isUpperCase(unit) && isLowerCase(before)) return true
    before = unit
  }
  return false
}

const LETTERS = /[\p{L}\p{N}]/gu
const WORD_START = /(?<![\p{L}\p{N}\p{M}])(?:\p{L}|\p{N})/gu

/** Apostrophes that Unicode counts as letters: пам\u02bcять, O\u02bbzbekiston. */
const LETTER_APOSTROPHES = /[\u02bb\u02bc]/g

/** French puts the dots of aiguë and ambiguïté on the vowel or, since 1990, on the u. */
const DIAERESIS = /g(?:u[ëï]|ü[ei])/g

/** Since 1990 French may leave the roof off i and u (chaîne, coût), and writes è before a mute e (règlementaire). */
const ROOFS = /(?<=[ao])î(?=[tnc])|(?<=^|[^\p{L}])(?:abîm|dîm|dîn|gît|île|huîtr)|(?<=[bloqr])û(?=[tclr])/giu
const BEFORE_MUTE = /r[éè]glement(?=a)|all[éè]gement|s[éè]cheresse|cr[éè]merie|[ée]v[éè]nement/giu

/** Most words have nothing of these, and are asked no more than this. */
const MAY_DIFFER = /[îûÎÛ]|gleme|geme|cheres|merie|nemen/i

const bareRoofs = (letters: string): string => letters.replace(/[îÎ]/g, 'i').replace(/[ûÛ]/g, 'u')
const grave = (letters: string): string => letters.replace(/(?<=.)é(?=\p{L})/u, 'è')

/** The text with one sign for what is written with several. */
function alike(text: string): string {
  const plain = text.replace(LETTER_APOSTROPHES, "'").replace(DIAERESIS, (dots) => (/[ëe]$/.test(dots) ? 'gue' : 'gui'))
  return MAY_DIFFER.test(plain) ? plain.replace(ROOFS, bareRoofs).replace(BEFORE_MUTE, grave) : plain
}

function looksLike(source: string, ownForm: string, rules: number): boolean {
  if (source === ownForm) return true
  const span = alike(source)
  const form = alike(ownForm)
  const text = lettersOf(span)
  const model = lettersOf(form)
  if (text.length !== model.length) return false
  if (rules & FORM.exact && !(sameCase(text, model) || (form.length > 4 && text.every(isUpper)))) return false
  if (rules & FORM.initials && !initialsAgree(span, form)) return false
  if (rules & FORM.capitals && !capitalsAgree(text, model, form)) return false
  return !(rules & FORM.accents) || accentsAgree(text, model)
}

/** Letters one by one, those that fold to several as several. */
const lettersOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[ßẞæÆœŒ]/g, (letter) => (isUpper(letter) ? expand(letter).toUpperCase() : expand(letter)))
    .match(LETTERS) ?? []

const expand = (letter: string): string => EXPANSIONS[letter] ?? letter

const isUpper = (letter: string): boolean => letter === letter.toUpperCase()

const sameCase = (text: readonly string[], model: readonly string[]): boolean =>
  text.every((letter, at) => isUpper(letter) === isUpper(model[at] ?? ''))

function initialsAgree(span: string, form: string): boolean {
  const text = span.match(WORD_START) ?? []
  const model = form.match(WORD_START) ?? []
  return model.every(
    (letter, at) => letter === letter.toLowerCase() || letter !== letter.toUpperCase() || isUpper(text[at] ?? letter),
  )
}

/** Letters of the words that the form has in capitals. */
function capitalsAgree(text: readonly string[], model: readonly string[], form: string): boolean {
  const capitals = new Set<number>()
  let at = 0
  for (const word of form.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    const wanted = !/^\p{Lu}{2,}$/u.test(word) || isWordNow(word) ? 0 : isSpoken(word) ? 1 : word.length
    for (let letter = 0; letter < wanted; letter++) capitals.add(at + letter)
    at += Array.from(word).length
  }
  return model.every((_, each) => !capitals.has(each) || isUpper(text[each] ?? ''))
}

/** Russian leaves the dots of ё to the reader, Greek writes σ otherwise at a word's end, Turkish has İ for i. */
const SMALL: Readonly<Record<string, string>> = { ё: 'е', Ё: 'е', ς: 'σ', İ: 'i' }

const small = (letter: string): string => SMALL[letter] ?? letter.toLowerCase()

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** Accents that are left off a capital: Ecole is École. An umlaut, a ring or a tilde on n makes another letter of it. */
const ACCENTED = /^(?:\p{L}[\u0300-\u0302\u0327]|[ao]\u0303|[ei]\u0308)$/u

/** Outside English an accent makes another letter; only capitals go without, in the text or in the headword. */
function accentsAgree(text: readonly string[], model: readonly string[]): boolean {
  return text.every((letter, at) => {
    const own = model[at] ?? ''
    const lower = small(letter)
    const wanted = small(own)
    if (lower === wanted) return true
    // The capital of the Turkish ı.
    if ((letter === 'I' && wanted === 'ı') || (own === 'I' && lower === 'ı')) return true
    return isBare(letter, lower, wanted) || (ACCENTED.test(lower.normalize('NFD')) && isBare(own, wanted, lower))
  })
}

/** Whether a letter is a capital that goes without the accent of the other. */
const isBare = (letter: string, lower: string, other: string): boolean =>
  isCapital(letter) && other !== lower && other.normalize('NFD').charAt(0) === lower
