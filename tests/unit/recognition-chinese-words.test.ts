/** Where words begin and end in Chinese text that other people wrote: each row failed once, found or lost wrongly. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const terms =
  '国防 国会 车站 球场 果园 使馆 产品 学生 学院 武器 效率 责任 地标 比分 政府 军工 军方 军人 军火 货运 判决 案由 贩毒 伤害 工会 ' +
  '离开 民生 转会 涨停 发电机 高度 高官 股本 行人 名人 有机 解放 市政 民主 无限 保健 健康 意识 公报 标准 实证 答辩 签署国 证明 引力 文学 ' +
  '议员 议程 马里 比亚 大多 在意 周年 星期 师生 军机 理会 合资 新生 生活 宗教 地热 建国 官阶 手表 代表 对立 人身 军政 政客 铁人 非命 台独'

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    terms.split(' ').map((term, at) => [`term ${at}`, term] as const),
  ),
)

const cases: Record<string, readonly string[]> = {
  'members of a house, whose last character seems to begin a meeting': ['立法会«议员»到场，董事会«议程»已定，出席会议'],
  'a foreign name that the dictionary has': [
    '索马里首都，«马里»首都，哥伦比亚作家，加拿大多地降雪，«大多»晴朗，在意大利南部，«在意»别人',
  ],
  'the end of a term that begins another word always': [
    '举手表示同意，«手表»不准，«代表»示范，«代表»表示同意',
    '對立法會的批評，«對立»情緒，任何人身上，«人身»自由',
  ],
  'numerals before what they count': ['出版一«周年»，每«星期»一次'],
  'a state and what is of it share a character': [
    '美«国防»部长周四抵达，俄«国防»部没有回应，法国防守严密',
    '访问团会见英«国会»«议员»，美国会对此加税',
  ],
  'a kind of place, product or pupil that a longer word narrows': [
    '火«车站»和足«球场»之间是一片苹«果园»，高尔夫«球场»在河对岸',
    '两名留«学生»到领事馆求助，大«使馆»收购水«产品»',
    '中大«师生»到场，大师生前的作品，泛民«政客»，港铁人员，中非命运，总台独家',
    '他是中国科学院院士，也在医«学院»兼课',
  ],
  'one character that says what kind a thing is': [
    '核«武器»库存减少，新机器更有«效率»',
    '负«责任»的做法是道歉，负责任何差错的是他',
    '幸福的新«生活»，塔楼成为城市的新«地标»，总«比分»三比一，市«政府»拨款',
    '南粤大地热火朝天，古老的大«宗教»',
  ],
  'armies, and what armies have': [
    '俄«军工»企业加班，美«军方»否认，退役«军人»返乡，两架美«军机»',
    '袭击造成乌军人员伤亡，俄军火炮还击',
  ],
  'words that the dictionary lacks': [
    '铁路客货运输繁忙，铁路«货运»繁忙',
    '不服一审«判决»，可以另选«案由»，而此案由合议庭审理',
    '警方捣毁制毒«贩毒»窝点',
    '出口同比分别增长，美股本周下跌，公司扩充«股本»',
    '推向新«高度»，股价创新高',
    '践行人民至上，«行人»止步，共建国家签约，收官阶段，«官阶»最高',
    '担任«答辩»一方的律师，擔任«答辯»方',
  ],
  'fewer words, where both ways leave as many characters alone': ['公务员«工会»主席发言'],
  'what is passive before a noun': ['免得孩子受«伤害»'],
  'suffixes behind a term': ['«转会»费创下纪录，收获三个«涨停»板，新购的«发电机»组'],
  'a digit and what it counts': ['8時45分«離開»元朗的住所', '5名人士受伤，多名人员被困，«名人»故居开放'],
  'names and words of three characters that begin with a word': [
    '解放军进驻，推翻军«政府»，«军政»长官，«解放»思想，有机会再见，«有机»蔬菜',
    '市委和市«政府»，«市政»工程，江泽民主席，«民主»制度',
    '安理会表决，香港居民合资格申请，«合资»企业，无限制地使用，«无限»循环，保«健康»、防重症，«保健»食品',
    '潜意识里，安全«意识»，大公报报道，发表«公报»，标准普尔下调评级，«标准»偏低',
  ],
  'the middle of two words that stand together always': ['事实«证明»他是对的，«实证»研究'],
  'a word of three characters that runs out of a term': ['总理日前签署国务院令，各«签署国»«代表»'],
}

describe.each(Object.entries(cases))('Words in Chinese: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
