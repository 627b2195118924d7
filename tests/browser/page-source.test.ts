import { afterEach, describe, expect, it } from 'vitest'
import { readPageSource } from '../../lib/page/page-source'

/** The page of the test stands in a frame of the same origin, so what it reads is the page around. */
const outer = window.top?.document ?? document
const added: Element[] = []

function add(name: string, attributes: Record<string, string>, text = ''): void {
  const element = outer.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.textContent = text
  outer.head.append(element)
  added.push(element)
}

afterEach(() => {
  for (const element of added.splice(0)) element.remove()
})

describe('what a page says of itself', () => {
  it('is its host name, title, address without fragment, and today, where it says nothing', () => {
    const source = readPageSource()
    expect(source.publication).toBe(outer.location.hostname)
    expect(source.url).not.toContain('#')
    expect(source.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is the name and title it gives to those who share it', () => {
    add('meta', { property: 'og:site_name', content: ' The  Sample\nDaily ' })
    add('meta', { property: 'og:title', content: 'A summit' })
    expect(readPageSource()).toMatchObject({ publication: 'The Sample Daily', title: 'A summit' })
  })

  it('is the name of the application, where there is no other', () => {
    add('meta', { name: 'application-name', content: 'Reader' })
    expect(readPageSource().publication).toBe('Reader')
  })

  it.each([
    ['meta', { property: 'article:published_time', content: '2025-06-24T08:00:00+08:00' }, ''],
    [
      'script',
      { type: 'application/ld+json' },
      '{"@graph":[{"@type":"NewsArticle","datePublished":"2025-06-24T01:00:00Z"}]}',
    ],
    ['time', { datetime: '2025-06-24' }, 'yesterday'],
  ])('is dated by its %s', (name, attributes, text) => {
    add(name, attributes, text)
    expect(readPageSource().date).toBe('2025-06-24')
  })

  it('is not dated by what is no date', () => {
    add('meta', { property: 'article:published_time', content: 'last summer' })
    expect(readPageSource().date).not.toContain('summer')
  })

  it('is at its own canonical address, and not at that of another site', () => {
    add('link', { rel: 'canonical', href: '/news/1#top' })
    expect(readPageSource().url).toBe(`${outer.location.origin}/news/1`)
    added.splice(0).forEach((element) => element.remove())
    add('link', { rel: 'canonical', href: 'https://elsewhere.example/1' })
    expect(readPageSource().url).toContain(outer.location.origin)
  })
})
