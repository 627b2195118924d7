import { describe, expect, test } from 'vitest'
import { Folder, foldString } from '../../lib/text/folding'

const alike: Record<string, readonly string[]> = {
  case: ['Central Asia', 'central asia', 'CENTRAL ASIA'],
  'white space': [
    'Central Asia',
    'Central  Asia',
    'Central\u00a0Asia',
    'Central\n Asia',
    'Central\tAsia',
    'Central\u3000Asia',
  ],
  'dashes and the space': ['dry port', 'dry-port', 'dry\u2010port', 'dry\u2011port', 'dry–port', 'dry—port'],
  'dashes in Chinese': ['中国—中亚', '中国-中亚', '中国－中亚', '中国–中亚', '中国 — 中亚', '中国——中亚'],
  apostrophes: ["Xi'an", 'Xi’an', 'Xi‘an', 'Xi＇an'],
  'quotation marks': ['“一带一路”', '"一带一路"', '「一带一路」', '‘一带一路’', '《一带一路》'],
  width: ['5G', '５Ｇ'],
  accents: ['Türkiye', 'Turkiye', 'Tu\u0308rkiye', 'TÜRKİYE'],
  script: ['丝绸之路', '絲綢之路'],
  'nothing between Chinese characters': ['睦邻友好', '睦 邻 友 好', '睦邻\n\n友好', '睦\u200b邻友好'],
  'nothing between Chinese and Latin': ['用AI翻译', '用 AI 翻译'],
  'unseen characters': ['Central Asia', 'Cen\u00adtral Asia', 'Central\u200b Asia', '\ufeffCentral Asia'],
  ligatures: ['efficient', 'eﬃcient'],
  'radicals and compatibility forms': ['文面', '⽂⾯'],
}

describe('folds alike', () => {
  test.each(Object.entries(alike))('%s', (_, [first = '', ...others]) => {
    for (const other of others) expect(foldString(other)).toBe(foldString(first))
  })
})

const different: readonly (readonly [string, string])[] = [
  ['Central Asia', 'CentralAsia'],
  ['Central Asia', 'Central\n\nAsia'],
  ['dry port', 'dry -- port'],
  ['互信', '互-信'],
  ['が', 'か'],
  ['한', '하'],
  ['terms', 'term s'],
]

test.each(different)('keeps apart %j and %j', (a, b) => {
  expect(foldString(a)).not.toBe(foldString(b))
})

test.each(['İstanbul ŞİŞLİ', 'Straße', 'ﬃ ﬁ', '中国 — 中亚 \u200b 5Ｇ', '𠮷野家 👍🏽 Asia', 'e\u0301\u0302te'])(
  'maps every folded unit of %j into the source',
  (text) => {
    const folded = new Folder().fold(text)
    const places = Array.from({ length: folded.length }, (_, at) => folded.sourceOf(at))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((place) => place < text.length)).toBe(true)
  },
)
