/** Glossaries put together from several hands, as translators of software, law and finance keep them. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

/** Half of the rows begin with capitals, the other half do not. */
const mixed: Rows = [
  ['Compiler', '编译器'],
  ['Immutable', '不可变的'],
  ['Allocator', '分配器'],
  ['Declaration', '声明'],
  ['Encryption', '加密'],
  ['Functionality', '功能'],
  ['Generate', '生成'],
  ['Iterator', '迭代器'],
  ['Optimize', '优化'],
  ['Permission', '权限'],
  ['Directory', '目录'],
  ['String', '字符串'],
  ['Stack', '栈'],
  ['Kenya', '肯尼亚'],
  ['Nairobi', '内罗毕'],
  ['API', '应用程序接口'],
  ['garbage collector', '垃圾回收器'],
  ['thread', '线程'],
  ['cache miss', '缓存未命中'],
]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'capitals on half of the words': {
    rows: mixed,
    texts: [
      'the «compiler» puts «strings» into a «directory»; «immutable», «generated» and «optimized» values on the «stack»',
      'in «Kenya» and «Nairobi», not in kenya; a «Thread», two «threads»',
    ],
  },
  'names among words in small letters': {
    rows: [
      ['Constitution', '宪法'],
      ['Commission', '委员会'],
      ['Parliament', '议会'],
      ['Senate', '参议院'],
      ['Congress', '国会'],
      ['Treasury', '财政部'],
      ['Cabinet', '内阁'],
      ['Kenya', '肯尼亚'],
      ['bill', '法案'],
      ['dry port', '陆港'],
    ],
    texts: ['the «Commission» takes no commission; «dry ports», a «bill»'],
  },
  'single lists by comma': {
    rows: [
      ['Curtail', '缩减，削减'],
      ['Bailout', '救助，纾困'],
      ['Write-off', '核销、冲销'],
      ['remuneration (HR)', '报酬，薪酬 (人事)'],
      ['callback function', '回调函数，回呼函数'],
      ['sue', '告、控告'],
    ],
    texts: ['«缩减»开支，«削减»预算；«纾困»与«救助»；«冲销»坏账；«薪酬»和«报酬»；«回呼函数»；向法院«控告»'],
  },
  'commas and enumerations that are no lists': {
    rows: [
      ['EBITDA', '利息、税项、折旧前利润'],
      ['Logistics', '运输、仓储、配送'],
      ['ESG', '环境、社会与治理'],
      ['green mountains are gold', '绿水青山，金山银山'],
      ['love of peace', '爱好和平，反对战争'],
      ['Bailout', '救助，纾困'],
    ],
    texts: ['环境保护、社会保障、税项、运输与仓储；绿水青山就是金山银山；爱好和平的人民；«纾困»'],
  },
  'words of one stem in one cell': {
    rows: [
      ...mixed,
      ['Encode, Encoding', '编码'],
      ['Build time, Build-time', '构建时'],
      ['water, waste', '废水'],
      ['input, output', '输入输出'],
    ],
    texts: ['«encoding», «encodes»; «build time» and «build-time»; «waste water»; water and input'],
  },
  'verbs of software, finance and law': {
    rows: [
      ['deallocate', '释放'],
      ['decode', '解码'],
      ['embed', '嵌入'],
      ['overwrite', '覆写'],
      ['rethink', '重新考虑'],
      ['nullify', '使无效'],
      ['securitize', '证券化'],
      ['redeem', '赎回'],
      ['insert row', '插入行'],
      ['prize', '奖'],
    ],
    texts: [
      'memory is «deallocated»; «decoding», «embedded», «overwritten» and «overwrites»; «rethought» and «nullified»',
      'loans were «securitised» and «securitized», bonds «redeemed»; «inserting row» by row; a «prize», prized',
    ],
  },
  'forms of verbs that are prepositions': {
    rows: [
      ['follow', '关注'],
      ['include', '包含'],
      ['to provide', '提供'],
      ['give notice', '通知'],
    ],
    texts: [
      'the following three, including one; she «followed» him, it «includes» and «provides»; having «given notice»',
    ],
  },
  'words too short behind a note': {
    rows: [
      ['be / do (auxiliary)', '助动词'],
      ['on (switch)', '开启'],
      ['set (theory)', '集合'],
    ],
    texts: ['It will be on, and we do that; a «set» of three'],
  },
  'particles and helping verbs beside Chinese terms': {
    rows: [
      ['traverse', '遍历'],
      ['statement', '语句'],
      ['third party', '第三人'],
      ['convention', '会议'],
      ['social', '社会'],
    ],
    texts: ['从头«遍历»来查找；这条«语句»会报错；登记在«第三人»名下；若«第三人»因故缺席', '协会议事规则，«社会»能力'],
  },
  'what an index puts behind the word': {
    rows: [
      ['reconcile, to', '对账'],
      ['transfer, to (toolbar)', '转账'],
      ['abide by (to)', '遵守'],
      ['close, to', '关闭'],
      ['Hague, The', '海牙'],
      ['capacity (to sue)', '诉讼能力'],
    ],
    texts: ['to «reconcile», «reconciled»; «transferring»; «abided by»; «closing» in The «Hague»; a «capacity to sue»'],
  },
  'capitals before notes, and short ones': {
    rows: [
      ['Action (register)', '动作'],
      ['Credit (column in register)', '贷方'],
      ['Tax', '税'],
      ['Georgia (country)', '格鲁吉亚'],
      ['corrective action', '纠正措施'],
      ['credit note', '贷项通知单'],
      ['tax code', '税法'],
      ['journal', '日记账'],
    ],
    texts: ['every «action»; the «credit» side; «taxes»; in «Georgia», not georgia; a «Tax Code»'],
  },
  'the other party': {
    rows: [
      ['appellant', '上诉人'],
      ['application', '申请'],
      ['insurance', '保险'],
      ['creditor', '债权人'],
      ['defendant', '被告'],
      ['court', '法院'],
    ],
    texts: [
      '«法院»查明，立法院与司法院另有规定；财产确非«债权人»所有，非债权人不得为之',
      '«上诉人»与被上诉人；被申请人答辩；被保险人出险；被«债权人»起诉；«被告»败诉',
      '「«上訴人»」不服，被上訴人則以',
    ],
  },
  'nouns of set phrases': {
    rows: [
      ['order', '命令'],
      ['fact', '事实'],
      ['case', '案件'],
      ['account', '账户'],
      ['course', '课程'],
      ['court order', '法庭命令'],
    ],
    texts: [
      'In order to appeal, in fact, on account of delay, in case of doubt, of course',
      'an «order» to pay, in «order» of size, findings of «fact», errors in «fact» or law; in this «case», the «case» of a «course», on «account» 5',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
