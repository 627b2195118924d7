/** What the columns of a table hold: told by its first row, or, where that does not name both languages, by their cells. */
import { languageOf } from '../../text/language'
import type { Language } from '../model'
import { languageNamed } from './language-names'

export interface Columns {
  readonly languages: readonly { readonly column: number; readonly language: Language }[]
  readonly readings: readonly { readonly column: number; readonly language: Language }[]
  readonly id: number
  readonly subject: number
  readonly definition: number
  readonly note: number
  readonly abbreviation: number
  readonly synonyms: number
}

const READING = /^(.+)\.(?:reading|pinyin)$/i

const ABBREVIATIONS =
  'abbr|abbr.|abbreviation|abbreviations|acronym|缩写|縮寫|缩略语|縮略語|简称|簡稱|略称|略語|약어|сокращение'.split('|')
/** Whose abbreviations a head says they are: 英文缩写, `English abbreviation`. */
const OF_LANGUAGE = /^(?:英[文语語]|中文|[汉漢][语語]|外文|english|chinese)\s*/
const SYNONYMS = 'synonym|synonyms|alias|aliases|also known as|aka|同义词|同義詞|近义词|别名|別名|又称|又稱|别称'.split(
  '|',
)

/** The columns that a first row names; a message where it names no two languages. */
export function readHeader(cells: readonly string[]): Columns | { message: string } {
  const named = namedColumns(cells)
  if (distinctLanguages(named)[1] !== '') return named
  // Indonesian has the tag that is the name of the column of ids elsewhere.
  const names = cells.map((cell) => cell.trim())
  const roles = { ...rolesOf(names), id: names[named.id]?.toLowerCase() === 'id' ? -1 : named.id }
  const others = languagesIn(names, roles)
  if (distinctLanguages({ languages: others })[1] !== '')
    return { languages: others, readings: named.readings, ...roles }
  return { message: 'the first row must name two languages, by tags such as "en,zh" or by name' }
}

function namedColumns(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.trim())
  const roles = rolesOf(names)
  const readings = names.flatMap((name, column) => {
    const language = name.toLowerCase() === 'pinyin' ? 'zh' : READING.exec(name)?.[1]
    return language === undefined ? [] : [{ column, language: languageNamed(language) ?? language }]
  })
  return { languages: languagesIn(names, roles), readings, ...roles }
}

function rolesOf(names: readonly string[]): Omit<Columns, 'languages' | 'readings'> {
  const find = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name.toLowerCase()))
  return {
    id: find('id', 'conceptid', 'concept id'),
    subject: find('subject', 'subjectfield', 'subject field', 'domain'),
    definition: find('definition'),
    note: find('note', 'notes', 'comment'),
    abbreviation: names.findIndex((name) => ABBREVIATIONS.includes(name.toLowerCase().replace(OF_LANGUAGE, ''))),
    synonyms: find(...SYNONYMS),
  }
}

/** The columns whose heads name a language, but for those known by other names. */
function languagesIn(names: readonly string[], taken: Readonly<Record<string, number>>): Columns['languages'] {
  const others = new Set(Object.values(taken))
  const found = names.flatMap((name, column) => {
    const language = others.has(column) ? null : languageNamed(name)
    return language === null ? [] : [{ column, language }]
  })
  // Beside a column of mainland China the tag of Twi is Taiwan.
  const isBeside = found.some(({ language }) => languageOf(language) === 'zh')
  return found.map(({ column, language }) => ({ column, language: isBeside && isTwi(language) ? 'zh-Hant' : language }))
}

const isTwi = (language: Language): boolean => /^(?:tw|ak)$/.test(language)

/** The first two languages; zh-Hans and zh-Hant are one. */
export function distinctLanguages({ languages }: Pick<Columns, 'languages'>): [Language, Language] {
  const [first = '', second = ''] = new Set(languages.map(({ language }) => languageOf(language)))
  return [first, second]
}

/** From so many rows on cells tell their language; of a long table the first ones do. */
const FEW_ROWS = 3
const SAMPLE = 200
/** So large a share of the rows has its language in a column, and in another script hardly any. */
const SHARE = 0.8
/** Longer cells on the whole are definitions and examples. */
const LONG = 60

const LATIN = /^(?=.*[A-Za-z]{2})[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}]+$/u
const CHINESE = /^(?=.*\p{sc=Han})[^\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u
const ACCENT = /[à-öø-ÿ]/

/** Heads of columns that hold no terms, whatever their script. */
const NO_TERMS =
  /^(?:no\.?|#|序号|編號|编号|页码|分类|分類|类别|類別|类型|category|type|tags?|pos|part of speech|词性|詞性|音标|音標|phonetic|pronunciation|拼音|说明|說明|备注|備註|备考|注释|註釋|定义|定義|例句|例子|示例|来源|來源|examples?|explanation|description|notes?.*|comments?|remarks?|definition.*|错误.*|錯誤.*|.*(?:ID|编码))$/i

/** Heads that call their column one of terms, in either language: a first row without any of them may be one of data. */
const HEADS =
  /^(?:.*(?:terms?|words?|phrases?|headwords?|translations?|meanings?|expressions?|names?|vocabulary)|source|target|original|.*(?:术语|術語|单词|單詞|單字|词汇|詞彙|词条|詞條|名词|名詞|原文|译文|譯文|译名|譯名|翻译|翻譯|释义|釋義|解释|解釋|意思|含义|含義|全称|全稱|名称|名稱|表达|词语|詞語|常用词))$/i

/** The columns of a table of English and Chinese, or of another script that is named, whose first row does not name both. */
export interface Guess {
  readonly columns: Columns
  /** Whether the first row is one of data. */
  readonly hasNoHeader: boolean
  readonly message: string
}

/** What the cells of a table tell that its first row does not; null where they tell too little. */
export function guessLanguages(header: readonly string[], rows: readonly (readonly string[])[]): Guess | null {
  const sample = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, SAMPLE)
  if (sample.length < FEW_ROWS) return null
  const named = namedColumns(header)
  const taken = new Set([named.id, named.subject, named.definition, named.note, named.abbreviation, named.synonyms])
  const known = new Map(named.languages.map(({ column, language }) => [languageOf(language), column]))
  const [beside = 'zh', more] = [...known.keys()].filter((language) => language !== 'en')
  // Beside another language in Latin letters any other may stand.
  if (more !== undefined || (beside !== 'zh' && !isOfOtherScript(sample, known.get(beside) ?? -1))) return null
  const find = (pattern: RegExp): number =>
    header.findIndex(
      (head, column) =>
        !taken.has(column) &&
        !NO_TERMS.test(head.trim()) &&
        named.languages.every((each) => each.column !== column) &&
        named.readings.every((each) => each.column !== column) &&
        holds(sample, column, pattern),
    )
  const english = known.get('en') ?? find(LATIN)
  const foreign = known.get(beside) ?? find(CHINESE)
  if (english < 0 || foreign < 0) return null
  const cellOf = (column: number): string => (header[column] ?? '').trim()
  const hasNoHeader =
    known.size === 0 &&
    LATIN.test(cellOf(english)) &&
    CHINESE.test(cellOf(foreign)) &&
    ![english, foreign].some((column) => HEADS.test(cellOf(column)))
  const languages = [
    { column: english, language: 'en' },
    { column: foreign, language: beside },
    ...named.languages.filter(({ column }) => column !== english && column !== foreign),
  ].sort((one, other) => one.column - other.column)
  const guessed = languages.filter(({ column }) => named.languages.every((each) => each.column !== column))
  const columns = guessed.map(({ column, language }) => `column ${column + 1} is read as "${language}"`).join(' and ')
  return {
    columns: hasNoHeader ? { ...NOTHING, languages } : { ...named, languages },
    hasNoHeader,
    message: `the first row does not name two languages; ${columns}, as its cells tell`,
  }
}

/** Whether half of the cells of a column have letters that are not Latin. */
function isOfOtherScript(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.filter((row) => /(?!\p{sc=Latin})\p{L}/u.test(row[column] ?? '')).length * 2 >= rows.length
}

const NOTHING: Omit<Columns, 'languages'> = {
  readings: [],
  id: -1,
  subject: -1,
  definition: -1,
  note: -1,
  abbreviation: -1,
  synonyms: -1,
}

/** Whether nearly all cells of a column are of one script, and terms by their length. */
function holds(rows: readonly (readonly string[])[], column: number, pattern: RegExp): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim())
  const alike = cells.filter((cell) => pattern.test(cell))
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / rows.length
  const accents = pattern === LATIN ? cells.filter((cell) => ACCENT.test(cell)).length : 0
  return alike.length >= rows.length * SHARE && length <= LONG && accents <= rows.length * (1 - SHARE)
}
