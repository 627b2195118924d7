/** What the checks of the bundled glossary's files complain about, and what they let pass. */
import { describe, expect, test } from 'vitest'
import type { SourceConcept, SourceTerm } from '../../../lib/glossary/source'
import { bundledGlossary } from '../../../scripts/bundled-glossary'
import { checkConversion } from '../../../scripts/glossary/check-conversion'
import { checkExamples } from '../../../scripts/glossary/check-examples'
import { checkFrames } from '../../../scripts/glossary/check-frames'
import { checkIds } from '../../../scripts/glossary/check-ids'
import { checkPinyin } from '../../../scripts/glossary/check-pinyin'
import { checkSchema } from '../../../scripts/glossary/check-schema'
import { checkSharedSurfaces } from '../../../scripts/glossary/check-surfaces'
import { checkSentences, checkTerms } from '../../../scripts/glossary/check-terms'
import { checkTraditional } from '../../../scripts/glossary/check-traditional'
import type { Finding } from '../../../scripts/glossary/finding'
import { placedConcepts, type SourceFiles } from '../../../scripts/glossary/source-files'
import { traditionalConverter } from '../../../scripts/glossary/traditional'

const dryPort: SourceConcept = {
  id: 'dry-port',
  en: [{ text: 'dry port', status: 'preferred' }],
  zh: [{ text: '陆港', status: 'preferred', pinyin: 'lùgǎng' }],
  definition: { en: 'A port on land.', zh: '设在内陆的港口。' },
  examples: [
    {
      en: 'Trains from four countries are sorted at the dry port before dawn.',
      zh: '天还没亮，来自四个国家的班列就在这座陆港编组完毕。',
    },
  ],
  attestations: [{ publication: 'China Daily', date: '2025-06-24' }],
}

const concept = (changes: Partial<SourceConcept>): SourceConcept => ({ ...dryPort, ...changes })
const withTerms = (language: 'en' | 'zh', ...terms: Partial<SourceTerm>[]): SourceConcept =>
  concept({
    [language]: terms.map(({ text = '陆港', status = 'admitted', ...more }) => Object.assign(more, { text, status })),
  })

function filesOf(...concepts: SourceConcept[]): SourceFiles {
  const [$schema, field] = ['../../schema/glossary.schema.json', '../../schema/subject-field.schema.json']
  const title = { en: 'Test', 'zh-Hans': '测试', 'zh-Hant': '測試' }
  const glossary = {
    $schema,
    id: 'test',
    title,
    version: '2026.01.01',
    license: 'CC-BY-4.0',
    languages: ['en', 'zh'],
  } as const
  const content = { $schema: field, subjectField: 'infrastructure', concepts }
  return { glossary: { name: 'glossary.json', content: glossary }, fields: [{ name: 'infrastructure.json', content }] }
}

const placed = (...concepts: SourceConcept[]) => placedConcepts(filesOf(...concepts))
const glossary = (...concepts: SourceConcept[]) => bundledGlossary(filesOf(...concepts))
const messages = (findings: readonly Finding[]): string[] => findings.map(({ message }) => message)

describe('the schema', () => {
  test('lets a good concept pass', () => {
    expect(checkSchema(filesOf(dryPort))).toEqual([])
  })

  test.each<[string, SourceConcept]>([
    ['an id in capitals', concept({ id: 'Dry-Port' })],
    ['two preferred terms', concept({ en: [...dryPort.en, { text: 'inland port', status: 'preferred' }] })],
    ['no example', concept({ examples: [] })],
    ['an empty definition', concept({ definition: { en: '', zh: '设在内陆的港口。' } })],
    ['a definition in one language', concept({ definition: { en: 'A port on land.' } })],
    ['a term with a space behind it', withTerms('en', { text: 'dry port ', status: 'preferred' })],
    ['full-width letters', withTerms('zh', { text: '５Ｇ', status: 'preferred' })],
    ['curly quotation marks in English', withTerms('en', { text: 'the “dry port”', status: 'preferred' })],
    ['pinyin with tone numbers', withTerms('zh', { status: 'preferred', pinyin: 'lu4gang3' })],
    ['a day that is none', concept({ attestations: [{ publication: 'China Daily', date: '2025-02-30' }] })],
  ])('refuses %s', (_, bad) => {
    expect(checkSchema(filesOf(bad)).length).toBeGreaterThan(0)
  })

  test('refuses a key nobody knows, and says where', () => {
    const [finding] = checkSchema(filesOf(Object.assign(concept({}), { remark: 'x' })))
    expect(finding).toMatchObject({ file: 'infrastructure.json', concept: 'dry-port' })
    expect(finding?.message).toContain('"remark"')
  })

  test('refuses a file named unlike its subject field', () => {
    const files = filesOf(dryPort)
    const [field] = files.fields
    expect(field && checkSchema({ ...files, fields: [{ ...field, name: 'energy.json' }] })).toHaveLength(1)
  })
})

test('ids are there once, listed, and never gone', () => {
  expect(messages(checkIds(placed(dryPort, dryPort), ['dry-port', 'gone']))).toEqual([
    'this id is also in infrastructure.json',
    'is gone or has another name; saved quotes refer to it',
  ])
  expect(messages(checkIds(placed(dryPort), []))).toHaveLength(1)
})

describe('terms', () => {
  test.each<[string, SourceConcept]>([
    ['traditional characters', withTerms('zh', { text: '陸港', status: 'preferred' })],
    ['half-width brackets', withTerms('zh', { text: '陆港(内陆)', status: 'preferred' })],
    ['Chinese in English', withTerms('en', { text: 'dry port 陆港', status: 'preferred' })],
    ['only a hyphen between them', withTerms('en', { text: 'dry port', status: 'preferred' }, { text: 'dry-port' })],
    ['only capitals between them', withTerms('en', { text: 'MoU', status: 'preferred' }, { text: 'MOU' })],
    ['a blocker without the term', withTerms('zh', { status: 'preferred', matching: { blockers: ['大陆'] } })],
    ['the preferred one behind', withTerms('en', { text: 'inland port' }, { text: 'dry port', status: 'preferred' })],
  ])('may not have %s', (_, bad) => {
    expect(checkTerms(placed(bad))).toHaveLength(1)
  })

  test('of a name may have a character that both scripts use', () => {
    expect(checkTerms(placed(withTerms('zh', { text: '著名的乾隆', status: 'preferred' })))).toEqual([])
  })
})

describe('sentences', () => {
  test('may not mix half-width punctuation or traditional characters into an example', () => {
    const example = { en: 'The “port” opened.', zh: '陸港开通,货物先到。' }
    expect(checkSentences(placed(concept({ examples: [example] })))).toHaveLength(3)
  })

  test('may quote the other language and script where they explain', () => {
    const note = { en: 'In Chinese “心联通” stands in quotation marks.', zh: '台湾多称“雲端運算”。' }
    expect(checkSentences(placed(concept({ note })))).toEqual([])
  })
})

describe('a searchable form of two concepts', () => {
  const other = concept({ id: 'inland-port', zh: [{ text: '内陆港', status: 'preferred' }] })

  test('is refused', () => {
    expect(messages(checkSharedSurfaces(placed(dryPort, other), glossary(dryPort, other)))).toHaveLength(1)
  })

  test('passes where one of them says why', () => {
    const explained = { ...other, sharedWith: { 'dry-port': 'Both are called so in news reports.' } }
    expect(checkSharedSurfaces(placed(dryPort, explained), glossary(dryPort, explained))).toEqual([])
  })

  test('is found in inflected and other spellings too', () => {
    const plural = concept({
      id: 'ports',
      en: [{ text: 'Dry-ports', status: 'preferred' }],
      zh: [{ text: '港口群', status: 'preferred' }],
    })
    expect(checkSharedSurfaces(placed(dryPort, plural), glossary(dryPort, plural))).toHaveLength(1)
  })

  test('must be there where a reason is given', () => {
    const stale = concept({ sharedWith: { nothing: 'Both are called so in news reports.' } })
    expect(checkSharedSurfaces(placed(stale), glossary(stale))).toHaveLength(1)
  })
})

const checkedPinyin = (text: string, pinyin?: string, checked = {}) =>
  checkPinyin(
    placed(withTerms('zh', { text, status: 'preferred', ...(pinyin === undefined ? {} : { pinyin }) })),
    checked,
  )

describe('pinyin', () => {
  test.each([
    ['西安', "Xī'ān"],
    ['中国—中亚峰会', 'Zhōngguó—Zhōngyà Fēnghuì'],
    ['上合组织', 'Shànghé Zǔzhī'],
    ['80周年', '80 zhōunián'],
    ['5G基站', '5G jīzhàn'],
    ['TAPI天然气管道', 'TAPI Tiānránqì Guǎndào'],
    ['一带一路', 'Yīdài Yīlù'],
  ])('of %s may be %s', (text, pinyin) => {
    expect(checkedPinyin(text, pinyin)).toEqual([])
  })

  test.each([
    ['陆港', undefined, 'no pinyin'],
    ['陆港', 'lù', 'does not have 2 syllables'],
    ['西安', 'Xīān', 'lacks an apostrophe'],
    ['陆港', "lù'gǎng", 'needs no apostrophe'],
    ['陆港', 'lùgāng', 'in no table'],
    ['5G', '5G', 'no Chinese characters'],
  ])('of %s may not be %s', (text, pinyin, complaint) => {
    expect(messages(checkedPinyin(text, pinyin)).join()).toContain(complaint)
  })

  test('unlike the table is a remark, until somebody has checked it', () => {
    expect(checkedPinyin('古都', 'gǔdū')).toMatchObject([{ severity: 'remark' }])
    expect(checkedPinyin('古都', 'gǔdū', { 古都: 'gǔdū' })).toEqual([])
    expect(checkedPinyin('古都', 'gǔdōu', { 古都: 'gǔdū' })).toMatchObject([{ severity: 'error' }])
  })
})

test.each([
  ['里海', '裏海', []],
  ['里海', '裡海', ['裡海 has 里海 otherwise than data/traditional.json: 裏海']],
  ['里海', '黑海', ['黑海 is not 里海 in traditional characters']],
  ['“台独”', '“台獨”', ['the quotation marks of traditional print are 「」 and 『』: “台獨”']],
])('the traditional form of %s, %s', (text, traditional, complaints) => {
  const term = withTerms('zh', { text, traditional, status: 'preferred' })
  expect(messages(checkTraditional(placed(term), { 里海: '裏海' }))).toEqual(complaints)
})

describe('an example', () => {
  const [example = { en: '', zh: '' }] = dryPort.examples
  const check = (changes: Partial<typeof example>, ...others: SourceConcept[]) => {
    const all = [concept({ examples: [{ ...example, ...changes }] }), ...others]
    return messages(checkExamples(placed(...all), glossary(...all)))
  }

  test('of the right length with the term in both sentences passes', () => {
    expect(check({})).toEqual([])
  })

  test.each([
    ['too short in English', { en: 'The dry port opened.' }, '4 words'],
    ['too short in Chinese', { zh: '2025年6月17日，陆港开通。' }, '7 Chinese characters'],
    ['too long in Chinese', { zh: `陆港${'很'.repeat(70)}大。` }, '74 characters'],
    ['without the term', { en: 'Trains from four countries are sorted at the station before dawn.' }, 'not found'],
  ])('%s is refused', (_, changes, complaint) => {
    expect(check(changes).join()).toContain(complaint)
  })

  test('with the term only inside a longer one of another concept is refused', () => {
    const park = concept({
      id: 'dry-port-park',
      en: [{ text: 'dry port park', status: 'preferred' }],
      zh: [{ text: '陆港园区', status: 'preferred' }],
      examples: [],
    })
    const en = 'Trains from four countries are sorted at the dry port park before dawn.'
    expect(check({ en }, park)).toEqual([`"dry port" stands only inside "dry port park": ${en}`])
  })
})

const station = (en: string, zh: string): SourceConcept =>
  concept({
    id: 'station',
    en: [{ text: 'railway station', status: 'preferred' }],
    zh: [{ text: '火车站', status: 'preferred' }],
    examples: [{ en, zh }],
  })
const sharedFrames = (other: SourceConcept) => checkFrames(placed(dryPort, other), glossary(dryPort, other))

describe('two examples', () => {
  test('with the same words round their terms share a frame', () => {
    const findings = sharedFrames(
      station(
        'Goods from four countries are sorted at the railway station every night.',
        '来自四个国家的班列就在这座火车站过夜。',
      ),
    )
    expect(messages(findings)).toEqual([
      'shares "from four countries are sorted" with an example of dry-port (infrastructure.json)',
      'shares "来自四个国家的班" with an example of dry-port (infrastructure.json)',
    ])
  })

  test('about the same in other words share none', () => {
    expect(
      sharedFrames(station('Four countries send trains to the railway station.', '四国列车都开往这座火车站。')),
    ).toEqual([])
  })
})

const conversionRemarks = (corrections: ReadonlyMap<string, string>) => {
  const term = withTerms('zh', { text: '金砖国家伙伴国', status: 'preferred' })
  return messages(checkConversion(placed(term), corrections, traditionalConverter(corrections)))
}

describe('a word that comes out of its sentence otherwise than alone', () => {
  test('is a remark', () => {
    expect(conversionRemarks(new Map())[0]).toContain('国家 becomes 國傢 in 金砖国家伙伴国')
  })

  test('is none once somebody has listed it', () => {
    expect(conversionRemarks(new Map([['国家伙伴', '國家夥伴']]))).toEqual([])
  })
})
