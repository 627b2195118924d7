import { expect, test } from 'vitest'
import { parseCsv } from '../../lib/glossary/formats/csv'
import { toCsv } from '../../lib/glossary/formats/csv-export'
import type { Concept } from '../../lib/glossary/model'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'

/** A list saved from a page can be taken in again as a glossary. */

const parse = (text: string): ReturnType<typeof parseCsv> => parseCsv(text, { id: 'own', title: 'own.csv' })

const plain: Concept = {
  id: 'bri',
  terms: [
    { text: 'Belt and Road Initiative', language: 'en', status: 'preferred' },
    { text: 'BRI', language: 'en', status: 'admitted', type: 'abbreviation', matching: { case: 'exact' } },
    { text: 'One Belt, One Road', language: 'en', status: 'deprecated' },
    { text: '“一带一路”倡议', language: 'zh', status: 'preferred', reading: '“Yīdài Yīlù” Chàngyì' },
    { text: '一带一路', language: 'zh', status: 'admitted' },
    {
      text: '带路',
      language: 'zh',
      status: 'deprecated',
      reading: 'dàilù',
      matching: { blockers: ['带路人', '领带路'], near: ['丝路', '倡议；规划'], rivals: ['山路'] },
    },
  ],
  subjectField: 'economy',
  definition: { en: 'Links, old and "new",\nacross Eurasia.' },
  note: { en: 'Never a strategy.' },
  quotes: [],
}

const odd: Concept = {
  id: 'odd, "id"',
  terms: [
    { text: 'x {y}', language: 'en', status: 'admitted' },
    {
      text: '=SUM(A1)',
      language: 'en',
      status: 'admitted',
      matching: { exact: true, wholeWord: false, marked: 'never' },
    },
    { text: '奇', language: 'zh', status: 'preferred' },
  ],
  quotes: [],
}

test('is read again as it was', () => {
  const { glossary, issues } = parse(toCsv([plain, odd]))
  expect(issues).toEqual([])
  expect(glossary?.languages).toEqual(['en', 'zh'])
  expect(glossary?.concepts).toEqual([plain, odd])
})

test('tells spreadsheets that it is UTF-8, and begins with id and languages', () => {
  expect(toCsv([odd]).startsWith('\ufeffid,en,zh,subject,definition,note\r\n')).toBe(true)
  expect(toCsv([plain]).startsWith('\ufeffid,en,zh,pinyin,subject,definition,note\r\n')).toBe(true)
})

test('keeps a term with a bar in one piece', () => {
  const barred: Concept = {
    id: 'a',
    quotes: [],
    terms: [
      { text: 'either|or', language: 'en', status: 'preferred' },
      { text: '或', language: 'zh', status: 'preferred' },
    ],
  }
  expect(parse(toCsv([barred])).glossary?.concepts[0]?.terms.map(({ text }) => text)).toEqual(['either｜or', '或'])
})

test('gives concepts of one id in two glossaries two ids', () => {
  const { glossary, issues } = parse(toCsv([plain, { ...odd, id: 'bri' }]))
  expect(issues).toEqual([])
  expect(glossary?.concepts.map(({ id }) => id)).toEqual(['bri', 'bri-2'])
})

test('gives back every term of the bundled glossary', () => {
  const { concepts } = loadBundledGlossary('china-central-asia')
  const { glossary, issues } = parse(toCsv(concepts))
  expect(issues).toEqual([])
  expect(glossary?.concepts.map(termsOf)).toEqual(concepts.map(termsOf))
})

/** The terms without what a table has no place for. */
function termsOf({ id, terms }: Concept): unknown {
  const kept = terms.map(({ text, language, status, type, reading, matching }) => {
    return { text, language, status, type, reading, matching }
  })
  return [id, ...kept.sort((a, b) => a.text.localeCompare(b.text) || a.language.localeCompare(b.language))]
}
