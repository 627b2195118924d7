/**
 * What each UTF-16 unit is to recognition: its kind, and the unit it folds to. Both stand in one table of 65,536 numbers,
 * filled as characters are first met, so that starting up costs next to nothing and a page one look-up a character.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional-table'

/**
 * The order tells what folding does: kinds before `dense` stand between spaces as words do, kinds before `space` are put
 * into the folded text as they are, and what becomes of the others is decided by their neighbours.
 */
export const KIND = {
  /** Punctuation and symbols. */
  other: 0,
  /** A letter or digit of a script that puts spaces between words. */
  letter: 1,
  quote: 2,
  /** A character of a script that puts none: Han, kana, Thai, Lao, Khmer, Burmese. */
  dense: 3,
  /** Full-width and ideographic punctuation: white space beside it means nothing. */
  densePunctuation: 4,
  space: 5,
  dash: 6,
  /** Nothing to see: soft hyphen, zero-width characters, combining marks. */
  dropped: 7,
  apostrophe: 8,
  /** A letter that folds to several. */
  expanded: 9,
  /** A sign of Japanese that its neighbours decide: the dot between words of Katakana, marks of voicing of their own. */
  japanese: 10,
} as const

export type Kind = (typeof KIND)[keyof typeof KIND]

const UNKNOWN = 255

/** Ⅰ to Ⅻ, in capitals and small letters. */
function romanNumerals(): Record<string, string> {
  const signs = Array.from({ length: 24 }, (_, at) => String.fromCharCode(0x2160 + at + (at > 11 ? 4 : 0)))
  return Object.fromEntries(signs.map((sign) => [sign, sign.normalize('NFKC').toLowerCase()]))
}

/** Characters that fold to several: ligatures and letters written as two. They are of the kind `expanded`. */
export const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ...romanNumerals(),
}

/** Letters whose stroke or hook Unicode does not decompose, and those that Arabic writes in two ways: أ and ا, ى and ي. */
const STROKES = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ς: 'σ',
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
  }),
)

/** Regional and older shapes that the simplification table leaves as they are. */
const HAN_VARIANTS: Readonly<Record<string, string>> = {
  著: '着',
  衞: '卫',
  羣: '群',
  峯: '峰',
  牀: '床',
  綫: '线',
  麪: '面',
  佈: '布',
  佔: '占',
  慾: '欲',
  証: '证',
  汙: '污',
  喫: '吃',
  癡: '痴',
  週: '周',
  遊: '游',
  恆: '恒',
  裡: '里',
  砲: '炮',
  礮: '炮',
  痲: '麻',
  痺: '痹',
  姪: '侄',
  濬: '浚',
  搾: '榨',
  暱: '昵',
  敍: '叙',
  汚: '污',
  廻: '回',
  鎗: '枪',
}

const SPACES =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d'
const APOSTROPHES = "'\u02bb\u2018\u2019\u201b\u02bc\u2032\uff07`\u00b4"
const QUOTES =
  '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02\ufe41\ufe42\ufe43\ufe44'
const MIDDLE_DOTS = '\u00b7\u2022\u2027\u2219\u22c5\u0387'
/** The middle dot of Japanese, in either width. */
const KATAKANA_DOTS = '\u30fb\uff65'

/** Soft hyphen, zero-width characters, marks of direction, selectors of variants. */
const UNSEEN_RANGES = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  // The stroke that stretches an Arabic word.
  [0x0640, 0x0640],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const
/** Ranges of marks that a letter can do without: accents, Hebrew points, Arabic vowels, marks for symbols. */
const COMBINING_RANGES = [
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x05bf, 0x05c7],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x20d0, 0x20ff],
] as const
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\uff70]$/u
const LETTER = /^[\p{L}\p{N}\p{M}_]$/u
const SUPERSCRIPT = /^[\u00b2\u00b3\u00b9\u2070-\u207f]$/
const FULL_WIDTH_PUNCTUATION = /^[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2026]$/

/** Per unit: what it folds to in the low 16 bits, its kind above. */
const table = new Uint32Array(65536).fill(UNKNOWN << 16)

fillTable()

function fillTable(): void {
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    table[unit] = entryOf(KIND.dense, unit)
  }
  // Surrogate pairs are nearly all rare Han or emoji; either may stand beside anything.
  for (let unit = 0xd800; unit < 0xe000; unit++) {
    table[unit] = entryOf(KIND.dense, unit)
  }
  for (let at = 0; at < TRADITIONAL.length; at++) {
    table[TRADITIONAL.charCodeAt(at)] = entryOf(KIND.dense, SIMPLIFIED.charCodeAt(at))
  }
  for (const [variant, usual] of Object.entries(HAN_VARIANTS)) {
    table[variant.charCodeAt(0)] = entryOf(KIND.dense, usual.charCodeAt(0))
  }
  enter(SPACES, KIND.space, ' ')
  enter(DASHES, KIND.dash, '-')
  enter(APOSTROPHES, KIND.apostrophe, "'")
  enter(QUOTES, KIND.quote, '"')
  enter(MIDDLE_DOTS, KIND.other, '·')
  enter(KATAKANA_DOTS, KIND.japanese, '·')
  enter('\u3099\uff9e', KIND.japanese, '\u3099')
  enter('\u309a\uff9f', KIND.japanese, '\u309a')
  enter('、\uff64', KIND.densePunctuation, '、')
}

function enter(characters: string, kind: Kind, fold: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = entryOf(kind, fold.charCodeAt(0))
}

function entryOf(kind: Kind, fold: number): number {
  return (kind << 16) | fold
}

/** The kind of a UTF-16 unit. */
export const kindOf = (unit: number): Kind => (entryAt(unit) >>> 16) as Kind

/** Kind and fold of a unit together, as the table has them. */
export function entryAt(unit: number): number {
  const entry = table[unit] as number
  return entry >= UNKNOWN << 16 ? learn(unit) : entry
}

/**
 * The UTF-16 unit at an offset, which must lie in the string: an engine that meets another one gives up what it has gained.
 * Strings are kept in many ways (one byte or two a unit, parts of others, joined ones), and where an engine has met more than
 * four of them it looks up a string's own method anew each time, which took 6 ns a unit; this one it knows.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at)

/** The table for a hot loop: what is of no kind in it must be asked of `entryAt`. */
export const characterTable: Readonly<Uint32Array> = table

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = classify(character)
  const fold = foldCharacter(character, kind)
  const entry = entryOf(kindOfFolded(unit, kind, fold), fold)
  table[unit] = entry
  return entry
}

/** A circled letter is the letter it folds to. */
function kindOfFolded(unit: number, kind: Kind, fold: number): Kind {
  if (fold === unit || kind === KIND.dropped || kind === KIND.expanded) return kind
  const other = kindOf(fold)
  return other === KIND.expanded ? KIND.letter : other
}

function classify(character: string): Kind {
  if (character in EXPANSIONS) return KIND.expanded
  const unit = character.charCodeAt(0)
  if (isIn(UNSEEN_RANGES, unit) || isCombining(unit)) return KIND.dropped
  if (DENSE.test(character)) return KIND.dense
  if (SUPERSCRIPT.test(character)) return KIND.other
  if (
    LETTER.test(character) ||
    (character >= '\uff10' && character <= '\uff5a' && /\w/.test(character.normalize('NFKC')))
  ) {
    return KIND.letter
  }
  return FULL_WIDTH_PUNCTUATION.test(character) ? KIND.densePunctuation : KIND.other
}

function foldCharacter(character: string, kind: Kind): number {
  if (SUPERSCRIPT.test(character)) return character.charCodeAt(0)
  const compatible = character.normalize('NFKC')
  let one = compatible.length === 1 ? compatible : character
  const lower = one.toLowerCase()
  one = lower.length === 1 ? lower : lower.charAt(0)
  if (kind === KIND.letter) one = withoutMarks(one)
  const unit = one.charCodeAt(0)
  const known = table[unit] as number
  return known < UNKNOWN << 16 ? known & 0xffff : unit
}

/** Hangul and kana decompose too, but into parts that mean something: only alphabets lose their marks. */
function withoutMarks(character: string): string {
  const stroke = STROKES.get(character)
  if (stroke !== undefined) return stroke
  const unit = character.charCodeAt(0)
  if (unit >= 0x0590 && !(unit >= 0x1e00 && unit < 0x2000)) return character
  const parts = character.normalize('NFD')
  return parts.length > 1 && /^\p{M}+$/u.test(parts.slice(1)) ? parts.charAt(0) : character
}

/** Whether a unit is an upper-case letter, in full width too. */
export function isUpperCase(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const character = String.fromCharCode(unit).normalize('NFKC')
  return character !== character.toLowerCase()
}

/** Whether a unit is a lower-case letter, in full width too. */
export function isLowerCase(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122
  const character = String.fromCharCode(unit).normalize('NFKC')
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

function isIn(ranges: readonly (readonly [number, number])[], unit: number): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last)
}

/** Whether a unit is a combining mark that belongs to the letter before it. */
export function isCombining(unit: number): boolean {
  // Most units lie below or above all marks, or between the two groups of them.
  if (unit < 0x0300 || unit > 0x20ff || (unit > 0x0670 && unit < 0x20d0)) return false
  return isIn(COMBINING_RANGES, unit)
}

export const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)

export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc
