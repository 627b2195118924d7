/** The languages that the first row of a table names: by tags (`en`, `zh_CN`, `fra`) or as people call them (`Français`). */
import type { Language } from '../model'

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i

/** Languages and their kinds that are known by name, too. */
const NAMED = (
  'af am ar az be bg bn bs ca cs cy da de el en en-GB en-US es et eu fa fi fil fr fr-CA ga gl gu he hi ' +
  'hr hu hy id is it ja ka kk km ko ky la lo lt lv mk mn ms my nb nl no oc pl ps pt pt-BR ro ru sk sl sq ' +
  'sr sv sw ta tg th tk tr ug uk ur uz vi yue zh zh-Hans zh-Hant'
).split(' ')

/** The languages whose names for languages are known: these, and each its own. */
const NAMING = ['en', 'zh', 'zh-Hant', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ja', 'ko']

/** Names that `Intl` has not. */
const OTHER_NAMES: Readonly<Record<string, Language>> = {
  汉语: 'zh',
  漢語: 'zh',
  华语: 'zh',
  mandarin: 'zh',
  简体: 'zh-Hans',
  繁体: 'zh-Hant',
  繁體: 'zh-Hant',
  英文: 'en',
  castellano: 'es',
  farsi: 'fa',
}

/** A name as it is compared: in any case, width and kind of brackets, and without accents, as capitals have it: FRANCAIS. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f\s]+/g, '')

/** What is said of the column behind its language: `日本語 (Japanese)`, 英語名, 英語表記. */
const NOTE = /\([^()]*\)$|(?:名称?|表記|訳|用語|용어)$/

let names: ReadonlyMap<string, Language> | null = null

/** Made when first asked for: most tables have tags. */
function knownNames(): ReadonlyMap<string, Language> {
  const known = new Map(Object.entries(OTHER_NAMES))
  const add = (naming: Language, languages: readonly Language[]): void => {
    for (const languageDisplay of ['dialect', 'standard'] as const) {
      const namesIn = new Intl.DisplayNames([naming], { type: 'language', languageDisplay, fallback: 'none' })
      for (const language of languages) {
        const name = plain(namesIn.of(language) ?? '')
        if (name !== '' && !known.has(name)) known.set(name, language)
      }
    }
  }
  for (const naming of NAMING) add(naming, NAMED)
  for (const language of NAMED) add(language, [language])
  return known
}

/** The canonical tag of a language that a cell names: `fr` of `FRA` and of `French`; null where it names none. */
export function languageNamed(cell: string): Language | null {
  const tag = cell.trim().replaceAll('_', '-')
  if (TAG.test(tag)) return Intl.getCanonicalLocales(tag)[0] ?? null
  if (tag.length > 40 || /[,;\t\d]/.test(tag)) return null
  names ??= knownNames()
  return names.get(plain(tag)) ?? names.get(plain(tag).replace(NOTE, '')) ?? null
}
