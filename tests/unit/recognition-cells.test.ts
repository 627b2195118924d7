/** English cells as people fill them in a hurry, and what their neighbours in the row say of them. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'abbreviations beside what they stand for': {
    rows: [
      ['WTO World Trade Organization', '世贸组织'],
      ['net asset value or NAV', '资产净值'],
      ['European Central Bank - ECB', '欧洲央行'],
      ['MoU: memorandum of understanding', '谅解备忘录'],
      ['AML/anti-money laundering', '反洗钱'],
      ['VAT = value-added tax', '增值税'],
      ['letter of credit, LC', '信用证'],
      ['XYZ cold storage', '冷库'],
      ['HIV test', '艾滋病检测'],
    ],
    texts: [
      'the «WTO», the «World Trade Organization»; its «net asset value», «NAV»; the «ECB» and the «European Central Bank»',
      '«AML» rules against money laundering, «anti-money laundering»; «VAT», a «value-added tax»; an «LC», two «letters of credit»',
      'XYZ had no cold storage; HIV, an «HIV test»',
    ],
  },
  'two phrases with one noun': {
    rows: [
      ['market value, fair value', '市值'],
      ['movable assets or personal assets', '动产'],
      ['Far East, Fareast', '远东'],
      ['government of the people, by the people', '民有民治'],
      ['energy, renewable', '可再生能源'],
      ['profit or loss', '损益'],
      ['hard power', '硬实力'],
    ],
    texts: [
      'its «fair value» is no «market value»; «movable assets», «personal assets»; the «Far East»; by the people',
      'all energy is «renewable energy»; a profit, a loss, «profit or loss»',
    ],
  },
  'commas before other headwords': {
    rows: [
      ['calm, quiet', 'ruhig'],
      ['quiet', 'still'],
      ['dispute, quarrel', 'Streit'],
      ['quarrel', 'Zank'],
      ['the lane, the alley', 'die Gasse'],
      ['to hug, to embrace', 'umarmen'],
      ['ship, vessel', 'Schiff'],
      ['the vessel', 'das Gefäß'],
      ['to bet', 'wetten'],
    ],
    texts: [
      'a «calm» sea, «quiet»; the «dispute»; two «lanes», an «alley»; they «hugged» and «embraced»; one «ship», two «vessels»; «betting»',
    ],
  },
  'slashes that set words apart': {
    rows: [
      ['landline/mobile phone', '话机'],
      ['voting booth/box', '投票站'],
      ['rudders/ailerons', '方向舵/副翼'],
      ['goods/wares', '货物、商品'],
      ['text and/or image', '图文'],
    ],
    texts: [
      'a «mobile phone», two «landline phones»; a «voting booth», a «voting box»; «rudders» and an «aileron»; «goods» or «wares»',
      'text or image, «text and/or image»',
    ],
  },
  'slashes that belong to a term': {
    rows: [
      ['client/server model', '客户端服务器模型'],
      ['input/output', '输入输出'],
      ['dry port', '陆港'],
    ],
    texts: ['a «client/server model», a «client-server model»; a server model; «input/output», the input'],
  },
  ratios: {
    rows: [
      ['debt/income ratio', '负债收入比'],
      ['loan-to-value ratio', '贷款价值比'],
    ],
    texts: [
      'the «debt-to-income ratio», «debt–income ratios», the debt ratio; the «loan/value ratio», the «loan to value ratio»',
    ],
  },
  'words with their notes': {
    rows: [
      ['1. plea bargain', '认罪协商'],
      ['- cold case', '悬案'],
      ['parallel import ?', '平行进口'],
      ['class action:', '集体诉讼'],
      ['verdict n.', '裁决'],
      ['adjourn v.', '休庭'],
      ['n. hearing', '聆讯'],
      ['comply with sth', '遵守'],
      ['in lieu of ...', '代替'],
      ['bribe (v.) bribery (n.)', '贿赂'],
      ['march(游行) parade(阅兵)', '游行'],
      ['Common (Ordinary) Share', '普通股'],
      ['Roe v. Wade', '罗诉韦德案'],
    ],
    texts: [
      'a «plea bargain», a «cold case», «parallel imports»; two «class actions»; the «verdict»; it «adjourned»; a «hearing»',
      'they «complied with» it, «in lieu of» a fine; «bribed», «bribery»; a «march» and a «parade»',
      '«common shares», «ordinary shares»; «Roe v. Wade»',
    ],
  },
  'whose it is': {
    rows: [
      ['to resign one’s post', '辞职'],
      ['exercise one’s rights', '行使权利'],
      ['perjure oneself', '作伪证'],
      ['win someone’s trust', '赢得信任'],
      ['mend your ways', '改过自新'],
      ['keep sb informed', '随时告知'],
      ['to soften something', '软化'],
      ['to be in arrears', '拖欠'],
      ['to be used to', '习惯于'],
      ['to be right', '正确'],
    ],
    texts: [
      'she «resigned her post», they «exercised their rights»; he «perjured himself», resign a post',
      'it «won their trust»; «mending his ways»; «kept us informed»; they «softened» it; he’s «in arrears»; a knife used to cut, the far right',
    ],
  },
  'abbreviations with stops and without': {
    rows: [
      ['UN resolution', '联合国决议'],
      ['Sino-US relations', '中美关系'],
      ['U.S. Senate', '美国参议院'],
      ['F.O.B price', '离岸价'],
      ['Canberra, A.C.T.', '堪培拉'],
      ['St. Helena', '圣赫勒拿'],
      ['Mt Kenya', '肯尼亚山'],
      ['AI safety', '人工智能安全'],
    ],
    texts: [
      'the «U.N. resolution», «UN resolutions»; «Sino-U.S. relations»; the «US Senate», the «U.S. Senate»; un resolution',
      'the «FOB price», the «F.O.B. price»; in «Canberra, ACT», «Canberra ACT»; on «St Helena», «Mt. Kenya»; «A.I. safety»',
    ],
  },
  'figures and words': {
    rows: [
      ['three-year plan', '三年计划'],
      ['72-hour rule', '七十二小时规则'],
      ['6-month review', '半年审查'],
      ['nineteenth century', '十九世纪'],
      ['21st Century Silk Road', '21世纪丝绸之路'],
    ],
    texts: [
      'a «3-year plan», «three-year plans»; the «72-hour rule»; a «six-month review»; in the «19th century»',
      'the «twenty-first century Silk Road»',
    ],
  },
  'commas and words that are left together': {
    rows: [
      ['one country, two systems', '一国两制'],
      ['last-in, last-out', '后进后出'],
      ['stock market crash', '股灾'],
      ['temperate rain forest', '温带雨林'],
      ['account payable', '应付账款'],
      ['Envoy Extraordinary and Plenipotentiary', '特命全权公使'],
    ],
    texts: [
      '«one country two systems», «one country, two systems»; «last-in-last-out»; a «stockmarket crash», a «temperate rainforest»',
      'two «accounts payable»; three «Envoys Extraordinary and Plenipotentiary»',
    ],
  },
  'fields in brackets': {
    rows: [
      ['Pruning (AI)', '剪枝'],
      ['Weight (AI/ML)', '权重'],
      ['Bridge (Cross-Border)', '跨境桥'],
      ['Control Box (APU)', '控制盒'],
      ['Auxiliary Power Unit', '辅助动力装置'],
      ['Chinese yuan (RMB)', '人民币'],
      ['World Heritage Site (WHS)', '世界遗产'],
    ],
    texts: [
      'AI and ML, «pruning» of «weights»; a «bridge», cross-border; an APU, an «auxiliary power unit», its «control box»',
      'the «Chinese yuan», the «RMB»; a «WHS»',
    ],
  },
  'words with slashes in a text': {
    rows: [
      ['felony', '重罪'],
      ['infraction', '违规'],
      ['button', '按钮'],
    ],
    texts: ['a «felony»/misdemeanour/«infraction»; the files in src/forms/button and components/button/large'],
  },
  'halves of names': {
    rows: [
      ['unite', '联合'],
      ['state', '州'],
      ['nation', '民族'],
      ['vice', '恶习'],
      ['president', '总统'],
    ],
    texts: [
      'The United States and the United Nations; «united» «states», a «nation», the «Nations» of the North; «United» we stand',
      'the vice-president, Vice President Lee, a «vice»; the «president»',
    ],
  },
  'parts of speech beside the counterpart': {
    rows: [
      ['swallow', 'n. 燕子'],
      ['state', 'v. 陈述 n. 国家'],
      ['progress', 'n./vi. 进步'],
      ['blare', 'v. 高声发出'],
      ['lobby (n.)', '大堂'],
      ['gun', '枪 n.'],
      ['separate', '分开的；单独的'],
      ['calm', 'adj. 平静的'],
    ],
    texts: [
      'two «swallows», swallowed; «stated», a «state»; it «progressed»; horns «blared», «blaring»; «lobbies», lobbied; «separate» rooms, separated; a «calm» sea calmed',
    ],
  },
  'verbs with a word of direction': {
    rows: [
      ['faff about', '瞎忙'],
      ['whittle away', '削减'],
      ['knuckle down to', '埋头'],
      ['price list', '价目表'],
    ],
    texts: ['«faffing about»; it «whittled away»; she «knuckled down to» work; a «price list», priced lists'],
  },
  'plurals of words in -o': {
    rows: [
      ['volcano', '火山'],
      ['flamingo', '火烈鸟'],
      ['radio', '收音机'],
    ],
    texts: ['two «volcanoes», «volcanos»; «flamingoes»; «radios»'],
  },
  'more verbs': {
    rows: [
      ['calculate', '计算'],
      ['omit', '遗漏'],
      ['mislead', '误导'],
      ['launder money', '洗钱'],
      ['overlap', '重叠'],
      ['mimic', '模仿'],
      ['feed', '喂养'],
      ['wind', '风'],
      ['stack', '栈'],
      ['compel', '强迫'],
      ['transmit', '传输'],
      ['intersect', '相交'],
    ],
    texts: [
      '«calculated», «omitted», «misled»; «laundering money»; «overlapping», «mimicked», «feeding»; the Fed, a wound; «stacks», stacked',
      'he was «compelled» by a compelling case; «transmitted», «transmitting», «intersecting»',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
