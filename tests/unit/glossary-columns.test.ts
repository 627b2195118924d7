/** Which columns of a table are read, where people name them in their own ways or not at all. */
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../lib/glossary/formats/csv'

const parse = (text: string): ReturnType<typeof parseCsv> => parseCsv(text, { id: 'own', title: 'own.csv' })

const terms = (text: string): string[] =>
  parse(text).glossary?.concepts.map((concept) =>
    concept.terms.map((term) => `${term.language} ${term.text}`).join(' '),
  ) ?? []

describe('heads that name a language with something more', () => {
  test.each([
    ['English Term,Chinese Translation', ['en', 'zh']],
    ['英文术语,中文译名', ['en', 'zh']],
    ['English,zh-TW (Taiwan Standard),Notes', ['en', 'zh']],
    ['EN,CN', ['en', 'zh']],
    ['en,tw,cn,type', ['en', 'zh']],
    ['English,台灣,大陸', ['en', 'zh']],
    ['英文單詞,中文解釋', ['en', 'zh']],
    ['jp,en', ['ja', 'en']],
    ['中文名稱,英文名稱', ['zh', 'en']],
    ['en_term,ja_term', ['en', 'ja']],
    ['zh-text,fr name', ['zh', 'fr']],
    ['IT term,en,zh', ['en', 'zh']],
  ])('%s', (header, languages) => {
    expect(parse(`${header}\na,b,c,d`).glossary?.languages).toEqual(languages)
  })

  test('the tag of Twi is Twi where no column is Chinese', () => {
    expect(parse('en,tw\nwater,nsuo').glossary?.languages).toEqual(['en', 'tw'])
  })
})

describe('columns told by their cells', () => {
  const ROWS = 'letter of credit,信用证\nbill of lading,提单\npacking list,装箱单\nfreight,运费\n'

  test.each(['Term,Chinese\n', 'English,正确翻译\n', 'Term,释义\n', 'Source,Target\n'])(
    'below the head %j',
    (header) => {
      const { glossary, issues } = parse(header + ROWS)
      expect(glossary?.languages).toEqual(['en', 'zh'])
      expect(glossary?.concepts).toHaveLength(4)
      expect(issues).toEqual([{ line: 1, message: expect.stringContaining('as its cells tell') }])
    },
  )

  test('a first row of data is one of the rows', () => {
    const { glossary, issues } = parse(ROWS)
    expect(glossary?.concepts[0]?.terms[0]?.text).toBe('letter of credit')
    expect(glossary?.concepts).toHaveLength(4)
    expect(issues).toHaveLength(1)
    expect(parse(ROWS.replaceAll(',', '\t')).glossary?.concepts).toHaveLength(4)
  })

  test('notes, mistakes and examples are none', () => {
    const table =
      '缩写,全称,错误翻译,中文,备注\nLC,Letter of Credit,字母,信用证,常用\nBL,Bill of Lading,账单,提单,\nPL,Packing List,清单,装箱单,\n'
    expect(terms(table)).toEqual([
      'en Letter of Credit en LC zh 信用证',
      'en Bill of Lading en BL zh 提单',
      'en Packing List en PL zh 装箱单',
    ])
  })

  test('a full stop behind every headword is none of it', () => {
    const rows = 'Bond,Fianza.\nAct,1) Ley; 2) Acto.\nRelease,Descargo (de deudas).\nAcme Inc.,Acme S. A.\n'
    expect(terms(`English,Spanish\n${rows}`)).toEqual([
      'en Bond es Fianza',
      'en Act es Ley es Acto',
      'en Release es Descargo (de deudas)',
      'en Acme Inc. es Acme S. A.',
    ])
    expect(terms('English,Spanish\nBond,Fianza\nAct,Ley\nSmith Ltd.,Smith S. L.\n')[2]).toBe(
      'en Smith Ltd. es Smith S. L.',
    )
  })

  test('meanings that are numbered, or stand far apart', () => {
    const rows = 'ruling,n. 1. 裁定 2. 決定\ncartel,n. 1) カルテル\nreminder,1. 督促状\ntax,租税   タックス\n'
    expect(terms(`English,Japanese\n${rows}`)).toEqual([
      'en ruling ja n. 裁定 ja n. 決定',
      'en cartel ja n. カルテル',
      'en reminder ja 1. 督促状',
      'en tax ja 租税 ja タックス',
    ])
  })

  test('a head that says whose abbreviations they are', () => {
    const table =
      '英文缩写,英文全称,中文解释\nLC,Letter of Credit,信用证\nB/L,Bill of Lading,提单\nPL,Packing List,装箱单\n'
    expect(terms(table)).toEqual([
      'en Letter of Credit en LC zh 信用证',
      'en Bill of Lading en B/L zh 提单',
      'en Packing List en PL zh 装箱单',
    ])
  })

  test('English beside another script that is named', () => {
    const { glossary, issues } = parse('source_term,ja_term,note\nvalve,弁,\nflow rate,流量,毎分\npump,ポンプ,\n')
    expect(glossary?.languages).toEqual(['en', 'ja'])
    expect(glossary?.concepts).toHaveLength(3)
    expect(issues).toEqual([
      { line: 1, message: 'the first row does not name two languages; column 1 is read as "en", as its cells tell' },
    ])
  })

  test.each([
    'source_term,fr_term\nvalve,vanne\npump,pompe\nflow,débit\n',
    'Terme,术语\nécole,学校\nélève,学生\nthéorème,定理\nprivé,私人\n',
    'Term,Bedeutung\nlaw,Recht\ncourt,Gericht\njudge,Richter\n',
    '用語,English\nこんにちは,hello\nデータ,data\nさくら,cherry\n',
  ])('nothing is told of %j', (table) => {
    expect(parse(table).glossary).toBeNull()
  })
})

test('reads synonyms and several abbreviations, and no placeholders', () => {
  const table =
    '中文,同义词,缩写,英文\n糖尿病,消渴症、血糖病,"DM, T2DM",diabetes mellitus\n头痛,-,—,headache\n室颤,心室颤动,VF / VFib,ventricular fibrillation\n'
  expect(terms(table)).toEqual([
    'zh 糖尿病 zh 消渴症 zh 血糖病 en diabetes mellitus en DM en T2DM',
    'zh 头痛 en headache',
    'zh 室颤 zh 心室颤动 en ventricular fibrillation en VF en VFib',
  ])
})

test('reads cells in Markdown as they are shown', () => {
  expect(terms('English,Chinese\n**claim**,~~要求~~ 主张\nsub\\-claim,从属主张\n2 * 3,六\n')).toEqual([
    'en claim zh 主张',
    'en sub-claim zh 从属主张',
    'en 2 * 3 zh 六',
  ])
})

describe('tables side by side', () => {
  test.each([
    'English,Chinese,English,Chinese\nwind,风,rain,雨\nsnow,雪,,\n',
    'English,Chinese,,English,Chinese\nwind,风,,rain,雨\nsnow,雪\n',
    '中文\tEnglish\t中文\tEnglish\t中文\tEnglish\n风\twind\t雨\train\t雪\tsnow\n',
  ])('%j', (table) => {
    expect(
      terms(table).map((row) =>
        row
          .split(' ')
          .filter((word) => word !== 'en' && word !== 'zh')
          .toSorted()
          .join(' '),
      ),
    ).toEqual(['wind 风', 'rain 雨', 'snow 雪'])
    expect(parse(table).issues).toEqual([])
  })

  test('columns of one language are none', () => {
    expect(terms('English,Chinese,Chinese\nwind,风,风力\n')).toEqual(['en wind zh 风 zh 风力'])
  })
})
