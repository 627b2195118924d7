/** Characters with several traditional ones: which of them a newspaper prints depends on the word. */
import { expect, test } from 'vitest'
import { readWordList } from '../../../scripts/glossary/source-files'
import { correctionsFor, traditionalConverter } from '../../../scripts/glossary/traditional'

const listed = readWordList('traditional.json')
const convert = traditionalConverter(new Map(Object.entries(listed)))

test.each([
  ['里海这里四公里，里程碑', '裏海這裡四公里，里程碑'],
  ['公里海拔', '公里海拔'],
  ['皇后以后', '皇后以後'],
  ['发展理发', '發展理髮'],
  ['台湾平台，台风出台', '台灣平台，颱風出台'],
  ['干部干旱，干涉若干，塔什干', '幹部乾旱，干涉若干，塔什干'],
  ['系列关系，联系命运相系', '系列關係，聯繫命運相繫'],
  ['历史农历', '歷史農曆'],
  ['面向面粉', '面向麵粉'],
  ['制度制造', '制度製造'],
  ['恢复复杂', '恢復複雜'],
  ['长征特征', '長征特徵'],
  ['批准标准', '批准標準'],
  ['云计算', '雲計算'],
  ['周边一周', '周邊一週'],
  ['游牧上游', '遊牧上游'],
  ['谷物山谷', '穀物山谷'],
  ['斗争北斗', '鬥爭北斗'],
  ['冲突冲刷', '衝突沖刷'],
  ['词汇汇率', '詞彙匯率'],
  ['收获获得', '收穫獲得'],
  ['尽管尽头', '儘管盡頭'],
  ['签证标签', '簽證標籤'],
  ['伙伴关系', '夥伴關係'],
  ['一个中国原则', '一個中國原則'],
  ['“一带一路”', '「一帶一路」'],
  ['他说：“这是‘共建’。”', '他說：「這是『共建』。」'],
  ['用China’s，不用复数', '用China’s，不用複數'],
])('%s becomes %s', (simplified, traditional) => {
  expect(convert(simplified)).toBe(traditional)
})

test('every listed word comes out as listed', () => {
  expect(Object.fromEntries(Object.keys(listed).map((word) => [word, convert(word)]))).toEqual(listed)
})

test("a term's own traditional form serves the sentences too", () => {
  const concept = { id: 'c', en: [], examples: [], attestations: [] }
  const zh = [{ text: '卡拉干达', status: 'preferred', traditional: '卡拉干達' }] as const
  const withTerm = traditionalConverter(correctionsFor([{ subjectField: 'place', concepts: [{ ...concept, zh }] }], {}))
  expect(convert('卡拉干达州')).toBe('卡拉幹達州')
  expect(withTerm('卡拉干达州')).toBe('卡拉干達州')
})
