/** What the papers of several places make of names within a term: each row failed once, found or lost wrongly. */
import { describe, expect, test } from 'vitest'
import type { Concept, Matching } from '../../lib/glossary/model'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** A concept whose English has an abbreviation. */
const abbreviated = (id: string, name: string, abbreviation: string, chinese: string): Concept => ({
  id,
  terms: [
    { text: name, language: 'en' },
    { text: abbreviation, language: 'en', type: 'abbreviation' },
    { text: chinese, language: 'zh' },
  ],
  quotes: [],
})

/** A concept whose English counts only in some company. */
const guarded = (id: string, text: string, chinese: string, matching: Matching): Concept => ({
  id,
  terms: [
    { text, language: 'en', matching },
    { text: chinese, language: 'zh' },
  ],
  quotes: [],
})

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      abbreviated('un', 'United Nations', 'UN', '联合国'),
      abbreviated('sco', 'Shanghai Cooperation Organization', 'SCO', '上海合作组织'),
      abbreviated('ussr', 'Soviet Union', 'USSR', '苏联'),
      abbreviated('tcm', 'traditional Chinese medicine', 'TCM', '中医药'),
      ['principles of the UN Charter', '联合国宪章原则'],
      ['SCO Council of Heads of State', '上合组织元首理事会'],
      ['traditional Chinese medicine clinic', '中医诊所'],
      ['collapse of the Soviet Union', '苏联解体'],
      ['China-Kazakhstan oil pipeline', '中哈原油管道'],
      ['price-earnings ratio', '市盈率'],
      ['Uzbek parliament', '乌兹别克斯坦议会'],
      ["Kyrgyzstan's State Agency", '吉国家机构'],
      ['Turkmenistan State News Agency', '土国家通讯社'],
      ['National Council of Kazakhstan', '哈国家委员会'],
      ['Chinese medicine', '中药'],
      ['Ministry of Commerce', '商务部'],
      ['Education Ministry', '教育部'],
      ['Ministry of Foreign Affairs', '外交部'],
      guarded('respect', 'mutual respect', '相互尊重', { marked: 'nearby' }),
      guarded('ppp', 'GSI', '全球安全倡议', { marked: 'nearby' }),
      guarded('board', 'Tea Board', '茶叶局', { near: ['Ruritania', 'Anna Teabag'], rivals: ['Borduria', 'Syldavia'] }),
      ['Digital Silk Road', '数字丝绸之路'],
      ['anti-drug center', '上合组织禁毒中心'],
      ['Kazakhstan Tourism Year', '哈萨克斯坦旅游年'],
      ['Kazakhstan', '哈萨克斯坦'],
      ['Belt and Road', '一带一路'],
      ['Belt and Road Forum', '“一带一路”论坛'],
      ['build the Belt and Road', '建设“一带一路”'],
      ['five Central Asian states', '中亚五国'],
      ['Central Asia', '中亚'],
    ],
  ),
)

const cases: Record<string, readonly string[]> = {
  'an abbreviation for the name, within a longer term': [
    'the «collapse of the USSR», after the «USSR»; a «TCM clinic» and «TCM»',
  ],
  'the name for its abbreviation': [
    'the «principles of the United Nations Charter», the «United Nations»',
    'the «Shanghai Cooperation Organisation Council of Heads of State»',
  ],
  'what an abbreviation has': ["the «SCO's Council of Heads of State», the «SCO»’s members"],
  'two states as papers name them': [
    'the «Chinese-Kazakh oil pipeline», the «Kazakh-Chinese oil pipeline», the «Sino-Kazakh oil pipeline»',
    'a pricey-earning ratio, the «price-earnings ratio»',
  ],
  'what a state has': [
    'the «parliament of Uzbekistan», «Uzbekistan’s parliament», the «Uzbek parliament»',
    'the «Kyrgyz State Agency», the «State Agency of Kyrgyzstan»',
    'the «Turkmen state news agency», the «State News Agency of Turkmenistan», «Kazakhstan’s National Council»',
    "«Chinese medicine», not China's medicine or the medicine of China",
  ],
  'a ministry with its field before it or behind': [
    'the «Commerce Ministry» and the «Ministry of Education», the «Foreign Ministry», the «Foreign Affairs Ministry»',
  ],
  'a general word within a sentence or two of another term, an abbreviation within less': [
    'The «United Nations» was founded so that larger and smaller nations could meet on the same floor, with «mutual respect» and a vote each.',
    'The «United Nations» was founded so that larger and smaller nations could meet on the same floor, GSI or no GSI, with a vote for each.',
    'The «United Nations» met. Nobody who was there that winter, in the cold hall with its broken windows and its one stove, would have said that the delegates had come because of mutual respect.',
  ],
  'the name right behind tells whose a thing is': [
    'Borduria was silent. «Tea Board» spokesperson Anna Teabag answered.',
    'Ruritania was silent. The Tea Board of Borduria answered, and the Tea Board of the Republic of Syldavia.',
    'Ruritania was silent. Its «Tea Board» said Borduria should answer.',
  ],
  'Chinese names long or short': [
    '«数字丝路»与«數位絲路»，«上海合作组织禁毒中心»，«前苏联解体»以后，«哈薩克旅遊年»',
    '哈薩克族的丝路，«哈萨克斯坦»',
  ],
  'what Chinese quotes, quoted in English within a longer term': [
    'the «“Belt and Road” Forum», to «build the "Belt and Road"», the "«Belt and Road»" plan',
  ],
  'a region for its adjective': ['the «five Central Asia states» of «Central Asia»'],
}

describe.each(Object.entries(cases))('names within terms: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
