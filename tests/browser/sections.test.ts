import { afterEach, expect, it } from 'vitest'
import { Sections } from '../../lib/page/sections'

afterEach(() => document.body.replaceChildren())

/** The sections of all texts of a page, numbered by the order in which they come. */
function sectionsOf(html: string): string {
  document.body.innerHTML = html
  const sections = new Sections([])
  const numbers = new Map<unknown, number>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!(text instanceof Text) || text.data.trim() === '') continue
    const key = sections.keyOf(text)
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    found.push(`${text.data.trim()}${numbers.get(key)}`)
  }
  return found.join(' ')
}

it.each([
  [
    'text before any heading, and under each',
    '<p>a</p><h1>b</h1><p>c</p><p>d</p><h2>e</h2><p>f</p>',
    'a1 b2 c2 d2 e3 f3',
  ],
  ['headings by role', '<div role="heading">a</div><p>b</p><div role="heading">c</div><p>d</p>', 'a1 b1 c2 d2'],
  [
    'articles without headings, as in a live blog',
    '<h1>a</h1><article>b</article><article>c</article><p>d</p>',
    'a1 b2 c3 d1',
  ],
  ['an aside amid a section', '<h2>a</h2><p>b</p><aside><h3>c</h3><p>d</p></aside><p>e</p>', 'a1 b1 c2 d2 e1'],
  [
    'a section with its own heading',
    '<h2>a</h2><section><p>b</p><h3>c</h3><p>d</p></section><p>e</p>',
    'a1 b2 c3 d3 e1',
  ],
  ['a heading deep within', '<div><div><h2>a</h2></div></div><div><p>b</p></div>', 'a1 b1'],
])('knows %s', (_, html, expected) => {
  expect(sectionsOf(html)).toBe(expected)
})

it('answers the same in any order', () => {
  document.body.innerHTML = '<p id="a">a</p><h1>b</h1><p id="c">c</p><h2>d</h2><p id="e">e</p>'
  const texts = ['a', 'c', 'e'].flatMap((id) => {
    const text = document.getElementById(id)?.firstChild
    return text instanceof Text ? [text] : []
  })
  const sections = new Sections([])
  const forwards = texts.map((text) => sections.keyOf(text))
  expect(texts.toReversed().map((text) => sections.keyOf(text))).toEqual(forwards.toReversed())
  expect(new Set(forwards).size).toBe(3)
})
