import { expect, test } from 'vitest'
import { mergeReaderData } from '../../entrypoints/background/merge-reader-data'
import { LONGEST_FILE, readReaderFile, writeReaderFile } from '../../lib/extension/reader-file'
import type { OwnConcept, ReaderData } from '../../lib/extension/reader-store'
import type { Concept } from '../../lib/glossary/model'

/** All that a reader made goes out as one file and comes back whole; a bad file changes nothing. */

const concept: Concept = {
  id: 'dry-port',
  terms: [
    { text: 'dry port', language: 'en', status: 'preferred' },
    { text: '陆港', language: 'zh', status: 'preferred', reading: 'lùgǎng', traditional: '陸港' },
  ],
  subjectField: 'infrastructure',
  definition: { en: 'A port without a sea.' },
  quotes: [{ text: 'A dry port.', language: 'en', translation: '陆港。', source: { publication: 'The Daily' } }],
}

const own = (id: string, changedAt: string): OwnConcept => ({ id, changedAt, concept: { ...concept, id } })

const data: ReaderData = {
  quotes: [
    {
      id: 'q1',
      conceptKey: 'test/dry-port',
      concept,
      glossaryTitle: 'Test',
      text: 'The “dry port”, 陆港, is open.',
      language: 'en',
      publication: 'The Daily',
      savedAt: '2025-06-24T09:00:00.000Z',
    },
  ],
  known: [{ key: 'test/astana', concept, since: '2025-06-24T09:00:00.000Z' }],
  own: [own('mine', '2025-06-24T09:00:00.000Z')],
}

const none: ReaderData = { quotes: [], known: [], own: [] }
const written = writeReaderFile(data, '2025-06-25T00:00:00.000Z')
const changed = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(written), ...change })

test('what is written is read back whole', () => {
  expect(readReaderFile(written)).toEqual({ data, trouble: null })
  expect(readReaderFile(`\uFEFF${written}`).data).toEqual(data)
})

test('the file says what it is, of which version and when it was made', () => {
  expect(JSON.parse(written)).toMatchObject({
    format: 'termlight-reader',
    version: 1,
    exportedAt: '2025-06-25T00:00:00.000Z',
  })
})

test('a list that is missing is empty', () => {
  expect(readReaderFile('{"format":"termlight-reader","version":1}').data).toEqual(none)
})

test.each([
  ['', { kind: 'not-json' }],
  [written.slice(0, -20), { kind: 'not-json' }],
  ['null', { kind: 'other-format' }],
  ['[]', { kind: 'other-format' }],
  [changed({ format: 'anki' }), { kind: 'other-format' }],
  [changed({ version: '1' }), { kind: 'other-format' }],
  [changed({ version: 2 }), { kind: 'later-version', version: 2 }],
  [changed({ quotes: {} }), { kind: 'bad-part', place: 'quotes' }],
  [changed({ quotes: [...data.quotes, { id: 'q2' }] }), { kind: 'bad-part', place: 'quotes[1]' }],
  [changed({ known: [{ ...data.known[0], key: 'nokey' }] }), { kind: 'bad-part', place: 'known[0]' }],
  [changed({ known: [{ ...data.known[0], since: 'long ago' }] }), { kind: 'bad-part', place: 'known[0]' }],
  [changed({ own: [{ ...data.own[0], concept: { ...concept, terms: [] } }] }), { kind: 'bad-part', place: 'own[0]' }],
  [changed({ own: [{ ...data.own[0], id: 'another' }] }), { kind: 'bad-part', place: 'own[0]' }],
  [
    changed({ own: [{ ...data.own[0], concept: { ...concept, id: 'mine', terms: [{ text: 1, language: 'en' }] } }] }),
    { kind: 'bad-part', place: 'own[0]' },
  ],
  [
    changed({ own: [{ ...data.own[0], concept: { ...concept, id: 'mine', definition: 'no tag' } }] }),
    { kind: 'bad-part', place: 'own[0]' },
  ],
])('says what is wrong with a bad file (%#)', (text, trouble) => {
  expect(readReaderFile(text)).toEqual({ data: null, trouble })
})

test('takes no file that is too large for a message', () => {
  expect(readReaderFile(' '.repeat(LONGEST_FILE + 1)).trouble).toEqual({ kind: 'too-large' })
})

test('an import adds what is new, and nothing twice', () => {
  const twice = { ...data, quotes: [...data.quotes, ...data.quotes] }
  expect(mergeReaderData(none, twice)).toEqual({
    chosen: data,
    report: { quotes: { added: 1, changed: 0 }, known: { added: 1, changed: 0 }, own: { added: 1, changed: 0 } },
  })
  expect(mergeReaderData(data, data)).toEqual({
    chosen: none,
    report: { quotes: { added: 0, changed: 0 }, known: { added: 0, changed: 0 }, own: { added: 0, changed: 0 } },
  })
})

test('of an own concept the version changed last stays', () => {
  const later = own('mine', '2025-06-26T00:00:00.000+08:00')
  const earlier = own('mine', '2025-06-20T00:00:00.000Z')
  expect(mergeReaderData(data, { ...none, own: [later] }).chosen.own).toEqual([later])
  expect(mergeReaderData(data, { ...none, own: [earlier] }).chosen.own).toEqual([])
})
