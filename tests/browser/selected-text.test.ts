import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { selectedText } from '../../lib/page/selected-text'

const roots = new WeakMap<Element, ShadowRoot>()
const openShadowRoot = (element: Element): ShadowRoot | null => roots.get(element) ?? element.shadowRoot

const pause = (): Promise<void> => Promise.resolve()

async function read(most = 1000): Promise<string | null> {
  const part = await selectedText(openShadowRoot)?.read(most, pause)
  return part ? part.text + (part.isCut ? '…' : '') : null
}

function write(html: string): void {
  document.body.innerHTML = html
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

function attach(selector: string, html: string): ShadowRoot {
  const root = find(selector).attachShadow({ mode: 'closed' })
  root.innerHTML = html
  roots.set(find(selector), root)
  return root
}

beforeEach(() => getSelection()?.removeAllRanges())
afterEach(() => write(''))

describe('the text of a selection', () => {
  it.each([
    ['blocks', '<p>One <b>bold</b> word.</p><p>Two.</p>', 'One bold word.\nTwo.'],
    ['line breaks', 'One<br>two', 'One\ntwo'],
    ['source lines', 'One\n   two', 'One two'],
    ['preformatted text', '<pre>One\n  two</pre>', 'One\n  two'],
    [
      'what is hidden',
      'a<span hidden>b</span><span style="visibility: hidden">c</span><i>d</i><script>e</script>',
      'ad',
    ],
    ['what cannot be selected', 'a<span style="user-select: none">b</span>c', 'ac'],
    ['readings', '<ruby>漢<rt>hàn</rt></ruby>字', '漢字'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ])('knows %s', async (_, html, text) => {
    write(`<div id="all">${html}</div>`)
    getSelection()?.selectAllChildren(find('#all'))
    expect(await read()).toBe(text)
  })

  it('begins and ends within words', async () => {
    write('<p id="a">The first line</p><p id="b">and the last</p>')
    getSelection()?.setBaseAndExtent(find('#a').firstChild ?? document, 4, find('#b').firstChild ?? document, 3)
    expect(await read()).toBe('first line\nand')
  })

  it('goes through shadow trees in the order that is seen', async () => {
    write('<p>before</p><div id="host"><b>slotted</b></div><p>after</p>')
    attach('#host', '<p>above</p><slot></slot><p>below</p>')
    getSelection()?.selectAllChildren(document.body)
    expect(await read()).toBe('before\nabove\nslotted\nbelow\nafter')
  })

  it('is found inside a closed shadow tree', async () => {
    write('<div id="host"></div>')
    const root = attach('#host', '<p>in the shade</p>')
    getSelection()?.selectAllChildren(root.firstElementChild ?? root)
    expect(await read()).toBe('in the shade')
  })

  it('is read as far as somebody wants it', async () => {
    write(`<p id="all">${'word '.repeat(1000)}</p>`)
    getSelection()?.selectAllChildren(find('#all'))
    expect(await read(9)).toBe('word word…')
  })
})

describe('text fields', () => {
  it.each(['<input value="some words">', '<textarea>some words</textarea>'])('%s', async (html) => {
    write(html)
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    field?.focus()
    field?.setSelectionRange(5, 10)
    expect(await read()).toBe('words')
    const selected = selectedText(openShadowRoot)
    expect(selected?.lines().length).toBe(1)
    field?.blur()
    selected?.restore()
    expect(document.activeElement).toBe(field)
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([5, 10])
  })

  it.each([
    '<input type="password" value="secret">',
    '<input type="text" autocomplete="current-password" value="secret">',
    '<input type="text" autocomplete="cc-number" value="1234">',
  ])('keeps a secret: %s', (html) => {
    write(html)
    const field = document.querySelector('input')
    field?.focus()
    field?.select()
    expect(selectedText(openShadowRoot)).toBeNull()
  })
})

describe('a selection', () => {
  it('knows whether it has a letter, where it is, and whether it is the same', () => {
    write('<p id="digits">123, 456</p><p id="words">words</p>')
    getSelection()?.selectAllChildren(find('#digits'))
    const digits = selectedText(openShadowRoot)
    expect(digits?.hasLetters()).toBe(false)
    getSelection()?.selectAllChildren(find('#words'))
    const words = selectedText(openShadowRoot)
    expect(words?.hasLetters()).toBe(true)
    const range = document.createRange()
    range.selectNodeContents(find('#words'))
    expect(words?.lines().at(-1)?.right).toBeCloseTo(range.getBoundingClientRect().right, 0)
    expect(digits && words?.isSame(digits)).toBe(false)
    getSelection()?.removeAllRanges()
    words?.restore()
    expect(String(getSelection())).toBe('words')
  })

  it('is none where nothing is selected', () => {
    write('<p>words</p>')
    expect(selectedText(openShadowRoot)).toBeNull()
  })
})

describe('a selection of all', () => {
  it('is the same with a host of ours in it, and without', () => {
    write('<p>One</p>')
    const all = document.documentElement
    const selectAll = () => {
      getSelection()?.setBaseAndExtent(all, 0, all, all.childNodes.length)
      const selected = selectedText(openShadowRoot)
      if (!selected) throw new Error('nothing is selected')
      return selected
    }
    const before = selectAll()
    const host = document.createElement('termlight-card')
    all.append(host)
    expect(selectAll().isSame(before)).toBe(true)
    expect(before.isSame(selectAll())).toBe(true)
    host.remove()
    expect(selectAll().isSame(before)).toBe(true)
    all.append(document.createElement('i'))
    expect(selectAll().isSame(before)).toBe(false)
    all.lastElementChild?.remove()
  })
})
