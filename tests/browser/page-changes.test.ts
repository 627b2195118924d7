import { describe, expect, it } from 'vitest'
import { MarkedPage, byId, paintedTexts, sorted } from './support/marked-page'

describe('a page that changes', () => {
  it('marks text that is inserted, and forgets text that is removed', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    byId('p').insertAdjacentHTML('afterend', '<section><p>Central Asia</p></section>')
    await expect.poll(() => page.surfaces).toEqual(['Astana', 'Central Asia'])
    byId('p').remove()
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
  })

  it('never leaves a mark on other characters when a text changes in place', async () => {
    const page = new MarkedPage('<p id="p">Astana is the capital</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const text = byId('p').firstChild
    if (!(text instanceof Text)) throw new Error('no text')
    text.data = 'The capital is Astana'
    await Promise.resolve()
    expect(paintedTexts()).toEqual(['Astana'])
    await expect.poll(() => page.painted).toEqual(['Astana'])
    text.data = 'nothing here'
    await expect.poll(() => page.surfaces).toEqual([])
    await expect.poll(() => page.painted).toEqual([])
  })

  it('keeps the mark while text is added behind it', async () => {
    const page = new MarkedPage('<p id="p">Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const text = byId('p').firstChild
    if (!(text instanceof Text)) throw new Error('no text')
    text.data += ' today'
    await Promise.resolve()
    expect(paintedTexts()).toEqual(['Astana'])
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('does not ask again for a text that is written anew', async () => {
    const page = new MarkedPage('<p id="p"></p>')
    byId('p').innerHTML = 'in <b>Astana</b>'
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const asked = page.recogniser.asked.length
    byId('p').innerHTML = '<i>in</i> Astana'
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    await expect
      .poll(() => byId('p').contains([...page.marker.all()][0]?.getRange()?.startContainer ?? null))
      .toBe(true)
    expect(page.recogniser.asked.length).toBe(asked)
  })

  it('asks again for a text under another title', async () => {
    const page = new MarkedPage('<p id="p">To Astana</p>')
    await page.settled()
    const write = async (title: string, text: string): Promise<void> => {
      document.title = title
      byId('p').textContent = text
      await expect.poll(() => page.surfaces).toEqual(text.includes('Astana') ? ['Astana'] : [])
    }
    for (const title of ['one', 'two', 'two']) {
      await write(title, 'nothing')
      await write(title, 'On to Astana')
    }
    expect(page.recogniser.asked.filter((text) => text === 'On to Astana')).toHaveLength(2)
  })

  it('joins text that comes to stand together', async () => {
    const page = new MarkedPage('<p>Central <code id="c">x</code> Asia</p>')
    await page.settled()
    expect(page.surfaces).toEqual([])
    byId('c').remove()
    await expect.poll(() => page.surfaces).toEqual(['Central  Asia'])
  })

  it('parts text that comes to stand apart', async () => {
    const page = new MarkedPage('<p id="p">Central <i id="i">Asia</i></p>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
    byId('i').before(document.createElement('hr'))
    await expect.poll(() => page.surfaces).toEqual([])
    await expect.poll(() => page.painted).toEqual([])
  })

  it('reads a heading that is shown inline before text, when it changes', async () => {
    const page = new MarkedPage('<div><h3 id="h" style="display: inline">text</h3> of 中国</div>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('h').textContent = 'Astana'
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
  })

  it('takes thousands of empty texts side by side', async () => {
    const page = new MarkedPage('<div id="d"></div>')
    byId('d').append(...Array.from({ length: 20_000 }, () => document.createTextNode(' ')), '中国')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('d').prepend(Object.assign(document.createElement('p'), { textContent: 'Astana' }))
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
  })

  it('scans a fragment of inline and block elements once', async () => {
    const page = new MarkedPage('<div id="d">Leaders of Central </div>')
    await page.settled()
    byId('d').insertAdjacentHTML('beforeend', '<span>Asia <div>中国</div> in Astana</span>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国', 'Astana'])
  })

  it('takes the body being replaced', async () => {
    const page = new MarkedPage('<p>Astana</p>')
    await expect.poll(() => page.painted).toEqual(['Astana'])
    const old = document.body
    const fresh = document.createElement('body')
    fresh.innerHTML = '<p>Central Asia</p>'
    old.replaceWith(fresh)
    await expect.poll(() => page.painted).toEqual(['Central Asia'])
    fresh.replaceWith(old)
    await expect.poll(() => page.painted).toEqual(['Astana'])
    document.body.innerHTML = '<p>中国</p>'
    await expect.poll(() => page.painted).toEqual(['中国'])
  })

  it('marks again what was detached and put elsewhere', async () => {
    const page = new MarkedPage('<p>中国</p><p id="p">Astana</p><p id="end">中亚</p>')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    byId('end').after(byId('p'))
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', '中亚', 'Astana'))
  })
})

describe('what is shown later', () => {
  it.each([
    [
      'a class',
      '<style>.off { display: none }</style><p>中国</p><p id="x" class="off">Astana</p>',
      () => (byId('x').className = ''),
    ],
    ['the hidden attribute', '<p>中国</p><p id="x" hidden>Astana</p>', () => (byId('x').hidden = false)],
    [
      'an inline style',
      '<p>中国</p><p id="x" style="visibility: hidden">Astana</p>',
      () => (byId('x').style.visibility = ''),
    ],
    [
      'a class on an ancestor',
      '<style>.off p { display: none }</style><b>中国</b><div id="x" class="off"><p>Astana</p></div>',
      () => (byId('x').className = ''),
    ],
    [
      'a stylesheet that goes',
      '<style id="x">#y { display: none }</style><p>中国</p><p id="y">Astana</p>',
      () => byId('x').remove(),
    ],
    [
      'opening details',
      '<p>中国</p><details id="x"><summary>s</summary>Astana</details>',
      () => byId('x').toggleAttribute('open'),
    ],
    [
      'showing an inline element',
      '<p>中国</p><p>in <span id="x" style="display: none">Astana</span></p>',
      () => byId('x').removeAttribute('style'),
    ],
  ])('is marked: by %s', async (_, html, show) => {
    const page = new MarkedPage(html)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    show()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
  })

  it('is marked when it comes by a rule of a sheet, unseen by observers', async () => {
    const page = new MarkedPage('<style id="s">#y { display: none }</style><p>中国</p><div id="y"><p>Astana</p></div>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    const style = byId('s')
    if (style instanceof HTMLStyleElement) style.sheet?.deleteRule(0)
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
  })

  it('is marked in a large hidden part', async () => {
    const items = '<li>Central Asia and much more text about nothing in particular</li>'.repeat(100)
    const page = new MarkedPage(`<p>中国</p><ul id="x" style="display: none">${items}</ul>`)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').style.display = ''
    await expect.poll(() => page.counts.occurrences).toBe(101)
  })

  it('counts no longer what is hidden', async () => {
    const page = new MarkedPage('<p>中国</p><p id="x">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('x').style.display = 'none'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').style.display = ''
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })
})

describe('what is hidden or laid out anew without a change of its own attributes', () => {
  it('counts no longer a popover that is closed', async () => {
    const page = new MarkedPage('<p>中国</p><div id="x" popover>Astana</div>')
    byId('x').showPopover()
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('x').hidePopover()
    await expect.poll(() => page.surfaces).toEqual(['中国'])
  })

  it('parts a term when an element in it becomes a block', async () => {
    const page = new MarkedPage('<p>Central <span id="x">Asia</span> 中国</p>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
    byId('x').style.display = 'block'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
    byId('x').style.display = ''
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
  })

  it('parts a term when a class further out makes blocks of its parts', async () => {
    const page = new MarkedPage('<style>.b span { display: block }</style><p id="x">Central <span>Asia</span> 中国</p>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia', '中国'])
    byId('x').className = 'b'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
  })

  it('parts a term when a line break in it is shown', async () => {
    const page = new MarkedPage('<style>.n { display: none }</style><p>中<br class="n" id="x"><br>国 Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['中\n国', 'Astana'])
    byId('x').className = ''
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    byId('x').className = 'n'
    await expect.poll(() => page.surfaces).toEqual(['中\n国', 'Astana'])
  })

  it('joins a term again when its block is no longer a row of items', async () => {
    const html = '<p>中国</p><div id="x"><span>Central</span> <span>Asia</span></div>'
    const page = new MarkedPage(`<style>.flex { display: flex }</style>${html}`)
    for (const name of ['flex', '', 'flex', '']) {
      await expect.poll(() => page.surfaces).toEqual(name ? ['中国', 'Central Asia'] : ['中国'])
      byId('x').className = name
      await expect.poll(() => page.surfaces).toEqual(name ? ['中国'] : ['中国', 'Central Asia'])
    }
  })

  it('marks a slide once it has moved in', async () => {
    const slide = 'transform: translateX(-9000px); transition: transform 0.1s'
    const page = new MarkedPage(`<p>中国</p><div id="x" style="${slide}"><p>Astana</p></div>`)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    await expect.poll(() => page.painted).toEqual(['中国'])
    byId('x').style.transform = 'none'
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
  })
})

describe('what goes in and out', () => {
  it.each([
    ['contenteditable', 'true'],
    ['translate', 'no'],
    ['role', 'textbox'],
    ['class', 'notranslate'],
  ])('follows %s=%s', async (name, value) => {
    const page = new MarkedPage('<p>中国</p><p id="x">Astana</p>')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('x').setAttribute(name, value)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').removeAttribute(name)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })

  it('reads what may be translated again in a part that may not, and follows it', async () => {
    const inner =
      '<span id="x" translate="yes">Astana <code>中亚</code> <i contenteditable translate="">中亚</i></span>'
    const page = new MarkedPage(`<p>中国</p><div id="d" translate="no">Central Asia ${inner}</div>`)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('x').append('中亚')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    byId('x').translate = false
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').translate = true
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    byId('d').removeAttribute('translate')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Central Asia', 'Astana', '中亚'])
    byId('d').translate = false
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
  })

  it('scans nothing that is put into a part left out', async () => {
    const page = new MarkedPage(
      '<code><span id="c"></span></code><div contenteditable><p id="e"></p></div><p id="p"></p>',
    )
    await page.settled()
    byId('c').innerHTML = '<b>Astana</b>'
    byId('e').textContent = 'Astana'
    byId('p').textContent = 'Central Asia'
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
    expect(page.recogniser.asked.filter((text) => text.includes('Astana'))).toEqual([])
  })
})
