import { afterEach, describe, expect, it, vi } from 'vitest'
import { changesBetween } from '../../../scripts/corpus/changes'
import { judge, unseen, type Findings } from '../../../scripts/corpus/judge'
import type { Loaded } from '../../../scripts/corpus/load'
import { untilDone, within } from '../../../scripts/corpus/patience'
import { checkEach, interruption } from '../../../scripts/corpus/round'
import type { Row } from '../../../scripts/corpus/report'

/** Nodes of a flat body. */
function load(labels: string, rest: Partial<Loaded> = {}): Loaded {
  const nodes = ['#document', 'BODY', ...labels.split(' ')].map((label, i) => ({ depth: Math.min(i, 2), label }))
  return { nodes, trouble: null, wentTo: null, errors: [], terms: [], work: null, age: 0, ...rest }
}

const failed = (trouble: string): Loaded => ({ ...load(''), nodes: [], trouble })

const errors = (...texts: string[]): Loaded => load('P', { errors: texts })
const gone = (wentTo: string | null): Loaded => load('P', { wentTo })
const many = (name: string): Loaded => load(Array.from({ length: 1500 }, (_, i) => `${name}${i}`).join(' '))

/** Judges loads of a page, each of which happens in turn; one too many is an error. */
function judged(bare: readonly Loaded[], marked: readonly Loaded[]) {
  const turns = { bare: [...bare], marked: [...marked] }
  const next = (kind: 'bare' | 'marked') => {
    const loaded = turns[kind].shift()
    if (!loaded) throw new Error(`the page is loaded once too often (${kind})`)
    return loaded
  }
  const again = (kind: 'bare' | 'marked') => () => Promise.resolve(next(kind))
  return judge(next('bare'), next('marked'), { bare: again('bare'), marked: again('marked') })
}

describe('the judgement of a page', () => {
  it('needs one load each where nothing differs', async () => {
    expect(await judged([load('P Q')], [load('P Q')])).toMatchObject({ difference: null, whim: null, newErrors: [] })
  })

  it('blames the extension for what no load without it shows', async () => {
    const bare = [load('P Q'), load('P Q'), load('P Q'), load('P Q')]
    const findings = await judged(bare, [load('P R'), load('P R')])
    expect(findings).toMatchObject({ difference: { without: 'Q', with: 'R' }, whim: null })
  })

  it('blames chance for what a later load without it shows, too', async () => {
    const bare = [load('P Q'), load('P Q'), load('P Q'), load('P R'), load('P Q')]
    const findings = await judged(bare, [load('P R'), load('P R')])
    expect(findings).toMatchObject({ difference: null, whim: { without: 'Q', with: 'R' }, isComparable: true })
  })

  it('blames chance for what only one load shows', async () => {
    const findings = await judged([load('P Q'), load('P Q')], [load('P R'), load('P Q')])
    expect(findings).toMatchObject({ difference: null, whim: { without: 'Q', with: 'R' }, isComparable: true })
  })

  it('gives a page as much time without the extension before that is blamed', async () => {
    const bare = (leastAge: number) => Promise.resolve(load(leastAge >= 900 ? 'P R' : 'P Q'))
    const again = { bare, marked: () => Promise.resolve(load('P R', { age: 950 })) }
    expect(await judge(load('P Q'), load('P R', { age: 900 }), again)).toMatchObject({ difference: null })
  })

  it('blames a page for what it does otherwise each time', async () => {
    const findings = await judged([load('P1 Q'), load('P2 Q')], [load('P3 Q'), load('P4 Q')])
    expect(findings).toMatchObject({ difference: null, whim: { without: 'P1', with: 'P2' }, isComparable: true })
  })

  it('finds what the extension does beside a whim of the page', async () => {
    const bare = [load('P1 Q'), load('P2 Q'), load('P5 Q')]
    const findings = await judged(bare, [load('P3 R'), load('P4 R')])
    expect(findings).toMatchObject({
      difference: { path: '#document > body', without: 'Q', with: 'R' },
      isComparable: true,
    })
  })

  it('takes a whim that the second load did not show from a third one, and wants a change seen twice', async () => {
    const bare = [load('P1 A Q'), load('P2 A Q'), load('P3 A Q2')]
    expect(await judged(bare, [load('P3 A Q3'), load('P4 A Q3')])).toMatchObject({ difference: null })
    const others = [load('P1 A Q'), load('P2 A Q'), load('P3 A Q')]
    expect(await judged(others, [load('P3 A Q3'), load('P4 A Q')])).toMatchObject({ difference: null })
  })

  it('says nothing of a page that differs from itself everywhere', async () => {
    const findings = await judged([many('a'), many('b')], [many('c'), many('d')])
    expect(findings).toMatchObject({ difference: null, isComparable: false })
  })

  it('counts an error of the extension only when it is there twice, and never without it', async () => {
    const findings = await judged([errors(), errors('chance')], [errors('chance', 'once', 'twice'), errors('twice')])
    expect(findings.newErrors).toEqual(['twice'])
  })

  it('counts a page that cannot be looked at only with the extension as changed, unless that was chance', async () => {
    const bare = [load('P'), load('P'), load('P'), load('P')]
    expect(await judged(bare, [failed('it does not answer'), failed('it does not answer')])).toMatchObject({
      difference: { without: '#document', with: null },
      newErrors: ['it does not answer'],
    })
    expect(await judged(bare, [failed('it does not answer'), load('P')])).toMatchObject({
      difference: null,
      newErrors: [],
    })
  })

  it('knows where the page goes, and that it goes elsewhere only with the extension', async () => {
    expect(await judged([gone('b.html')], [gone('b.html')])).toMatchObject({ wentTo: 'b.html', newErrors: [] })
    expect(await judged([gone(null), gone(null)], [gone('b.html'), gone('b.html')])).toMatchObject({
      newErrors: ['the page goes to b.html'],
    })
  })

  it('is none where the page cannot be looked at', async () => {
    expect(await judged([failed('it keeps reloading')], [load('P')])).toEqual(unseen('it keeps reloading'))
    expect(await judged([load('P'), failed('it keeps reloading')], [load('Q')])).toEqual(unseen('it keeps reloading'))
  })
})

describe('the changes between two lists', () => {
  it.each([
    ['abc', 'abc', ''],
    ['abc', 'aXc', '1-2>1-2'],
    ['abcd', 'aXYd', '1-2>1-2 2-3>2-3'],
    ['abc', 'abXc', '2-2>2-3'],
    ['abc', 'bc', '0-1>0-0'],
    ['', 'ab', '0-0>0-2'],
    ['abcde', 'XbcYZe', '0-1>0-1 3-4>3-5'],
    ['aab', 'ab', '1-2>1-1'],
  ])('are the fewest: %s, %s', (lines, others, changes) => {
    const found = changesBetween(lines.split(''), others.split('')) ?? []
    const texts = found.map((each) => `${each.start}-${each.end}>${each.otherStart}-${each.otherEnd}`)
    expect(texts.join(' ')).toBe(changes)
  })
})

describe('a wait for an answer', () => {
  it('ends with it, with its failure, or after the time', async () => {
    expect(await within(60_000, Promise.resolve(1))).toBe(1)
    await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(within(1, new Promise(() => {}))).rejects.toThrow('it does not answer')
  })
})

describe('what is asked for until it is done', () => {
  it('is asked for again while it is not, and fails where asking does', async () => {
    const asking = new EventTarget()
    let asked = 0
    const done = new Promise<string>((resolve) => {
      asking.addEventListener('third', () => resolve('done'))
    })
    const ask = () => {
      if (++asked === 3) asking.dispatchEvent(new Event('third'))
      return Promise.resolve()
    }
    expect(await untilDone(done, 1, ask)).toBe('done')
    expect(asked).toBe(3)
    const refused = untilDone(new Promise(() => {}), 1, () => Promise.reject(new Error('no')))
    await expect(refused).rejects.toThrow('no')
  })
})

describe('a round through the pages', () => {
  afterEach(() => vi.restoreAllMocks())

  it('names each page before it is loaded', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const rows: Row[] = []
    const check = (path: string) => {
      expect(told).toHaveBeenLastCalledWith(path.replace('\n', String.raw`\n`))
      return Promise.resolve(unseen('it is a test'))
    }
    expect(await checkEach(['a.html', 'b\n.html'], rows, check, new Promise(() => {}))).toBe(true)
    expect(rows.map(({ path }) => path)).toEqual(['a.html', 'b\n.html'])
  })

  it('that is interrupted keeps what was found by then', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const others = process.listeners('SIGINT')
    const interrupted = interruption()
    const ours = process.listeners('SIGINT').find((each) => !others.includes(each))
    const rows: Row[] = []
    const check = (path: string): Promise<Findings> => {
      if (path === 'a.html') return Promise.resolve(unseen('it is a test'))
      ours?.('SIGINT')
      return new Promise(() => {})
    }
    expect(await checkEach(['a.html', 'slow.html', 'b.html'], rows, check, interrupted)).toBe(false)
    expect(rows.map(({ path }) => path)).toEqual(['a.html'])
    if (ours) process.off('SIGINT', ours)
  })
})
