import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../lib/glossary/formats/csv'
import { formatTermCell, parseTermCell } from '../../lib/glossary/formats/term-cell'

const parse = (text: string): ReturnType<typeof parseCsv> => parseCsv(text, { id: 'own', title: 'own.csv' })

const rowsOf = (text: string): string[][] =>
  parse(text).glossary?.concepts.map((concept) => concept.terms.map((term) => term.text)) ?? []

test('reads a concept a row, several terms a cell, the first one preferred', () => {
  const { glossary, issues } = parse('en,zh,id\r\nBelt and Road Initiative|BRI,"“一带一路”倡议|一带一路",bri\r\n')
  expect(issues).toEqual([])
  expect(glossary?.languages).toEqual(['en', 'zh'])
  expect(glossary?.concepts).toEqual([
    {
      id: 'bri',
      quotes: [],
      terms: [
        { text: 'Belt and Road Initiative', language: 'en', status: 'preferred' },
        { text: 'BRI', language: 'en', status: 'admitted' },
        { text: '“一带一路”倡议', language: 'zh', status: 'preferred' },
        { text: '一带一路', language: 'zh', status: 'admitted' },
      ],
    },
  ])
})

test.each([
  'zh;en\n中亚;Central Asia',
  'zh\ten\n中亚\tCentral Asia',
  '\ufeffzh,en\n中亚,Central Asia',
  'zh-Hans,en-GB\n中亚,Central Asia',
  'zh;en\n中亚;Central Asia\n',
  'zh\ten\r\n中亚\tCentral Asia\r\n',
  '"zh";"en"\n"中亚";"Central Asia"\n',
])('finds the languages in %j', (text) => {
  expect(parse(text).glossary?.concepts[0]?.terms.map(({ text: term, language }) => [term, language])).toEqual([
    ['中亚', 'zh'],
    ['Central Asia', 'en'],
  ])
})

test('two scripts of Chinese are one language', () => {
  const { glossary } = parse('en,zh-Hans,zh-Hant\nSilk Road,丝绸之路,絲綢之路')
  expect(glossary?.languages).toEqual(['en', 'zh'])
  expect(glossary?.concepts[0]?.terms).toHaveLength(3)
})

test.each([
  '',
  'hello',
  'Central Asia,中亚',
  'en\nAsia',
  'en,en\na,b',
  'English,eng\na,b',
  'French,法语\na,b',
  'id,definition\na,b',
])('says of %j that it names no two languages', (text) => {
  const { glossary, issues } = parse(text)
  expect(glossary).toBeNull()
  expect(issues[0]).toMatchObject({ line: 1, message: expect.stringContaining('en,zh') })
})

test.each([
  ['FRA,ENG', ['fr', 'en']],
  ['jpn,eng', ['ja', 'en']],
  ['ger,eng', ['de', 'en']],
  ['deu,zho', ['de', 'zh']],
  ['chi,spa', ['zh', 'es']],
  ['por,ita', ['pt', 'it']],
  ['rus,kor', ['ru', 'ko']],
  ['ara,cmn', ['ar', 'zh']],
  ['fr_FR,zh_CN', ['fr', 'zh']],
  ['EN_us,zh_Hant_TW', ['en', 'zh']],
  ['French,English', ['fr', 'en']],
  ['Anglais,Français', ['en', 'fr']],
  ['中文,英语', ['zh', 'en']],
  ['日本語,English', ['ja', 'en']],
  ['简体中文;繁體中文;英文', ['zh', 'en']],
  ['Chinese (Simplified)\tEnglish', ['zh', 'en']],
  ['deutsch,RUSSIAN', ['de', 'ru']],
  ['yue,en', ['yue', 'en']],
  ['sep=;\nfr;en', ['fr', 'en']],
  ['id,en', ['id', 'en']],
  ['en,definition,id', ['en', 'id']],
  ['id,en,zh', ['en', 'zh']],
])('reads %j as the languages %j', (header, languages) => {
  const { glossary } = parse(`${header}\n${['a', 'b', 'c'].join(/[;\t]/.exec(header)?.[0] ?? ',')}`)
  expect(glossary?.languages).toEqual(languages)
})

test('names of languages come with readings, and lines count from the top of the file', () => {
  expect(readings('English,中文,zh.reading\nCentral Asia,中亚,Zhōngyà')).toEqual(['中亚 Zhōngyà'])
  expect(parse('sep=,\nfr,en\na,').issues[0]?.line).toBe(3)
  expect(parse('en,French,Russian\nlaw,loi,закон').issues).toEqual([
    { line: 1, message: expect.stringContaining('"ru"') },
  ])
})

test('reads a column of abbreviations in the language of their script', () => {
  const { glossary, issues } = parse(
    'English,Abbr,中文\nReturn on Equity,ROE,股东权益报酬率\nIPO,IPO,首次公开发行\nFund,,基金\n',
  )
  expect(issues).toEqual([])
  expect(glossary?.concepts.map(({ terms }) => terms.map(({ text, language }) => `${language} ${text}`))).toEqual([
    ['en Return on Equity', 'en ROE', 'zh 股东权益报酬率'],
    ['en IPO', 'zh 首次公开发行'],
    ['en Fund', 'zh 基金'],
  ])
  const { glossary: chinese } = parse('en,zh,简称\nUnited Nations Security Council,联合国安全理事会,安理会\n')
  expect(chinese?.concepts[0]?.terms.at(-1)).toMatchObject({ text: '安理会', language: 'zh', status: 'admitted' })
})

test('leaves out a row without a counterpart and says which, and keeps the rest', () => {
  const { glossary, issues } = parse('en,zh\nCentral Asia,\n\ndry port,陆港')
  expect(glossary?.concepts).toHaveLength(1)
  expect(issues).toEqual([{ line: 2, message: expect.stringContaining('zh') }])
})

describe('quotation marks that are part of a text', () => {
  test('stand at the beginning of cells that go on', () => {
    const table =
      'English\tChinese\n"garden path" sentence\t花园幽径句\n"is" of identity\t“是”\nclause\t小句\n"well ""formed"""\t合式\n'
    expect(rowsOf(table)).toEqual([
      ['"garden path" sentence', '花园幽径句'],
      ['"is" of identity', '“是”'],
      ['clause', '小句'],
      ['well "formed"', '合式'],
    ])
    expect(parse(table).issues).toEqual([])
  })

  test('are those of the table where more rows are whole with them', () => {
    const table = 'en,zh\n"clause, main",主句\n"topic, old" x,话题\n"verb, weak",弱动词\n"tone, low",低调\n'
    expect(rowsOf(table)).toContainEqual(['tone, low', '低调'])
    expect(parse(table).issues).not.toEqual([])
  })
})

test('counts lines as an editor does, where a quoted cell has several', () => {
  const { issues } = parse('en,zh\r\n"dry\r\nport",陆港\r\nCentral Asia,\r\n')
  expect(issues).toEqual([{ line: 4, message: expect.stringContaining('zh') }])
})

test('says which column of a third language it leaves out', () => {
  const { glossary, issues } = parse('en,zh,ru\ndry port,陆港,сухой порт\n')
  expect(glossary?.concepts[0]?.terms).toHaveLength(2)
  expect(issues).toEqual([{ line: 1, message: expect.stringContaining('"ru"') }])
})

test('keeps a second row of the same id under another one', () => {
  const { glossary, issues } = parse('id,en,zh\nx,dry port,陆港\nx,inland port,内陆港')
  expect(glossary?.concepts.map(({ id }) => id)).toEqual(['x', 'x-2'])
  expect(issues).toEqual([{ line: 3, message: expect.stringContaining('x-2') }])
})

test.each([
  ['SHA {case=exact}', { case: 'exact' }],
  ['上合 {block=上合作,问题上合}', { blockers: ['上合作', '问题上合'] }],
  ['go {exact; part}', { exact: true, wholeWord: false }],
  ['中土 {nearby}', { marked: 'nearby' }],
  ['制 {never}', { marked: 'never' }],
  ['乌方 {near=乌兹别克,塔什干; rivals=乌克兰，基辅}', { near: ['乌兹别克', '塔什干'], rivals: ['乌克兰', '基辅'] }],
  ['CPC {nearby; near=Caspian}', { marked: 'nearby', near: ['Caspian'] }],
])('reads the overrides of %j', (cell, matching) => {
  const read = parseTermCell(cell)
  expect(read).toEqual({ text: cell.split(' ')[0], matching, status: null, isAbbreviation: false, trouble: null })
  expect(parseTermCell(formatTermCell(read.text, read.matching ?? undefined))).toEqual(read)
})

test('keeps a term whose override it does not know, and says so', () => {
  const { glossary, issues } = parse('en,zh\nSHA {loud},上海')
  expect(glossary?.concepts[0]?.terms[0]?.text).toBe('SHA')
  expect(issues[0]?.message).toContain('loud')
})

const readings = (text: string) =>
  parse(text).glossary?.concepts[0]?.terms.flatMap(({ text: term, reading }) => (reading ? [`${term} ${reading}`] : []))

test('reads pinyin beside the terms it belongs to', () => {
  expect(readings('zh,zh.reading,en\n中亚|中亚细亚,Zhōngyà|Zhōngyàxìyà,Central Asia')).toEqual([
    '中亚 Zhōngyà',
    '中亚细亚 Zhōngyàxìyà',
  ])
  expect(readings('en,zh,pinyin\nCentral Asia,中亚,Zhōngyà')).toEqual(['中亚 Zhōngyà'])
  expect(readings('en,zh,zh.reading\nCentral Asia,中亚|中亚细亚,')).toEqual([])
})

test('a table may be a dictionary', () => {
  const { glossary } = parseCsv('en,zh\nlamp,灯', { id: 'words', title: 'words.csv', kind: 'dictionary' })
  expect(glossary?.kind).toBe('dictionary')
  expect(parse('en,zh\nlamp,灯').glossary).not.toHaveProperty('kind')
})
