import { describe, expect, test } from 'vitest'
import type { Concept } from '../../lib/glossary/model'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const blocked: Concept = {
  id: 'overseas-warehouse',
  terms: [
    { text: 'overseas warehouse', language: 'en' },
    { text: '海外仓', language: 'zh', matching: { blockers: ['海外仓储'] } },
  ],
  quotes: [],
}

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['China-Central Asia Summit', '中国—中亚峰会'],
      ['Belt and Road Initiative', '“一带一路”倡议|一带一路'],
      ['high-quality Belt and Road cooperation', '高质量共建“一带一路”'],
      ['action plan', '一带一路合作行动计划'],
      ['Akhal-Teke horse diplomacy', '“汗血宝马”外交'],
      ['amicable neighborhood', '睦邻、安邻、富邻'],
      ['extensive consultation', '共商共建共享'],
      ['good-neighborliness', '睦邻友好'],
      ['mutual respect', '互尊'],
      ['mutual trust', '互信'],
      ['China', '中国'],
      ['Shanghai cooperation', '上合'],
      ['China-Turkmenistan', '土中'],
      ['peace', '平安'],
      ['new era', '新时代'],
      ['Chinese culture day', '中国文化日'],
      ['China-Tajikistan', '塔中'],
      ['China-Tajikistan 2', '中塔'],
      ['Silk Road', '丝绸之路|丝路'],
      ['photovoltaics', '光伏'],
      ['natural gas', '天然气'],
      ['productivity', '生产力'],
      ['right to develop', '发展权'],
      ['summit of the alliance', '联盟峰会'],
      ['network security', '網路安全'],
      ['software', '软件'],
      ['information society', '信息社会'],
      ['wind power', '风电'],
      ['Dushanbe', '杜尚别'],
      ['5G', '5G'],
      ['C+C5 mechanism', 'C+C5机制'],
      ['CGTN', 'CGTN'],
      ['Tokayev', '卡瑟姆若马尔特·托卡耶夫'],
      ['Silk Road', '絲路新語'],
      ['patent', '专利（权）'],
      ['World Health Organization', '世界卫生组织（世卫组织）'],
      ['African Union', '非盟(非洲联盟)'],
      ['gravitation', '引力'],
      ['measles', '麻疹'],
      ['literature', '文学'],
      ['student', '学生'],
      ['industry', '工业'],
      ['driverless car', '无人驾驶车辆/无人车'],
      ['3D printing', '3D打印；三维打印'],
      ['artificial intelligence', '人工智能（AI）'],
      ['leap', '跃迁（又称“跳变”）'],
      ['type 2 diabetes', '2型糖尿病'],
      ['phase III trial', 'III期临床试验'],
      ['chemistry', '化学'],
      ['parsec', '秒差距'],
      ['treasury bond', '国债'],
      ['the Fed', '美联储'],
      ['quantitative easing', '量化宽松'],
      ['three forces', '“三股势力”'],
      ['win-win results', '共赢'],
      ['number of rounds', '轮数'],
      ['parameter tuning', '调参'],
      ['target', '目标'],
      ['one-China policy', '一个中国政策'],
      ['nonlinearity', '线性'],
      blocked,
    ],
  ),
)

const cases: Record<string, readonly string[]> = {
  'every dash, and none': [
    '«中国-中亚峰会»、«中国－中亚峰会»、«中国—中亚峰会»、«中国–中亚峰会»、«中国——中亚峰会»、«中国中亚峰会»、«中国 — 中亚峰会»',
  ],
  'traditional and simplified': ['«一帶一路»、«絲綢之路»、«中國—中亞峰會»、«丝路新语»'],
  'full width and half width': ['«5Ｇ»、«Ｃ＋Ｃ５机制»、«ＣＧＴＮ»'],
  'spaces and line breaks between characters': [
    '«睦 邻 友 好»、«一带\n\n一路»、«中国－中\n\n亚峰会»、«丝绸之\r\n路»、«睦　邻友好»',
  ],
  'quotation marks within a term': [
    '«高质量共建“一带一路”»、«高质量共建「一帶一路»」、«高质量共建一带一路»、“«高质量共建‘一带一路’»”'.replace(
      '「一帶一路»」',
      '「一帶一路」»',
    ),
    '«“汗血宝马”外交»、«汗血宝马外交»、«“一带一路”合作行动计划»、«一带一路合作行动计划»',
  ],
  'quotation marks round a term stay outside': ['“«中国—中亚峰会»”、《«中国—中亚峰会»》、「«絲路»」'],
  'optional enumeration commas': ['«睦邻、安邻、富邻»、«睦邻安邻富邻»、«共商、共建、共享»、«共商共建共享»'],
  'other middle dots': ['«卡瑟姆若马尔特•托卡耶夫»、«卡瑟姆若马尔特・托卡耶夫»、«卡瑟姆若马尔特·托卡耶夫»'],
  'words that only straddle': [
    '相互尊重、相互信任、团结«互信»',
    '广大发展中国家普遍关心，«中国»普遍关心',
    '在这一问题上合作，在本土中医看来，和平安宁',
    '走进崭新时代，走进«新时代»',
  ],
  'names and new words that fall apart in a dictionary': [
    '气和«光伏»、滴灌和«光伏»提水',
    '«杜尚别»的官员',
    '供应«风电»机组',
    '这条钢铁«丝路»承载着',
  ],
  'prepositions are not part of a word': ['从«中塔»边境出发'],
  blockers: ['«海外仓»，海外仓储，海外 仓储'],
  'quotation marks are no place to join': ['塔“«中国文化日»”'],
  'several terms in one headword': [
    '«专利»、«专利权»、«世卫组织»与«世界卫生组织»',
    '«无人车»、«无人驾驶车辆»、«三维打印»、«3D打印»、«人工智能（AI）»、«AI»、«跳变»',
    '«非盟»即«非洲联盟»',
  ],
  'numbers in three ways': ['«2型糖尿病»、«Ⅱ型糖尿病»、«二型糖尿病»、«Ⅲ期临床试验»、«三期临床试验»'],
  'a word that runs in from the left': ['信息化学习平台、«化学»学习平台'],
  'the end of a longer word': [
    '这份工作很有吸引力，万有«引力»；荨麻疹不是«麻疹»；天文学会，«文学»会；重«工业»与«工业»，大«学生»',
  ],
  'words that the dictionary has with a particle': ['合作、«共赢»的旗帜，双方共赢得两场'],
  'words that run out of a term no dictionary has': ['本轮数字货币、统计«轮数»时，他高调参加，继续«调参»'],
  'measure words are no strays': ['分解各项«目标»任务'],
  'a policy named in quotation marks': ['坚持«“一个中国”政策»、«一个中国政策»'],
  'a longer term out of which a word runs that leaves a stray behind': [
    '这条«天然气»管线经过沙漠，修建«天然气»管网',
    '海边的天然气候宜人，加紧生产力求按期交货，维护发展权益',
  ],
  "Taiwan's words for those of the mainland, and the other way round": [
    '«联盟高峰会»、«聯盟高峰會»，«网络安全»，«資訊社會»',
    '«软件»，软体，软体工程',
  ],
  'the opposite quality': ['不确定，非线性，«线性»'],
  'a term that grows to the right': ['发行«国债»券，三«秒差距»、一«秒差距»'],
  'Latin terms in Chinese text': ['采用«5G»技术，55G，«CGTN»报道，建立«C+C5机制»'],
  'what stands behind another term begins a word': ['«美联储»«量化宽松»政策'],
  'terms in quotation marks, and without them': ['打击“«三股势力»”，打击«三股势力»，打击「«三股勢力»」'],
  'half-width punctuation beside a term': ['(«光伏»),«风电»;“«一带一路»”:«互信»'],
  'no hit in an address or a file name': [
    'https://zh.example.org/wiki/一带一路，一带一路.pdf，www.example.cn/丝路/新时代，#«一带一路»#',
  ],
  'the longest first': ['«高质量共建“一带一路”»倡议'],
}

describe.each(Object.entries(cases))('Chinese: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
