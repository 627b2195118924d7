/** Lists as careful users write them, with abbreviations, brackets and choices, and what their texts make of the terms. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'an abbreviation amid a term': {
    rows: [
      ['Liquid Crystal (LC) Display', '液晶显示器'],
      ['Volatile Organic (VO) Compound', '挥发性有机化合物'],
    ],
    texts: [
      'a «liquid crystal display», two «LC displays», the «liquid crystal (LC) display»; LC alone is none',
      '«VO compounds» and «volatile organic compounds»',
    ],
  },
  'a phrase in brackets with the same noun': {
    rows: [
      ['Riparian Zone (Buffer Zone)', '河岸带'],
      ['open market (free market)', '公开市场'],
      ['harbour (of refuge)', '避风港'],
      ['night shift (a late shift)', '夜班'],
    ],
    texts: [
      'the «riparian zone», also called a «buffer zone»; «buffer zones»; «free markets»',
      'a «harbour»; a «harbour of refuge»; the «night shift», not a late shift',
    ],
  },
  'another name that brackets announce': {
    rows: [
      ['hen run (US: chicken coop)', '鸡舍'],
      ['oast (AmE: hop kiln, hop oven)', '啤酒花烘干房'],
      ['rampart (also called bulwark)', '壁垒'],
      ['stile (UK law)', '过墙阶梯'],
      ['winch (can also mean crank)', '绞车'],
      ['skip (UK), dumpster (US)', '大垃圾箱'],
      ['bollard', '系船柱（台湾称缆桩）'],
      ['hovercraft', '气垫船（港称：飞翔船）'],
      ['Harbour Pilot Office', '港口引航處（簡稱HPO）'],
      ['quay', '码头（香港）'],
    ],
    texts: [
      'a «hen run» or «chicken coop»; «oasts», «hop kilns» and «hop ovens»; «ramparts» and «bulwarks»',
      'a «stile»; law; a «winch»; a crank; two «skips», two «dumpsters»',
      '«系船柱»即«缆桩»；«气垫船»又名«飞翔船»；«HPO»；香港的«码头»',
    ],
  },
  'a choice before a noun, in both languages': {
    rows: [
      ['stock/bond fund', '股票/债券基金'],
      ['dyspnoea', '呼吸困难/急促'],
      ['price/earnings ratio', '市盈率'],
    ],
    texts: [
      '«stock funds» and a «bond fund»; the «price/earnings ratio»',
      '«股票基金»与«债券基金»；«呼吸急促»，«呼吸困难»',
    ],
  },
  'phrases by comma beside one word': {
    rows: [
      ['sea mist, coastal fog', '海雾'],
      ['caravel, carvel', '轻快帆船'],
      ['tea, green', '绿茶'],
    ],
    texts: ['«sea mist» and a «coastal fog»; two «caravels», a «carvel»; «green tea»; tea'],
  },
  'verbs with other forms': {
    rows: [
      ['overdraw', '透支'],
      ['to shine', '发光'],
      ['to rewind', '倒带'],
      ['to counter sign', '副署'],
    ],
    texts: [
      'the account was «overdrawn»; it «shone»; the tape was «rewound»; she «counter-signed» it, «counter signing»',
    ],
  },
  'articles within a phrase': {
    rows: [
      ['transfer of a licence', '许可证转让'],
      ['objection to a permit', '对许可的异议'],
      ['candidate for office', '公职候选人'],
      ['output per worker', '人均产出'],
      ['apsis', '拱点'],
    ],
    texts: [
      'the «transfer of the licence» and «transfers of licences»; «objections to the permit», an «objection to a permit»',
      'a «candidate for the office», «candidates for office»; «outputs per worker»; both «apsides»',
    ],
  },
  'a comma without its space': {
    rows: [['fire,flood and frost', '火灾、水灾与霜冻']],
    texts: ['«fire, flood and frost», «fire, flood, and frost», «fire,flood and frost»'],
  },
  'what most people do on average': {
    rows: [['average', '海损']],
    texts: ['On average, and on the average, prices rose; a general «average», an «average»'],
  },
  'the field of a word before it': {
    rows: [
      ['quenching', 'n. [冶金] 淬火；急冷'],
      ['frost', '[口语]【气象】霜冻'],
      ['pelvis', '【解剖】骨盆'],
    ],
    texts: ['冶金与«淬火»，«急冷»；气象：«霜冻»；解剖，«骨盆»'],
  },
  'a list beside an abbreviation': {
    rows: [['TNT', '三硝基甲苯,梯恩梯']],
    texts: ['«三硝基甲苯»又称«梯恩梯»'],
  },
  'a letter for the part of speech behind a word': {
    rows: [
      ['valve n', '阀门,活门'],
      ['rectify v', '整流'],
      ['vitamin K', '维生素K'],
    ],
    texts: ['two «valves» that «rectified» it; «vitamin K»', '«活门»与«阀门»'],
  },
  'two verbs with one object, and what is behind a noun': {
    rows: [
      ['import and export goods', '进出口货物'],
      ['sum withheld', '扣款'],
      ['Profit After Tax', '税后利润'],
    ],
    texts: ['it «imports and exports goods»; the «sums withheld»; «profits after tax»'],
  },
  'a few capitals among small words, and phrases that go on small': {
    rows: [
      ['libel', '诽谤'],
      ['arson', '纵火'],
      ['slander', '口头诽谤'],
      ['Bigamy', '重婚'],
      ['Piracy', '海盗行为'],
      ['Petty larceny', '轻微盗窃'],
      ['Grand larceny', '重大盗窃'],
      ['Hush money', '封口费'],
    ],
    texts: ['a case of «bigamy» or «piracy»; «petty larceny»'],
  },
  'a choice before a noun beside two words of Chinese': {
    rows: [
      ['rescue/survival equipment', '救生设备'],
      ['read/write equipment', '读写设备'],
    ],
    texts: ['«rescue equipment» and «survival equipment»; read equipment; «read/write equipment»'],
  },
  'another word in brackets without a space': {
    rows: [
      ['grow(become) tired', '疲倦'],
      ['organ(house-organ)', '内部刊物'],
      ['battered(beaten)metal', '锤纹金属'],
    ],
    texts: ['he «grew tired», «became tired»; a «house-organ»; «battered metal» and «beaten metal»'],
  },
  'what an index puts behind, with a capital before it': {
    rows: [
      ['Revoke, to', '撤销'],
      ['Levy (to)', '征收'],
      ['Hague, The', '海牙'],
    ],
    texts: ['it was «revoked», «revokes»; «levied» in The «Hague»'],
  },
  'two things set against each other': {
    rows: [
      ['wet vs. dry', '湿与干'],
      ['Adams vs. Baker', '亚当斯诉贝克案'],
    ],
    texts: ['«wet» land and «dry» land; Adams met Baker in «Adams vs. Baker»'],
  },
  'two words of one end before a noun': {
    rows: [
      ['maternal or paternal line', '母系或父系'],
      ['evening/night train', '晚/夜车'],
      ['bring so. to justice', '绳之以法'],
    ],
    texts: ['the «maternal line», a «paternal line»; «evening trains», a «night train»; «brought them to justice»'],
  },
  'Chinese right behind an address': {
    rows: [
      ['schema', '模式'],
      ['interference', '干扰'],
    ],
    texts: [
      '见http://www.example.org/gml/3.2中的«模式»，或www.example.org«模式»页',
      'https://zh.example.org/wiki/模式，https://zh.example.org/wiki/RNA干扰，https://example.org/q=模式',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))

  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
