/** Headwords as other people's glossaries have them: the habits of a glossary tell what a comma, a slash, a capital says. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const glossaries = {
  'alternatives in one cell': [
    ['Nutritionist', '营养师，饮食顾问'],
    ['Family doctor', '家庭医生, 全科医生'],
    ['Intensive care unit', '重症监护室，加护病房'],
    ['Ward round/visit', '查房'],
    ['Registrar/registry clerk', '登记员'],
    ['Waiting/recovery room', '候诊室'],
    ['Stool/faeces', '粪便'],
    ['Phlegm/ sputum', '痰液'],
    ['X-ray/CT', '影像检查'],
  ],
  'commas that are part of terms': [
    ['mutual trust', '政治互信'],
    ['love of peace', '爱好和平，反对战争'],
    ['input/output', '输入输出'],
    ['dry port', '陆港'],
    ['energy, renewable', '可再生能源'],
    ['disease, chronic kidney', '慢性肾病'],
    ['amity, sincerity and trust', '友诚信'],
  ],
  'sentence case, with articles': [
    ['An eating disorder', '进食障碍'],
    ['A kidney stone', '肾结石'],
    ['The Greens', '绿党'],
    ['The Bench', '法官席'],
    ['Appeal', '上诉'],
    ['Prosecute', '检控'],
    ['Engage a lawyer', '聘请律师'],
    ['Be on parole', '处于假释期'],
    ['State', '州份'],
    ['Base', '基底'],
    ['Judgement', '判决书'],
    ['Summons', '传票'],
    ['Court order', '法庭命令'],
    ['Legal aid', '法律援助'],
  ],
  'short headwords in the plural': [
    ['bonds', '债券'],
    ['nodes', '网络节点'],
    ['odds', '赔率'],
    ['Wales', '威尔士'],
    ['lens', '透镜'],
    ['tax treaty', '税收协定'],
    ['share', '股份'],
    ['report', '报表'],
    ['to state', '陈述'],
  ],
  'single headwords in capitals': [
    ['Runny nose', '流鼻涕'],
    ['runny tummy', '拉肚子'],
    ['X-RAY', 'X光'],
    ['BIOPSY', '活检'],
    ['VENTILATORS', '呼吸机'],
    ['BLOOD TEST / BLOOD WORK', '验血'],
    ['FASTING (nothing to eat)', '禁食'],
    ['WHO REPORT', '世卫组织报告'],
    ['NORTH AMERICA', '北美洲'],
    ['AUSTRIA', '奥地利'],
    ['MERCURY', '水星'],
    ['UNESCO', '教科文组织'],
    ['GDP', '国内生产总值'],
    ['FEVER', '发热'],
    ['Framework Convention|UNFCCC', '框架公约'],
  ],
  'names of stars and towns': [
    ['Ran', '天苑四'],
    ['Cancer', '巨蟹座'],
    ['Castor', '北河二 Castor'],
    ['Pollux', '北河三 Pollux'],
    ['Regulus', '轩辕十四'],
    ['Sham', '左旗一'],
    ['Male', '马累'],
    ['Io', '木卫一'],
    ['Alpha Centauri', '南门二'],
    ['Hong Kong', '香港'],
    ['Addis Ababa', '亚的斯亚贝巴'],
  ],
  'all headwords in capitals': [
    ...Array.from('赤橙黄绿青蓝紫黑白灰', (sign, at) => [`COLOUR NUMBER${'I'.repeat(at + 1)}`, `${sign}色`] as const),
    ...Array.from('甲乙丙丁戊己庚辛壬癸', (sign, at) => [`STEM NUMBER${'I'.repeat(at + 1)}`, `天干${sign}`] as const),
    ['FEVER', '发热'],
    ['ACID RAIN', '酸雨'],
    ['GDP', '国内生产总值'],
  ],
} as const

const texts: Record<keyof typeof glossaries, readonly string[]> = {
  'alternatives in one cell': [
    '«营养师»和«饮食顾问»，«全科医生»、«家庭医生»，«加护病房»与«重症监护室»',
    'a «ward visit», the «ward rounds»; the «waiting room», a «recovery room»; a «registry clerk»',
    '«stool» samples, «faeces» and «feces», «phlegm» and «sputum»',
  ],
  'commas that are part of terms': [
    '«爱好和平，反对战争»，爱好和平；«政治互信»',
    '«input/output», the input; «renewable energy», «chronic kidney disease», «amity, sincerity and trust»',
  ],
  'sentence case, with articles': [
    '«eating disorders», a «kidney stone»; the «Greens» and their green ideas; the «bench»',
    'he «appealed», was «prosecuted», «engaged a lawyer», «was on parole»; two «summonses», a «judgment»',
    'a «state», two «states», he stated; the «base», based on',
  ],
  'short headwords in the plural': [
    'a «bond», two «bonds»; a «node»; the «odds», an odd thing; «Wales», wale; a «lens»',
    'a «share», they shared; the «report», reported; he «stated», «stating»',
  ],
  'single headwords in capitals': [
    'two «biopsies», a «Biopsy», «BIOPSY»; a «ventilator», «ventilators»; «blood tests» and «blood work»; «fasting»',
    'in «North America», «Austria», «AUSTRIA»; «Mercury», mercury; «Unesco»; «GDP», gdp; «FEVER», fever',
    'those who report; the «WHO report», «WHO reports»; the «UNFCCC», unfccc',
  ],
  'names of stars and towns': ['«Ran», ran; «Cancer», cancer; «Regulus»; «Sham», a sham; «Male», male; «Io», io, iOS'],
  'all headwords in capitals': ['«fever», «Fever», two «fevers»; «acid rain»; «GDP», gdp'],
}

describe.each(Object.entries(texts))('headwords: %s', (name, marked) => {
  const rows = Object.entries(glossaries).find(([each]) => each === name)?.[1] ?? []
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(marked)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
