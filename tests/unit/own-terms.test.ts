import { describe, expect, it } from 'vitest'
import { hostnameOf } from '../../components/options/hostname'
import { conceptOf, draftOf, newDraft, notesOn, type Draft } from '../../components/options/own-draft'
import { filterQuotes, groupQuotes } from '../../components/options/saved-groups'
import { termRanges } from '../../components/quoted-terms'
import { placeOf } from '../../entrypoints/options/place'
import type { SavedQuote } from '../../lib/extension/reader-store'
import type { Concept } from '../../lib/glossary/model'
import { toSpreadsheet } from '../../lib/glossary/formats/spreadsheet'
import { ownGlossary } from '../../lib/glossary/own-glossary'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import { beltAndRoad } from '../support/concepts'

const whole: Concept = beltAndRoad.concept

describe('the form of an own term', () => {
  it('puts what was typed into the field of its language', () => {
    expect(newDraft(' dry port ').en[0]?.text).toBe('dry port')
    expect(newDraft('陆港').zh[0]?.text).toBe('陆港')
    expect(newDraft('5G基站').en[0]?.text).toBe('')
  })

  it('gives back the concept it was filled from, whatever it does not show', () => {
    const draft = draftOf(whole, 'en', 'Economy')
    expect(conceptOf(draft, whole.id, 'economy', 'en', whole)).toEqual(whole)
  })

  it('makes a concept of what is filled in, and leaves out what is empty', () => {
    const draft: Draft = { ...newDraft('dry port'), exampleZh: ' 陆港开放了。 ', note: ' ' }
    expect(conceptOf(draft, 'new', '', 'en', null)).toEqual({
      id: 'new',
      terms: [{ text: 'dry port', language: 'en', status: 'preferred' }],
      quotes: [{ text: '陆港开放了。', language: 'zh' }],
    })
  })

  it('changes the text of the reader’s language and keeps the others', () => {
    const draft = { ...draftOf(whole, 'zh-Hans', ''), definition: '另一种说法' }
    expect(conceptOf(draft, whole.id, '', 'zh-Hans', whole).definition).toEqual({
      en: 'Links across Eurasia.',
      zh: '另一种说法',
    })
  })

  it('keeps a term typed in traditional characters as one', () => {
    const [term] = conceptOf(newDraft('國際會議'), 'x', '', 'en', null).terms
    expect(term).toEqual({ text: '國際會議', language: 'zh', status: 'preferred', traditional: '國際會議' })
  })

  it('says what there is to say', () => {
    const both = { ...newDraft('dry port'), zh: newDraft('陆港').zh }
    expect(notesOn(newDraft(''), null, []).isEmpty).toBe(true)
    expect(notesOn(newDraft('dry port'), null, [])).toMatchObject({ isEmpty: false, missing: 'zh' })
    expect(notesOn(both, null, [])).toEqual({ isEmpty: false, missing: null, unmarked: [], doubled: [] })
    expect(notesOn(newDraft('铀'), null, []).unmarked).toEqual(['铀'])
    expect(notesOn(newDraft('is'), null, []).unmarked).toEqual(['is'])
    expect(notesOn(newDraft('IS'), null, []).unmarked).toEqual([])
    expect(notesOn(newDraft('belt and  ROAD initiative'), null, [whole]).doubled).toEqual([
      { text: 'belt and  ROAD initiative', id: whole.id },
    ])
    expect(notesOn(newDraft('一帶一路'), null, [whole]).doubled).toHaveLength(1)
    expect(notesOn(newDraft('BRI'), whole.id, [whole]).doubled).toEqual([])
  })
})

describe('own terms in a text', () => {
  it('are recognised, in either script and with their endings', () => {
    const concept = conceptOf({ ...newDraft('dry port'), zh: newDraft('國際陸港').zh }, 'p', '', 'en', null)
    const index = compileIndex(ownGlossary({ en: 'My terms' }, [concept]))
    const found = (text: string): string[] =>
      new Recogniser([index]).recognise(text).map(({ start, end }) => text.slice(start, end))
    expect(found('Two dry ports, 国际陆港 and 國際陸港.')).toEqual(['dry ports', '国际陆港', '國際陸港'])
  })
})

const quote = (id: string, part: Partial<SavedQuote>): SavedQuote => ({
  id,
  conceptKey: 'test/a',
  concept: whole,
  glossaryTitle: 'Test',
  text: 'The BRI is old.',
  language: 'en',
  publication: 'The Daily',
  savedAt: '2025-06-24T09:00:00.000Z',
  ...part,
})

const marked = (text: string): string[] => termRanges(text, whole).map(([start, end]) => text.slice(start, end))

describe('saved quotes', () => {
  it('are grouped by concept, the concept saved for last first', () => {
    const all = [quote('3', { conceptKey: 'test/b' }), quote('2', {}), quote('1', { conceptKey: 'test/b' })]
    expect(groupQuotes(all).map(({ key, quotes }) => [key, quotes.map(({ id }) => id)])).toEqual([
      ['test/b', ['3', '1']],
      ['test/a', ['2']],
    ])
  })

  it('are found by words of sentence, source and terms, in either script', () => {
    const all = [quote('1', { title: 'Trains' }), quote('2', { text: '陆港', publication: '新华网' })]
    const found = (query: string): string[] => filterQuotes(all, query).map(({ id }) => id)
    expect(found(' ')).toEqual(['1', '2'])
    expect(found('trains DAILY')).toEqual(['1'])
    expect(found('新华')).toEqual(['2'])
    expect(found('一帶')).toEqual(['1', '2'])
    expect(found('nothing')).toEqual([])
  })

  it('have their terms emphasised without a glossary', () => {
    expect(marked('the bri and BRIs')).toEqual(['bri', 'BRI'])
    expect(marked('a hybrid')).toEqual([])
    expect(marked('談「一帶一路」')).toEqual(['一帶一路'])
    expect(marked('İstanbul BRI')).toEqual([])
  })

  it('make a table that a spreadsheet takes for text', () => {
    expect(
      toSpreadsheet([
        ['a', 'b'],
        ['=1+1', 'x "y", z'],
      ]),
    ).toBe('\uFEFFa,b\r\n"\'=1+1","x ""y"", z"\r\n')
  })
})

it.each([
  ['example.org', 'example.org'],
  [' https://News.Example.org:8080/a?b ', 'news.example.org'],
  ['中国.cn', 'xn--fiqs8s.cn'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['me@example.org', null],
  ['http://', null],
])('the site of %j is %j', (typed, hostname) => {
  expect(hostnameOf(typed)).toBe(hostname)
})

it.each([
  ['', { section: null, editing: null, concept: null }],
  ['#saved', { section: 'saved', editing: null, concept: null }],
  ['#nowhere', { section: null, editing: null, concept: null }],
  ['#own=a%2Fb', { section: 'own', editing: { kind: 'edit', id: 'a/b' }, concept: null }],
  ['#own-new=a=b%20c', { section: 'own', editing: { kind: 'new', text: 'a=b c', id: 'id' }, concept: null }],
  ['#own-new=100%', { section: 'own', editing: { kind: 'new', text: '100%', id: 'id' }, concept: null }],
  ['#concept=own/x', { section: 'own', editing: { kind: 'edit', id: 'x' }, concept: null }],
  ['#concept=g/x', { section: null, editing: null, concept: 'g/x' }],
])('the address %j leads to its place', (hash, place) => {
  expect(placeOf(hash, () => 'id')).toEqual(place)
})
