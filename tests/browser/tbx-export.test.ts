import { expect, it } from 'vitest'
import { toTbx } from '../../lib/glossary/formats/tbx-export'
import type { Concept } from '../../lib/glossary/model'
import { beltAndRoad, corridor } from '../support/concepts'

/** Read with the browser's own XML parser, and held against the rules of TBX-Basic. */

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'

const options = { title: 'Terms of “A & B”', source: 'https://example.com/?a=1&b=<2>' }

function parse(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed
}

const texts = (within: ParentNode, selector: string): string[] =>
  Array.from(within.querySelectorAll(selector), ({ textContent }) => textContent)

const concepts = [beltAndRoad.concept, corridor.concept]

it('is TBX-Basic in the style DCA, with what it is and where it is from', () => {
  const { documentElement } = parse(toTbx(concepts, options))
  expect(documentElement.namespaceURI).toBe(NAMESPACE)
  expect(documentElement.localName).toBe('tbx')
  expect(documentElement.getAttribute('type')).toBe('TBX-Basic')
  expect(documentElement.getAttribute('style')).toBe('dca')
  expect(documentElement.getAttribute('xml:lang')).toBe('en')
  expect(texts(documentElement, 'titleStmt > title')).toEqual([options.title])
  expect(texts(documentElement, 'sourceDesc > p')).toEqual([options.source])
})

it('has every term of a concept with its language and status', () => {
  const found = parse(toTbx(concepts, options))
  const entries = [...found.querySelectorAll('text > body > conceptEntry')]
  expect(entries.map(({ id }) => id)).toEqual(['c-belt-and-road', 'c-corridor'])
  const [entry] = entries
  const sections = Array.from(entry?.querySelectorAll('langSec > termSec') ?? [], (section) => [
    section.parentElement?.getAttribute('xml:lang'),
    ...texts(section, 'term'),
    ...texts(section, 'termNote[type=administrativeStatus]'),
    ...texts(section, 'termNote[type=termType]'),
  ])
  expect(sections).toEqual([
    ['en', 'BRI', 'admittedTerm-admn-sts', 'abbreviation'],
    ['en', 'Belt and Road Initiative', 'preferredTerm-admn-sts'],
    ['en', 'One Belt One Road', 'deprecatedTerm-admn-sts'],
    ['zh', '一带一路', 'admittedTerm-admn-sts'],
    ['zh', '“一带一路”倡议', 'preferredTerm-admn-sts'],
  ])
})

it('has field, definitions, notes and quotes where TBX-Basic wants them', () => {
  const found = parse(toTbx(concepts, { ...options, fieldName: (field) => field.toUpperCase() }))
  expect(texts(found, 'conceptEntry > descrip[type=subjectField]')).toEqual(['ECONOMY', 'RAILWAYS'])
  expect(texts(found, 'langSec > descrip[type=definition]')).toEqual(['Links across Eurasia.', '联通亚欧大陆的倡议。'])
  expect(texts(found, 'langSec > note')).toEqual(['Never a strategy.'])
  const contexts = texts(found, 'termSec > descripGrp > descrip[type=context]')
  expect(contexts).toEqual([beltAndRoad.concept.quotes[0]?.text, beltAndRoad.concept.quotes[0]?.translation])
  expect(texts(found, 'termSec > descripGrp > admin[type=source]')[0]).toBe(
    'China Daily, A title, 2025-06-24, https://example.com/a',
  )
  expect(texts(found, 'descripGrp > note')).toEqual(['Translation: Termlight'])
})

it('holds to the order of elements: notes on a term before all else, and terms behind what describes them', () => {
  const found = parse(toTbx(concepts, options))
  for (const section of found.querySelectorAll('termSec')) {
    const names = Array.from(section.children, ({ localName }) => localName)
    expect(names.join(' ')).toMatch(/^term( termNote)*( (note|descripGrp))*$/)
  }
  for (const section of found.querySelectorAll('langSec')) {
    const names = Array.from(section.children, ({ localName }) => localName)
    expect(names.join(' ')).toMatch(/^(descrip )?(note )?termSec( termSec)*$/)
  }
})

it('escapes everything, and leaves out what XML cannot hold', () => {
  const wild: Concept = {
    id: '1 <"&\'> 1',
    terms: [
      { text: 'R&D <b>"x"</b> ]]>', language: 'en', status: 'preferred' },
      { text: '\u0000\u000b研\ud800发', language: 'zh"', status: 'preferred' },
    ],
    quotes: [],
    note: { en: '<script>&amp;</script>' },
  }
  const found = parse(toTbx([wild, wild], options))
  expect(texts(found, 'conceptEntry:first-child term')).toEqual(['R&D <b>"x"</b> ]]>', '研发'])
  expect(texts(found, 'note')[0]).toBe('<script>&amp;</script>')
  const ids = Array.from(found.querySelectorAll('conceptEntry'), ({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}._-]*$/u)
})

it('gives the same text for the same concepts', () => {
  expect(toTbx(concepts, options)).toBe(toTbx(structuredClone(concepts), options))
})
