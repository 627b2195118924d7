/** What declarations, agencies and the papers of two sides do to a term: each row failed once, found or lost wrongly. */
import { describe, expect, test } from 'vitest'
import type { Concept } from '../../lib/glossary/model'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const counterterrorism: Concept = {
  id: 'counterterrorism',
  terms: [
    { text: 'counterterrorism', language: 'en' },
    { text: '反恐', language: 'zh', matching: { blockers: ['反恐怖', '反恐龙'] } },
    { text: '反恐怖', language: 'zh' },
  ],
  quotes: [],
}

const tokayev: Concept = {
  id: 'tokayev',
  terms: [
    { text: 'Kassym-Jomart Tokayev', language: 'en' },
    { text: 'Kasym-Zhomart Tokayev', language: 'en' },
    { text: 'Tokayev', language: 'en' },
    { text: 'Tokaev', language: 'en' },
    { text: '托卡耶夫', language: 'zh' },
  ],
  quotes: [],
}

const khorgos: Concept = {
  id: 'khorgos',
  terms: [
    { text: 'Khorgos', language: 'en' },
    { text: 'Horgos', language: 'en' },
    { text: '霍尔果斯', language: 'zh' },
  ],
  quotes: [],
}

const sco: Concept = {
  id: 'sco',
  terms: [
    { text: 'Shanghai Cooperation Organization', language: 'en' },
    { text: 'SCO', language: 'en', type: 'abbreviation' },
    { text: '上海合作组织', language: 'zh' },
    { text: '上合', language: 'zh', type: 'abbreviation' },
  ],
  quotes: [],
}

const ai: Concept = {
  id: 'ai',
  terms: [
    { text: 'A.I.', language: 'en' },
    { text: '人工智能', language: 'zh' },
  ],
  quotes: [],
}

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['second China-Central Asia Summit', '第二届中国—中亚峰会'],
      ['China-Central Asia community', '中国—中亚国家命运共同体'],
      ['China-Kazakhstan oil pipeline', '中哈石油管道'],
      ['China-Kyrgyzstan-Uzbekistan railway', '中吉乌铁路'],
      ['China-Tajikistan highway', '中塔公路'],
      ['price-earnings ratio', '市盈率'],
      ['US-Japan Security Treaty', '日美安保条约'],
      ['five Central Asian states', '中亚五国'],
      ['Central Asia', '中亚'],
      ['G20', '二十国集团'],
      ['third plenum', '二十届三中全会'],
      ['three forces', '三股势力'],
      ['four commitments', '四个坚持'],
      ['one country, two systems', '一国两制'],
      ['Khovar', '霍瓦尔国家通讯社'],
      ['Chinese side', '中方'],
      ['renewables', '可再生能源'],
      ['tangibles', '有形资产'],
      ['PV', '光伏'],
      ['landmass', '大陆'],
      ['World Trade Organization summit', '世贸组织峰会'],
      ['UN', '联合国'],
      ['Kambarata-1 hydropower plant', '卡姆巴拉塔1号水电站'],
      ['Zhanatas wind farm', '札纳塔斯风电场'],
      ['Underground Railway', '地铁'],
      ["Kazakhstan's national railway company", '哈萨克斯坦国家铁路公司'],
      ['neighboring countries', '周边国家'],
      ['Khorgos Gateway', '霍尔果斯东大门'],
      ['summit of the SCO', '上海合作组织峰会'],
      ['Galkynysh gas field', '加尔金内什气田'],
      ['Berdymukhammedov', '别尔德穆哈梅多夫'],
      ['Sydney Forum', '悉尼论坛'],
      counterterrorism,
      tokayev,
      khorgos,
      sco,
      ai,
    ],
  ),
)

const cases: Record<string, readonly string[]> = {
  'two sides in either order': [
    'the «second China-Central Asia Summit», the «Second Central Asia–China Summit», the «second Central Asia - China summit»',
    'the «Kazakhstan-China oil pipeline» and the «Uzbekistan-Kyrgyzstan-China railway»; the «Japan-US Security Treaty»',
    '«第二届中亚—中国峰会»、«第二届中亚中国峰会»，携手构建«中亚国家—中国命运共同体»',
    '«哈中石油管道»扩能，«塔中公路»通车',
  ],
  'what are no sides keeps its order': ['an earnings-price ratio, the «price-earnings ratio»'],
  'counted in figures': [
    '«中亞5國»外長訪日，«中亚五国»，打击“«3股势力»”，«20国集团»，«第2届中国—中亚峰会»，«20屆3中全會»',
    '3国两制，«一国两制»，15国',
  ],
  'a work by another word for its kind': [
    'the «Kambarata-1 hydroelectric power station», «Kambarata-1 HPP», a hydroelectric power station',
    'the «Uzbekistan-Kyrgyzstan-China rail line», the «China-Kyrgyzstan-Uzbekistan railroad», the «Zhanatas wind power plant»',
    'the «Kazakh-Chinese crude oil pipeline», the «Sino-Kazakh oil pipeline», an underground railroad',
  ],
  'the spellings of a name, each with each': [
    '«Kasymzhomart Tokaev», «Kassym-Jomart Tokaev», «Kasym-Zhomart Tokayev», Kemel «Tokayev»',
  ],
  'a name that came through Cyrillic letters': [
    'the «Galkynish gas field», the «Galkinish gas field»; «Berdimukhammedov», «Berdimuhamedov»; a Sidney Forum',
  ],
  'a place within a name, in its other spelling': ['the «Horgos Gateway», the «Khorgos Gateway»'],
  'countries and nations': [
    '«neighbouring nations», a «neighboring nation», «neighboring countries», the United Nations',
  ],
  'an abbreviation in brackets, in Chinese': [
    '«上海合作组织（SCO）峰会»，«上海合作组织(上合)峰会»，«上海合作组织»（«SCO»）成员国',
  ],
  'initials of persons': [
    'Musaev A.I., A. I. Musaev and A.I. Karimova on «A.I.», the «A.I.» Act; Chinese «A.I.» firms',
  ],
  'the company of a state': ['the «Kazakh national railway company», the «national railway company of Kazakhstan»'],
  'a state beside what is another’s': ['the «Kazakhstan-Chinese oil pipeline», the «China-Kazakh oil pipeline»'],
  'what is between two sides': [
    '«oil pipelines between China and Kazakhstan», an «oil pipeline between Kazakhstan and China», oil between Kazakhstan and China, a summit between China and «Central Asia»',
  ],
  'a dash that was read as 一': ['«第二届中国一中亚峰会»，中国一定参加'],
  'the rest behind an ordinal in quotation marks': ['出席«第二届“中国—中亚峰会”»，«第二屆「中國—中亞峰會」»'],
  'two sides in quotation marks': [
    '«第二届‘中国-中亚’峰会»，«第二届“中亚—中国”峰会»',
    'the «second “Central Asia – China” Summit», the «second "China-Central Asia" summit»',
  ],
  'the abbreviation of a name in brackets, within a term': [
    'the «China-Kyrgyzstan-Uzbekistan (CKU) railway», a «World Trade Organization (WTO) summit»',
  ],
  'two words in one, and apart': ['the Eurasian «landmass», a «land mass»'],
  'the name of an agency in quotation marks': ['据«“霍瓦尔”国家通讯社»报道，«霍瓦尔国家通讯社»'],
  'no smaller number at the end of a larger one': ['“十四个坚持”，“«四个坚持»”，抓好«四个坚持»'],
  'a blocker that is a term of its own': ['国家«反恐怖»工作，«反恐»演习，反恐龙展'],
  'what concerns one side': ['在事关«中方»利益的问题上，攸关«中方»安全'],
  'no singular that is an adjective': ['«renewables», a renewable lease; «tangibles», a tangible result'],
  'no hit in the symbol of a document': [
    '(see A/70/PV.13) and S/PV.8042, A/UN/72/L.5; solar «PV», «PV»/wind hybrids, «UN»',
  ],
}

describe.each(Object.entries(cases))('declarations and agencies: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
