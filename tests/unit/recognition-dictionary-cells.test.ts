/** Cells as vocabulary lists, lists of a clinic and lists of several sources have them, in English and Chinese. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'parts of speech before Chinese meanings': {
    rows: [
      ['verdict', 'n. 裁决; 定论'],
      ['smuggle', 'v. 走私'],
      ['ransom', 'n. 赎金 v. 赎回'],
      ['blackmail', 'n. v. 敲诈, 勒索'],
      ['harass', 'vt. / n. 骚扰、侵扰'],
      ['brave', 'adj. 勇敢的, 无畏的;'],
      ['tutor', 'n. 导师（大学）v. 辅导'],
      ['lease', 'v. 租, 租赁(房屋、车辆等)'],
      ['appeal', 'v. n. 呼吁; 上诉'],
      ['contradict', '反驳; 与…矛盾'],
    ],
    texts: [
      '法院的«裁决»成了«定论»；«走私»者索要«赎金»，«赎回»人质；«敲诈»与«勒索»、«骚扰»、«侵扰»',
      '«勇敢»而«无畏»；«导师»«辅导»学生；«租赁»公寓；«上诉»人«呼吁»，«反驳»',
      'two «verdicts»; «smuggled» goods, a «ransom»; he «appealed»; «brave»',
    ],
  },
  'single words beside several of Chinese, and long ones beside one': {
    rows: [
      ['dizziness, vertigo', '头晕、眩晕'],
      ['healing, recovery', '痊愈；恢复；好转'],
      ['asphyxia, suffocation', '窒息'],
      ['tea, green', '绿茶'],
      ['waste, industrial', '工业废物、工业垃圾'],
      ['pressure, blood', '血压'],
    ],
    texts: [
      '«dizziness» or «vertigo»; «healing» and «recovery»; «suffocation», «asphyxia»',
      'green waste, a tea; «green tea», «industrial waste»; «blood pressure», blood and pressure',
    ],
  },
  'a dash between two names of one thing': {
    rows: [
      ['Oncology - Oncologic Medicine', '肿瘤科'],
      ['Managed Care - MCO', '管理式医疗'],
      ['PET SCAN - PT SCAN', '正子扫描'],
      ['North - South Corridor', '南北走廊'],
      ['Neck pain/Neckache', '颈痛'],
      ['Gout / Podagra', '痛风'],
      ['ENT (Ear, Nose and Throat) / Otology', '耳鼻喉科'],
      ['Package (verb)', '打包'],
      ['Handle', '句柄'],
      ['Whiplash', '颈部扭伤'],
      ['Sprain', '扭伤'],
      ['Swelling', '肿胀'],
      ['Bruise', '瘀伤'],
      ['Sickness', '疾病'],
    ],
    texts: [
      '«oncologic medicine», «oncology»; «managed care», an «MCO»; a «PET scan», a «PT scan»; the south corridor',
    ],
  },
  'lists among lists': {
    rows: [
      ['Declare, Declaration', '声明'],
      ['Authorize, Authorization', '授权'],
      ['Email, E-mail', '电子邮件'],
      ['Runtime, Run-time', '运行时'],
      ['Map, Mapping', '映射'],
      ['Detect, Detection', '检测'],
      ['Lexer, Lexical analyzer', '词法分析器'],
      ['Compiler', '编译器'],
      ['Log out', '登出'],
      ['Internationalization (I18N)', '国际化'],
      ['SMS (Short Message Service)', '短信服务'],
    ],
    texts: [
      'an «e-mail», «emails»; at «runtime», at «run-time»; a «map», a «mapping»; a «lexer», two «lexical analyzers»; a «compiler»',
      'she «logged out»; «i18n», «I18N», «internationalization»; an «SMS», the «short message service», a message',
    ],
  },
  'words in brackets and by slash that say the same': {
    rows: [
      ['formula (infant formula)', '配方奶粉'],
      ['restless legs syndrome (rls)', '不宁腿综合征'],
      ['bottle/bottle feeding', '奶瓶喂养'],
      ['EKG/ECG', '心电图'],
      ['C-SECTION', '剖腹产'],
      ['actual parameter', '实际参数（也称为实参，引数）'],
      ['plugin', '插件 外掛'],
      ['teaching / pedagogical method', '教学法'],
    ],
    texts: [
      'an «infant formula», a «formula»; «RLS»; a «bottle», «bottle feeding»; an «EKG», an «ECG»; a «C-section», «c-section»',
      '«实参»、«引数»与«实际参数»；«插件»或«外挂»；a «teaching method», a «pedagogical method», teaching to the test',
    ],
  },
  'settings in capitals, and repositories': {
    rows: [
      ['command', '命令'],
      ['script', '脚本'],
      ['BRI', '一带一路'],
    ],
    texts: ['the filter COMMAND=dnf, any «command»; someone2024/my-scripts-1700446145, a «script»; the «BRI»'],
  },
  'commands in small letters beside capitalised words': {
    rows: [
      ['Scheduler', '调度器'],
      ['Assign', '指派'],
      ['Lock', '锁'],
      ['Allocation', '分配'],
      ['Evict', '逐出'],
      ['Signal', '信号'],
      ['Segment', '段'],
      ['Migrate', '迁移'],
      ['Queue', '队列'],
      ['Latency', '延迟'],
      ['Barrier', '屏障'],
      ['grep', '文本搜索'],
      ['sudo', '提权'],
    ],
    texts: ['the «scheduler» «migrates» tasks behind a «barrier»; a «queue», a «lock», «latency»; «sudo»'],
  },
  'adjectives in 的 are no names': {
    rows: [
      ['Lunar', '月球的'],
      ['Venus', '金星'],
      ['Chinese', '中国的'],
      ['Polish', '波兰的'],
      ['Turkey', '土耳其'],
      ['Nebula', '星云'],
    ],
    texts: ['a «lunar» base; the «Venus» probe; to polish a mirror; a roast turkey; «Polish» glass'],
  },
  'a noun and what it is as an adjective': {
    rows: [
      ['liver, hepatic', '肝脏，肝脏的'],
      ['skull, cranial', '颅骨、颅骨的'],
    ],
    texts: ['«肝脏»在体内，«颅骨»结构，«颅骨的»形状', 'a «liver» and its «hepatic» veins; «cranial» nerves'],
  },
  'a part of speech without its stop, and what a verb is done to': {
    rows: [
      ['deed', 'n 契约'],
      ['waive', 'v 放弃'],
      ['entrust sth. to sb.', '托付'],
      ['vest sth in sb', '归属于'],
    ],
    texts: [
      '一份«契约»；«放弃»；«托付»给他',
      'powers «entrusted to» her; rights «vested in» the state; she «waived» the «deed»',
    ],
  },
  'verbs of machines, ports and surgeons': {
    rows: [
      ['flush', '刷新'],
      ['moor', '系泊'],
      ['haul', '拖运'],
      ['resect', '切除'],
      ['query', '查询'],
    ],
    texts: ['buffers are «flushed» and «queried»; the ship was «moored»; «hauling» ore; the lobe was «resected»'],
  },
  'what a spreadsheet sets in capitals': {
    rows: [
      ['TRUE alarm', '真警报'],
      ['FALSE alarm', '误报'],
      ['GPS alarm', '定位警报'],
    ],
    texts: ['two «true alarms», a «false alarm», a «GPS alarm», a gps alarm'],
  },
  'plurals in -bys': {
    rows: [
      ['flyby', '飞掠'],
      ['lullaby', '摇篮曲'],
    ],
    texts: ['three «flybys», two «lullabies»'],
  },
  'persons behind their number, and planets': {
    rows: [
      ['individual', '个人'],
      ['interstellar', '星际'],
    ],
    texts: ['另一个人带着«个人»物品，每个人都是«个人»', '行星际空间与«星际»空间，进行«星际»旅行'],
  },
  'a word that the dictionary lacks': {
    rows: [
      ['air waybill', '空运单'],
      ['sea waybill', '海运单'],
    ],
    texts: ['航空运单、«海运单»与«空运单»'],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))

  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
