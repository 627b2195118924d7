/** What an editor is told about texts: the concepts in them, and the terms that are in no glossary yet. */
import { expect, test } from 'vitest'
import { chineseCandidates } from '../../../scripts/glossary/chinese-candidates'
import { englishNames, englishPhrases } from '../../../scripts/glossary/english-candidates'
import { countConcepts, readTexts } from '../../../scripts/glossary/stats'
import { glossaryOf } from '../../support/marked-text'

const glossary = glossaryOf(
  ['en', 'zh'],
  [
    ['dry port|dry ports', '陆港'],
    ['Central Asia', '中亚'],
  ],
)
const read = (...texts: string[]) => readTexts(texts, glossary)
const texts = (candidates: readonly { text: string }[]): string[] => candidates.map(({ text }) => text)

test('counts concepts over all texts and languages, with what stands there', () => {
  const [first] = countConcepts(read('Two dry ports and a dry port.', '这座陆港很大。'))
  expect(first).toMatchObject({ id: 'c0', count: 3 })
  expect(Object.fromEntries(first?.byLanguage ?? [])).toEqual({ en: 2, zh: 1 })
  expect(Object.keys(Object.fromEntries(first?.surfaces ?? []))).toEqual(['dry ports', 'dry port', '陆港'])
})

test('finds Chinese strings that recur in changing company, as long as they are', () => {
  const candidates = chineseCandidates(
    read(
      '他说绿色矿产走廊很长。',
      '绿色矿产走廊今年动工。',
      '我们谈到绿色矿产走廊，也谈到中亚。',
      '修建绿色矿产走廊需要时间。',
    ),
  )
  expect(texts(candidates)).toContain('绿色矿产走廊')
  expect(texts(candidates)).not.toContain('绿色矿产')
})

test('finds no Chinese strings that a term covers or cuts', () => {
  const candidates = chineseCandidates(read('这座陆港很大。', '那个陆港不远。', '新陆港开了。', '旧陆港关了。'))
  expect(candidates).toEqual([])
})

test('finds Chinese across the line breaks of a bad extraction', () => {
  const candidates = chineseCandidates(
    read('他说绿色矿\n\n产走廊很长。', '绿色 矿产走廊今年动工。', '修建绿色矿产走廊需要时间。'),
  )
  expect(candidates[0]).toEqual({ text: '绿色矿产走廊', count: 3 })
})

test('finds English names of several words, without the article that opens a sentence', () => {
  const candidates = englishNames(
    read(
      'The Green Minerals Corridor is long. He likes the Green Minerals Corridor in Central Asia. Central Asia is far.',
    ),
  )
  expect(candidates).toEqual([{ text: 'Green Minerals Corridor', count: 2 }])
})

test('takes no word for a name because it opens a sentence', () => {
  expect(englishNames(read('Rivers rise. Rivers fall. Monday came. On Monday it went.'))).toEqual([])
})

test('finds English nouns side by side, but no grammar and no known terms', () => {
  const candidates = englishPhrases(
    read('They built a cotton mill near the dry port. The cotton mill and the dry port are new.'),
  )
  expect(candidates).toEqual([{ text: 'cotton mill', count: 2 }])
})
