import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['Belt and Road Initiative|BRI|B&R', '“一带一路”倡议|一带一路'],
      ['Central Asia', '中亚'],
      ['Central Asian countries', '中亚国家'],
      ['good-neighborliness', '睦邻友好'],
      ['high-quality Belt and Road cooperation', '高质量共建“一带一路”'],
      ['Turkey|Türkiye', '土耳其'],
      ['Xi', '习主席'],
      ["Xi'an", '西安'],
      ['people-to-people connectivity', '民心相通'],
      ['the Middle Corridor', '中间走廊'],
      ['dry port', '陆港'],
      ['country', '国家'],
      ['Kazakhstan', '哈萨克斯坦'],
      ['safeguard national sovereignty', '维护国家主权'],
      ['to promote peace', '促进和平'],
      ['community with a shared future', '命运共同体'],
      ['heads of state', '国家元首'],
      ['organization', '组织机构'],
      ['labor market', '劳动力市场'],
      ['logistics center', '物流中心'],
      ['dialogue', '对话会'],
      ['counterterrorism', '反恐'],
      ['e-commerce', '电子商务'],
      ['WHO guidelines', '世卫组织指南'],
      ['WHO', '世卫组织'],
      ['World Trade Organization (WTO)', '世界贸易组织'],
      ['UN', '联合国'],
      ['artificial intelligence|AI', '人工智能'],
      ['5G', '5G'],
      ['mRNA', '信使核糖核酸'],
      ['defence', '防务'],
      ['analysis', '分析'],
      ['analyze', '分析一下'],
      ['traveller', '旅行者'],
      ['amity, sincerity, mutual benefit and inclusiveness', '亲诚惠容'],
      ['terrorism, separatism and extremism', '三股势力'],
      ['news', '新闻'],
      ['custom', '习俗'],
      ['mechanism', '机制'],
      ['C+C5 mechanism', 'C+C5机制'],
      ["people's livelihood", '民生'],
      ["foreign ministers' meeting", '外长会晤'],
      ['children', '儿童'],
      ['crisis', '危机'],
      ['Central Asia-China gas pipeline', '中亚—中国天然气管道'],
    ],
  ),
)

const cases: Record<string, readonly string[]> = {
  'plural inside the span, possessive outside': [
    '«dry ports», «dry-ports», «countries», «countries»’, the «country»’s «dry port»’s',
    '«analysis» and «analyses», a «child»’s «children», «crises»',
    '«heads of state», a «head of state», «communities with a shared future»',
    '«BRIs», «AIs»',
  ],
  'a singular for a headword in the plural': ['a «Central Asian country», «Central Asian countries»'],
  'hyphen, space and solid': [
    '«good neighborliness», «good-neighborliness», «goodneighborliness», «people to people connectivity»',
    '«e-commerce», «ecommerce», «E-Commerce», «counter-terrorism», «counterterrorism», «counter terrorism»',
    '«Central Asia–China gas pipeline», «Central Asia — China gas pipelines»'.replace(' — ', '—'),
  ],
  'British and American spelling': [
    '«good-neighbourliness», «organisations», «labour market», «logistics centres», «dialogs», «defense», «travelers»',
    '«analyse», «analyze»',
  ],
  'verbs in their forms': [
    '«safeguards national sovereignty», «safeguarding national sovereignty», «promoted peace», «promoting peace»',
    '«analysed», «analyzing»',
  ],
  'an article in the headword': ['the «Middle Corridor», a «Middle Corridor», «middle corridors»'],
  'Title Case and lower case': ['«High-Quality Belt and Road Cooperation», «high-quality belt and road cooperation»'],
  'abbreviations only in capitals': [
    '«BRI», bri, Bri, brighter; «AI», «AIs», AIS, ai, Ai, daily, Affairs; «UN», «U.N.», un, unlock',
    '«WHO», who, Who',
  ],
  'words in capitals inside a term stay capitals': ['«WHO guidelines», who guidelines'],
  'mixed case as written': ['«mRNA», mrna'],
  'single capitalised words only capitalised': [
    '«Turkey», turkey, «TURKEY», «Xi» said, xi',
    '«Kazakhstan», kazakhstan',
  ],
  'accents, folded': ['«Türkiye», «Turkiye», «Tu\u0308rkiye»’s'],
  'both apostrophes': [
    "«people’s livelihood», «people's livelihood», «foreign ministers’ meetings», «foreign ministers meeting»",
    "«Xi'an», «Xi’an»",
  ],
  'serial comma and order of three': [
    '«amity, sincerity, mutual benefit, and inclusiveness»',
    '«terrorism, separatism, and extremism», «separatism, extremism and terrorism», «extremism, terrorism, and separatism»',
  ],
  'brackets in a headword': [
    '«World Trade Organization (WTO)», «World Trade Organisation», «WTO»',
    'Belt and Road Initiative (BRI)'
      .replace('Belt and Road Initiative', '«Belt and Road Initiative»')
      .replace('BRI', '«BRI»'),
  ],
  'no plural that is another word': ['«custom» but customs; «news» but new'],
  'no hit inside a longer word': [
    'Central Asian, «Central Asia», Turkeyish, Xinhua, 55GW, «5G», countryside, organizational',
  ],
  'no hit in an address, file name, handle, identifier or the middle of a hashtag': [
    'https://example.org/Central-Asia/BRI?x=AI, www.turkey.com, BRI.pdf, ai@Turkey.org, @Turkey, #TurkeyNews, central_asia, Turkey_1',
    '/srv/news/Turkey/index.html, C:\\Turkey\\BRI, node.AI.js',
    '#«Turkey», «Turkey»/«Kazakhstan», products.«Turkey» is, «Turkey».',
    'photos.example/Central-Asia/2024, news/country/x, «Turkey»/«Kazakhstan»/«Central Asia»',
  ],
  'missing spaces': ['products.«Turkey», “«dry port»”or, nations—«Kazakhstan»'],
  'soft hyphens, zero-width characters, no-break spaces, full width, line breaks': [
    '«Cen\u00adtral Asia», «Central\u200b Asia», «Central\u00a0Asia», «Ｃｅｎｔｒａｌ　Ａｓｉａ», «Central\nAsia», «Belt  and\tRoad Initiative»',
  ],
  'never over a blank line, unless the sentence plainly goes on': ['Central\n\nAsia', 'a «dry\n\nport» of'],
  'never over a dash that is punctuation': ['he saw Central — Asia, dry -- port'],
  'words broken at a line’s end': [
    'a «log-\nistics center», «coun-\n  tries», «people-\nto-people connectivity», «ana-\r\n\r\nlysis»',
  ],
  'the longest': ['«Central Asia-China gas pipeline», «high-quality Belt and Road cooperation»'],
  'a ligature': ['«logiﬆics center», «artiﬁcial intelligence»'],
  'plus signs': ['the «C+C5 mechanisms», «B&R»'],
  'Han is a boundary': ['用«AI»翻译，«5G»等'],
}

describe.each(Object.entries(cases))('English: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})

const others = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['drone / unmanned aerial vehicle (UAV)', '无人机'],
      ['to sue; to bring an action', '起诉'],
      ['tax evasion/tax avoidance', '避税'],
      ['actor/actress', '演员'],
      ['input/output', '输入输出'],
      ['Internet of Things (IoT)', '物联网'],
      ['small and medium-sized enterprises (SMEs)', '中小企业'],
      ['letter of credit (L/C)', '信用证'],
      ['breach (of contract)', '违约'],
      ['behavio(u)r', '行为'],
      ['appeal (n.)', '上诉'],
      ['lift (UK)', '电梯'],
      ['GIS (geographic information system)', '地理信息系统'],
      ["Parkinson's disease", '帕金森病'],
      ['Alzheimer disease', '阿尔茨海默病'],
      ['type 2 diabetes', '2型糖尿病'],
      ['phase III trial', '三期试验'],
      ['3D printing', '3D打印'],
      ['G20 summit', 'G20峰会'],
      ['COVID-19', '新冠'],
      ['NATO', '北约'],
      ['omega-3 fatty acid', 'ω-3脂肪酸'],
      ['mother-in-law', '岳母'],
      ['attorney general', '总检察长'],
      ['court-martial', '军事法庭'],
      ['legal person', '法人'],
      ['nebula', '星云'],
      ['dwarf', '矮星'],
      ['thrombosis', '血栓'],
      ['antibiotic', '抗生素'],
      ['economic', '经济的'],
      ['ångström', '埃'],
      ['research and development', '研发'],
      ['cross-border e-commerce', '跨境电商'],
      ['Ltd.', '有限公司'],
      ['contract', '合同'],
      ['CO₂', '二氧化碳'],
      ['cease-fire', '停火'],
      ['policymaker', '决策者'],
      ['open source', '开源'],
      ['emissions trading', '排放交易'],
      ['sports law', '体育法'],
      ['notary public', '公证人'],
      ["coup d'état", '政变'],
      ['medallist', '奖牌得主'],
      ['counsellor', '顾问'],
      ['witness', '证人'],
      ['harness', '线束'],
    ],
  ),
)

const habits: Record<string, readonly string[]> = {
  'several terms in one headword': [
    '«drones», an «unmanned aerial vehicle», two «UAVs»; «sued», «bringing an action»',
    '«tax evasion» or «tax avoidance»; an «actor», two «actresses»; «input/output», the input',
  ],
  'abbreviations in brackets': [
    '«IoT», iot; «SMEs», an «SME»; an «L/C»; «GIS», «geographic information systems»; a lift in the UK'.replace(
      'a lift',
      'a «lift»',
    ),
  ],
  'words and letters in brackets that may be left out': [
    '«breach», «breaches of contract», «behavior», «behaviour», an «appeal»',
  ],
  'names with and without a possessive': [
    '«Parkinson’s disease», «Parkinson disease», «Alzheimer disease», «Alzheimer’s disease»',
  ],
  'numerals in other signs': [
    '«type II diabetes», «Type 2 diabetes», «Phase 3 trials», «3-D printing», «G-20 summit», «phase Ⅲ trial»',
    '«ω-3 fatty acids», «CO2», «CO₂»',
  ],
  'abbreviations read as words': ['«Covid-19», «COVID-19», «Covid 19», «covid-19»; «Nato», «NATO», nato'],
  'plurals inside, and second plurals': [
    '«mothers-in-law», «attorneys general», «courts martial», «legal persons», «legal people»',
    '«nebulas», «nebulae», «dwarfs», «dwarves», «thromboses», «antibiotics», «ångströms»; economics',
  ],
  'other signs': ['«research & development», «cross-border ecommerce», Example «Ltd», Example «Ltd.»'],
  'solid where the headword is apart, and apart where it is solid': [
    '«cease-fires», a «ceasefire», «cease fire»; «policy-makers», «policy makers», a «policymaker»; «open-source», «opensource»',
  ],
  'no hit in an identifier': [
    'openSource, OpenSource, open_source, openSource(), contract(), party.contract(x), $contract, contract=1, --contract, com.acme.contract',
    'a «contract»(signed), «contract»: x, --«Contract», he said, «contracts».Then',
  ],
  'nouns before a noun in either number': ['«emissions trading», «emission trading», «sports law», «sport law»'],
  'inner nouns with what follows them': ["«notaries public», a «notary public», «coups d’état», a «coup d'état»"],
  'the words that British English doubles an l in': ['a «medallist», two «medalists», «counsellors» and «counselors»'],
  'nouns in -ness and -ss that are counted': ['«witnesses», a «witness»; «harnesses»'],
  'no hit behind a host or in an address of another script': [
    'law.example.org/contract.html, https://пример.рф/contract, contract@пример.рф, a «contract».',
  ],
}

describe.each(Object.entries(habits))('English headwords: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(others, unmarked(text))).toBe(text)
  })
})
