import { expect, test } from 'vitest'
import type { Concept } from '../../lib/glossary/model'
import { glossaryOf, mark, recogniserOf } from '../support/marked-text'

const first = {
  ...glossaryOf(
    ['en', 'zh'],
    [
      ['dry port', '陆港'],
      ['customs', '海关'],
    ],
  ),
  id: 'first',
}
const second = {
  ...glossaryOf(
    ['en', 'zh'],
    [
      ['dry port', '无水港'],
      ['dry port authority', '陆港管理局'],
    ],
  ),
  id: 'second',
}

test('one surface of several glossaries is one occurrence, its concepts by priority', () => {
  const [found] = recogniserOf(first, second).recognise('a dry port')
  expect(found?.conceptKeys).toEqual(['first/c0', 'second/c0'])
  const [other] = recogniserOf(second, first).recognise('a dry port')
  expect(other?.conceptKeys).toEqual(['second/c0', 'first/c0'])
})

test('the longest occurrence wins, whichever glossary it is from', () => {
  expect(mark(recogniserOf(first, second), 'the dry port authority and customs')).toBe(
    'the «dry port authority» and «customs»',
  )
})

test('what is nested in a term is known', () => {
  const nested = recogniserOf(first, second).recogniseNested('dry port authority')
  const byLength = nested.toSorted((a, b) => b.end - a.end)
  expect(byLength.map(({ end, conceptKeys }) => [end, conceptKeys])).toEqual([
    [18, ['second/c1']],
    [8, ['first/c0', 'second/c0']],
  ])
})

test('several concepts of one glossary share a surface', () => {
  const recogniser = recogniserOf(
    glossaryOf(
      ['en', 'zh'],
      [
        ['bank', '银行'],
        ['bank', '河岸'],
        ['Bank', '世行'],
      ],
    ),
  )
  expect(recogniser.recognise('the bank')[0]?.conceptKeys).toEqual(['test/c0', 'test/c1'])
  expect(recogniser.recognise('the Bank')[0]?.conceptKeys).toEqual(['test/c0', 'test/c1', 'test/c2'])
})

const concept = (id: string, terms: Concept['terms']): Concept => ({ id, terms, quotes: [] })

const overridden = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['Central Asia', '中亚'],
      concept('sha', [{ text: 'Sha', language: 'en', matching: { case: 'exact', exact: true } }]),
      concept('game', [{ text: 'Great Game', language: 'en', matching: { case: 'initial' } }]),
      concept('bri', [{ text: 'BRI', language: 'en', matching: { case: 'any' } }]),
      concept('port', [{ text: 'port', language: 'en', matching: { exact: true } }]),
      concept('eco', [{ text: 'econom', language: 'en', matching: { wholeWord: false } }]),
      concept('tu', [{ text: '中土', language: 'zh', matching: { marked: 'nearby' } }]),
      concept('wu', [{ text: '乌方', language: 'zh', matching: { near: ['塔什干', 'Uzbek'], rivals: ['乌克兰'] } }]),
      concept('xia', [{ text: 'Harbin', language: 'en', matching: { rivals: ['hotel'] } }]),
      concept('never', [{ text: 'whatever', language: 'en', matching: { marked: 'never' } }]),
      concept('new', [{ text: 'new energy', language: 'en', matching: { blockers: ['new energy drink'] } }]),
      concept('short', [
        { text: '制', language: 'zh' },
        { text: 'go', language: 'en' },
      ]),
    ],
  ),
)

test.each([
  ['exact case', '«Sha», SHA, sha, Shas'],
  ['initial capitals', 'the «Great Game», the «GREAT GAME», a great game'],
  ['any case', '«BRI», «bri», «Bri»'],
  ['exact', 'a «port», ports, «Port»'],
  ['part of a word', 'micro«econom»ics'],
  ['nearby', '«中亚»和«中土»关系'],
  ['not nearby', '中土关系'],
  ['a name in the same text', '塔什干的会谈结束后，过了很久，«乌方»表示欢迎'],
  ['in the other script', '«烏方»到塔什干，«烏方»'],
  ['a name behind', '«乌方»（塔什干）'],
  ['no name', '«中亚»的乌方'],
  ['no whole Latin name', '乌方 Uzbeks'],
  ['a whole Latin name', 'Uzbek 代表和«乌方»'],
  ['a rival nearer', '塔什干、乌克兰和乌方'],
  ['a rival farther away', '乌克兰、塔什干和«乌方»'],
  ['a rival behind what decides', '塔什干和«乌方»，不是乌克兰'],
  ['a name too far away', `塔什干${'。'.repeat(600)}乌方`],
  ['no rival', '«Harbin»'],
  ['a rival', 'the Harbin hotel'],
  ['never', 'whatever'],
  ['blockers', '«new energy», new energy drinks, New Energy Drink'],
  ['too short', '制度, go'],
])('override: %s', (_, marked) => {
  expect(mark(overridden, marked.replace(/[«»]/g, ''))).toBe(marked)
})

test('names are found wherever they stand in a long text, and as whole words', () => {
  for (let length = 1_000; length < 1_050; length++) {
    const before = '。'.repeat(length)
    expect(overridden.recognise(`${before}塔什干${'。'.repeat(500)}乌方`).length, `${length}`).toBe(1)
    expect(overridden.recognise(`${before}Uzbek 乌方`).length, `${length}`).toBe(1)
    expect(overridden.recognise(`${before}aUzbek 乌方`).length, `${length}`).toBe(0)
    expect(overridden.recognise(`${before}Uzbeks 乌方`).length, `${length}`).toBe(0)
  }
})

test.each([
  ['of the name', '塔什干会谈', '«乌方»代表'],
  ['of a rival', '乌克兰会谈', '乌方代表'],
  ['of both', '塔什干谈乌克兰', '乌方代表'],
  ['of neither', '会谈', '乌方代表'],
  ['of a rival, in a text that has the name', '乌克兰会谈', '«乌方»代表到塔什干'],
])('a title %s', (_, title, marked) => {
  const text = marked.replace(/[«»]/g, '')
  const found = overridden.recognise(text, title).some(({ end }) => text.slice(0, end).endsWith('乌方'))
  expect(found).toBe(marked.includes('«'))
})

test.each([
  [
    'a glossary in sentence case',
    [
      ['Black hole', '黑洞'],
      ['Dark matter', '暗物质'],
      ['Red giant', '红巨星'],
      ['Galaxy', '星系'],
    ],
    'a «galaxy», «black holes»',
  ],
  [
    'a glossary with small letters',
    [
      ['black hole', '黑洞'],
      ['Mercury', '水星'],
      ['galaxy', '星系'],
    ],
    '«Mercury», mercury, «Galaxies»',
  ],
  [
    'a glossary in Title Case',
    [
      ['Data Center', '数据中心'],
      ['Neural Network', '神经网络'],
      ['Cloud Computing', '云计算'],
      ['Chip', '芯片'],
      ['eVTOL', '电动垂直起降飞行器'],
    ],
    'a «chip», «Chips», a «data centre», «eVTOL»',
  ],
  [
    'a glossary in Title Case with verbs and one small letter',
    [
      ['Open Market', '公开市场'],
      ['Sanction', '制裁'],
      ['an Embassy', '大使馆'],
      ['to ratify', '批准'],
      ['to veto', '否决'],
      ['Foreign Minister', '外长'],
      ['e-Commerce', '电子商务'],
      ['Neural Network', '神经网络'],
    ],
    'a «sanction», an «embassy», «vetoed» by «foreign ministers»',
  ],
  [
    'a gazetteer',
    [
      ['Central Asia', '中亚'],
      ['New Zealand', '新西兰'],
      ['Saudi Arabia', '沙特阿拉伯'],
      ['Turkey', '土耳其'],
      ['Chad', '乍得'],
      ['Kazakhstan', '哈萨克斯坦'],
      ['Mali', '马里'],
      ['Angola', '安哥拉'],
    ],
    '«Turkey», a turkey; «New Zealand»',
  ],
  [
    'a short list of names',
    [
      ['Mercury', '水星'],
      ['Mars', '火星'],
    ],
    '«Mercury», mercury',
  ],
] as const)('capitals in %s', (_, rows, marked) => {
  expect(mark(recogniserOf(glossaryOf(['en', 'zh'], rows)), marked.replace(/[«»]/g, ''))).toBe(marked)
})
