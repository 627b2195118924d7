/** What a language tag says about how its text is read. */

const known = new Map<string, string>()

/** Asked for every surface: each tag is read once. */
function primary(tag: string): string {
  let subtag = known.get(tag)
  if (subtag === undefined) {
    subtag = canonical(tag).toLowerCase().split(/[-_]/)[0] ?? ''
    known.set(tag, subtag)
  }
  return subtag
}

/** The tag with its language in two letters where there are two: fra is fr. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    // No well-formed tag: it means what it begins with.
    return tag
  }
}

export const isEnglish = (tag: string): boolean => primary(tag) === 'en'

export const isChinese = (tag: string): boolean => ['zh', 'yue', 'wuu', 'cmn', 'nan', 'hak'].includes(primary(tag))

/** Languages written without spaces between words, in whole or part. */
export const isDense = (tag: string): boolean => isChinese(tag) || ['ja', 'th', 'lo', 'km', 'my'].includes(primary(tag))

/** The language subtag: `zh` of `zh-Hant-TW`. */
export const languageOf = primary

const HAN = /\p{sc=Han}/u
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Whether a text has a character of a script without spaces. */
export const hasDense = (text: string): boolean =>
  HAN.test(text) || KANA.test(text) || /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text)

export const countHan = (text: string): number => (text.match(/\p{sc=Han}/gu) ?? []).length
