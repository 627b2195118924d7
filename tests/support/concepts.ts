/**
 * Concepts for tests of what a reader sees.
 */
import type { ShownConcept } from '../../components/shown-concept'
import type { GlossaryInfo } from '../../lib/glossary/model'

export const glossary: GlossaryInfo = {
  id: 'test',
  title: { en: 'Test glossary', 'zh-Hans': '测试术语表', 'zh-Hant': '測試詞彙表' },
  version: '1',
  license: 'CC-BY-4.0',
  languages: ['en', 'zh'],
  conceptCount: 1,
  unmarked: { count: 0, examples: [] },
}

const text = 'More than 150 countries have joined the Belt and Road Initiative.'
const translation = '150多个国家加入了“一带一路”倡议。'

export const beltAndRoad: ShownConcept = {
  key: 'test/belt-and-road',
  glossary,
  concept: {
    id: 'belt-and-road',
    subjectField: 'economy',
    terms: [
      { text: 'BRI', language: 'en', status: 'admitted', type: 'abbreviation' },
      { text: 'Belt and Road Initiative', language: 'en', status: 'preferred' },
      { text: 'One Belt One Road', language: 'en', status: 'deprecated' },
      { text: '一带一路', language: 'zh', status: 'admitted', traditional: '一帶一路', reading: 'Yīdài Yīlù' },
      {
        text: '“一带一路”倡议',
        language: 'zh',
        status: 'preferred',
        traditional: '「一帶一路」倡議',
        reading: '“Yīdài Yīlù” Chàngyì',
      },
    ],
    definition: { en: 'Links across Eurasia.', zh: '联通亚欧大陆的倡议。' },
    note: { en: 'Never a strategy.' },
    quotes: [
      {
        text,
        language: 'en',
        translation,
        translationBy: 'Termlight',
        source: { publication: 'China Daily', title: 'A title', date: '2025-06-24', url: 'https://example.com/a' },
      },
    ],
    attestations: [
      { publication: 'China Daily', date: '2025-06-24' },
      { publication: '人民日报', date: '2025-06' },
      { publication: 'Xinhua Institute' },
      { publication: 'Modern Diplomacy', date: 'last summer' },
    ],
  },
  occurrences: { [text]: [[40, 64]], [translation]: [[10, 18]] },
}

export const corridor: ShownConcept = {
  key: 'test/corridor',
  glossary,
  concept: {
    id: 'corridor',
    subjectField: 'railways',
    terms: [
      { text: 'Middle Corridor', language: 'en', status: 'preferred' },
      { text: '中间走廊', language: 'zh', status: 'preferred' },
    ],
    quotes: [],
  },
}
