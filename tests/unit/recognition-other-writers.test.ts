/** Glossaries of medicine, astronomy, law and technology as their authors write them, and what texts do to their terms. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'plural headwords in -ics': {
    rows: [
      ['antibiotics', '抗生素'],
      ['fever clinics', '发热门诊'],
      ['economics', '经济学'],
      ['graphics', '图形'],
      ['pandemic', '大流行'],
    ],
    texts: [
      'an «antibiotic», two «antibiotics»; a «fever clinic»; «pandemics»',
      '«economics» is economic; «graphics» are graphic',
    ],
  },
  'medical spelling': {
    rows: [
      ['hemorrhagic fever', '出血热'],
      ['hematuria', '血尿'],
      ['gynaecological disease', '妇科病'],
      ['anaesthesiology department', '麻醉科'],
      ['fecal-oral transmission', '粪口传播'],
      ['caesium clock', '铯钟'],
      ['COVID-19 vaccine', '新冠疫苗'],
      ['AIDS patient', '艾滋病患者'],
    ],
    texts: [
      'dengue «haemorrhagic fever», «haematuria», a «gynecological disease»',
      'the «anesthesiology department»; «faecal-oral transmission»; a «cesium clock»',
      'two «Covid-19 vaccines» for «Aids patients», «COVID-19 VACCINES»; a «covid-19 vaccine»',
    ],
  },
  'Latin plurals': {
    rows: [
      ['alveolus', '肺泡'],
      ['aurora', '极光'],
      ['coma', '彗发'],
      ['streptococci', '链球菌'],
      ['carcinoma', '癌'],
      ['aphelion', '远日点'],
      ['cerebral cortex', '大脑皮层'],
    ],
    texts: [
      '«alveoli» and an «alveolus»; «aurorae», «auroras»; «comae»; a «streptococcus», «streptococci»',
      '«carcinomata», «carcinomas»; two «aphelia»; «cerebral cortices», a «cerebral cortex»',
    ],
  },
  'the sun and the moon': {
    rows: [
      ['Sun', '太阳'],
      ['Moon', '月球'],
      ['Turkey', '土耳其'],
      ['gas giant', '气态巨行星'],
      ['dry port', '陆港'],
    ],
    texts: ['the «sun» and the «Moon»; «Turkey» eats turkey; «gas giants»'],
  },
  'moons in Chinese': {
    rows: [
      ['Pan', '土卫十八'],
      ['Titan', '土卫六'],
      ['Europa', '木卫二'],
      ['Io', '木卫一'],
      ['Ceres', '谷神星'],
      ['Atlas', '土卫十五'],
      ['Solar System Observer', '太阳系观测'],
      ['Dwarf Planet', '矮行星'],
      ['Asteroid Belt', '小行星带'],
      ...'Mimas Rhea Dione Tethys Phoebe Janus Helene Calypso Telesto Pandora Daphnis Ymir Paaliaq Tarvos Ijiraq Suttungr Kiviuq Mundilfari Albiorix Skathi Erriapus Siarnaq Thrymr Narvi'
        .split(' ')
        .map((name, at) => [name, `土卫${'一二三四五六七八九十'.charAt(at % 10)}`] as const),
    ],
    texts: ['the «Titan» of the «asteroid belt» is no titan; a frying pan, «Pan»; an atlas, «Atlas»'],
  },
  'species, Greek letters, units': {
    rows: [
      ['Escherichia coli (E. coli)', '大肠杆菌'],
      ['TNF-α', '肿瘤坏死因子'],
      ['α Centauri', '半人马座α星'],
      ['beta blocker', 'β受体阻滞剂'],
      ['gamma ray', '伽马射线'],
      ['21-cm line', '21厘米线'],
      ['transit', '凌日'],
    ],
    texts: [
      '«E. coli», «E.coli», «E coli» and «Escherichia coli»',
      '«TNF-alpha», «TNFα», «TNF-α»; «Alpha Centauri», «α Centauri»; «β-blockers», «beta blockers»; «γ-rays», a «γ ray»',
      'the «21cm line», the «21 cm line»; a «transit», «transits», transiting',
    ],
  },
  'headwords of an index': {
    rows: [
      ['Diabetes Mellitus, Type 2', '2型糖尿病'],
      ['Leukemia, Myeloid, Acute', '急性髓系白血病'],
      ['Measles, Mumps, Rubella', '麻疹、腮腺炎和风疹'],
    ],
    texts: ['«type 2 diabetes mellitus», «acute myeloid leukaemia»; «measles, mumps and rubella»'],
  },
  'lists by commas': {
    rows: [
      ['mental hospital, mental home', '精神病院'],
      ['operation room, operation theatre', '手术室'],
      ['dermatology department, skin department', '皮肤科'],
      ['out-patient department, OPD', '门诊部'],
      ['pharmacy, dispensary', '药房'],
    ],
    texts: [
      'a «mental home», the «operation theatre», the «OPD», a «dispensary», two «pharmacies», the «skin department»',
    ],
  },
  'no habit of capitals': {
    rows: [
      ['Contempt of Court', '藐视法庭'],
      ['Breach of Contract', '违约'],
      ['Legal liability', '法律责任'],
      ['Contract', '合同'],
      ['Copyright', '版权'],
      ['Patent', '专利'],
      ['Defendant', '被告'],
      ['Damages', '损害赔偿'],
      ['Turkey', '土耳其'],
      ['absolute proof', '绝对证明'],
      ['tort', '侵权'],
      ['lease', '租约'],
    ],
    texts: [
      'The «defendant» broke the «contract»; «copyright» and «patents», «damages»; a turkey in «Turkey»',
      'a «breach of the contract», a «breach of a contract»; «Contracts»',
    ],
  },
  opposites: {
    rows: [
      ['movable property', '动产'],
      ['adult', '成年人'],
      ['tariff barrier', '关税壁垒'],
      ['renewable energy', '可再生能源'],
      ['symmetric encryption', '对称加密'],
      ['supervised learning', '监督学习'],
      ['fair competition', '正当竞争'],
      ['performance', '履行'],
      ['investment', '投资'],
    ],
    texts: [
      '不动产登记，«动产»；未成年人，«成年人»；非关税壁垒，«关税壁垒»；不可再生能源，«可再生能源»',
      '非对称加密，«对称加密»；半监督学习；不正当竞争；不«履行»义务；对非«投资»，并非«投资»',
      'non-tariff barriers, «tariff barriers», a Non-tariff barrier; semi-supervised learning; «supervised learning»',
    ],
  },
  'words that go on behind a term': {
    rows: [
      ['gravitational wave', '引力波'],
      ['gravity', '引力'],
    ],
    texts: ['«引力波»多来自双黑洞并合，«引力波»多由，«引力波»源，«引力波»形，«引力波»段，«引力波»谱'],
  },
  'half words': {
    rows: [
      ['service', '服务'],
      ['compilation', '编译'],
      ['processing', '处理'],
    ],
    texts: ['服务器与«服务»，编译器«编译»，处理器；微服务；«服务»器材'],
  },
  'written apart, joined, with a hyphen': {
    rows: [
      ['dataset', '数据集'],
      ['datacenter', '数据中心'],
      ['workload', '负载'],
      ['plugin', '插件'],
      ['tradeoff', '权衡'],
      ['login', '登录'],
      ['autoscaling', '自动伸缩'],
      ['hyperparameter', '超参数'],
      ['website', '网站'],
      ['timestamp', '时间戳'],
      ['blue-green deployment', '蓝绿部署'],
    ],
    texts: [
      '«data sets», a «data-set», «datasets»; «data centre», «data centers»; «work loads»; «plug-ins»',
      '«trade-offs», «log-in», «auto-scaling», «hyper-parameters», «web sites», «time stamps»; «blue/green deployments»',
    ],
  },
  'helping verbs': {
    rows: [
      ['will', '遗嘱'],
      ['May', '五月'],
      ['tort', '侵权'],
    ],
    texts: [
      'The bill will be heard. Will he appeal? He signed a «will», his «will», two «wills»; her last «will»',
      'in «May» it may rain; on 5 «May». May he rest',
    ],
  },
  'verbs of law and code': {
    rows: [
      ['parse', '解析'],
      ['abet', '教唆'],
      ['to aid and abet', '帮助和教唆'],
      ['allege', '诉称'],
      ['compile', '编译'],
      ['search and seizure', '搜查扣押'],
    ],
    texts: [
      '«parsed», «parses», «abetting», «alleged», «compiled»; «aided and abetted», «aiding and abetting»',
      '«searches and seizures», a «search and seizure»',
    ],
  },
  'words with a capital that are no names': {
    rows: [
      ['Flu', '流感'],
      ['Ibuprofen', '布洛芬'],
      ['Amoxicillin', '阿莫西林'],
      ['Sinusitis', '鼻窦炎'],
      ...['Rash', 'Scar', 'Cramp', 'Itch', 'Wound', 'Lump', 'Limp'].map(
        (word, at) => [word, `症状${'甲乙丙丁戊己庚'.charAt(at)}`] as const,
      ),
      ['Ufa', '乌法'],
      ['Manila', '马尼拉'],
      ['Sore throat', '喉咙痛'],
      ['Stuffy nose', '鼻塞'],
      ['Broken arm', '手臂骨折'],
      ['sprain', '扭伤'],
      ['bruise', '瘀伤'],
    ],
    texts: ['the «flu», «ibuprofen» and «amoxicillin», «sinusitis»; a «rash»; in «Manila», manila; «Ufa», ufa'],
  },
  'a system whose name ends as another word begins': {
    rows: [
      ['ios', '爱奥斯'],
      ['tax', '税'],
    ],
    texts: ['on iOS and TikTok; «ios», «IOS»'],
  },
  'small words': {
    rows: [
      ['a priori', '先验'],
      ['stay of proceedings', '中止诉讼'],
      ['beyond reasonable doubt', '排除合理怀疑'],
      ['policy as code', '策略即代码'],
      ['immutable', '不可变的'],
      ['atomic', '原子的'],
      ['precede', '在...发生（或出现）'],
      ['source', '源'],
      ['src', '源码'],
    ],
    texts: [
      'an «a priori» claim; a «stay of the proceedings»; «beyond a reasonable doubt»; «policies as code»',
      '变量默认«不可变»，«原子»操作，«不可变的»；错误出现在这里',
      'File: src/main.rs, «src»; 文件名：src/main.rs',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})

test('Japanese terms straddle no words', () => {
  const rows = [
    ['国会', 'Diet'],
    ['裁判', 'trial'],
    ['大学', 'university'],
  ] as const
  const recogniser = recogniserOf(glossaryOf(['ja', 'en'], rows))
  const text = '米国会社法、全国会議、«国会»は«大学»の«裁判»を'
  expect(mark(recogniser, unmarked(text))).toBe(text)
})

test('capitals mean nothing where the counterparts have none', () => {
  const rows = [
    ['Appareil', 'device'],
    ['Propriétaire', 'owner'],
    ['Turquie', 'Turkey'],
  ] as const
  const recogniser = recogniserOf(glossaryOf(['fr', 'en'], rows))
  const text = 'un «appareil», des «propriétaires»; la «Turquie», turquie'
  expect(mark(recogniser, unmarked(text))).toBe(text)
})
