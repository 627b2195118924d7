/** Turns a term into the surfaces under which it is found: the one place where the rules of languages meet the index. */
import type { Language, Term } from '../glossary/model'
import { isTooShort } from '../glossary/unmarked-terms'
import {
  irregularPlural,
  isCountedIc,
  isPluralOnly,
  regularPlural,
  secondPlural,
  singularOf,
  takesPlural,
} from '../text/english/nouns'
import { isSpoken, isWordNow } from '../text/english/acronyms'
import { formsAlone, isVerbAlone } from '../text/english/verbs'
import { isArabic } from '../text/arabic'
import { withoutArticle } from '../text/articles'
import { bothGenders, meaningInBrackets, withoutGrammar } from '../text/dictionary-notation'
import { foldString } from '../text/folding'
import { countHan, hasDense, isChinese, isDense, isEnglish, languageOf } from '../text/language'
import { tidied } from './bare-cells'
import { withoutCellNotes } from './cell-notes'
import { chineseVariants, type Quotable } from './chinese-variants'
import { otherConjunctions } from './conjunctions'
import { endingSetOf, GERMAN_ENDINGS, type EndingSet } from './endings'
import { matchCase } from './english-case'
import { englishVariants } from './english-variants'
import { longAndShort, regionalWords } from './regional-words'
import { introducedChinese } from './introduced'
import { isJapaneseWithName, isRomanceAcronym } from './names-in-capitals'
import { alternatives, withoutBrackets, type Separators } from './headwords'
import { japaneseVariants } from './japanese-variants'
import { COMMAS, JAPANESE_SIGNS } from './list-signs'
import { otherForms } from './other-forms'
import { withOtherNames, type OtherNames } from './other-names'
import { hasAbbreviation, isSetInCapitals, isShouted, unshouted, unshoutedOther } from './shouted'
import { CASE, FORM, type Surface } from './surface'
import { withoutTag } from './tags'
import type { WordKind } from './word-kinds'
import { hasNameForPlural, isAbbreviation, isJoined, isMixed, joins } from './word-shapes'

/** What the terms of a glossary have in common. */
export interface GlossaryHabits {
  readonly languages: readonly [Language, Language]
  readonly quotable: Quotable
  /** The English names that stand beside their abbreviations. */
  readonly otherNames: OtherNames
  /** Per language: what sets alternatives apart in one headword. */
  readonly separators: readonly [Separators, Separators]
  /** Per language: the headwords whose commas do so for certain. */
  readonly lists: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** Per language: the kinds of single words that have other endings than nouns. */
  readonly kinds: readonly [ReadonlyMap<string, WordKind>, ReadonlyMap<string, WordKind>]
  /** Per language: whether a capital at the start of a headword says that it is a name. */
  readonly capitalsMeanNames: readonly [boolean, boolean]
  /** Per language: capitalised single words that are no names all the same. */
  readonly commonWords: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** Of each language, single words that are nouns whatever they look like. */
  readonly nouns: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** Of each language, single words that are verbs for certain, whatever else they are. */
  readonly verbs: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** Per language: abbreviations in brackets that name the field of their terms. */
  readonly tags: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** So many Chinese terms that the longest of them is the word: no segmentation is needed. */
  readonly isDictionary: boolean
}

/** Chinese surfaces up to this many characters are told from words they straddle by segmentation. */
const LONGEST_SEGMENTED = 4

/** What a text may leave off a registered name. */
const TRADE_SIGNS = /\s?[®™]/g

const OUTER_QUOTES = /^[\s"“”„«»「」『』《》〈〉‘’']+|[\s"“”„«»「」『』《》〈〉‘’']+$/g

/** The surfaces of a term; none for one too short to be told from other text. */
export function surfacesOf(term: Term, habits: GlossaryHabits): Surface[] {
  const matching = term.matching ?? {}
  if (matching.marked === 'never') return []
  const text = trimQuotes(term.text.normalize('NFC').replace(/\s+/g, ' ').trim())
  if (isTooShort(text)) return []
  const side: 0 | 1 = term.language === habits.languages[1] ? 1 : 0
  const surfaces = spellAll(text, term, habits, side)
  const unsigned = text.replace(TRADE_SIGNS, '')
  if (unsigned !== text && !isTooShort(unsigned)) surfaces.push(...spellAll(unsigned, term, habits, side))
  if (isChinese(term.language) && term.traditional) {
    surfaces.push(...spellAll(trimQuotes(term.traditional), term, habits, side))
  }
  return unique(surfaces.filter((surface) => surface.stem.length > 1))
}

/** A quotation mark that opens a term but closes inside it belongs to the term. */
function trimQuotes(text: string): string {
  const trimmed = text.replace(OUTER_QUOTES, '')
  const opens = (trimmed.match(/[“「『《]/g) ?? []).length
  const closes = (trimmed.match(/[”」』》]/g) ?? []).length
  const straight = (trimmed.match(/"/g) ?? []).length
  return opens === closes && straight % 2 === 0 ? trimmed : text.trim()
}

function spellAll(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1): Surface[] {
  if (term.matching?.exact) return [plain(text, term, habits, side)]
  const separators = habits.separators[side]
  const cell = withoutTag(
    tidied(isEnglish(term.language) ? withoutCellNotes(text) : text, term.language),
    habits.tags[side],
  )
  return alternatives(
    cell,
    habits.lists[side].has(term.text)
      ? { commas: COMMAS.test(cell) ? COMMAS : JAPANESE_SIGNS, slashes: true }
      : separators,
  )
    .filter((each) => !isTooShort(each))
    .flatMap((each) => spell(trimQuotes(each), term, habits, side))
}

function spell(cell: string, term: Term, habits: GlossaryHabits, side: 0 | 1): Surface[] {
  const { language } = term
  const text = tidied(isEnglish(language) ? withoutCellNotes(cell) : cell, language)
  const dense = hasDense(text)
  if (dense && isDense(language))
    return (isChinese(language) ? chineseSpellings(text) : [text])
      .flatMap((each) => chineseVariants(each, habits.quotable))
      .flatMap((variant) => (languageOf(language) === 'ja' ? japaneseVariants(variant) : variant))
      .concat(introducedChinese(text, habits.otherNames.chineseAbbreviations))
      .map((variant) => plain(variant, term, habits, side))
  if (isEnglish(language) || isDense(language)) {
    const written = isEnglish(language)
      ? unshouted(text, isSetInCapitals(term.text) && habits.commonWords[side].has(term.text))
      : text
    const variants = englishVariants(
      habits.verbs[side].has(term.text) ? `to ${lowerFirst(written)}` : written,
      habits.nouns[side].has(term.text),
      !isDense(habits.languages[side === 0 ? 1 : 0]),
    )
    return [...variants, ...withOtherNames(written, habits.otherNames)]
      .filter((variant) => !isTooShort(variant))
      .flatMap((variant) => inflect(variant, term, habits, side))
  }
  const written = unshoutedOther(text, habits.commonWords[side].has(term.text))
  return [...withoutBrackets(withoutArticle(written, language)), ...meaningInBrackets(text)].flatMap((variant) =>
    generic(variant, term, habits, side),
  )
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** A Chinese term in the words of the other side, with its names long or short, and with each conjunction. */
function chineseSpellings(text: string): string[] {
  const spellings = [text, ...otherConjunctions(text), ...longAndShort(text)]
  return [...spellings, ...spellings.flatMap(regionalWords)]
}

/** The surface of a text as it stands. */
function plain(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1, endings: EndingSet = 0): Surface {
  const rules = caseRules(text, term, habits, side)
  const han = countHan(text)
  return {
    stem: foldString(text),
    endings,
    ...rules,
    form: rules.formRules === 0 ? null : text,
    language: scriptSide(text, habits, side),
    wholeWord: term.matching?.wholeWord !== false,
    segmented:
      !habits.isDictionary &&
      (isChinese(term.language) || languageOf(term.language) === 'ja') &&
      han > 0 &&
      han <= LONGEST_SEGMENTED &&
      han === Array.from(text).length,
    nearby: term.matching?.marked === 'nearby',
    solid: rules.caseRule === CASE.any && term.matching?.case === undefined && isSolid(text, term.text),
  }
}

/** Whether a surface is one Latin word, of a term in which no capital stands inside a word: WiFi and eCommerce may. */
const isSolid = (text: string, headword: string): boolean =>
  /^\p{sc=Latin}{2,}$/u.test(text) && !/-|\p{Ll}\p{Lu}/u.test(headword)

/** A Latin surface in a Chinese column (5G, CGTN) is of the other language. */
function scriptSide(text: string, habits: GlossaryHabits, side: 0 | 1): 0 | 1 {
  const other = side === 0 ? 1 : 0
  return isDense(habits.languages[side]) && !hasDense(text) && !isDense(habits.languages[other]) ? other : side
}

/** An English variant with the endings its last word takes. */
function inflect(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1): Surface[] {
  const base = plain(text, term, habits, side)
  const last = /\p{sc=Latin}+$/u.exec(text)?.[0]
  if (last === undefined || last.length < 2) return [base]
  const before = text.slice(0, text.length - last.length)
  const surfaces = last === text ? verbSurfaces(text, term, habits, side) : []
  if (/^[A-Z]{2,}s?$/.test(last)) return [plain(before + last.replace(/s$/, ''), term, habits, side, 1), ...surfaces]
  const isName = before === '' && isCapitalisedName(text, term, habits, side)
  const singular = isName && last.length < 6 ? null : singularOf(last)
  const noun = singular ?? last
  const isProper = /^\p{Lu}/u.test(last) && habits.capitalsMeanNames[side]
  for (const plural of isProper ? [irregularPlural(noun)] : [irregularPlural(noun), secondPlural(noun)]) {
    if (plural !== null) surfaces.push(plain(before + matchCase(noun, plural), term, habits, side))
  }
  const regular = takesPlural(noun) ? regularPlural(noun) : null
  const counted =
    /^an? /i.test(term.text) || isCountedIc(noun) || (before !== '' && noun.endsWith('ic') && singular === null)
  if (regular === null || (!counted && isPluralOnly(regular.stem + regular.plural))) {
    return [base, ...(singular === null ? [] : [plain(before + singular, term, habits, side)]), ...surfaces]
  }
  if (singular === null && hasNameForPlural(text)) {
    const asWritten = { ...term, matching: { ...term.matching, case: 'exact' as const } }
    return [base, plain(`${text.toLowerCase()}s`, asWritten, habits, side), ...surfaces]
  }
  const endings = endingSetOf(regular.singular, regular.plural)
  return [plain(before + regular.stem, term, habits, side, endings), ...surfaces]
}

function verbSurfaces(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1): Surface[] {
  const verb = isCapitalisedName(text, term, habits, side) ? text : text.toLowerCase()
  if (!isVerbAlone(verb) || habits.nouns[side].has(term.text)) return []
  return formsAlone(verb).map((form) => plain(form, term, habits, side))
}

/** Any other language: word boundaries, case and accents, and the forms that rules give. */
function generic(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1): Surface[] {
  const bare = withoutGrammar(text)
  return bothGenders(bare).flatMap((word) => {
    const endings = isGermanNoun(word, term.language) ? GERMAN_ENDINGS : 0
    return otherForms(word, term.language, habits.kinds[side].get(bare)).map((form) =>
      plain(form, term, habits, side, endings),
    )
  })
}

const isGermanNoun = (word: string, language: Language): boolean =>
  languageOf(language) === 'de' && /\p{Lu}\p{Ll}{3,}$/u.test(word)

function caseRules(
  text: string,
  term: Term,
  habits: GlossaryHabits,
  side: 0 | 1,
): Pick<Surface, 'caseRule' | 'formRules'> {
  const accents =
    isEnglish(term.language) || isDense(term.language) || isArabic(text) || isShouted(term.text, text)
      ? 0
      : FORM.accents
  const asked = term.matching?.case
  if (asked === 'any') return form(accents)
  if (asked === 'exact') return form(FORM.exact)
  if (asked === 'initial') return form(FORM.initials | accents)
  if (isRomanceAcronym(text, term.language)) return form(FORM.initials | accents)
  if (isJapaneseWithName(text, term.language)) return form(0)
  const letters = text.replace(/[^\p{L}]/gu, '')
  const latin = letters.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  if (latin === '') return form(0)
  if (isWordNow(text)) return form(0)
  if (latin === letters && isAbbreviation(text)) {
    return { caseRule: isSpoken(text) ? CASE.initial : CASE.capitals, formRules: 0 }
  }
  if (hasDense(text)) return form(/\p{Lu}/u.test(latin) ? FORM.exact : 0)
  if (/[\s-]/.test(text)) return form((hasAbbreviation(text) ? FORM.capitals : 0) | accents)
  if (isJoined(text)) return form(FORM.initials | accents)
  if (isMixed(text)) return form(FORM.exact)
  if (isCapitalisedName(text, term, habits, side) && !joins(text, term.text)) {
    return accents === 0 ? { caseRule: CASE.initial, formRules: 0 } : form(FORM.initials | accents)
  }
  return form(accents)
}

/** Compared with the form in the ways of `rules`; with none of them any case will do. */
const form = (rules: number): Pick<Surface, 'caseRule' | 'formRules'> => ({
  caseRule: rules ? CASE.form : CASE.any,
  formRules: rules,
})

/** Whether a capital at the start of a word says that it is a name: by the habit of its glossary, or as in `The Greens`. */
function isCapitalisedName(text: string, term: Term, habits: GlossaryHabits, side: 0 | 1): boolean {
  if (!/^\p{Lu}/u.test(text) || EITHER_CASE.test(text)) return false
  if (/^The \p{Lu}\S+s$/u.test(term.text)) return true
  const ownSide = isDense(term.language) ? (side === 0 ? 1 : 0) : side
  return habits.capitalsMeanNames[ownSide] && !habits.commonWords[ownSide].has(term.text)
}

/** What has a capital in one paper and none in the next, and is the same thing: the sun, the internet. */
const EITHER_CASE = /^(?:Internet|Moon|Sun|Universe)$/

function unique(surfaces: readonly Surface[]): Surface[] {
  const seen = new Map<string, Surface>()
  for (const surface of surfaces) {
    // Ajoute and ajouté differ in nothing but their accents, Github and GitHub in their capitals.
    const key = `${surface.stem} ${surface.endings} ${surface.caseRule} ${surface.formRules} ${surface.form ?? ''}`
    if (!seen.has(key)) seen.set(key, surface)
  }
  return [...seen.values()]
}
