/**
 * What real documents do to terms: extracted from PDFs, set in columns, typed, translated. Each phenomenon has texts in
 * English and in Chinese, where both languages have it. What should be found stands between « and ».
 */
import { describe, expect, test } from 'vitest'
import type { Concept } from '../../lib/glossary/model'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const nearby = (id: string, text: string, english: string): Concept => ({
  id,
  terms: [
    { text: english, language: 'en' },
    { text, language: 'zh', matching: { marked: 'nearby', blockers: [`${text}石`] } },
  ],
  quotes: [],
})

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['China-Central Asia Summit', '中国—中亚峰会'],
      ['Central Asia', '中亚'],
      ['Middle Corridor', '中间走廊'],
      ['Kazakhstan', '哈萨克斯坦'],
      ['"three evil forces"', '“三股势力”'],
      ['Belt and Road cooperation', '共建“一带一路”'],
      ['high-quality Belt and Road cooperation', '高质量共建“一带一路”'],
      ['Belt and Road', '一带一路'],
      ['plan for high-quality Belt and Road cooperation', '高质量共建“一带一路”行动计划'],
      ['one-China policy', '一个中国政策'],
      ['21st Century Maritime Silk Road', '21世纪海上丝绸之路'],
      ['amity, sincerity and inclusiveness', '亲善、诚信、包容'],
      ['trade liberalization and facilitation', '贸易自由化便利化'],
      ['Sadyr Japarov', '萨德尔·扎帕罗夫'],
      ['good neighborliness', '睦邻友好'],
      ['community with a shared future', '命运共同体'],
      ['dry port', '陆港'],
      ['dry port authority', '陆港管理局'],
      ['authority building', '能力建设'],
      ['mutual trust', '互信'],
      ['mutual respect', '互尊'],
      ['certainty', '确定性'],
      ['C5+1 format', 'C5+1机制'],
      ['Belt and Road Initiative|BRI', '“一带一路”倡议'],
      ['artificial intelligence|AI', '人工智能'],
      ['5G', '5G'],
      ['new energy', '新能源'],
      ['energy cooperation', '能源合作'],
      ['China-Kyrgyzstan-Uzbekistan railway', '中吉乌铁路'],
      nearby('kyrgyz', '中吉', 'China and Kyrgyzstan'),
      nearby('turkmen', '土方', 'the Turkmen side'),
    ],
  ),
)

const phenomena: Record<string, readonly string[]> = {
  'dashes of every kind, and none': [
    '«China-Central Asia Summit», «China–Central Asia Summit», «China—Central Asia Summit», «China − Central Asia Summit», «China Central Asia Summit»',
    '«中国-中亚峰会»、«中国－中亚峰会»、«中国—中亚峰会»、«中国――中亚峰会»、«中国中亚峰会»',
  ],
  'dashes that are punctuation or stand in a range': [
    'five nations—«Kazakhstan» first—met; 2023–2025 «Central Asia»; «Kazakhstan»—«Central Asia»',
    '五国——«哈萨克斯坦»在内——会晤；2023—2025年«中亚»；«哈萨克斯坦»—«中亚»',
  ],
  'punctuation of the other width': [
    '«Kazakhstan»，«Central Asia»（«dry port»）。3%«Kazakhstan»',
    '«哈萨克斯坦»,«中亚»(«陆港»);3%«陆港»:«互信».',
  ],
  'quotation marks, straight and curly, round a term': [
    '“«dry port»”, "«dry port»", ‘«dry port»’, \'«dry port»\', “«dry ports»’ ”; “«three evil forces»”, «three evil forces»',
    '“«陆港»”、"«陆港»"、‘«陆港»’、「«陸港»」、《«陆港»》；“«三股势力»”、«三股势力»',
  ],
  'quotation marks within a term': [
    '«“Belt and Road” Initiative», «Belt and Road Initiative»'.replace(
      '«“Belt and Road” Initiative»',
      '“«Belt and Road»” Initiative',
    ),
    '«高质量共建“一带一路”»、«高质量共建「一帶一路」»、«高质量共建一带一路»；«“一个中国”政策»、«一个中国政策»',
  ],
  'lists with and without their commas': [
    '«amity, sincerity and inclusiveness», «amity, sincerity, and inclusiveness», «sincerity, amity and inclusiveness»',
    '«亲善、诚信、包容»、«亲善诚信包容»；«贸易自由化便利化»、«贸易自由化、便利化»',
  ],
  'middle dots, no-break spaces, tabs and dot leaders': [
    '«Middle Corridor»........12, «Middle Corridor»\t12, «Middle\u00a0Corridor»……3, 3.«Middle Corridor»',
    '«萨德尔•扎帕罗夫»、«萨德尔・扎帕罗夫»、«萨德尔扎帕罗夫»；«中间走廊»……3，«中间走廊»\t12，①«中间走廊»',
  ],
  'traditional characters': [
    'the 峰會 on «Central Asia»',
    '«高質量共建「一帶一路」»、«哈薩克斯坦»、«睦鄰友好»、«命運共同體»',
  ],
  'words broken by a line, a column or a page': [
    'a «dry\nport», the «Middle\r\nCorridor», «good neighborli-\nness», a «dry\n\nport», Middle\n\nCorridor',
    '«一带\n\n一路»、«睦\r\n邻友好»、«命运共\n同体»',
  ],
  'spaces that justify a line': [
    'the «Middle   Corridor», «good  neighborliness»',
    '«睦 邻 友 好»、«命 运\n\n共 同 体»、«陆　港»',
  ],
  'spaces beside digits': [
    '«21st-Century Maritime Silk Road», «21st century maritime silk road»; «C5+1 formats», the «C5 + 1 format»',
    '«21 世纪海上丝绸之路»、«二十一世纪海上丝绸之路»、«C5 + 1机制»、«Ｃ５＋１机制»',
  ],
  'no space behind punctuation': ['trade.«Kazakhstan» said, “«dry port»”or', '贸易.«哈萨克斯坦»表示,“«陆港»”或'],
  'scripts that touch': ['采用«AI»翻译«Central Asia»和«5G»等', '用«人工智能»AIGC和«5G»网，«中亚»Kazakh'],
  'abbreviations within words': [
    'a brighter AIM, Affairs, «AI», 55GW, 5GHz, «BRI»’s, BRIC, «BRI»-led',
    '«5G»、55GW、XAI、«AI»，AIGC',
  ],
  'a word of another kind or meaning': [
    'Central Asian, Central Asians, «Central Asia», uncertainty, «certainty»',
    '带来不确定性，有«确定性»；非确定性',
  ],
  'characters that straddle two words': ['dry portal, «dry port»', '相互尊重，相互信任，团结«互信»，«互尊»互谅'],
  'overlapping terms': [
    'the «dry port authority» building, dry «authority building», «new energy» cooperation, «energy cooperation»',
    '«新能源»合作、«能源合作»、«陆港管理局»、«陆港»管理',
  ],
  'a name within a longer one': [
    'the «China-Kyrgyzstan-Uzbekistan railway»',
    '«中吉乌铁路»、«中亚»的«中吉»两国、«中吉乌铁路»',
  ],
  'web addresses': [
    'https://central-asia.example/Kazakhstan?q=AI, news@kazakhstan.example, #KazakhstanToday, «Kazakhstan».',
    'https://新闻.example/中亚/陆港，www.example.cn/陆港，中亚.html，@中亚，«中亚»。',
  ],
  'spelling, case and articles': [
    '«Good Neighbourliness», «good-neighborliness»; the «middle corridor», The «Middle Corridor»; «COMMUNITY WITH A SHARED FUTURE», «communities with shared future»',
  ],
  'plurals and possessives': ["«dry ports», the «dry port»’s, «dry ports»’, «Kazakhstan»'s «BRIs»"],
  'an abbreviation introduced in brackets': [
    'the «Belt and Road Initiative» («BRI»), and the «BRI» alone',
    '«“一带一路”倡议»（«BRI»）、«人工智能»（«AI»），«AI»也',
  ],
  'short names that need another term nearby': ['«中亚»各方，«土方»表示', '施工中的土方表示'],
}

describe.each(Object.entries(phenomena))('real text: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})

describe('terms nested in others', () => {
  test.each([
    [
      'plan for high-quality Belt and Road cooperation',
      ['high-quality Belt and Road cooperation', 'Belt and Road cooperation', 'Belt and Road'],
    ],
    ['高质量共建“一带一路”行动计划', ['高质量共建“一带一路”', '共建“一带一路”', '一带一路']],
  ])('%s', (text, inside) => {
    expect(mark(recogniser, text)).toBe(`«${text}»`)
    const nested = recogniser.recogniseNested(text).map(({ start, end }) => text.slice(start, end))
    expect(nested).toEqual(expect.arrayContaining([text, ...inside]))
  })
})
