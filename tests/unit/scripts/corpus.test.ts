import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Findings } from '../../../scripts/corpus/judge'
import { firstDifference } from '../../../scripts/corpus/difference'
import { findPages } from '../../../scripts/corpus/pages'
import { errorsBeside, isRefusal } from '../../../scripts/corpus/page-errors'
import { hasFaults, reportOf } from '../../../scripts/corpus/report'
import { serveCorpus } from '../../../scripts/corpus/site'
import type { SnapshotNode } from '../../../scripts/corpus/snapshot'
import { largePage } from '../../fixtures/generate-large-page'

describe('a folder of pages', () => {
  let folder = ''
  const put = (path: string, text = ''): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'termlight-corpus-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('has the documents a browser shows as pages, those of subfolders too', () => {
    for (const path of ['b.HTM', 'a.html', 'sub/c.xhtml', 'drawing.svg', 'notes.txt', 'a.css', 'a.html.headers.json'])
      put(path)
    expect(findPages(folder)).toEqual(['a.html', 'b.HTM', 'drawing.svg', 'notes.txt', join('sub', 'c.xhtml')])
  })

  it('leaves out what pages are made of', () => {
    for (const path of ['a.html', '_parts/frame.html', 'a_files/ad.html', '.cache/x.html']) put(path)
    expect(findPages(folder)).toEqual(['a.html'])
  })

  it('has links to pages, and those that lead nowhere, so that they are told; none to folders', () => {
    put('a.html')
    const links = { 'page.html': 'a.html', 'lost.html': 'nowhere.html', 'ring.html': 'ring.html', 'up.html': '.' }
    for (const [link, goal] of Object.entries(links)) symlinkSync(goal, join(folder, link))
    expect(findPages(folder)).toEqual(['a.html', 'lost.html', 'page.html', 'ring.html'])
  })

  it.each([
    ['without HTML', () => put('notes.txt'), '', 'there is no HTML file in it'],
    ['that is not there', () => undefined, 'nowhere', 'no such folder'],
    ['that is a file', () => put('a.html'), 'a.html', 'this is a file; name the folder it is in'],
  ])('is refused in one line %s', (_, prepare, path, message) => {
    prepare()
    const place = join(folder, path)
    expect(() => findPages(place)).toThrow(`${place}: ${message}`)
  })

  it('is served as it is, with the headers that stand beside a page, and nothing outside of it', async () => {
    put('pages/ä & #1.html', '<p>ä')
    put('pages/ä & #1.html.headers.json', '{ "X-Test": "yes", "Content-Type": "text/html; charset=x-odd" }')
    put('secret.html')
    const site = await serveCorpus(join(folder, 'pages'))
    try {
      const answer = await fetch(site.addressOf('ä & #1.html'))
      expect(await answer.text()).toBe('<p>ä')
      expect(answer.headers.get('x-test')).toBe('yes')
      expect(answer.headers.get('content-type')).toBe('text/html; charset=x-odd')
      expect((await fetch(`${site.origin}/..%2Fsecret.html`)).status).toBe(404)
      expect((await fetch(`${site.origin}/nowhere.png`)).status).toBe(404)
      expect((await fetch(`${site.origin}/.`)).status).toBe(404)
      put('pages/b.html')
      put('pages/b.html.headers.json', '{')
      const broken = await fetch(site.addressOf('b.html'))
      expect([broken.status, await broken.text()]).toEqual([500, 'b.html.headers.json is no JSON'])
    } finally {
      await site.close()
    }
  })
})

/** A line a node, indented by its depth. */
const nodesOf = (text: string): SnapshotNode[] =>
  text.split('\n').map((line) => ({ depth: line.search(/\S/), label: line.trim() }))

describe('the first difference', () => {
  const page = '#document\n HTML\n  BODY\n   P\n    #text "a"\n   P\n    #text "b"'

  it('is none between equal pages', () => {
    expect(firstDifference(nodesOf(page), nodesOf(page))).toBeNull()
  })

  it('tells where it is and what is there', () => {
    expect(firstDifference(nodesOf(page), nodesOf(page.replace('"b"', '"B"')))).toEqual({
      path: '#document > html > body > p[2]',
      without: '#text "b"',
      with: '#text "B"',
    })
  })

  it('may be a node more, a node fewer, or the same node in another place', () => {
    expect(firstDifference(nodesOf(page), nodesOf(`${page}\n   DIV`))).toMatchObject({ without: null, with: 'DIV' })
    expect(firstDifference(nodesOf(`${page}\n   DIV`), nodesOf(page))).toMatchObject({ without: 'DIV', with: null })
    expect(firstDifference(nodesOf(`${page}\n   B`), nodesOf(`${page}\n    B`))).toMatchObject({
      without: 'B (level 4)',
      with: 'B (level 5)',
    })
  })
})

const uuid = (digit: string): string => [8, 4, 4, 4, 12].map((length) => digit.repeat(length)).join('-')

describe('errors that only one of two loads has', () => {
  it.each([
    ['none of those in both', ['Error: a', 'Error: b'], []],
    ['another one', ['Error: a', 'Error: c'], ['Error: c']],
    ['another small number', ['Error: b2'], ['Error: b2']],
    [
      'no other time, port, hash or UUID',
      ['Error: b1 at 1795694677560 in x-0badc0de9 (http://x:4711/#' + uuid('7')],
      [],
    ],
    ['another word, be it of the letters a to f', ['Error: defaced decade'], ['Error: defaced decade']],
  ])('are %s', (_, errors, beside) => {
    const known = ['Error: a', 'Error: b', 'Error: b1 at 1795694675362 in x-1badc0de8 (http://x:8080/#' + uuid('8')]
    expect(errorsBeside(known, errors)).toEqual(beside)
  })

  it.each([
    ['Failed to load resource: net::ERR_FAILED', 'http://other.example/a.png', true],
    ['Failed to load resource: net::ERR_FAILED', 'https://127.0.0.1:80/a.png', true],
    ['Failed to load resource: net::ERR_FAILED', 'http://localhost:8080/a.png', false],
    ['Failed to load resource: the server responded with 404', 'http://127.0.0.1:8080/a.png', false],
    ["WebSocket connection to 'wss://other.example/' failed: x", 'http://127.0.0.1:8080/a.html', true],
    ["WebSocket connection to 'ws://127.0.0.1:8080/' failed: x", 'http://127.0.0.1:8080/a.html', false],
    ['Failed to fetch dynamically imported module: https://other.example/a.js', '', true],
    ['Uncaught', 'http://other.example/a.js', false],
  ])(
    'do not count where they only say that a request to another site was refused: %s (%s)',
    (text, address, isRefused) => {
      expect(isRefusal(text, address, 'http://127.0.0.1:8080')).toBe(isRefused)
    },
  )
})

describe('the report', () => {
  const fine: Findings = {
    difference: null,
    whim: null,
    isComparable: true,
    unseen: null,
    wentTo: null,
    newErrors: [],
    terms: ['中亚', 'Astana'],
    work: { time: 12.34, longestSlice: 4 },
  }
  const difference = { path: '#document > html', without: 'BODY', with: null }

  it('has a line for each page', () => {
    expect(reportOf([{ path: 'a.html', findings: fine }])).toBe(
      [
        'page    DOM    new errors  terms  own ms  longest ms',
        '------  -----  ----------  -----  ------  ----------',
        'a.html  equal           0      2    12.3         4.0',
        '',
        '1 page, 2 terms, 0 changed by the extension, 0 new errors, 0 compared in part, 0 not comparable, 0 not seen',
      ].join('\n'),
    )
  })

  it('tells what the extension has done', () => {
    const findings = { ...fine, difference, newErrors: ['TypeError: no'] }
    expect(hasFaults(findings)).toBe(true)
    expect(reportOf([{ path: 'a.html', findings }])).toContain(
      [
        'a.html: the extension changes the page',
        '  in #document > html',
        '    without  BODY',
        '    with     (nothing)',
        'a.html: only with the extension: TypeError: no',
      ].join('\n'),
    )
  })

  it('tells where a page was left out of the comparison, in part or altogether', () => {
    const rows = [
      { path: 'a.html', findings: { ...fine, whim: difference } },
      { path: 'b.html', findings: { ...fine, whim: difference, isComparable: false } },
      { path: 'c.html', findings: { ...fine, unseen: 'it keeps reloading' } },
    ]
    expect(rows.some(({ findings }) => hasFaults(findings))).toBe(false)
    const report = reportOf(rows)
    expect(report).toMatch(/^a\.html +equal in part .*\nb\.html +not comparable .*\nc\.html +not seen /m)
    expect(report).toContain('a.html: compared without what differs from load to load')
    expect(report).toContain('c.html: cannot be looked at even without the extension: it keeps reloading')
    expect(report).toMatch(/1 compared in part, 1 not comparable, 1 not seen$/)
  })

  it('tells where the extension was not at work, so that nothing is known of it', () => {
    const report = reportOf([{ path: 'a.html', findings: { ...fine, work: null } }])
    expect(report).toContain('a.html: the extension was not at work in it')
    expect(report).toMatch(/0 not seen, 1 without the extension at work$/)
  })

  it('tells where a page was looked at, if not under its own address', () => {
    const report = reportOf([{ path: 'a.html', findings: { ...fine, wentTo: 'b.html' } }])
    expect(report).toContain('a.html: went to b.html, and was looked at there')
  })

  it('shows of long nodes the part that differs', () => {
    const long = { path: '', without: `P ${'x'.repeat(500)}1`, with: `P ${'x'.repeat(500)}2` }
    expect(reportOf([{ path: 'a.html', findings: { ...fine, difference: long } }])).toMatch(
      /without {2}…x{60}1\n +with {5}…x{60}2\n/,
    )
  })

  it('keeps a line for each page, whatever its file is called', () => {
    const path = 'a\nb\u2028\u009B.html'
    expect(reportOf([{ path, findings: fine }])).toContain(String.raw`a\nb\u2028\u009b.html  equal `)
  })
})

describe('the large page', () => {
  it('has the size it is asked for, and is the same each time', () => {
    const page = largePage(50_000)
    expect(Buffer.byteLength(page)).toBeGreaterThan(50_000)
    expect(Buffer.byteLength(page)).toBeLessThan(65_000)
    expect(largePage(50_000)).toBe(page)
  })
})
