import { expect, test } from 'vitest'
import { conceptAt, DamagedGlossaryError, packGlossary, unpackGlossary } from '../../lib/glossary/packed'
import { compileIndex } from '../../lib/matching/compile'
import { packRecognition } from '../../lib/matching/pack-recognition'
import { Recogniser } from '../../lib/matching/recogniser'
import { DamagedIndexError, TermIndex } from '../../lib/matching/term-index'
import { glossaryOf, mark, recogniserOf } from '../support/marked-text'

const glossary = glossaryOf(
  ['en', 'zh'],
  [
    ['Belt and Road Initiative|BRI', '一带一路'],
    ['dry port', '陆港'],
  ],
)
const index = compileIndex(glossary).save()
const packed = packGlossary(glossary, index)

test('a glossary comes out of its packed form as it went in', () => {
  const opened = unpackGlossary(packed)
  expect(opened.info).toMatchObject({ id: 'test', conceptCount: 2, languages: ['en', 'zh'] })
  expect([0, 1].map((at) => conceptAt(opened, at))).toEqual(glossary.concepts)
  expect(conceptAt(opened, 2)).toBeNull()
  expect(mark(new Recogniser([TermIndex.load(opened.index)]), 'the BRI and dry ports')).toBe(
    'the «BRI» and «dry ports»',
  )
})

test('the same glossary always compiles to the same bytes', () => {
  expect(new Uint8Array(compileIndex(glossary).save())).toEqual(new Uint8Array(index))
})

test('what is asked of the text round many terms is stored once', () => {
  const rows = ['résumé', 'relevé', 'énoncé', 'procédé', 'communiqué'].map((noun, at): [string, string] => [
    noun,
    `paper ${at}`,
  ])
  const one = compileIndex(glossaryOf(['fr', 'en'], rows.slice(0, 1))).save()
  const all = compileIndex(glossaryOf(['fr', 'en'], rows)).save()
  expect(all.byteLength).toBeLessThan(one.byteLength * 2)
  const recogniser = new Recogniser([TermIndex.load(all)])
  expect(mark(recogniser, 'elle a relevé les prix, le relevé et un communiqué')).toBe(
    'elle a relevé les prix, le «relevé» et un «communiqué»',
  )
})

test.each([0, 3, 40, index.byteLength - 4])('an index of %i bytes is refused', (length) => {
  expect(() => TermIndex.load(index.slice(0, length))).toThrow(DamagedIndexError)
})

test('an index of another version is refused', () => {
  const other = index.slice(0)
  new Uint32Array(other)[1] = 9999
  expect(() => TermIndex.load(other)).toThrow(DamagedIndexError)
})

test.each([0, 8, 100, packed.byteLength - 4])('a packed glossary of %i bytes is refused', (length) => {
  expect(() => unpackGlossary(packed.slice(0, length))).toThrow(DamagedGlossaryError)
})

test('a packed glossary in which one bit has changed is refused', () => {
  for (const at of [28, 40, 400, packed.byteLength - 2]) {
    const changed = packed.slice(0)
    const bytes = new Uint8Array(changed)
    bytes[at] = (bytes[at] ?? 0) ^ 4
    expect(() => unpackGlossary(changed), `byte ${at}`).toThrow(DamagedGlossaryError)
  }
})

test('an empty glossary finds nothing', () => {
  expect(recogniserOf(glossaryOf(['en', 'zh'], [])).recognise('the BRI')).toEqual([])
})

test('occurrences are packed text by text, a sense once', () => {
  const recogniser = recogniserOf(glossary)
  const texts = ['BRI, dry port, BRI', '', '陆港']
  const answer = packRecognition(
    texts.map((text) => recogniser.recognise(text)),
    7,
  )
  expect(answer.revision).toBe(7)
  expect([...answer.counts]).toEqual([3, 0, 1])
  expect([...answer.starts]).toEqual([0, 5, 15, 0])
  expect([...answer.ends]).toEqual([3, 13, 18, 2])
  expect(answer.senses).toHaveLength(3)
  expect(answer.senses[answer.rows[0] ?? -1]).toEqual({ language: 'en', conceptKeys: ['test/c0'] })
  expect(answer.rows[0]).toBe(answer.rows[2])
  expect(answer.senses[answer.rows[3] ?? -1]).toEqual({ language: 'zh', conceptKeys: ['test/c1'] })
})
