/** The forms that Japanese verbs and adjectives have in a text, as far as they can be told from other words. */

/** Verbs whose stem does not change: 知らせる, 試みる; not those in -切る and their like. */
const ONE_STEM = /^(?=.{3})(?=.*\p{sc=Han}).*[いきぎしじちにびみりえけげせぜてでねべめれ]る$/u
const SEVERAL_STEMS = /^(?=.{3})(?=.*\p{sc=Han})(.*(?:\p{sc=Han}|[ぁ-ん]))([うくぐすつぬぶむる])$/u

/** Short ones, whose stems are too short to stand alone: 煮る, こねる and 焼く, ふかす. */
const SHORT_ONE_STEM = /^(?:[見着煮似居射干出寝得経診観視看]|[ぁ-ん]+[いきぎしじちにびみりえけげせぜてでねべめれ])る$/u
const SHORT_SEVERAL = /^(\p{sc=Han}|[ぁ-ん]{2,})([うくぐすつぬぶむる])$/u

/** What a verb of several stems has before ない, ます, た, ば and う. */
const STEMS: Readonly<Record<string, string>> = {
  う: 'わいっえお',
  く: 'かきいけこ',
  ぐ: 'がぎいげご',
  す: 'さししせそ',
  つ: 'たちってと',
  ぬ: 'なにんねの',
  ぶ: 'ばびんべぼ',
  む: 'まみんめも',
  る: 'らりっれろ',
}

const POLITE = ['ます', 'ました', 'ません', 'ましょう', 'たい', 'ながら']
const BEHIND_STEM = [...POLITE, 'て', 'た', 'ない', 'なけ', 'られ', 'よう', 'れば', 'ず']
const VOICED = /[ぐぬぶむ]/

/** The forms of a verb: its stems (呼び出し, 割り当て, 変わっ), and of a short one what is longer than these (焼いて, 煮ます). */
export function verbForms(term: string): string[] {
  if (term.endsWith('する')) return []
  // 命ずる, 命じた, 命ぜられた.
  if (/\p{sc=Han}[ずじ]る$/u.test(term)) return ['じ', 'ぜ', 'ずる'].map((end) => term.slice(0, -2) + end)
  if (SHORT_ONE_STEM.test(term)) return BEHIND_STEM.map((ending) => term.slice(0, -1) + ending)
  const [, short, last = ''] = SHORT_SEVERAL.exec(term) ?? []
  if (short !== undefined) return shortForms(short, last)
  if (ONE_STEM.test(term)) return [term.slice(0, -1)]
  const [, stem = '', ending = ''] = SEVERAL_STEMS.exec(term) ?? []
  return Array.from(new Set(STEMS[ending]), (kana) => stem + kana)
}

function shortForms(stem: string, ending: string): string[] {
  const [a = '', i = '', onbin = '', e = '', o = ''] = Array.from(STEMS[ending] ?? '', (kana) => stem + kana)
  const past = VOICED.test(ending) ? ['で', 'だ'] : ['て', 'た']
  return [
    ...POLITE.map((each) => i + each),
    ...past.map((each) => onbin + each),
    ...['ない', 'なけ', 'ず', 'れ', 'せ'].map((each) => a + each),
    ...['ば', 'る'].map((each) => e + each),
    `${o}う`,
  ]
}

/** What an adjective in な has where no noun follows. */
const BEHIND_NA = ['に', 'です', 'である', 'でな', 'で', 'だった', 'だと', 'だ']
/** What one in い has in its place. */
const FOR_I = ['く', 'かっ', 'けれ']

/** 便利な as 便利に and 便利です, the bare word would be found in 可能性, too; 熱っぽい as 熱っぽく, 無罪の as 無罪. */
export function adjectiveForms(term: string): string[] {
  if (/(?:\p{sc=Han}[ぁ-ん]?|[ぁ-んァ-ヺー]{2})(?<!的)な$/u.test(term))
    return BEHIND_NA.map((each) => term.slice(0, -1) + each)
  if (/[\p{sc=Han}ぁ-ん]{2}い$/u.test(term) && /\p{sc=Han}/u.test(term))
    return FOR_I.map((each) => term.slice(0, -1) + each)
  return /[\p{sc=Han}ァ-ヺーぁ-ん]{2}の$/u.test(term) ? [term.slice(0, -1)] : []
}
