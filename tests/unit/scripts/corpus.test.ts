import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Findings } from '../../../scripts/corpus/corpus'
import { firstDifference } from '../../../scripts/corpus/difference'
import { findPages } from '../../../scripts/corpus/pages'
import { errorsBeside } from '../../../scripts/corpus/page-errors'
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
      without: 'B',
      with: 'B',
    })
  })
})

describe('errors that only one of two loads has', () => {
  it.each([
    ['none of those in both', ['Error: a', 'Error: b'], []],
    ['another one', ['Error: a', 'Error: c'], ['Error: c']],
    ['no other number of the same', ['Error: b after 31.5 ms (http://x/7f3a)'], []],
  ])('are %s', (_, errors, beside) => {
    expect(errorsBeside(['Error: a', 'Error: b', 'Error: b after 2 ms (http://x/0.8)'], errors)).toEqual(beside)
  })
})

describe('the report', () => {
  const fine: Findings = {
    difference: null,
    whim: null,
    unseen: null,
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
        '1 page, 2 terms, 0 changed by the extension, 0 new errors',
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

  it('does not blame the extension for what a page does by itself', () => {
    const findings = { ...fine, whim: difference }
    expect(hasFaults(findings)).toBe(false)
    expect(reportOf([{ path: 'a.html', findings }])).toMatch(
      /a\.html +own whim[^]*two loads without the extension differ/,
    )
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
