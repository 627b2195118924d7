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
  大陆: 'zh-Hans',
  大陸: 'zh-Hans',
  mainland: 'zh-Hans',
  台湾: 'zh-Hant',
  台灣: 'zh-Hant',
  taiwan: 'zh-Hant',
  香港: 'zh-Hant',
  hongkong: 'zh-Hant',
  中: 'zh',
  英: 'en',
  castellano: 'es',
  farsi: 'fa',
}

/** A name as it is compared: in any case, width and kind of brackets, and without accents, as capitals have it: FRANCAIS. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f\s]+/g, '')

/** Tags of countries that people take for those of languages, and no language has. */
const COUNTRIES: Readonly<Record<string, Language>> = {
  cn: 'zh-Hans',
  hk: 'zh-Hant',
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  ua: 'uk',
  vn: 'vi',
}

/** What is said of the column behind its language: `日本語 (Japanese)`, 英語名, 英語表記, `English term`, 中文译名. */
const BRACKETS = /\([^()]*\)$/
const NOTE =
  /(?:名称?|名稱|表記|訳|用語|용어|术语|術語|[词詞][汇彙语語条條]?|单[词字]|單[詞字]|译[名文]?|譯[名文]?|翻[译譯]|[释釋][义義]|解[释釋]|全[称稱]|原文|意思|含[义義]|terms?|names?|words?|translations?|meanings?|equivalents?|phrases?)$/

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

/** A tag with what its column holds: `ja_term`, `en-text`. Some tags are words, too: `my name`, `IT term`. */
const WITH_NOTE = /^([a-z]{2,3})[-\s](?:terms?|names?|texts?|words?|translations?|meanings?|equivalents?|phrases?)$/i
const ALSO_WORDS = /^(?:am|id|is|it|my|no)$/i

/** The tag before such a note, where it is one that people use. */
function withoutNote(name: string): string {
  const [, tag = ''] = WITH_NOTE.exec(name) ?? []
  const isTag = NAMED.includes(tag.toLowerCase()) || tag.toLowerCase() in COUNTRIES
  return isTag && !ALSO_WORDS.test(tag) ? tag : name
}

/** The canonical tag of a language that a cell names: `fr` of `FRA` and of `French`; null where it names none. */
export function languageNamed(cell: string): Language | null {
  const name = withoutNote(cell.trim().replaceAll('_', '-'))
  const tag = name.replace(/\s*[(（][^()（）]*[)）]$/, '')
  if (TAG.test(tag)) return COUNTRIES[tag.toLowerCase()] ?? Intl.getCanonicalLocales(tag)[0] ?? null
  if (name.length > 40 || /[,;\t\d]/.test(name)) return null
  names ??= knownNames()
  const known = plain(name)
  const bare = known.replace(BRACKETS, '')
  return names.get(known) ?? names.get(bare) ?? names.get(bare.replace(NOTE, '')) ?? null
}
