import { afterEach, describe, expect, it } from 'vitest'
import { pageThemeAt } from '../../lib/page/page-theme'

afterEach(() => {
  document.body.innerHTML = ''
  document.documentElement.removeAttribute('style')
  document.body.removeAttribute('style')
})

function textIn(html: string): Node {
  document.body.innerHTML = html
  const text = document.querySelector('#text')?.firstChild
  if (!text) throw new Error('no text')
  return text
}

describe('the theme of a page', () => {
  it.each([
    ['nothing painted', '<p id="text">x</p>', 'light'],
    ['a light ground', '<p id="text" style="background: #fafafa">x</p>', 'light'],
    ['a dark ground', '<p id="text" style="background: #222">x</p>', 'dark'],
    ['a dark part of a light page', '<div style="background: #123"><p id="text">x</p></div>', 'dark'],
    [
      'a light part in a dark one',
      '<div style="background: #000"><p id="text" style="background: #fff">x</p></div>',
      'light',
    ],
    [
      'a veil over a dark ground',
      '<div style="background: #111"><p id="text" style="background: rgb(255 255 255 / 10%)">x</p></div>',
      'dark',
    ],
    ['a thick veil over white', '<p id="text" style="background: rgb(0 0 0 / 85%)">x</p>', 'dark'],
    ['a thin veil over white', '<p id="text" style="background: rgb(0 0 0 / 8%)">x</p>', 'light'],
    [
      'an image under light text',
      '<p id="text" style="color: #eee; background: linear-gradient(#111, #333)">x</p>',
      'dark',
    ],
    [
      'an image under dark text',
      '<p id="text" style="color: #222; background: linear-gradient(#fff, #eee)">x</p>',
      'light',
    ],
    [
      'an image under an opaque ground',
      '<div style="background: linear-gradient(#fff, #eee)"><p id="text" style="background: #111">x</p></div>',
      'dark',
    ],
    ['a colour of a wide space', '<p id="text" style="background: oklch(0.2 0.05 250)">x</p>', 'dark'],
    ['a light colour of a wide space', '<p id="text" style="background: color(display-p3 0.9 0.95 1)">x</p>', 'light'],
    ['a lab colour', '<p id="text" style="background: lab(15% 10 -20 / 0.98)">x</p>', 'dark'],
  ])('with %s', (_, html, theme) => {
    expect(pageThemeAt(textIn(html))).toBe(theme)
  })

  it('is dark where the document asks for a dark canvas', () => {
    document.documentElement.style.colorScheme = 'dark'
    expect(pageThemeAt(textIn('<p id="text">x</p>'))).toBe('dark')
  })

  it('is told by the ground behind a shadow tree', () => {
    document.body.innerHTML = '<div id="host" style="background: #111"></div>'
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
    if (!root) throw new Error('no root')
    root.innerHTML = '<p>x</p>'
    expect(pageThemeAt(root.querySelector('p')?.firstChild ?? root)).toBe('dark')
  })

  it('is told by the ground of the body', () => {
    document.body.style.background = '#181818'
    expect(pageThemeAt(textIn('<p id="text">x</p>'))).toBe('dark')
  })
})
