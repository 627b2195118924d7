import { describe, expect, it } from 'vitest'
import type { Concept } from '../../lib/glossary/model'
import { NearMisses } from '../../lib/search/near-misses'
import { editDistance } from '../../lib/text/edit-distance'
import { unmarked } from '../support/marked-text'

const concept = (id: string, en: string, zh: string): Concept => ({
  id,
  terms: [
    { text: en, language: 'en', status: 'preferred' },
    { text: zh, language: 'zh', status: 'preferred' },
  ],
  quotes: [],
})

const concepts = [
  concept('bri', 'Belt and Road Initiative', '一带一路倡议'),
  concept('sco', 'Shanghai Cooperation Organisation', '上海合作组织'),
  concept('cooperation', 'economic cooperation', '经济合作'),
  concept('kazakhstan', 'Kazakhstan', '哈萨克斯坦'),
  concept('plan', 'five-year plan 2025', '五年规划'),
]

const pause = (): Promise<void> => Promise.resolve()
const near = NearMisses.of(
  concepts.map((each) => ({ key: `test/${each.id}` as const, concept: each })),
  pause,
)

async function find(text: string): Promise<string> {
  const plain = unmarked(text)
  const found = await (await near).find(plain, [], pause)
  // From the last on, so that the places of those before stay as they are.
  return found.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    plain,
  )
}

describe('near misses', () => {
  it.each([
    'Leaders praised the «Belt and Raod Initiative» again.',
    'The «Shanghai Coperation Organization» met in «Kazakstan».',
    '«上海合作组识»的领导人谈到«一代一路倡议»。',
    'The «Belts and Roads Initiative» is named twice: the «Belt and Roaad Initiative».',
  ])('are found: %s', async (text) => {
    expect(await find(text)).toBe(text)
  })

  it.each([
    'The Belt and Road Initiative is a term, and so is economic cooperation.',
    'A belt and a road, an initiative: nothing of the kind.',
    '经济工作会议讨论了经济合同。',
    'a five-year plan 2026, and the economy',
    '',
  ])('are not seen in: %s', async (text) => {
    expect(await find(text)).toBe(text)
  })

  it('lie in no term that is known', async () => {
    const text = 'the Belt and Raod Initiative'
    const known = [{ start: 0, end: text.length }]
    expect(await (await near).find(text, known, pause)).toEqual([])
  })

  it('are no terms with something beside them', async () => {
    const found = await near
    const text = '在上海合作组织峰会上'
    expect(await found.find('听上海合作组织说', [{ start: 1, end: 7 }], pause)).toEqual([])
    expect(await found.find(text, [{ start: 1, end: 9 }], pause)).toEqual([])
  })

  it('say which term they are like, the likelier first', async () => {
    const [found] = await (await near).find('in Kazakstan', [], pause)
    expect(found).toMatchObject({ key: 'test/kazakhstan', term: 'Kazakhstan', language: 'en' })
  })

  it('are found among 120,000 terms in 50,000 characters, with pauses', { timeout: 60_000 }, async () => {
    const syllables = 'ka lo mi su ren tor vel gra pin dos hal bec'.split(' ')
    const name = (seed: number): string =>
      [seed, seed * 7 + 3, seed * 13 + 5]
        .map((each) => [each, each >> 2, each >> 5].map((at) => syllables[at % syllables.length]).join(''))
        .join(' ')
    const many = Array.from({ length: 60_000 }, (_, at) => concept(String(at), `${name(at)} ${at}`, `第${at}号条约`))
    let pauses = 0
    const count = (): Promise<void> => Promise.resolve(void pauses++)
    const large = await NearMisses.of(
      [...many, ...concepts].map((each) => ({ key: `test/${each.id}` as const, concept: each })),
      count,
    )
    const text = `${'It rained upon the plains, and nobody spoke of anything at all. '.repeat(780)}Belt and Raod Initiative.`
    const found = await large.find(text, [], count)
    expect(found.map(({ term }) => term)).toEqual(['Belt and Road Initiative'])
    expect(pauses).toBeGreaterThan(200)
  })
})

describe('the distance of two words', () => {
  it.each([
    ['road', 'road', 0],
    ['raod', 'road', 1],
    ['coperation', 'cooperation', 1],
    ['belt', 'felts', 2],
    ['abc', 'xyz', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
    expect(editDistance(b, a, 3)).toBe(distance)
  })

  it('is not counted beyond the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })
})
