/** Words and phrases of glossaries that no rule was made for: of vocabulary courses, law, finance, conferences and papers. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'plurals and what has another singular': {
    rows: [
      ['epoch', '训练轮数'],
      ['monarch', '君主'],
      ['futures', '期货'],
      ['minutes', '会议记录'],
      ['damages', '损害赔偿金'],
      ['persona non grata', '不受欢迎的人'],
    ],
    texts: [
      'ten «epochs», one «epoch»; two «monarchs»',
      'wheat «futures», and the future of wheat; the «minutes» of the meeting took a minute; «damages» for the damage',
      'two «personae non gratae», a «persona non grata»',
    ],
  },
  'offices and set phrases': {
    rows: [
      ['attorney', '律师'],
      ['general', '将军'],
      ['secretary', '秘书'],
      ['instance', '实例'],
      ['place', '位置'],
      ['example', '示例'],
    ],
    texts: [
      'the attorney-general and her «attorney»; the Attorney General, a «general»; the secretary-general’s «secretary»',
      'in general, for instance, for example; it takes place, took place, will be taking place; an «instance», an «example»',
    ],
  },
  'characters of regions, and what 非 denies': {
    rows: [
      ['artillery', '砲兵'],
      ['paralysis', '麻痺'],
      ['nephew', '侄子'],
      ['benign', '良性的'],
      ['certainty', '确定性'],
    ],
    texts: ['«炮兵»与«砲兵»；«麻痹»、«痲痺»；«姪子»；恶性而非«良性»，并非«良性»，非良性肿瘤；不确定性与«确定性»'],
  },
  verbs: {
    rows: [
      ['overturn', '推翻'],
      ['decommission', '退役'],
      ['exacerbate', '加剧'],
      ['underwrite', '承销'],
      ['retrofit', '改装'],
      ['cross-examine', '交叉诘问'],
      ['fine tune', '微调'],
      ['phase out', '逐步淘汰'],
      ['strike', '罢工'],
      ['phase', '阶段'],
      ['retire', '退休'],
      ['offset', '抵消'],
      ['flood', '洪水'],
    ],
    texts: [
      'the verdict was «overturned»; «decommissioning» a reactor «exacerbates» it; «underwritten» by two banks; «retrofitted»',
      'the witness was «cross-examined»; «fine-tuning» and a «fine-tuned» model; coal is «phased out»',
      'three «strikes»; she struck a balance, which is striking; a «phase», phased in',
      'she «retired»; gains are «offsetting» losses; «flooded» and «flooding»',
    ],
  },
  'articles of objects': {
    rows: [
      ['Raise a point of order', '提出程序问题'],
      ['Withdraw a proposal', '撤回提案'],
      ['Give a warning', '警告'],
      ['Take the floor', '发言'],
    ],
    texts: [
      'he «raised points of order» and «withdrew the proposal»; two «gave warnings», one «gave the warning»; «took the floor»',
    ],
  },
  possessives: {
    rows: [
      ['Shareholders Meeting', '股东会'],
      ['Employer’s liability', '雇主责任'],
      ['consumers’ rights', '消费者权益'],
      ['Women’s rights', '妇女权利'],
    ],
    texts: [
      "the «shareholders’ meeting», a «shareholder meeting», «shareholder's meetings»; «employers’ liability», «employer liability»",
      '«consumer rights», «consumer’s rights», «consumers rights»; «women’s rights»',
    ],
  },
  'a hyphen in a word of the glossary': {
    rows: [
      ['watercourse', '水道'],
      ['crackdown', '打击'],
      ['security', '安全'],
      ['groundbreaking ceremony', '奠基仪式'],
      ['undersecretary general', '副秘书长'],
      ['resource', '资源'],
    ],
    texts: [
      'a «water-course» and two «Water-Courses», «WATER-COURSE»; the «water-\ncourse»; a water course, a water–course',
      'a «crack-down» on «security»: a «ground-breaking ceremony» by the «under-secretary-general»',
      'to re-source parts; a crack - down, a cracked-down; www.water-course.org and x_water-course',
    ],
  },
  'words with a hyphen or none': {
    rows: [
      ['outpatient', '门诊病人'],
      ['offshore', '离岸的'],
      ['blackout', '停电'],
      ['callback', '回调'],
      ['cryptocurrency', '加密货币'],
      ['telemedicine', '远程医疗'],
      ['pseudoscience', '伪科学'],
      ['telescope', '望远镜'],
      ['inline', '内联'],
    ],
    texts: [
      '«out-patients», «off-shore», two «black-outs», «call-backs», «crypto-currencies», «tele-medicine», a «pseudo-science»',
      'a «telescope»; in line with the rest, «inline»',
    ],
  },
  'words that straddle': {
    rows: [
      ['regulation', '法规'],
      ['hostage', '人质'],
      ['provision', '规定'],
      ['allegation', '指控'],
      ['union', '工会'],
      ['innovation', '创新'],
      ['suspension', '暂停'],
    ],
    texts: [
      '尊重基本法«规定»的程序，依照公司法«规定»办理；有关«法规»；却有不少人质疑功效，释放«人质»',
      '采纳指控方传召的证人，«指控»方式；强制复工会提高成本，«工会»与恢复«工会»',
      '股价再创新高，«创新»高地；公司短暂停牌，«暂停»牌照',
    ],
  },
  'capitals inside words, and names behind offices': {
    rows: [
      ['LegCo', '立法会'],
      ['GitHub', '吉特哈布'],
      ['eBay; EBay', '易贝'],
      ['mRNA', '信使核糖核酸'],
      ['secretary-general', '秘书长'],
    ],
    texts: [
      '«LegCo» and «Legco», no legco; «GitHub», «Github»; «eBay», «EBay», no Ebay; «mRNA», no Mrna',
      '«秘书长»安东尼奥·古特雷斯与«秘书长»安全抵达',
    ],
  },
  'names that begin with a word': {
    rows: [
      ['coalition', '联合'],
      ['democracy', '民主'],
      ['legislation', '立法'],
      ['republic', '共和'],
    ],
    texts: [
      '联合国与«联合»声明、«联合»国家队；联合国有关机构；民主党人谈«民主»；立法会的«立法»程序；共和国，«共和»政体',
    ],
  },
  'prefixes that are set off': {
    rows: [
      ['deregulation', '解除管制'],
      ['regulation', '监管'],
      ['refinance', '再融资'],
      ['military', '军队'],
      ['cashflow', '现金流'],
      ['hemopoietic stem cell', '造血干细胞'],
      ['lieutenant', '中尉'],
      ['general', '将军'],
    ],
    texts: [
      '«de-regulation» after «deregulation», and «regulation»; the loan was «refinanced»; to «re-finance»; para-military, the «military»',
      'a «cash-flow» problem, «cash flow»; «haemopoietic stem cells»; the lieutenant-general, a «lieutenant», a «general»',
    ],
  },
  'nouns by their counterparts': {
    rows: [
      ['register', '寄存器'],
      ['close', '收盘价'],
      ['bear', '抛空投机者'],
      ['release', '发行版'],
      ['evaluate', '评价'],
      ['publish', '出版'],
      ['appeal', '上诉'],
    ],
    texts: [
      'two «registers», registered voters; at the «close», behind closed doors; a «bear», not borne out; «releases», released',
      'it was «evaluated» and «published»; she «appealed»',
    ],
  },
  'prefixes of farming, building and treaties': {
    rows: [
      ['agribusiness', '农企业'],
      ['underpass', '地下道'],
      ['aquaculture', '水产养殖'],
      ['intergovernmental', '政府间的'],
      ['interbank rate', '同业拆借利率'],
      ['biotechnology', '生物科技'],
      ['courtyard', '庭院'],
    ],
    texts: [
      '«agri-businesses», two «under-passes», «aqua-culture»; an «inter-governmental» body, the «inter-bank rate»; «bio-technology»',
      'a «court-yard», «courtyards»; under passing cars',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))

  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
